"""STR028 sentence-count: a sentence announces six elements, and goes on with five."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.passages import Passage, passages
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.numbers import number_mentions
from cpstrategy.text.patterns import lazily

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_ANNOUNCED = lazily(
    # People may be told of otherwise than one by one, and times are no entries.
    rf"(?<![\w.,/£-])(?P<number>{_NUMBER})\s+(?:(?!of\b|in\b|to\b|out\b)[a-z-]{{2,15}}\s+){{0,2}}"
    r"(?P<noun>(?!(?:children|people|leavers|carers|members|boys|girls|workers|parents|families"
    r"|years|months|weeks|days|hours|times|minutes|groups)\b)[a-z]{3,15}s)"
    r"(?:(?P<colon>:\s+)|\s\()(?P<list>[^.:!?\n“”\"()\[\]{}0-9]{5,300})"
    # What brackets hold may be a few of them, or where they are.
    r"(?(colon)(?=[.\n]|\Z)|\))"
)
_COUNTS = lazily(rf"\b{_NUMBER}\b")
_OPEN = lazily(r"\b(?:include|includes|including|such\s+as|for\s+example|among|e\.g|etc)\b")
_COMMA = lazily(r",\s+(?:and\s+|or\s+)?|;\s+(?:and\s+)?")
_JOINT = lazily(r"\s(?:and|or|&)\s")
_LEAST = 2
"""Entries that commas part: with one, nothing says that it is a list."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the entries that commas part behind a number, a noun and a colon."""
    for passage in passages(strategy):
        if (
            passage.is_ours
            and "," in passage.bare
            and (": " in passage.bare or "(" in passage.bare)
        ):
            for match in islice(_ANNOUNCED.finditer(passage.bare), MOST_FINDS):
                yield from _counted(passage, match)


def _counted(passage: Passage, match: re.Match[str]) -> Iterator[Finding]:
    entries = _entries(match["list"])
    # `Health and wellbeing` may be one entry or two.
    most = len(entries) + sum(len(_JOINT.findall(entry)) for entry in entries)
    number = next((mention.value for mention in number_mentions(match["number"])), None)
    is_list = len(entries) >= _LEAST and most > _LEAST
    if number is None or not is_list or len(entries) <= number <= most:
        return
    if not _OPEN.search(match["list"]) and not _is_apart(match):
        start, end = match.start("number"), match.end("noun")
        told = single_spaced(passage.bare[start:end])
        counts = f"{len(entries)}" if most == len(entries) else f"{len(entries)} or {most}"
        level = None if match["colon"] else Severity.INFO
        message = f"`{told}` are announced, and {counts} follow"
        yield Finding(passage.place(start, end), message, severity=level)


def _is_apart(match: re.Match[str]) -> bool:
    """Whether brackets hold numbers of their own: `six homes (two in Leigh, four in Wigan)`."""
    return not match["colon"] and _COUNTS.search(match["list"]) is not None


def _entries(written: str) -> list[str]:
    """What semicolons part, or else what commas do."""
    if ";" in written:
        return [entry for entry in written.split(";") if entry.strip()]
    return [entry for entry in _COMMA.split(written) if entry.strip()]


UNIT = Rule(
    code="STR028",
    name="sentence-count",
    severity=Severity.WARNING,
    summary="A sentence announces a number of things, and goes on with more or fewer.",
    why=(
        "One was taken out or put in, and the number was not looked at. Readers count, and ask "
        "which one is kept from them."
    ),
    hint="write the number that is there, or leave the number out",
    bad="""\
vision: "Our promise has six elements: love, safety, health, school, and work."
""",
    good="""\
vision: "Our promise has five elements: love, safety, health, school, and work."
""",
    false_positives=(
        """\
vision: >-
  It has four parts: a home, health and wellbeing, and work. We met ten children: tall, small, and
  in between. There are five ways: by post, by phone, such as a text, and others. It stands on two
  pillars: love. Of the three homes: one is near, one is far. We run six homes (two in Leigh, four
  in Wigan).
""",
    ),
    blind_spots="It sees commas; whether `health and wellbeing` are one or two it does not know.",
    check=check,
)
