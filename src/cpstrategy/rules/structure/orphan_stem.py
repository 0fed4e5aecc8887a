"""STR020 orphan-stem: a text that leads to a list that is not there, or stops in the middle."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.prose import is_heading, is_stem, prose
from cpstrategy.diagnostic import Severity
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.priority import ToldUs
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.empty_fields import EMPTY_FIELD
from cpstrategy.text.patterns import lazily

_FOLLOWING = (
    *("items", "groups", "lists", "points", "offers", "examples", "seats", "statistics", "local"),
    *("signatories", "priorities", "explanation", "quotes", "charts"),
)
"""What is printed below a text of its record."""

_TAIL = 12
"""The last word is looked at, and the end of the one before."""

_STOPS = lazily(r"(?:,|\b(?:the|a|an|and|or|our|their))\Z")
_BETWEEN_ENTRIES = frozenset((",", "and", "or"))
_TITLE_STOPS = lazily(r"[,:]\Z|\b(?:that|the|an|and|or|our|as)\Z", re.IGNORECASE)
_PROMISES = lazily(r"\b(?:will|promise|pledge to)\b|'ll\b", re.IGNORECASE)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the ends of texts and titles, and for lists without entries."""
    for words in prose(strategy):
        if is_stem(words):
            continue
        if words.words.endswith(":") and not _goes_on(words):
            # Of a field of a form `empty-field` tells.
            if not EMPTY_FIELD.search(words.words, max(words.words.rfind("\n"), 0)):
                yield Finding(_end(words), "this leads to a list, and there is none")
        elif (stop := _STOPS.search(words.words[-_TAIL:])) and not _leads_on(words, stop[0]):
            yield Finding(_end(words), f"the text stops after `{stop[0]}`", "write the rest of it")
    yield from _titles(strategy)
    for record in strategy.records:
        if isinstance(record, Pledge | ItemGroup) and not record.items and not record.groups:
            yield from _without_entries(record)


def _end(words: FieldWords) -> Span:
    """The last word of a text."""
    return words.place(max(words.words.rfind(gap) for gap in " \n") + 1, len(words.words))


def _leads_on(words: FieldWords, stop: str) -> bool:
    """Whether the next entry of a list goes on where this one ends."""
    return isinstance(words.owner, Item) and stop in _BETWEEN_ENTRIES


def _goes_on(words: FieldWords) -> bool:
    owner = words.owner
    if isinstance(owner, ToldUs):
        return True
    if isinstance(owner, Item) and words.stands_in(owner.explanation):
        return False
    return any(getattr(owner, field) for field in _FOLLOWING if field in type(owner).model_fields)


def _titles(strategy: Strategy) -> Iterator[Finding]:
    for entry in strategy.document.outline:
        yield from _broken_off(entry.title, entry.at("title"))
    for words in strategy.words:
        is_title = words.field == "full" and is_heading(words)
        # The heading over a list may lead to it.
        if is_title and type(words.owner) is not ItemGroup:
            yield from _broken_off(words.words, words.span)


def _broken_off(title: str, span: Span) -> Iterator[Finding]:
    if stop := _TITLE_STOPS.search(title[-_TAIL:]):
        yield Finding(span, f"this heading ends in `{stop[0]}`")


def _without_entries(record: Pledge | ItemGroup) -> Iterator[Finding]:
    if record.stem:
        yield Finding(record.stem.at("full"), "no entry continues this")
    elif record.title and not _says_it_below(record):
        # A pledge that no longer holds may only be named.
        if isinstance(record, Pledge) and record.expired:
            return
        title = record.title.full
        yield Finding(record.at("title"), f"nothing is listed under `{title}`")


def _says_it_below(record: Pledge | ItemGroup) -> bool:
    """Whether a paragraph stands below the heading; of a pledge it has to promise something."""
    if record.text is None:
        return False
    return not isinstance(record, Pledge) or bool(_PROMISES.search(record.text.full))


UNIT = Rule(
    code="STR020",
    name="orphan-stem",
    severity=Severity.WARNING,
    summary="A lead-in without its list, a list without entries, or a text that breaks off.",
    why=(
        "Something was lost when the text was copied or cut. Readers look for what should follow, "
        "and on a poster an empty promise is printed large."
    ),
    hint="add what should follow, or end the text with a full stop",
    bad="""\
priorities:
  - id: health
    title: Good health
    next-steps:
      - {id: lead, text: "Our health plan keeps its focus on:"}
      - {id: nurse, text: Find a nurse for the hub and the}
pledges:
  - id: pledge
    title: Our pledge
    stem: "We will:"
""",
    good="""\
priorities:
  - id: health
    title: Good health
    next-steps:
      - id: lead
        text: "Our health plan keeps its focus on:"
        items: [shorter waits for the dentist, talks about feelings]
      - {id: nurse, text: Find a nurse for the hub and the school.}
pledges:
  - id: pledge
    title: Our pledge
    stem: "We will:"
    items: [listen to you, visit you]
""",
    false_positives=(
        """\
vision: |-
  Young people asked us to be:

  - kind
  - somebody they can talk to
definition:
  text: "A good parent hopes for:"
  lists:
    - id: hopes
      title: "We hope that:"
      items: ["our children are safe,", "warm, and", well]
priorities-text: "Our priorities are:"
priorities:
  - {id: people, title: The people you live with}
pledges:
  - {id: pledge, title: Our pledge, text: We will always listen to you.}
narratives:
  - id: more
    heading: More to read
    text: There are two reviews.
    lists: [{id: review, title: The Care Review, text: The Care Review was published in 2020.}]
""",
    ),
    check=check,
)
