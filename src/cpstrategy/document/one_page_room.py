"""One-page room: how much of a large sheet a document takes in the smallest letters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Facts,
    Figure,
    Figures,
    Items,
    ListEntry,
    Part,
    Prose,
)
from cpstrategy.document.document import Document, Section
from cpstrategy.document.passages import inline, passage
from cpstrategy.document.pledge_room import Column, pieces
from cpstrategy.document.room import Chunk, Letters, ems, height, set_words
from cpstrategy.document.strings import strings

SMALLEST = 12
"""Points: nobody reads less."""
ONE_PAGE = "the strategy on a page"

_SHEET = (420, 297)
"""A3 as it lies, in millimetres; `one-page.css` has the other lengths."""
_SPARED = 1.5
"""So many millimetres are left over: what is reckoned is nearly what is set."""
_COLUMNS = ("priorities-in-brief", "priorities")
_HEADING = Chunk(1.25 * 1.15, 0.35 * 1.25)
_TEXT = Letters(leading=1.22)
_STRONG = Letters(bold=True, leading=1.22)
_BOXES = (0.4, 0.28, 0.28)
"""The shares of the width that the boxes below the priorities have."""
_FIGURES = 6
"""So many figures stand side by side."""


def one_page_fills(document: Document) -> Mapping[str, float]:
    """How much of the sheet all of it takes, from its banner to its foot."""
    return {ONE_PAGE: sum(_all(document)) / _mm(_SHEET[1] - _SPARED)}


def _mm(length: float) -> float:
    return ems(length, SMALLEST)


_WIDTH = _mm(_SHEET[0] - 24)


def _all(document: Document) -> Iterator[float]:
    by_name = {section.name: section for section in document.sections}
    yield _banner(document, by_name.get("vision"))
    if figures := by_name.get("key-figures"):
        yield _mm(4) + _of_figures(figures)
    yield from (_mm(4) + _priorities(by_name[name]) for name in _COLUMNS if name in by_name)
    named = ("vision", "key-figures", "help", *_COLUMNS)
    boxes = [section for section in document.sections if section.name not in named]
    for start in range(0, len(boxes), len(_BOXES)):
        row = zip(boxes[start : start + len(_BOXES)], _BOXES, strict=False)
        yield _mm(4) + max(_box(section, share * _WIDTH) for section, share in row)
    foot = (" · ".join(document.help_lines), document.imprint.website, document.draft_mark)
    yield _mm(3) + height([piece for line in foot for piece in inline(line, _WIDTH, _STRONG)])


def _banner(document: Document, vision: Section | None) -> float:
    width = 0.46 * _WIDTH
    names = (
        *set_words(document.council_name, width, _STRONG),
        *set_words(document.title, width, Letters(2.1, bold=True, leading=1.08)),
        *set_words(f"{document.edition_title} · {document.period}", width, _TEXT),
    )
    logo = _mm(24) if document.look.logo else 0.0
    texts = [block.text for block in vision.blocks if isinstance(block, Callout)] if vision else []
    seen = [
        piece
        for text in texts
        for piece in passage(text, 0.54 * _WIDTH - _mm(14), Letters(1.15, leading=1.22))
    ]
    return _mm(14) + max(height(names) + 0.55 + logo, height(seen) + 1.25)


def _of_figures(section: Section) -> float:
    return height((_HEADING, *_pieces_of_figures(section.blocks)))


def _pieces_of_figures(blocks: Iterable[Block]) -> Iterator[Chunk]:
    for block in blocks:
        if isinstance(block, Figures):
            yield from _rows(block.all)
            yield from inline(" · ".join(block.details), _WIDTH, _TEXT)
        elif isinstance(block, Prose):
            # Words of one line stand beside the heading.
            yield from passage(block.text, 0.85 * _WIDTH, _TEXT)[1:]
        else:
            yield from pieces([block], Column(_WIDTH))


def _rows(figures: Sequence[Figure]) -> Iterator[Chunk]:
    beside = min(len(figures), _FIGURES)
    width = (_WIDTH - _mm(4) * (beside - 1)) / beside - _mm(3.6)
    for start in range(0, len(figures), beside):
        yield Chunk(
            max(_figure(one, width) for one in figures[start : start + beside]), _gap(start)
        )


def _figure(figure: Figure, width: float) -> float:
    told = (
        *set_words(figure.value, width, Letters(1.7, bold=True, leading=1.15)),
        *inline(figure.label, width, _TEXT),
        *inline(figure.explanation, width, _TEXT),
        *inline(" · ".join(figure.details), width, _TEXT),
    )
    return height(told) + (1.25 if figure.bar else 0.0)


def _gap(position: int) -> float:
    """Between rows, above each but the first."""
    return _mm(3) if position else 0.0


def _priorities(section: Section) -> float:
    count = max(sum(isinstance(block, Part) and bool(block.colour) for block in section.blocks), 1)
    width = (_WIDTH - _mm(3) * (count - 1)) / count
    columns = [block for block in section.blocks if isinstance(block, Part)]
    rest = [block for block in section.blocks if not isinstance(block, Part)]
    # Whatever is no priority takes a place among them.
    tall = [_priority(part, width) for part in columns]
    tall += [height(pieces([block], Column(width))) for block in rest]
    rows = [max(tall[start : start + count]) for start in range(0, len(tall), count)]
    return height([_HEADING, *(Chunk(row, _gap(at)) for at, row in enumerate(rows))])


def _priority(part: Part, width: float) -> float:
    title = Letters(1.15, bold=True, leading=1.1)
    heading = height(inline(part.title, width - 1.4, title)) + 1.1 * 1.15 + 1.75
    inner = height(_told(part.blocks, width - 1.2))
    return max(heading, 4.95 * 1.15) + 0.65 + inner + _mm(2)


def _told(blocks: Iterable[Block], width: float) -> Iterator[Chunk]:
    for block in blocks:
        if isinstance(block, Part):
            yield from inline(block.title, width, Letters(bold=True, leading=1.15))
            yield from (*_told(block.blocks, width), Chunk(0.5))
        elif isinstance(block, Items):
            yield from inline(block.stem, width, _TEXT)
            for entry in block.entries:
                yield from (*_entry(entry, width), Chunk(0.25))
        elif isinstance(block, Facts):
            for name, value in block.pairs:
                yield from (*inline(name, width, _STRONG), *inline(value, width, _TEXT), Chunk(0.3))
        else:
            yield from passage("\n\n".join(filter(None, strings(block))), width, _TEXT)


def _entry(entry: ListEntry, width: float) -> Iterator[Chunk]:
    for words in (entry.label, entry.text, entry.explanation, entry.aside, entry.reason):
        yield from inline(words, width, _TEXT)
    for inner in entry.items:
        yield from (*_entry(inner, width - 1.4), Chunk(0.4))


def _box(section: Section, width: float) -> float:
    inside, told = width - _mm(9.2), list[Chunk]()
    for block in section.blocks:
        if isinstance(block, Facts) and section.name == "dates":
            told += _pairs(block, (inside - _mm(3)) / 2)
        else:
            told += _told([block], inside - (1.7 if isinstance(block, Items) else 0))
            told += [Chunk(0.3)]
    return _mm(6) + height([_HEADING, *told])


def _pairs(facts: Facts, width: float) -> Iterator[Chunk]:
    """Two beside one another."""
    tall = [
        height((*inline(name, width, _STRONG), *inline(value, width, _TEXT)))
        for name, value in facts.pairs
    ]
    for start in range(0, len(tall), 2):
        yield Chunk(max(tall[start : start + 2]), 0.7)
