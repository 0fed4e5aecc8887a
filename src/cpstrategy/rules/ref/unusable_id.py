"""REF013 unusable-id: an id that no text and no web address can hold."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.base import has_field
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_USABLE = lazily(r"[a-z0-9]+(-[a-z0-9]+)*")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the id of every record that has one."""
    for record in strategy.records:
        key = getattr(record, "id", "") if has_field(type(record), "id") else ""
        if key and not _USABLE.fullmatch(key):
            meant = "-".join(re.findall(r"[a-z0-9]+", key.casefold()))
            hint = f"write `{meant}`, also where it is cited" if meant else ""
            yield Finding(record.at("id"), f"`{key}` cannot be an id", hint)


UNIT = Rule(
    code="REF013",
    name="unusable-id",
    severity=Severity.ERROR,
    summary="An id with anything but small letters, digits and hyphens.",
    why=(
        "Texts cite records by their ids, and ids become part of web addresses. Spaces, capitals, "
        "full stops and accents go wrong in one or the other."
    ),
    hint="write small letters and digits, with hyphens between words, such as `jo-example`",
    bad="""\
glossary:
  - id: Elected Member
    term: elected member
    meaning: A councillor.
""",
    good="""\
glossary:
  - id: elected-member
    term: elected member
    meaning: A councillor.
""",
    check=check,
)
