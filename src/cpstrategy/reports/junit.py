"""JUnit: test results as CI services read them: a suite for each file, a failure for each finding.

Source: the attributes that Jenkins, GitLab and Azure Pipelines say they read.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.report import Manner, Report, Verdict, is_written, place
from cpstrategy.text.printable import printable


def tell(verdict: Verdict, manner: Manner) -> str:
    """Write one suite for each file that authors write; one without findings has a test passed.

    Information is no failure, and is left out.
    """
    failing = [finding for finding in verdict.findings if finding.severity is not Severity.INFO]
    paths = {path for path in verdict.files if is_written(path)}
    root = ET.Element("testsuites", name="cpstrategy", time=f"{verdict.seconds:.3f}")
    for path in sorted(paths | {finding.span.path for finding in failing}):
        root.append(
            _suite(path, [finding for finding in failing if finding.span.path == path], manner)
        )
    _count(root)
    for suite in root:
        _say_rules(suite, verdict.rules)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, "unicode")}'


def _suite(path: str, findings: list[Diagnostic], manner: Manner) -> ET.Element:
    name = printable(manner.path_shown(path))
    suite = ET.Element("testsuite", name=name, time="0")
    suite.extend(_case(finding, name, manner) for finding in findings)
    if not findings:
        ET.SubElement(suite, "testcase", name="no problems found", classname=name, time="0")
    _count(suite)
    return suite


def _case(finding: Diagnostic, path: str, manner: Manner) -> ET.Element:
    """One test; services take two of one name for the same, so the name has the place."""
    message = printable(finding.message)
    line, column = finding.span.line, finding.span.column
    name = f"{finding.code} at {line}:{column}: {message}"
    case = ET.Element("testcase", name=name, classname=path, time="0", file=path, line=str(line))
    failure = ET.SubElement(case, "failure", type=str(finding.severity), message=message)
    failure.text = "\n".join(_details(finding, manner))
    return case


def _details(finding: Diagnostic, manner: Manner) -> Iterator[str]:
    message = printable(finding.message)
    yield f"{place(finding, manner)}: {finding.severity}[{finding.code}] {message}"
    if finding.hint:
        yield f"hint: {printable(finding.hint)}"
    yield f"help: cpstrategy explain {finding.code}"


def _say_rules(suite: ET.Element, rules: int) -> None:
    """How many have looked: without them a clean file says nothing."""
    properties = ET.Element("properties")
    ET.SubElement(properties, "property", name="rules", value=str(rules))
    suite.insert(0, properties)


def _count(element: ET.Element) -> None:
    """Say how many tests there are below an element, and how many of them fail."""
    element.set("tests", str(len(list(element.iter("testcase")))))
    element.set("failures", str(len(list(element.iter("failure")))))
    element.set("errors", "0")
    element.set("skipped", "0")


UNIT = Report("junit", "JUnit XML, for the test results of CI services", tell)
