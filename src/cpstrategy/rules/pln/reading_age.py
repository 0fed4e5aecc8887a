"""PLN002 reading-age: a section or an edition that is harder to read than its readers can bear."""

from collections.abc import Iterator

from cpstrategy.analysis.readability import ReadingLevel, levels, place_of
from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import first_words

_OPENING = 5
"""So many first words show which sentence is meant."""


def check_document(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Hold each section that is long enough against the aim, and the edition if all of them fit."""
    edition = next(
        edition for edition in strategy.supplies.editions if edition.name == document.edition
    )
    # Large print has the words of the full edition, and needs no second finding.
    most = edition.level or (UNIT.limit(strategy, "full") if edition.name == "full" else 0)
    if most:
        whole, *parts = levels(document)
        over = [level for level in parts if _age(level) > most]
        # Whoever mends the hard sections mends the edition.
        for level in over or ([whole] if _age(whole) > most else []):
            yield _finding(strategy, edition, level, most)


def _age(level: ReadingLevel) -> float:
    """The level as it is told; none is below every aim."""
    return round(level.measure.level or 0, 1)


def _finding(strategy: Strategy, edition: Edition, level: ReadingLevel, most: int) -> Finding:
    part = f"`{level.section}` in " if level.section else ""
    age = f"reads at age {_age(level):.1f}; the aim is {most} at most"
    message = f"{part}the edition `{edition.title}` {age}"
    opening = first_words(level.measure.longest, _OPENING)
    hint = (
        "say hard words plainly and make long sentences shorter, "
        f"such as the one of {level.measure.longest_words} words: `{opening} …`"
    )
    severity = None if edition.level else Severity.INFO
    return Finding(place_of(strategy, level.name), message, hint, severity=severity)


UNIT = Rule(
    code="PLN002",
    name="reading-age",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A section or a whole edition is harder to read than its readers can bear.",
    why=(
        "An edition is written for certain readers. The level, as an age, grows with long "
        "sentences and long words; where it is above the aim, many of them will give up."
    ),
    hint="make long sentences shorter, and say hard words plainly",
    bad="""\
document: {editions: [plain]}
vision:
  plain: |
    Corporate parenting responsibilities necessitate collaborative participation.
    Organisational accountability underpins every intervention.
    Stability facilitates educational attainment.
    Multidisciplinary professionals coordinate individual assessments.
    Independent reviewing guarantees considered decisions.
    Participation opportunities strengthen representation.
    Sufficiency arrangements prioritise accommodation.
    Therapeutic provision promotes emotional resilience.
    Transition arrangements facilitate independence.
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
    limits={"full": 16},
    false_positives=(
        """\
document: {editions: [plain]}
vision:
  plain: Multidisciplinary professionals coordinate individual accommodation assessments.
""",
    ),
    blind_spots=(
        "With fewer than ten sentences nothing is said, since the level would be chance. It knows "
        "nothing of what the words mean: short words can be hard, and long ones well known."
    ),
)
