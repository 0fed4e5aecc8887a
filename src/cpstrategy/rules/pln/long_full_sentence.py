"""PLN017 long-full-sentence: a sentence that even practised readers have to read twice."""

from collections.abc import Iterator

from cpstrategy.analysis.sentence_length import limit, long_in_edition, long_sentences
from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the words of every sentence in the full register."""
    for place, count in long_sentences(strategy, "full", limit(strategy, "full")):
        yield Finding(place, f"this sentence has {count} words")


def check_document(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Count the words of what an edition shows that asks for shorter sentences than others."""
    for place, count, edition in long_in_edition(strategy, document, ("full",)):
        message = (
            f"this sentence has {count} words; in the edition `{edition.title}` the most is "
            f"{edition.longest_sentence}"
        )
        yield Finding(place, message, editions=(edition.name,))


UNIT = Rule(
    code="PLN017",
    name="long-full-sentence",
    severity=Severity.INFO,
    summary="A sentence of more than 30 words in the full text.",
    why=(
        "Officers and councillors read fast and between meetings. A sentence that has to be read "
        "twice is often read not at all, and every other register is written from it."
    ),
    hint="make two sentences of it",
    bad="""\
vision: >-
  Every child in our care should grow up happy, healthy and safe in a home that lasts, with people
  who love them, who listen to them and who help them to aim as high as they can.
""",
    good="""\
vision: >-
  Every child in our care should grow up happy, healthy and safe in a home that lasts. They should
  live with people who love them, who listen to them and who help them to aim high.
""",
    check=check,
    check_document=check_document,
)
