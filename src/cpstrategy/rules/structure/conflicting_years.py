"""STR024 conflicting-years: a title has other years than the period of the same document."""

from collections.abc import Iterator
from itertools import chain, islice

from cpstrategy.analysis.passages import Passage, passages
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_dates
from cpstrategy.model.name import words_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Period
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.titled_years import YEARS, TitledYears, plain_title, titled_years, years_of

_IN_TITLES = lazily(YEARS)
_IN_TEXTS = lazily(
    r"\b[Tt]his (?:\w+ ){0,3}?(?:strategy|plan|pledge|promise|policy|document)"
    r" (?:(?:covers|is for|runs from|will run from|spans|holds for)(?: the years)? "
    rf"|(?:sets out|describes|explains) (?:our|the|how we) [^.!?:;\d\n]{{1,60}} for |\(?){YEARS}"
)
_WELCOME = lazily(
    r"\bWelcome to (?:our|the) (?:[A-Z][\w’'-]* ){0,4}?(?:[Ss]trategy|[Pp]lan|[Pp]ledge|[Pp]romise)"
    rf",? (?:for )?\(?{YEARS}"
)

_CHANGED = lazily(
    r"\b(?:previous|former|last|first|earlier|old|replac|follow|succe|supersed|exten|prolong|updat"
    r"|refresh|draft|carried)"
)
_NEAR = 60
"""Letters around a title in which a word tells that it has changed."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the years in titles, and those that a text gives `this strategy`, with the period."""
    document = strategy.document
    for field in ("title", "subtitle") if document.period else ():
        title = words_of(getattr(document, field))
        yield from _in_title(title, document.period, document.at(field))
    for pledge in strategy.pledges:
        yield from _in_title(pledge.title.full, pledge.period, pledge.at("title"))
    for plan in strategy.plans:
        yield from _in_title(str(plan.title), plan.period, plan.at("title"))
    ours = [one for one in passages(strategy) if one.is_ours and "20" in one.bare]
    for passage in ours if document.period else ():
        yield from _in_text(passage, document.period)
    yield from _of_one_title(strategy, ours)


def _of_one_title(strategy: Strategy, ours: list[Passage]) -> Iterator[Finding]:
    """Compare what stands behind the same title, in the whole text, with its own period first."""
    met: dict[str, tuple[tuple[int, int], Span]] = {}
    document = strategy.document
    own = (str(document.title), document.period, document.at("period"))
    for title, period, span in (
        own,
        *((str(one.title), one.period, one.span) for one in strategy.plans),
    ):
        if period:
            met.setdefault(plain_title(title), ((period.start.year, period.end.year), span))
    for passage in ours:
        for told in titled_years(passage.bare, MOST_FINDS):
            place = passage.place(told.start, told.end)
            years, first = met.setdefault(told.title, (told.years, place))
            if told.conflicts(years) and not _tells_a_change(passage.bare, told):
                named = single_spaced(passage.bare[told.begins : told.end])
                message = f"`{named}` is elsewhere of {years[0]} to {years[1]}"
                yield Finding(place, message, "", ((first, "the other years"),), Severity.WARNING)


def _tells_a_change(text: str, told: TitledYears) -> bool:
    """Whether the words around tell of a former one, or of one that was prolonged."""
    around = text[max(0, told.begins - _NEAR) : told.end + _NEAR]
    return _CHANGED.search(small(around)) is not None


def _in_title(title: str, period: Period | None, span: Span) -> Iterator[Finding]:
    spans = [years_of(match) for match in _IN_TITLES.finditer(title)]
    if period and spans and not any(_is_of(years, period) for years in spans):
        message = f"`{single_spaced(title)}` has other years than its period, {tell_dates(period)}"
        yield Finding(span, message)


def _in_text(passage: Passage, period: Period | None) -> Iterator[Finding]:
    found = chain(_IN_TEXTS.finditer(passage.bare), _WELCOME.finditer(passage.bare))
    for match in islice(found, MOST_FINDS):
        if period and not _is_of(years_of(match), period):
            place = passage.place(match.start("first"), match.end("last"))
            message = f"`{single_spaced(match[0])}`, and its period is {tell_dates(period)}"
            yield Finding(place, message)


def _is_of(years: tuple[int, int], period: Period | None) -> bool:
    """Whether two years are those of a period; its first may begin late in the year before."""
    if period is None:
        return True
    return years in ((period.start.year, period.end.year), (period.start.year + 1, period.end.year))


UNIT = Rule(
    code="STR024",
    name="conflicting-years",
    severity=Severity.ERROR,
    summary="A title, or the text, has other years than the period of the document.",
    why=(
        "The cover says one time and the small print another. Readers cannot tell whether the "
        "promises hold today, and a search finds the wrong edition."
    ),
    hint="write the years that were decided in both places, or leave them out of the title",
    bad="""\
document:
  subtitle: Corporate parenting 2022 to 2025
  period: {from: 2025, to: 2028}
vision: >-
  Welcome to our Strategy 2023-2026. This strategy covers 2024-2027. It leads to the Plan for Homes
  2022-25, as the Plan for Homes 2023-25 says.
""",
    good="""\
document:
  subtitle: Corporate parenting 2025 to 2028
  period: {from: 2025, to: 2028}
vision: >-
  Welcome to our Strategy 2025-2028. This strategy covers 2025-2028. It leads to the Plan for Homes
  2022-25, as the Plan for Homes 2022-25 says.
""",
    false_positives=(
        """\
document:
  subtitle: Corporate parenting 2025-28
  period: {from: 2025-04, to: 2028-03}
vision: >-
  This strategy replaces that of 2022-2025. This strategy follows the plan for 2020 to 2030. The
  Council Plan 2021-24 was followed by the Council Plan 2024-27 and its Council Plan 2025/26.
  The Homes Plan 2020-24 was replaced by the Homes Plan 2022-26. The Strategy 2024-27 is not ours.
plans:
  - {id: homes, title: Homes for All 2020 to 2030}
""",
        """\
document:
  subtitle: Annual report 2025/26
  period: 2025/26
""",
    ),
    blind_spots=(
        "Of years in texts it knows those of `this strategy covers` and the like, and those "
        "beside a title with capitals. What was prolonged has other years than it had."
    ),
    check=check,
    actor=Actor.GOVERNANCE,
)
