"""Headings: PDF/UA-1 wants them to start at level one and to skip no level (7.4.2)."""

from collections.abc import Iterator

from cpstrategy.pdf.tagging.tag import Tag, TaggedBox
from cpstrategy.text.normal_form import single_spaced


def skipped_levels(root: Tag) -> Iterator[str]:
    """Say of each heading that is more than one level below the one before it."""
    before = 0
    for heading in _headings(root):
        level = int(heading.role[1:])
        if level > before + 1:
            expected = f"h{before + 1}"
            yield f"The heading “{_text(heading)}” is an h{level} where an {expected} is due"
        before = level


def name_headings(root: Tag) -> None:
    """Give each heading its words as a title, for those who look through the tree."""
    for heading in _headings(root):
        heading.title = _text(heading)


def _headings(tag: Tag) -> Iterator[Tag]:
    for kid in tag.tags:
        if kid.role[0] == "H":
            yield kid
        yield from _headings(kid)


def _text(tag: Tag) -> str:
    parts = (
        _text(kid) if isinstance(kid, Tag) else _painted(kid)
        for kid in tag.kids
        if isinstance(kid, Tag | TaggedBox)
    )
    return single_spaced("".join(parts))


def _painted(leaf: TaggedBox) -> str:
    """The text of a line with the space at its end, which the line itself does not have."""
    return str(leaf.box.pango_layout.text) if leaf.text else ""
