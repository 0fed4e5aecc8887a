"""Letters: those that the fonts of the PDFs lack, at the place where they were written."""

import re
from collections.abc import Iterable, Iterator, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, written
from cpstrategy.proof.places import first_place
from cpstrategy.proof.signs import called, remedy
from cpstrategy.rules.acc import letter_without_font
from cpstrategy.source import Files, Span
from cpstrategy.text.letters import beyond_ascii, is_seen
from cpstrategy.text.plain_text import unescaped

_CODED = re.compile(rb"\\[uUx][0-9a-fA-F]|&#?\w+;")
_NAMED = 3
"""So many signs of one text are named; of more it is said how many there are."""


def may_lack(files: Files, covered: frozenset[str]) -> bool:
    """Whether some files have any sign that no font has, or may have one written as a number.

    Nearly none have, and to look takes no time worth telling.
    """
    signs: set[str] = set()
    for data in files.values():
        signs |= beyond_ascii(data)
    lacks = any(is_seen(sign) for sign in signs - covered)
    return lacks or any(_CODED.search(data) for data in files.values())


def letters(
    strategy: Strategy, printed: Sequence[Document], files: Files, covered: frozenset[str]
) -> Iterator[Diagnostic]:
    """Find the signs of the documents that are printed and that none of their fonts has.

    A text is told once, or once for each thing to do; `files` are where signs may be written.
    """
    shown = dict(_lacks(printed, covered))
    left = set().union(*shown.values())
    if not left:
        return
    read = "\n".join(shown)
    for words in _all_words(strategy):
        signs = [
            sign for sign in signs_lacking(words.words, covered) if _is_shown(words, sign, read)
        ]
        left -= {*signs}
        for alike in _by_remedy(signs):
            yield no_font(_place(words, alike[0]), alike)
    for sign in sorted(left):
        yield no_font(first_place(sign, files) or strategy.document.span, [sign])


def _by_remedy(signs: Iterable[str]) -> Iterable[list[str]]:
    """Signs of which there is the same to do, together."""
    alike: dict[str, list[str]] = {}
    for sign in signs:
        alike.setdefault(remedy(sign), []).append(sign)
    return alike.values()


def _lacks(printed: Iterable[Document], covered: frozenset[str]) -> Iterator[tuple[str, set[str]]]:
    own = (said for document in printed for said in document.words.own.values())
    for text in {*strings(tuple(printed)), *own}:
        if not text.isascii() or "&" in text:
            plain = unescaped(text)
            lacks = beyond_ascii(plain.encode("utf-8", "replace")) - covered
            if any(map(is_seen, lacks)):
                yield plain, {sign for sign in lacks if is_seen(sign)}


def _all_words(strategy: Strategy) -> Iterator[FieldWords]:
    yield from strategy.words
    for record in (*strategy.supplies.packs, *strategy.supplies.editions):
        yield from written(record)


def signs_lacking(text: str, covered: frozenset[str]) -> list[str]:
    """The signs that no font has, each once, as they come."""
    if text.isascii() and "&" not in text:
        return []
    return [
        sign for sign in dict.fromkeys(unescaped(text)) if sign not in covered and is_seen(sign)
    ]


def _is_shown(words: FieldWords, sign: str, read: str) -> bool:
    """Whether readers of what is printed meet it: the word that it is in stands there."""
    around = (word for word in unescaped(words.words).split() if sign in word)
    return any(word in read for word in around)


def _place(words: FieldWords, sign: str) -> Span:
    at = words.words.find(sign)
    return words.place(at, at + 1) if at >= 0 else words.span


def no_font(span: Span, signs: Sequence[str]) -> Diagnostic:
    """Tell the signs of one text that no font has, and of which there is the same to do."""
    more = f", and {len(signs) - _NAMED} more" if len(signs) > _NAMED else ""
    names = ", ".join(called(sign) for sign in signs[:_NAMED])
    message = f"no font of the PDFs has {names}{more}"
    return letter_without_font.UNIT.diagnostic(span, message, remedy(signs[0]))
