"""Slips: what a careful reader saw in each document is found by its rule, or no rule is there yet.

Each row of a `slips.md` was written before the rules were run. It names the rule, the file and the
record, in columns of their own or as `strategy.yaml`, narrative `rate`. Where a rule cannot see
what it is named for, the row begins with `no rule yet` and says why.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath
from typing import NamedTuple

import pytest

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.model.base import NOWHERE
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.rule import Rule
from cpstrategy.source import Span
from tests.published.test_published import DOCUMENTS, HERE, checked

RULES = discover(rules, Rule)
CODE = re.compile(r"([A-Z]{3}\d{3}) ([a-z-]+)\Z")
NONE_YET = re.compile(r"no rule yet(?: \(\S.*\))?\Z")
NOT_YET = re.compile(r"no rule yet \(([A-Z]{3}\d{3}) ")
FILE = re.compile(r"[\w/-]+\.yaml")
NAME = re.compile(r"[a-z][a-z0-9-]*")
TABLES_OF_WHAT_IS_RIGHT = ("## Must pass", "## Traps")


class Row(NamedTuple):
    """A slip: the cell that names its rule, where it is, and the whole line."""

    rule: str
    where: str
    line: str


def rows(document: str) -> Iterator[Row]:
    """Walk the slips of a document, without its heads and without what is right."""
    text = (HERE / document / "slips.md").read_text("utf-8")
    for head in TABLES_OF_WHAT_IS_RIGHT:
        text = text.partition(head)[0]
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.replace("\\|", " ").split("|")[1:-1]]
        if len(cells) > 3 and cells[0] not in ("Rule", "---"):
            # The last two are where it was published, and what it says.
            yield Row(cells[0], " | ".join(cells[1:-2]), line)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_slip_is_found_or_has_no_rule_yet(document: str) -> None:
    """The rule that a row names finds something at one of the places that the row names."""
    council = read(document)
    assert [row.line for row in rows(document) if not is_kept(row, council)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_has_no_rule_yet_is_not_found(document: str) -> None:
    """A row that says why its rule is silent is changed when the rule learns to speak."""
    council = read(document)
    silent = [(row, NOT_YET.match(row.rule)) for row in rows(document)]
    assert [
        row.line for row, named in silent if named and is_found(named[1], row.where, council)
    ] == []


def is_found(code: str, where: str, council: CheckedCouncil) -> bool:
    """Whether a rule finds something at one of the places that are named."""
    found = [one for one in council.findings if one.code == code]
    spans = [span for one in found for span in (one.span, *(other for other, _ in one.related))]
    return any(is_at(span, where, council.read) for span in spans)


def is_kept(row: Row, council: CheckedCouncil) -> bool:
    """Whether what a row says of its rule is so."""
    code = CODE.match(row.rule)
    if code is None:
        return NONE_YET.match(row.rule) is not None
    rule = RULES.get(code[2])
    named = rule is not None and rule.code == code[1]
    return named and is_found(code[1], row.where, council)


def is_at(span: Span, where: str, strategy: Strategy) -> bool:
    """Whether a finding is in a file and a record that are named, if any are."""
    files, places = FILE.findall(where), list(named_places(where, strategy))
    path = PurePosixPath(span.path.partition("/")[2])
    in_file = not files or any(path.match(file) for file in files)
    return in_file and (not places or any(holds(place, span) for place in places))


def holds(place: Span, span: Span) -> bool:
    """Whether a place is that of a finding: in it, or the text in a file of its own."""
    return place.encloses(span) or place.contains(span)


def named_places(where: str, strategy: Strategy) -> Iterator[Span]:
    """Walk the places of the records and of the fields of the strategy that are named."""
    words = set(NAME.findall(FILE.sub("", where)))
    for (_, key), record in strategy.named:
        if key in words:
            yield record.span
    for word in words:
        field = word.replace("-", "_")
        if field in Strategy.model_fields and (span := strategy.at(field)) != NOWHERE:
            yield span


@cache
def read(document: str) -> CheckedCouncil:
    """Look at a document once for all of its rows."""
    return checked(document)


def test_most_slips_are_found() -> None:
    """What careful readers saw has a rule more often than none."""
    named = [bool(CODE.match(row.rule)) for document in DOCUMENTS for row in rows(document)]
    assert sum(named) > len(named) / 2


@pytest.mark.parametrize(
    ("rule", "where", "kept"),
    [
        ("TRM008 stigma-word", "`pledge.yaml`, `pledge-11`", True),
        ("TRM008 stigma-word", "all files", True),
        ("TRM008 stigma-word", "`pledge.yaml`, `pledge-2`", False),
        ("TRM008 stigma-word", "people.yaml", False),
        ("TRM008 guide-breach", "all files", False),
        ("TRM099 stigma-word", "all files", False),
        ("no rule yet", "all files", True),
        ("no rule yet (SPL011 missing-word: it knows no grammar)", "all files", True),
        ("no rule", "all files", False),
        ("stigma-word", "all files", False),
    ],
)
def test_a_row_is_held_to_its_word(rule: str, where: str, kept: bool) -> None:
    """A rule by its code and its name, in the file and in the record."""
    assert is_kept(Row(rule, where, ""), read("worcestershire-page")) is kept
