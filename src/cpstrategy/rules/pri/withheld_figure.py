"""PRI017 withheld-figure: what is withheld can be worked out from other figures."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from cpstrategy.analysis.known_figures import KnownFigures, is_hidden, known_figures
from cpstrategy.analysis.sum_words import in_words, sum_in_words
from cpstrategy.analysis.told_apart import called
from cpstrategy.analysis.worked_out import WorkedOut, worked_out
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.withheld import stands_for_a_number
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span

_LITTLE = Decimal(5)
"""Per cent for several that are withheld: of most groups a handful of people."""
_MOST_SUMS = 3
"""Nobody follows more sums than these."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Do the sums that readers can do, and tell each figure that they come to."""
    if not any(map(is_hidden, strategy.statistics)):
        return
    known = known_figures(strategy)
    shares = _rests_of_all(strategy)
    yield from shares.values()
    for one in worked_out(strategy, known):
        if one.statistic.id not in shares:
            yield _finding(one, known, strategy)


def _finding(one: WorkedOut, known: KnownFigures, strategy: Strategy) -> Finding:
    place = known.positions[one.statistic.id]
    sums = [sum_in_words(each, place, known, strategy) for each in one.sums[:_MOST_SUMS]]
    result = in_words(one.values, one.statistic.unit)
    of_people = " people" if one.statistic.unit == "percent" else ""
    message = (
        f"{called(one.statistic, strategy)} is withheld, but must be {result}{of_people}"
        f"{_against(one)}: {'; '.join(dict.fromkeys(sums))}"
    )
    second = known.statistics[one.second] if one.second is not None else None
    related, hint = _second(second, one, strategy)
    return Finding(one.statistic.at("withheld"), message, hint, related, one.severity)


def _against(one: WorkedOut) -> str:
    """That the record says something else, if it does."""
    withheld = one.statistic.withheld
    is_few = withheld is not None and stands_for_a_number(one.statistic)
    if withheld and is_few and one.values[0] >= withheld.below:
        return f", which is not fewer than {withheld.below}"
    return ""


def _second(
    second: Statistic | None, one: WorkedOut, strategy: Strategy
) -> tuple[tuple[tuple[Span, str], ...], str]:
    """Where to withhold what as well, and the words for it."""
    if second is not None:
        is_told_again = any(each.sign == "same" for each in one.sums)
        hint = _hint(second, "" if is_told_again else ", or leave out the whole", strategy)
        return ((second.at("value"), "withhold this as well"),), hint
    where = next((each.where for each in one.sums if each.where), None)
    if where is not None:
        return ((where, "leave this out as well"),), "leave out what tells it, or say `most`"
    return (), ""


def _hint(second: Statistic, otherwise: str, strategy: Strategy) -> str:
    name = called(second, strategy)
    return f"put `withheld: secondary` in the place of the `value` of {name} as well{otherwise}"


def _rests_of_all(strategy: Strategy) -> Mapping[str, Finding]:
    """The one percentage of a whole that is withheld is what is left of 100%."""
    found: dict[str, Finding] = {}
    for chart in strategy.key_figures.charts if strategy.key_figures else ():
        parts = [strategy.index.get(("stat", key)) for key in dict.fromkeys(chart.statistics)]
        known = [one for one in parts if isinstance(one, Statistic)]
        told = [one for one in known if one.told is not None and one.unit == "percent"]
        hidden = [one for one in known if is_hidden(one)]
        if chart.whole and told and hidden and len(told) == len(parts) - len(hidden):
            for one in hidden:
                finding = _rest_of_all(one, hidden, told, strategy)
                if finding is not None and (len(hidden) == 1 or not _is_of_known(hidden)):
                    found.setdefault(one.id, finding)
    return found


def _is_of_known(hidden: list[Statistic]) -> bool:
    """Whether it is known of how many people they are, so that the sums say more."""
    return any(one.base or one.base_statistic or one.survey for one in hidden)


def _rest_of_all(
    one: Statistic, hidden: list[Statistic], told: list[Statistic], strategy: Strategy
) -> Finding | None:
    """What is left for one, or at most for each of several if that is little."""
    values = [each.told for each in told if each.told is not None]
    rest = max(Decimal(100) - sum(values), Decimal(0))
    if len(hidden) > 1 and rest > _LITTLE:
        return None
    smallest = min(told, key=lambda each: each.told or Decimal(0))
    parts = " − ".join(f"{value:f}%" for value in values)
    most = "about" if len(hidden) == 1 or not rest else "at most about"
    message = f"{called(one, strategy)} is withheld, but must be {most} {rest:f}%: 100% − {parts}"
    hint = _hint(smallest, ", or leave the chart out", strategy)
    related = ((smallest.at("value"), "withhold this as well"),)
    severity = None if len(hidden) == 1 else Severity.INFO if rest else Severity.WARNING
    return Finding(one.at("withheld"), message, hint, related, severity)


UNIT = Rule(
    code="PRI017",
    name="withheld-figure",
    severity=Severity.ERROR,
    summary="A figure that is withheld can be worked out from other figures.",
    why=(
        "Whoever would like to know a number that is hidden takes the other parts from the whole. "
        "So a second part must be hidden as well, though it is large: statisticians call it "
        "secondary suppression."
    ),
    hint="leave out what it is of, or take a larger group together",
    bad="""\
statistics:
  - {id: in-care, value: 312, label: children in our care}
  - {id: missing, withheld: small, label: children went missing, base-statistic: in-care}
  - {id: others, value: 308, label: children did not go missing, base-statistic: in-care}
key-figures:
  charts:
    - id: gone
      title: Missing children
      summary: Few children go missing.
      statistics: [missing, others]
      whole: true
""",
    good="""\
statistics:
  - {id: in-care, value: 312, label: children in our care}
  - {id: missing, withheld: small, label: children went missing, base-statistic: in-care}
  - {id: others, withheld: secondary, label: children did not go missing, base-statistic: in-care}
key-figures:
  charts:
    - id: gone
      title: Missing children
      summary: Few children go missing.
      statistics: [missing, others]
      whole: true
""",
    false_positives=(
        # Others of another time, of other people or not of one whole.
        """\
statistics:
  - {id: in-care, value: 312, label: children in our care, as-at: 2026-03}
  - {id: missing, withheld: small, label: went missing, base-statistic: in-care, as-at: 2026-03}
  - {id: before, value: 308, label: went missing, as-at: 2020-03}
  - {id: moved, value: 120, label: moved home, base-statistic: in-care, as-at: 2026-03}
  - {id: school, value: 150, label: go to school, base-statistic: in-care, as-at: 2026-03}
""",
        # Two are withheld, of which each can be anything that it is said to be.
        """\
statistics:
  - {id: foster, value: 50, label: live with foster carers, base: 59}
  - {id: homes, withheld: small, label: "live in children's homes", base: 59}
  - {id: family, withheld: small, label: live with their family, base: 59}
key-figures:
  charts:
    - id: places
      title: Homes
      summary: Most live with foster carers.
      statistics: [foster, homes, family]
      whole: true
""",
        """\
statistics:
  - {id: boys, value: 55, unit: percent, label: are boys, base: 312}
  - {id: girls, withheld: not-yet, unit: percent, label: are girls, base: 312}
  - {id: spent, withheld: not-available, unit: pounds, label: spent on visits}
  - {id: all, value: 2000, unit: pounds, label: spent on visits and trips}
""",
    ),
    blind_spots=(
        "Rates and averages are not turned back into people. Where no record says what is a part "
        "of what, it goes by labels, aliases, dates and the order of the file: then it is a "
        "warning, or information. It does not know what others have published."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
