"""Room: how much of a column words take, in pieces that are not torn; nothing is laid out.

Heights count in ems of the running text. They err so that no layout takes more.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cpstrategy.text.widths import lines

POINTS_A_MILLIMETRE = 72 / 25.4
LEADING = 1.25
"""The height of a line of running text."""
_CLOSE = 0.05
"""Ems by which a height may be missed."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines that stay together: how high they are, what is left free below, what may not follow.

    `stays` says that it does not end a column: what comes next stays with it.
    """

    height: float
    below: float = 0.0
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Letters:
    """How words are set: their size against the running text, their leading, how few stay alone."""

    size: float = 1.0
    bold: bool = False
    leading: float = LEADING
    least: int = 2


PLAIN = Letters()


def set_words(words: str, width: float, letters: Letters = PLAIN) -> tuple[Chunk, ...]:
    """Set plain words in a column; nothing, if there are none."""
    count, line = lines(words, width / letters.size, bold=letters.bold), letters.size
    line *= letters.leading
    if count < 2 * letters.least:
        return (Chunk(count * line),) if count else ()
    end = Chunk(letters.least * line)
    return (end, *(Chunk(line) for _ in range(count - 2 * letters.least)), end)


def with_below(pieces: Sequence[Chunk], below: float) -> tuple[Chunk, ...]:
    """Pieces with so much room below the last in the place of what was there."""
    return (*pieces[:-1], replace(pieces[-1], below=below)) if pieces else ()


def together(pieces: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Pieces none of which ends a column, so that all stay with what follows."""
    return tuple(replace(piece, stays=True) for piece in pieces)


def height(pieces: Iterable[Chunk]) -> float:
    """How high pieces stand in one column, with what is left free below the last."""
    return sum(piece.height + piece.below for piece in pieces)


def columns(pieces: Iterable[Chunk], tall: float) -> float:
    """How many columns of a height pieces fill, one after the other; the last in part."""
    full, filled = 0, 0.0
    for piece in _whole(pieces):
        if filled and filled + piece.height > tall:
            full, filled = full + 1, 0.0
        filled += piece.height + piece.below
    return full + filled / tall


def balanced(pieces: Sequence[Chunk], count: int) -> float:
    """How high columns are that share pieces as evenly as can be."""
    least, most = height(pieces) / count, height(pieces)
    while most - least > _CLOSE:
        middle = (least + most) / 2
        least, most = (least, middle) if columns(pieces, middle) <= count else (middle, most)
    return most


def _whole(pieces: Iterable[Chunk]) -> Iterator[Chunk]:
    """Pieces that stay together as one."""
    waiting = 0.0
    for piece in pieces:
        if piece.stays:
            waiting += piece.height + piece.below
        else:
            yield replace(piece, height=waiting + piece.height)
            waiting = 0.0
    if waiting:
        yield Chunk(waiting)


def ems(millimetres: float, size: float) -> float:
    """A length on paper, in ems of text of a size in points."""
    return millimetres * POINTS_A_MILLIMETRE / size
