"""SARIF: findings for code scanning services, in the format of OASIS SARIF 2.1.0."""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from unicodedata import normalize
from urllib.parse import quote

from cpstrategy import __version__, rules
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.report import Manner, Report, Verdict
from cpstrategy.reports.html.places import Around, Surroundings
from cpstrategy.rule import Rule
from cpstrategy.source import Span

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_HELP = "urn:cpstrategy:rule:"
"""Followed by a code; the explanation itself is in the program: `cpstrategy explain`."""
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def tell(verdict: Verdict, _manner: Manner) -> str:
    """Write one run with all findings; places are relative to the project, in code points."""
    driver = {"name": "cpstrategy", "version": __version__, "rules": list(_rules(verdict))}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            "PROJECT": {"description": {"text": "The folder that holds content."}}
        },
        "results": list(_results(verdict)),
        "properties": {"rules": verdict.rules},
    }
    return json.dumps(
        {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2
    )


def _rules(verdict: Verdict) -> Iterator[dict[str, Any]]:
    codes = {finding.code for finding in verdict.findings}
    for rule in sorted(discover(rules, Rule).values(), key=lambda rule: rule.code):
        if rule.code in codes:
            yield {
                "id": rule.code,
                "name": rule.name,
                "shortDescription": {"text": rule.summary},
                "fullDescription": {"text": rule.why},
                "help": {"text": f"{rule.hint}\nMore: cpstrategy explain {rule.code}"},
                "helpUri": f"{_HELP}{rule.code}",
                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            }


def _results(verdict: Verdict) -> Iterator[dict[str, Any]]:
    counts: Counter[str] = Counter()
    surroundings = [Surroundings.of(judged.strategy) for judged in verdict.councils]
    for finding in verdict.findings:
        around = next(filter(None, (places.at(finding.span) for places in surroundings)), Around())
        source = verdict.files.get(finding.span.path, b"")
        fingerprint = _fingerprint(finding, source, around.record)
        counts[fingerprint] += 1
        text = f"{finding.message}: {finding.hint}" if finding.hint else finding.message
        yield {
            "ruleId": finding.code,
            "level": _LEVELS[finding.severity],
            "message": {"text": text},
            "locations": [_location(finding.span)],
            "relatedLocations": [
                _location(span) | {"message": {"text": words}} for span, words in finding.related
            ],
            "partialFingerprints": {"cpstrategy/v1": f"{fingerprint}:{counts[fingerprint]}"},
            **({} if finding.fix is None else {"fixes": [_fix(finding, finding.fix)]}),
            "properties": dict(around.properties()),
        }


def _fix(finding: Diagnostic, words: str) -> dict[str, Any]:
    location = _location(finding.span)["physicalLocation"]
    replacement = {"deletedRegion": location["region"], "insertedContent": {"text": words}}
    change = {"artifactLocation": location["artifactLocation"], "replacements": [replacement]}
    description = finding.hint or f"write `{words}`"
    return {"description": {"text": description}, "artifactChanges": [change]}


def _location(span: Span) -> dict[str, Any]:
    artifact = {"uri": quote(span.path), "uriBaseId": "PROJECT"}
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _fingerprint(finding: Diagnostic, source: bytes, record: str) -> str:
    """Recognise a finding by its rule, file, record and line of text, wherever the line moves to.

    Of equal lines in one record each has a number besides. An `é` is one however it is written.
    """
    lines = source.split(b"\n")
    line = lines[finding.span.line - 1].strip() if finding.span.line <= len(lines) else b""
    words = normalize("NFC", line.decode(errors="surrogateescape"))
    identity = f"{finding.code}\n{finding.span.path}\n{record}\n{words}"
    return sha256(identity.encode(errors="surrogateescape")).hexdigest()[:16]


UNIT = Report("sarif", "SARIF 2.1.0, for code scanning services", tell, True)
