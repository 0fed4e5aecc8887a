"""SPL006 compound-drift: a hyphen or a space where the house style has another form."""

from collections.abc import Iterator

from cpstrategy.analysis.slips import SlipMatch, find_slips
from cpstrategy.analysis.spellings import advice, patterns
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the forms that the packs advise against; names and the law keep theirs."""
    for match in find_slips(strategy, patterns(advice(strategy).compounds)):
        if not _is_kept(match):
            passage, slip = match
            written, place = single_spaced(slip.written), match.span
            message = f"`{written}` is written `{slip.meant}` in the house style"
            fix = passage.fix(place, slip.written, slip.meant)
            yield Finding(place, message, f"write `{slip.meant}`", (), passage.severity, fix)


def _is_kept(match: SlipMatch) -> bool:
    """Whether the words are a name's, or those of an Act that the record cites."""
    passage, slip = match
    is_capital = slip.written[:1].isupper() and not slip.written.isupper()
    is_others = passage.written.voice in (Voice.NAME, Voice.COUNCIL) and not passage.is_ours
    return is_others or (is_capital and passage.continues(slip.start))


UNIT = Rule(
    code="SPL006",
    name="compound-drift",
    severity=Severity.INFO,
    summary="A compound that the house style writes otherwise.",
    why=(
        "Two spellings of one word look like two things, and a search finds only one of them. It "
        "is the first sign that several people wrote a text and nobody read it through."
    ),
    hint="write it as the house style does; a pack of the council's own can say otherwise",
    bad="""\
vision: We co produce our plans for health and well-being, and hold drop in sessions.
""",
    good="""\
vision: We co-produce our plans for health and wellbeing, and hold drop-in sessions.
""",
    false_positives=(
        """\
principles:
  local:
    - text: to promote the physical and mental health and well-being of those children
      source: Children and Social Work Act 2017, section 1
bodies:
  - {id: board, name: Health and Well-being Board}
vision: >-
  Under the Well-being of Future Generations Act we report to the Health and Well-Being Board. Drop
  in when you like, and stay as long as you are doing well. Being here helps.
""",
        """\
council: {nation: wales}
vision: We look after the health and well-being of every child.
""",
    ),
    check=check,
)
