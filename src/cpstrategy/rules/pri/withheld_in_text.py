"""PRI018 withheld-in-text: a text tells the number that a record withholds."""

from collections.abc import Iterator

from cpstrategy.analysis.people_counts import counted
from cpstrategy.analysis.sum_words import in_words
from cpstrategy.analysis.told_apart import called
from cpstrategy.analysis.withheld_bands import Band
from cpstrategy.analysis.withheld_told import bands_told, withheld_told
from cpstrategy.analysis.withheld_words import TypedNumber
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import single_spaced


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at numbers beside the words for a withheld figure, and beside where it is cited."""
    for told in withheld_told(strategy):
        yield _finding(told.typed, told.written, strategy)
    for one in bands_told(strategy):
        yield _band(one.band, one.written, strategy)


def _finding(typed: TypedNumber, written: FieldWords, strategy: Strategy) -> Finding:
    name = called(typed.statistic, strategy)
    message = f"{name} is withheld, but this text tells that it is {typed.value}: {typed.told}"
    related = ((typed.statistic.at("withheld"), "withheld here"),)
    severity = None if typed.is_sure or _is_of_people(typed, written) else Severity.WARNING
    return Finding(written.place(typed.start, typed.end), message, "", related, severity)


def _band(band: Band, written: FieldWords, strategy: Strategy) -> Finding:
    """What is left of the numbers that the record leaves open; many left are information."""
    name, phrase = called(band.statistic, strategy), written.words[band.start : band.end]
    told = f"this text leaves only {in_words(band.values, 'count')}: `{single_spaced(phrase)}`"
    is_half = band.statistic.withheld and 2 * len(band.values) <= band.statistic.withheld.below
    related = ((band.statistic.at("withheld"), "withheld here"),)
    severity = Severity.WARNING if is_half else Severity.INFO
    place = written.place(band.start, band.end)
    return Finding(place, f"{name} is withheld, but {told}", "", related, severity)


def _is_of_people(typed: TypedNumber, written: FieldWords) -> bool:
    """Whether the words tell of so few people, whatever record there is."""
    counts = counted(written.words, typed.value)
    return any(one.start < typed.end and typed.start < one.end for one in counts)


UNIT = Rule(
    code="PRI018",
    name="withheld-in-text",
    severity=Severity.ERROR,
    summary="A text tells the number that a record withholds.",
    why=(
        "A number is hidden in the table, and the paragraph beside it, or the young people's "
        "version, tells it. What one page hides no other page may say."
    ),
    hint="cite the record, and leave out the number that it can be worked out with",
    bad="""\
statistics:
  - id: lost
    withheld: 10
    label: children went missing
    aliases: [missing children]
narratives:
  - id: facts
    heading: Facts
    text:
      full: Last year {stat:lost} (4) children went missing.
      youth: There were four missing children.
  - id: more
    heading: More
    text: |
      Of our 312 children, 308 live in Anytown and {stat:lost} went missing.

      That is a fall of 8 from 12, so that {stat:lost} went missing.
""",
    good="""\
statistics:
  - id: lost
    withheld: 10
    label: children went missing
    aliases: [missing children]
narratives:
  - id: facts
    heading: Facts
    text:
      full: Last year {stat:lost} children went missing.
      youth: There were few missing children.
  - id: more
    heading: More
    text: |
      Of our 312 children, most live in Anytown and {stat:lost} went missing.
""",
    false_positives=(
        """\
statistics:
  - {id: lost, withheld: 10, label: children went missing, as-at: 2025-03}
narratives:
  - id: facts
    heading: Facts
    text: |
      In 2019, 8 children went missing. In England, more than 9 children went missing. We found
      {stat:lost} children (see page 4). Of 312 children, 150 moved and {stat:lost} went missing.
      Half of the children went missing from homes for 5 children. Of our 40 staff, 38 care for
      {stat:lost} of them.
""",
    ),
    blind_spots=(
        "It knows a figure by its aliases and its label. What is told with other words is found as "
        "a small number, without the record that it is of. A rate, `half of` and `twice as many` "
        "it does not work out."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
