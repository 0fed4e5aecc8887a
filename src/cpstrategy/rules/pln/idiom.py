"""PLN007 idiom: a saying that some readers take at its word."""

from collections.abc import Iterator

from cpstrategy.analysis.mentions import is_quoted
from cpstrategy.analysis.phrases import PhraseEntry, hits
from cpstrategy.analysis.wordings import advice
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in every register; the full one is the least in need of it."""
    entries = (PhraseEntry(idiom, idiom.phrases) for idiom in strategy.supplies.idioms)
    for hit in hits(strategy, entries):
        piece = hit.written
        # What young people ask for is theirs, and nobody words it for them.
        is_ours = piece.voice is Voice.COUNCIL
        if is_ours and not is_quoted(piece.words, hit.start, hit.end):
            severity = Severity.INFO if piece.register == "full" else None
            message = f"`{hit.words}` is a saying"
            yield Finding(hit.place, message, advice(hit.entry.say), severity=severity)


UNIT = Rule(
    code="PLN007",
    name="idiom",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A saying in an edition that is to be plain, or is to be translated.",
    why=(
        "Many autistic readers, and people who learnt English late, take a saying at its word. "
        "Translated word by word it makes no sense."
    ),
    hint="say what is meant",
    bad="""\
vision:
  youth: Our staff will go the extra mile for you.
""",
    good="""\
vision:
  youth: Our staff will do more for you than they have to.
""",
    false_positives=(
        """\
vision: Our staff will go the extra mile for every child.
""",
        """\
asks:
  - {id: say, title: Hear us, items: [{text: {full: Hear us., youth: Go the extra mile.}}]}
""",
        """\
vision:
  plain: We stopped at a shoe shop, and they were in shoes that fit.
""",
    ),
    blind_spots="It knows the sayings of its list.",
    check=check,
)
