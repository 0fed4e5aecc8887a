"""NUM002 bare-statistic: a percentage typed in a text instead of cited from a record."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice

from cpstrategy.analysis.amounts import amount_of
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_TYPED = lazily(r"(?<![\w£.,/-])\d{1,3}(?:\.\d{1,4})?(?:\s?%|\s+per\s?cent\b)")
_ROUGHLY = lazily(
    r"\b(?:about|almost|around|at (?:least|most)|fewer than|just|less than|more than|nearly|over"
    r"|roughly|some|under|up to"
    r"|(?:chang|cut|decreas|drop|fall|fell|grew|grow|increas|reduc|ris|rose)\w* (?:\w+ )?by) \Z",
    re.IGNORECASE,
)
"""A rough figure, or a change, is no record's value."""

_BEFORE = 30
_NUMBER = lazily(r"[\d.]+")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through what the council says, but for the words of the records themselves."""
    references: defaultdict[Decimal, list[str]] = defaultdict(list)
    for statistic in strategy.statistics:
        for value, reference in _cited(statistic):
            references[value].append(reference)
    for words in strategy.containing("%", " cent", "percent"):
        if words.voice is Voice.COUNCIL and not isinstance(words.owner, Statistic):
            yield from _in_text(words, references)


def _cited(statistic: Statistic) -> Iterator[tuple[Decimal, str]]:
    """The percentages of a record, each with the reference that prints it."""
    amount = amount_of(statistic)
    if amount and amount.unit == "percent":
        yield amount.value, f"{{stat:{statistic.id}}}"
        if statistic.previous:
            latest = max(statistic.previous, key=lambda earlier: earlier.date)
            yield latest.value, f"{{stat:{statistic.id}.previous}}"
        if statistic.target is not None:
            yield statistic.target, f"{{stat:{statistic.id}.target}}"


def _in_text(words: FieldWords, references: Mapping[Decimal, list[str]]) -> Iterator[Finding]:
    exact = (match for match in _TYPED.finditer(words.words) if not _is_rough(match))
    for match in islice(exact, MOST_FINDS):
        typed, place = match[0], words.place(*match.span())
        number = _NUMBER.match(typed)
        likely = references.get(Decimal(number[0]), []) if number else []
        record = f"`{likely[0]}`" if len(likely) == 1 else "a record of `statistics`"
        message = f"`{typed}` is typed here, and is cited from no record"
        yield Finding(place, message, f"cite {record} in its place")


def _is_rough(match: re.Match[str]) -> bool:
    return bool(_ROUGHLY.search(match.string[max(0, match.start() - _BEFORE) : match.start()]))


UNIT = Rule(
    code="NUM002",
    name="bare-statistic",
    severity=Severity.INFO,
    summary="A percentage is typed in a text, and not cited from a record.",
    why=(
        "A typed figure has no date and no source, is not told in simpler words to other readers, "
        "and stays as it is when the record is brought up to date."
    ),
    hint="write a record below `statistics`, and cite it as `{stat:id}`",
    bad="""\
vision: 67% of the children in our care live in the borough.
""",
    good="""\
statistics:
  - {id: live-here, value: 67, unit: percent, label: of the children in our care live here}
vision: "{stat:live-here} of the children in our care live in the borough."
""",
    false_positives=(
        """\
vision: Our homes grew by 14%, over 60% of them near a school, and we are just 6% from the target.
""",
    ),
    blind_spots=(
        "A rough figure, such as `over 60%`, is left alone. "
        "Counts are not looked for, as ages, years and numbers of sessions look alike. Some "
        "percentages, such as an aim, need no record; so this is information only."
    ),
    actor=Actor.FIGURES,
    check=check,
)
