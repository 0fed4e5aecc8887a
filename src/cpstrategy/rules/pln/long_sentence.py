"""PLN001 long-sentence: more words than readers of the register can follow."""

from collections.abc import Iterator

from cpstrategy.analysis.sentence_length import limit, long_in_edition, long_sentences
from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.rule import Finding, Rule

_REGISTERS: tuple[Register, ...] = ("plain", "youth")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the words of every sentence in the registers that promise to be plain."""
    for register in _REGISTERS:
        most = limit(strategy, register)
        for place, count in long_sentences(strategy, register, most):
            message = f"this sentence has {count} words; in `{register}` the most is {most}"
            yield Finding(place, message)


def check_document(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Count the words of what an edition shows that asks for shorter sentences than others."""
    for place, count, edition in long_in_edition(strategy, document, _REGISTERS):
        message = (
            f"this sentence has {count} words; in the edition `{edition.title}` the most is "
            f"{edition.longest_sentence}"
        )
        yield Finding(place, message, editions=(edition.name,))


UNIT = Rule(
    code="PLN001",
    name="long-sentence",
    severity=Severity.WARNING,
    summary="A sentence of more than 20 words in plain English, or of more than 18 for youth.",
    why=(
        "By the end of a long sentence many readers have lost its beginning. Most who come to the "
        "plain text come because the full one lost them."
    ),
    hint="make two sentences of it; look for `and`, `which` and `so that`",
    bad="""\
vision:
  plain: >-
    Every child in our care should grow up happy, healthy and safe with people who love them and
    who help them to aim high.
""",
    good="""\
vision:
  plain: >-
    Every child in our care should grow up happy, healthy and safe. They should live with people
    who love them and who help them to aim high.
""",
    check=check,
    check_document=check_document,
)
