"""Wordings: where words stand that a list asks to avoid, and what the list says instead."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.mentions import is_mention
from cpstrategy.analysis.phrases import Hit, PhraseEntry, hits
from cpstrategy.model.lexicon import Wording
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.source import SHARED_PACKS, Span
from cpstrategy.text.enumeration import enumerated
from cpstrategy.text.familiar import is_familiar

_IDEAS = ("say ", "leave ", "ask ")
"""How advice begins that is no wording."""


class WordAdvice(NamedTuple):
    """Advice about words, with the list that gives it."""

    wording: Wording
    pack: Pack


class AvoidableUse(NamedTuple):
    """Words to avoid where they are used; `said` if they were said, and nobody rewrites them."""

    words: str
    place: Span
    advised: WordAdvice
    said: bool

    @property
    def source(self) -> str:
        """Who asks to avoid them."""
        return self.advised.wording.decided_by or self.advised.pack.title or "your own list"

    @property
    def hint(self) -> str:
        """What to do, and why."""
        if self.said:
            return "it stays as it was said; this only shows that it is there"
        because = _small(self.advised.wording.because.strip().removesuffix("."))
        return "; ".join(part for part in (advice(self.advised.wording.use), because) if part)


def avoidable(strategy: Strategy, *, for_all: bool) -> Iterator[AvoidableUse]:
    """Walk the words to avoid, of the lists that hold for all or of those that somebody chose."""
    entries = (
        PhraseEntry(
            WordAdvice(wording, pack),
            wording.avoid,
            wording.unless,
            wording.registers,
            wanted=_is_for_all(pack) is for_all,
        )
        for pack in strategy.supplies.packs
        for wording in pack.wordings
    )
    for hit in hits(strategy, entries):
        if not is_mention(hit):
            yield AvoidableUse(hit.words, hit.place, hit.entry, is_said(hit))


def is_said(hit: Hit[WordAdvice]) -> bool:
    """Whether young people said the words, so that nobody rewrites them."""
    return hit.written.voice is not Voice.COUNCIL


def advice(use: Sequence[str]) -> str:
    """What to write instead, as a hint: `write `home` or `my house``."""
    ideas = [idea for idea in use if idea.startswith(_IDEAS)]
    wordings = [f"`{wording}`" for wording in use if not wording.startswith(_IDEAS)]
    if wordings:
        ideas = [f"write {enumerated(wordings, 'or')}"]
        ideas += [idea for idea in use if idea.startswith(_IDEAS)]
    return ", or ".join(ideas)


def _is_for_all(pack: Pack) -> bool:
    return not pack.optional and pack.span.path.startswith(SHARED_PACKS)


def _small(sentence: str) -> str:
    """The sentence with a small letter, unless it begins with a name."""
    first = sentence.split(" ")[0]
    return sentence[:1].lower() + sentence[1:] if is_familiar(first) and first != "I" else sentence
