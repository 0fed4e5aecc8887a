"""Faces: what stands on either inner face of a leaflet, so that no list is torn at the fold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cpstrategy.document.blocks import Block, Cards, Illustration, Items, Part, Signatures
from cpstrategy.document.strings import strings

_LINE = 25
"""Letters that a line takes the room of, however few it has."""
_LOPSIDED = 0.65
"""What is so unequal runs from one face to the other, since neither half may have room on one."""


@dataclass(frozen=True, slots=True)
class Faces:
    """What leads to the lists, those of either face, and who signed, on one face or the other."""

    lead: tuple[Block, ...]
    first: tuple[Block, ...]
    second: tuple[Block, ...]
    signed: tuple[Block, ...] = ()
    is_signed_first: bool = False


def faces(blocks: Sequence[Block]) -> Faces | None:
    """Divide a pledge; nothing is given where it runs from one face to the other."""
    lists = [block for block in blocks if isinstance(block, Part | Items | Cards)]
    signed = tuple(block for block in blocks if isinstance(block, Signatures))
    # A picture stands in front.
    rest = (block for block in blocks if not isinstance(block, Illustration))
    lead = tuple(block for block in rest if block not in (*lists, *signed))
    one = lists[0] if len(lists) == 1 else None
    if isinstance(one, Items):
        lists = list(_divided(one))
    if len(lists) < 2:
        return None
    divided = min(_ways(lead, lists, signed), key=_longer)
    is_torn = one is not None and _longer(divided) > _LOPSIDED * _lengths(blocks)
    return None if is_torn else divided


def _ways(
    lead: tuple[Block, ...], lists: Sequence[Block], signed: tuple[Block, ...]
) -> Iterable[Faces]:
    """Of ways alike the first is taken: a reader expects what is longer, and not who signed."""
    for end in range(len(lists) - 1, 0, -1):
        for is_signed_first in (False, True) if signed else (False,):
            first, second = tuple(lists[:end]), tuple(lists[end:])
            yield Faces(lead, first, second, signed, is_signed_first)


def _longer(divided: Faces) -> int:
    first, second = _lengths((*divided.lead, *divided.first)), _lengths(divided.second)
    signed = _lengths(divided.signed)
    return max(
        first + signed * divided.is_signed_first, second + signed * (not divided.is_signed_first)
    )


def _divided(items: Items) -> Iterable[Items]:
    """Two lists, each of which begins with the words that its entries continue."""
    entries = items.entries
    lengths = [sum(len(text) + _LINE for text in strings(entry) if text) for entry in entries]
    end = min(
        range(len(entries) - 1, 0, -1),
        key=lambda at: max(sum(lengths[:at]), sum(lengths[at:])),
        default=0,
    )
    if not end:
        return (items,)
    later = replace(items, entries=entries[end:], first=items.first + end)
    return replace(items, entries=entries[:end]), later


def _lengths(blocks: Iterable[Block]) -> int:
    return sum(len(text) + _LINE for block in blocks for text in strings(block) if text)
