"""SARIF: valid by the official schema, with remedies, and findings that are known again."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.pipeline import validate
from cpstrategy.report import Manner, Verdict
from cpstrategy.reports import sarif
from cpstrategy.source import CouncilFiles, Shipped, Span

PLEDGES = "content/wigan/pledges.yaml"
TEXTS = "content/a/a.yaml"
SCHEMA = Path(__file__).parent / "sarif" / "sarif-schema-2.1.0.json"
CONTENT = """\
council: {name: Example Council}
document: {title: Our strategy}
vision: {full: We listen., youth: We teh listen.}
services:
  - id: hub
    name: Hub
    text: We teh help.
  - id: cafe
    name: Café
    text: We teh help.
"""

Judge = Callable[[str], Verdict]


@cache
def schema() -> Draft4Validator:
    return Draft4Validator(json.loads(SCHEMA.read_text("utf-8")))


def run_of(verdict: Verdict) -> dict[str, Any]:
    """Tell it as SARIF, and see that the schema takes it."""
    log = json.loads(sarif.UNIT.tell(verdict, Manner()))
    assert [error.message for error in schema().iter_errors(log)] == []
    [run] = log["runs"]
    assert isinstance(run, dict)
    return run


def fingerprints(verdict: Verdict) -> list[str]:
    return [result["partialFingerprints"]["cpstrategy/v1"] for result in run_of(verdict)["results"]]


def slips(content: str) -> tuple[Diagnostic, ...]:
    """A finding for every `teh`, as a rule would have it."""
    return tuple(
        Diagnostic(
            *("PLN017", "long-sentence", Severity.WARNING, "`teh` is a slip"),
            Span(TEXTS, line, at + 1, line, at + 4),
            fix="the",
        )
        for line, text in enumerate(content.splitlines(), 1)
        if (at := text.find("teh")) >= 0
    )


@pytest.fixture
def judge(shipped: Shipped) -> Judge:
    """Validate content, and add the slips in it to what was found."""

    def judge(content: str) -> Verdict:
        council = CouncilFiles("a", "content/a", {TEXTS: content.encode()})
        checked = validate(council, shipped)
        assert checked.strategy is not None
        return Verdict(slips(content), council.files, 0, (checked,), shipped)

    return judge


def test_the_schema_would_see_a_mistake(verdict: Verdict) -> None:
    """A guard that was never seen to fail is no guard."""
    log = json.loads(sarif.UNIT.tell(verdict, Manner()))
    log["runs"][0]["results"][0]["level"] = "terrible"
    assert list(schema().iter_errors(log))


def test_what_every_service_reads(verdict: Verdict) -> None:
    """Version, tool, rules, results with message and level; places are relative, from 1."""
    run = run_of(verdict)
    assert run["tool"]["driver"]["name"] == "cpstrategy"
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} <= {result["ruleId"] for result in run["results"]}
    assert all(rule["helpUri"].endswith(rule["id"]) for rule in rules)
    assert [result["level"] for result in run["results"]] == [*["error"] * 3, "warning", "note"]
    [place] = run["results"][2]["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": PLEDGES, "uriBaseId": "PROJECT"},
        "region": {"startLine": 4, "startColumn": 5, "endLine": 4, "endColumn": 10},
    }
    assert all("fixes" not in result for result in run["results"])


def test_a_clean_project_is_valid_too(clean: Verdict) -> None:
    """Services close what is not there any more."""
    assert run_of(clean)["results"] == []


def test_addresses_are_escaped(verdict: Verdict) -> None:
    """A space in the name of a folder may not stand in an address."""
    found = verdict.findings[2]
    moved = replace(found, span=found.span._replace(path="content/st helens/é.yaml"))
    [result] = run_of(replace(verdict, findings=(moved,)))["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == "content/st%20helens/%C3%A9.yaml"


def test_a_remedy_is_told(judge: Judge) -> None:
    """A service can offer to put it in."""
    [fix] = run_of(judge(CONTENT))["results"][0]["fixes"]
    [change] = fix["artifactChanges"]
    assert change["artifactLocation"] == {"uri": TEXTS, "uriBaseId": "PROJECT"}
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 38, "endLine": 3, "endColumn": 41},
            "insertedContent": {"text": "the"},
        }
    ]
    assert fix["description"]["text"]


def test_what_the_words_are_in_is_told(judge: Judge) -> None:
    """The register that readers of an edition meet, and the record."""
    told = [result["properties"] for result in run_of(judge(CONTENT))["results"]]
    assert told == [
        {"registers": ["youth"]},
        {"record": "service:hub", "registers": ["full"]},
        {"record": "service:cafe", "registers": ["full"]},
    ]


def test_a_fingerprint_survives_moved_lines(verdict: Verdict) -> None:
    """Three lines more at the top of the file, and a deeper indent, make no new findings."""
    found = verdict.findings[2]
    lines = verdict.files[PLEDGES].replace(b"    titel", b"      titel")
    span = found.span._replace(line=7, end_line=7, column=7, end_column=12)
    here = replace(verdict, findings=(found,))
    moved = Verdict((replace(found, span=span),), {PLEDGES: b"#\n#\n#\n" + lines}, 0)
    assert fingerprints(moved) == fingerprints(here)


def test_two_findings_on_equal_lines_have_two_fingerprints(verdict: Verdict) -> None:
    """Otherwise a service would show only one of them."""
    found = verdict.findings[2]
    files = {PLEDGES: b"titel: a\ntitel: a\n"}
    spans = [found.span._replace(line=line) for line in (1, 2)]
    twice = Verdict(tuple(replace(found, span=span) for span in spans), files, 0)
    assert len(set(fingerprints(twice))) == 2


def test_an_equal_finding_before_it_does_not_make_a_finding_new(judge: Judge) -> None:
    """Each is known by its record as well as by its words."""
    more = "  - id: gym\n    name: Gym\n    text: We teh help.\n"
    before = fingerprints(judge(CONTENT))
    after = fingerprints(judge(CONTENT.replace("services:\n", f"services:\n{more}")))
    assert [after[0], *after[2:]] == before
    assert after[1] not in before


def test_an_accent_written_in_two_signs_makes_no_new_finding(verdict: Verdict) -> None:
    """Some systems write `é` as one sign and some as two, and nobody sees which."""
    found = verdict.findings[2]
    told = [
        fingerprints(Verdict((replace(found, span=found.span._replace(line=1)),), files, 0))
        for files in (
            {PLEDGES: "titel: Caf\u00e9\n".encode()},
            {PLEDGES: "titel: Cafe\u0301\n".encode()},
        )
    ]
    assert told[0] == told[1]
