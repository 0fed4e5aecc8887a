"""NUM008 ambiguous-frequency: bi-weekly and the like, which have two meanings."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_AMBIGUOUS = lazily(r"\bbi[ -]?(week|month|annual|year)(?:ly)?\b", re.IGNORECASE)
_MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "week": "`twice a week` or `every two weeks`",
        "month": "`twice a month` or `every two months`",
        "annual": "`twice a year` or `every two years`",
        "year": "`twice a year` or `every two years`",
    }
)
_FACTS = frozenset({"meets"})
"""Fields that are no text, but not a name either."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through all words but names."""
    for words in strategy.containing("bi"):
        if words.voice is not Voice.NAME or words.field in _FACTS:
            yield from _in_words(words)


def _in_words(words: FieldWords) -> Iterator[Finding]:
    theirs = words.voice.is_of_the_young
    for match in _AMBIGUOUS.finditer(words.words):
        if match[0].casefold() in ("biweek", "bimonth", "biyear"):
            continue
        meant = _MEANINGS[match[1].casefold()]
        place, message = words.place(*match.span()), f"`{match[0]}` may be read in two ways"
        severity = Severity.INFO if theirs else None
        yield Finding(place, message, f"write {meant}, whichever is meant", severity=severity)


UNIT = Rule(
    code="NUM008",
    name="ambiguous-frequency",
    severity=Severity.WARNING,
    summary="Words such as `bi-weekly` mean twice a week to some and every two weeks to others.",
    why=(
        "Dictionaries give both meanings. Half of those who want to come will be there on the "
        "wrong day."
    ),
    hint="say how often in whole words",
    bad="""\
vision: There is a bi-weekly session for foster carers.
""",
    good="""\
vision: There is a session for foster carers every two weeks.
""",
    false_positives=(
        """\
vision: We are a bilingual service, and our biennial conference is for care leavers of big families.
""",
        """\
bodies:
  - {id: news, name: The Bi-Monthly News}
""",
    ),
    check=check,
)
