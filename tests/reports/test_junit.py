"""JUnit: what CI services show as the results of tests."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from cpstrategy.report import Manner, Verdict
from cpstrategy.reports import junit


def tree(verdict: Verdict, manner: Manner | None = None) -> ET.Element:
    # Our own text: nothing in it was written elsewhere.
    return ET.fromstring(junit.UNIT.tell(verdict, manner or Manner()))  # noqa: S314


def test_a_suite_for_each_file_and_a_failure_for_each_finding(verdict: Verdict) -> None:
    """Files that nobody writes have none, and information is no failure."""
    suites = tree(verdict).findall("testsuite")
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in suites] == [
        ("content/wigan/aim.md", "1", "1"),
        ("content/wigan/pledges.yaml", "3", "3"),
    ]
    case = suites[1].findall("testcase")[1]
    assert case.attrib == {
        "name": "SYN002 at 4:5: unknown key `titel`",
        "classname": "content/wigan/pledges.yaml",
        "file": "content/wigan/pledges.yaml",
        "line": "4",
        "time": "0",
    }
    [failure] = case
    assert failure.attrib == {"type": "error", "message": "unknown key `titel`"}
    assert failure.text == (
        "content/wigan/pledges.yaml:4:5: error[SYN002] unknown key `titel`\n"
        "hint: did you mean `title`?\n"
        "help: cpstrategy explain SYN002"
    )
    kinds = [failure.get("type") for failure in tree(verdict).iter("failure")]
    assert kinds == ["error", "error", "error", "warning"]


def test_the_sums_agree(verdict: Verdict) -> None:
    """Services show them before they have read the rest."""
    root = tree(verdict)
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("4", "4", "0")
    assert root.get("time") == "0.094"


def test_a_clean_file_is_a_test_that_passed(clean: Verdict) -> None:
    """Some services take a result without any test for a mistake."""
    root = tree(clean)
    assert [case.get("name") for case in root.iter("testcase")] == ["no problems found"] * 2
    assert (root.get("tests"), root.get("failures")) == ("2", "0")


def test_each_suite_says_how_many_rules_have_looked(verdict: Verdict) -> None:
    """Of a clean file, that is all there is to tell."""
    suites = tree(replace(verdict, rules=7)).findall("testsuite")
    said = [suite.findall("properties/property") for suite in suites]
    assert [[one.attrib for one in told] for told in said] == [
        [{"name": "rules", "value": "7"}]
    ] * 2


def test_names_are_told_apart(verdict: Verdict) -> None:
    """Of two tests with one name services show one."""
    found = verdict.findings[2]
    spans = [found.span, found.span._replace(line=5, end_line=5), found.span._replace(column=6)]
    same = replace(verdict, findings=tuple(replace(found, span=span) for span in spans))
    names = [case.get("name") for case in tree(same).iter("testcase")]
    assert len(set(names)) == len(names) == 4


def test_whatever_a_message_holds_it_is_xml(verdict: Verdict) -> None:
    """Signs that XML does not allow are replaced, and others are escaped."""
    found = replace(verdict.findings[1], message='<a> & "b" \x00\x1b\ufffe\ud800 é')
    told = junit.UNIT.tell(replace(verdict, findings=(found,)), Manner())
    assert told.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')
    [failure] = tree(replace(verdict, findings=(found,))).iter("failure")
    assert failure.get("message") == '<a> & "b" \ufffd\ufffd\ufffd\ufffd é'


def test_paths_are_those_that_the_reader_can_open(verdict: Verdict) -> None:
    """As in every report for people."""
    root = tree(verdict, Manner(path_shown=lambda path: f"../{path}"))
    assert root[0].get("name") == "../content/wigan/aim.md"
