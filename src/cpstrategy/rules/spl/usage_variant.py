"""SPL010 usage-variant: a word that a better one is close to."""

from collections.abc import Iterator

from cpstrategy.analysis.slips import find_slips
from cpstrategy.analysis.spellings import advice, patterns
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the words that the packs advise against, in what the council words itself."""
    entries = advice(strategy).variants
    for match in find_slips(strategy, patterns(entries)):
        passage, slip = match
        if passage.is_ours:
            written = single_spaced(slip.written)
            entry = entries.get(written.lower())
            because = entry.because.rstrip(".") if entry else ""
            message = f"`{slip.meant}` is better here than `{written}`"
            reason = f": {because[:1].lower()}{because[1:]}" if because else ""
            yield Finding(match.span, message, f"write `{slip.meant}`{reason}")


UNIT = Rule(
    code="SPL010",
    name="usage-variant",
    severity=Severity.INFO,
    summary="A word that the house style writes otherwise, though both are English.",
    why=(
        "It is no mistake, but it is what readers with an eye for language stop at. Where the law "
        "has one spelling, such as that of a personal adviser, another looks like another thing."
    ),
    hint="write the other; a pack of the council's own can say that this one is right",
    bad="""\
vision: We focussed on reoccurring problems with your personal advisor.
""",
    good="""\
vision: We focused on recurring problems with your personal adviser.
""",
    false_positives=(
        """\
people:
  - {id: jo, name: Jo Example, role: Personal Advisor}
priorities:
  - id: home
    title: A good home
    quotes:
      - {id: advisor, text: My advisor is alright.}
""",
    ),
    check=check,
)
