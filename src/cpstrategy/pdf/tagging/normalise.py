"""Normalise: empty tags go, loose text gets paragraphs, and no paragraph holds another."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from cpstrategy.pdf.tagging.attributes import numbering
from cpstrategy.pdf.tagging.tag import Hotspot, Tag, TaggedBox

GROUPS = frozenset(("Document", "Part", "Art", "Sect", "Div", "BlockQuote"))
INLINE = frozenset(("Span", "Link", "Reference", "Quote", "Code", "Figure"))
WORDS_ONLY = frozenset(
    ("P", "Lbl", "Span", "Quote", "Code", *(f"H{level}" for level in range(1, 7)))
)
CELLS = frozenset(("TD", "TH"))
EITHER = CELLS | {"LBody", "Caption"}
"""Types that hold words or paragraphs, but not both."""

Kid = Tag | TaggedBox | Hotspot


def tidy(tag: Tag) -> Tag:
    """Put the tags below `tag` in order, and return it."""
    tag.kids = [tidy(kid) if isinstance(kid, Tag) else kid for kid in tag.kids]
    tag.kids = [kid for kid in tag.kids if not _is_empty(kid)]
    if tag.role == "P" and _is_lines(tag):
        tag.role = "Div"
        for line in tag.tags:
            line.role = "P"
    elif tag.role in WORDS_ONLY:
        tag.kids = list(_without_blocks(tag.kids))
    elif tag.role == "L":
        _claim_no_labels(tag)
    elif tag.role == "Table":
        _caption_first(tag)
        _ensure_body(tag)
    elif tag.role == "Div" and _is_sentence(tag.kids):
        tag.role = "P"
    elif tag.role in GROUPS or (tag.role in EITHER and not all(map(_is_inline, tag.kids))):
        tag.kids = list(_with_paragraphs(tag.kids))
    return tag


def _is_lines(paragraph: Tag) -> bool:
    """Whether CSS made every `span` of a paragraph a block: lines are heard one by one."""
    blocks = [kid for kid in paragraph.tags if kid.role in ("P", "Div")]
    return len(blocks) == len(paragraph.kids) > 1


def _claim_no_labels(around: Tag) -> None:
    """A list of which no item has a label is not numbered, whatever its style says."""
    if not any(kid.role == "Lbl" for item in around.tags for kid in item.tags):
        around.attributes = numbering("None")


def _caption_first(table: Tag) -> None:
    """A caption that CSS takes out of the flow is painted late, yet it must open its table."""
    table.kids.sort(key=lambda kid: not (isinstance(kid, Tag) and kid.role == "Caption"))


def _ensure_body(table: Tag) -> None:
    """A table with a head must have a body, so without one the head is the body."""
    if not any(kid.role == "TBody" for kid in table.tags):
        for kid in table.tags:
            kid.role = "TBody" if kid.role == "THead" else kid.role


def _is_empty(kid: Kid) -> bool:
    return isinstance(kid, Tag) and not kid.kids and kid.role not in CELLS


def _is_inline(kid: Kid) -> bool:
    return not isinstance(kid, Tag) or (kid.role in INLINE and all(map(_is_inline, kid.kids)))


def _is_sentence(kids: Iterable[Kid]) -> bool:
    """Whether the kids are words, among which there may be images."""
    kids = list(kids)
    pictures = all(isinstance(kid, Tag) and kid.role == "Figure" for kid in kids)
    return all(map(_is_inline, kids)) and not pictures


def _without_blocks(kids: Iterable[Kid]) -> Iterator[Kid]:
    """A `span` that CSS makes a block is a line of its paragraph, not a paragraph in it."""
    for kid in kids:
        if isinstance(kid, Tag) and kid.role in ("P", "Div") and not kid.lang:
            yield from kid.kids
        else:
            yield kid


def _with_paragraphs(kids: Iterable[Kid]) -> Iterator[Kid]:
    for inline, run in groupby(kids, _is_inline):
        together = list(run)
        if inline and _is_sentence(together):
            yield Tag("P", together)
        else:
            yield from together
