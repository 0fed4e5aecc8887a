"""PLN004 hard-word-density: too many words of a section that not nearly every reader knows."""

from collections.abc import Iterator

from cpstrategy.analysis.readability import place_of, section_levels
from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.measure import MINIMUM_SENTENCES


def check_document(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Look at the sections of the editions that have a reading level to keep to."""
    edition = next(
        edition for edition in strategy.supplies.editions if edition.name == document.edition
    )
    most = UNIT.limit(strategy, "percent")
    for level in section_levels(document) if edition.level else ():
        share = 100 * (level.measure.unfamiliar or 0)
        if level.measure.sentences >= MINIMUM_SENTENCES and round(share) > most:
            message = (
                f"of the words of `{level.section}` in the edition `{edition.title}`, {share:.0f}% "
                f"are not known to nearly every reader; the aim is {most}% at most"
            )
            yield Finding(place_of(strategy, level.name), message)


UNIT = Rule(
    code="PLN004",
    name="hard-word-density",
    severity=Severity.INFO,
    summary="A section of an edition has many words that not nearly every reader knows.",
    why=(
        "One hard word in a sentence can be guessed from the others. Where every eighth word is "
        "hard there is nothing to guess from."
    ),
    hint="say some of them plainly, and explain those that have to stay",
    bad="""\
document: {editions: [plain]}
vision:
  plain: |
    Corporate parenting responsibilities necessitate participation.
    Organisational accountability underpins intervention.
    Stability facilitates educational attainment. Professionals coordinate individual assessments.
    Independent reviewing guarantees decisions. Opportunities strengthen representation.
    Sufficiency arrangements prioritise accommodation.
    Therapeutic provision promotes resilience. Transition arrangements facilitate independence.
    Commissioning activity delivers continuous improvement.
""",
    good="""\
document: {editions: [plain]}
vision:
  plain: |
    We are like parents to the children in our care. We want you to be safe and happy.
    We find you a good home. We help you at school. We listen to you.
    We tell you what we did. You have a say in your plan. We keep our word.
    When you move out, we still help. You can come back to us.
""",
    check_document=check_document,
    limits={"percent": 12},
    blind_spots=(
        "It takes names of places and people for hard words, and of the words that it calls hard, "
        "about four in ten are well known. So it reports the share and no single word."
    ),
)
