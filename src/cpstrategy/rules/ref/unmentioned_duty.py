"""REF023 unmentioned-duty: what the nation's law asks of every council, and no word tells of."""

from collections.abc import Iterator

from cpstrategy.analysis.phrases import occurrences, plainly
from cpstrategy.diagnostic import Severity
from cpstrategy.model.law import Duty
from cpstrategy.model.name import words_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.enumeration import enumerated
from cpstrategy.text.phrases import stand_together

_PRINCIPLES = "principles"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Name all duties that no text of a strategy tells of, in one finding."""
    if _is_strategy(strategy):
        missing = [duty for duty in strategy.supplies.duties if not _is_told(strategy, duty)]
        if missing:
            names = enumerated([duty.name for duty in missing], "or")
            message = f"nothing tells of {names}"
            hint = f"the law asks for it: {'; '.join(duty.source for duty in missing)}"
            yield Finding(strategy.document.at("title"), message, hint)


def _is_strategy(strategy: Strategy) -> bool:
    """Whether it says how the council is a parent: a plan for homes, or a pledge, says less."""
    document = strategy.document
    titles = (str(document.title), words_of(document.subtitle))
    names = plainly(" ".join((*titles, document.description)))
    is_on_it = strategy.definition is not None or "corporate parent" in names
    return is_on_it and bool(strategy.priorities)


def _is_told(strategy: Strategy, duty: Duty) -> bool:
    if _PRINCIPLES in duty.name and strategy.principles is not None:
        return True
    return any(_stands(strategy, plainly(phrase)) for phrase in duty.words)


def _stands(strategy: Strategy, phrase: str) -> bool:
    pieces = stand_together(phrase, strategy.lookup.vocabulary)
    words = (plainly(strategy.words[piece].words) for piece in pieces)
    return any(next(occurrences(phrase, plain), None) for plain in words)


UNIT = Rule(
    code="REF023",
    name="unmentioned-duty",
    severity=Severity.INFO,
    summary="Something that the nation's law asks of every council, and that no text tells of.",
    why=(
        "Young people learn from the strategy what they have a right to. What the law gives them "
        "and the strategy leaves out, many never ask for."
    ),
    hint="tell of it, or leave it out on purpose",
    bad="""\
document: {subtitle: Corporate parenting strategy}
vision: Every child in our care has a good home.
priorities:
  - id: home
    title: Home
""",
    good="""\
document: {subtitle: Corporate parenting strategy}
vision: >-
  Every child in our care has a good home. The corporate parenting principles, our local offer,
  your personal adviser, advocacy, the sufficiency strategy and the virtual school help with it.
priorities:
  - id: home
    title: Home
""",
    false_positives=(
        """\
document: {subtitle: Homes for children}
vision: This plan is about homes alone.
priorities:
  - id: home
    title: Home
""",
    ),
    blind_spots=(
        "It looks for words, so that a text which tells of a duty in others is not seen. It asks "
        "of what has priorities, and a definition or `corporate parent` in its title."
    ),
    check=check,
    of_absence=True,
    actor=Actor.GOVERNANCE,
)
