"""Sides: each text in all its registers, as the page shows them side by side."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType

from cpstrategy.document.blocks import Markdown
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.html.status import Side, Sides, TextChange
from cpstrategy.invariants import present
from cpstrategy.model.lock import LockEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import is_moment, parse_moment
from cpstrategy.registers.addresses import Variant, register_of, words_in
from cpstrategy.registers.state import RegisterState, RegisterText
from cpstrategy.status.council import CouncilStatus
from cpstrategy.status.word_changes import difference
from cpstrategy.text.plain_text import plain_text

_REGISTERS: Mapping[Variant, str] = MappingProxyType(
    {"plain": "Plain", "youth": "Youth", "easy": "Easy read"}
)

_IN_STEP = (RegisterState.CURRENT, RegisterState.COSMETIC)

_OPENING = 9
"""So many words of a text are its heading."""


def called(register: Variant) -> str:
    """A register as people call it; one of a council's own as that does."""
    return _REGISTERS.get(register) or register.replace("-", " ").capitalize()


def sides(status: CouncilStatus, strategy: Strategy) -> Iterator[Sides]:
    """Walk the texts that have words in another register, or need them.

    Words that no edition shows are in step with nothing that anybody reads.
    """
    needed = {
        item.standing.name
        for item in status.items
        if item.standing.state is RegisterState.MISSING and not item.borrowed
    }
    seen = status.seen
    texts = (
        text
        for text in status.standings
        if text.text
        and (text.state is not RegisterState.MISSING or text.name in needed)
        and (text.state not in _IN_STEP or text.name in seen)
    )
    for key, group in groupby(texts, lambda text: text.key):
        yield _sides(key, list(group), strategy)


def _sides(key: str, stand: list[RegisterText], strategy: Strategy) -> Sides:
    text = present(stand[0].text)
    full = _markdown(words_in(text.text, "full"), "full", strategy)
    opening = plain_text(full or _markdown(stand[0].words, stand[0].register, strategy)).split()
    return Sides(
        key=key,
        title=" ".join((*opening[:_OPENING], *(["…"] if len(opening) > _OPENING else []))),
        place=f"{text.text.span.path}, line {text.text.span.line}",
        full=full,
        sides=tuple(
            Side(
                register=called(standing.register),
                state=standing.state,
                words=_markdown(standing.words, standing.register, strategy),
                facts=tuple(_facts(standing.because, standing.accepted)),
            )
            for standing in stand
        ),
        changes=tuple(_changes(stand)),
    )


def _markdown(words: str, variant: Variant, strategy: Strategy) -> Markdown:
    register = register_of(variant, strategy)
    return Formatter(strategy.index, (register,), figures=register).expand(words)


def _facts(because: str, accepted: LockEntry | None) -> Iterator[str]:
    if because:
        yield f"{because[:1].upper()}{because[1:].replace('`', '')}."
    if accepted:
        on = tell_moment(parse_moment(accepted.on)) if is_moment(accepted.on) else accepted.on
        yield f"Accepted by {accepted.by}, {on}."


def _changes(stand: Iterable[RegisterText]) -> Iterator[TextChange]:
    """What changed in the full text, once for registers that were accepted together."""
    since: dict[str, list[RegisterText]] = {}
    for text in stand:
        if text.accepted and difference(text):
            since.setdefault(text.accepted.source, []).append(text)
    for together in since.values():
        names = ", ".join(called(text.register) for text in together)
        yield TextChange(names, tuple(difference(together[0])))
