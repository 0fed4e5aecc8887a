"""Lists: items with a label and a body, for bullets and for terms with their descriptions."""

from cpstrategy.pdf.tagging.tag import Tag


def list_part(name: str, around: Tag) -> tuple[Tag, Tag] | None:
    """The item for the element called `name`, and the tag in it for the element's content.

    `around` holds the content of the element's parent. None if this is no part of a list.
    """
    if around.role == "L" and name == "li":
        item = around.add(Tag("LI"))
        return item, item.add(Tag("LBody"))
    if around.role == "TOC" and name == "li":
        item = around.add(Tag("TOCI"))
        return item, item
    if around.role == "L" and name == "div":
        item = around.add(Tag("LI"))
        return item, item
    if around.role in ("L", "LI") and name in ("dt", "dd"):
        item = _pair(name, around) if around.role == "L" else around
        return item, item.add(Tag("Lbl" if name == "dt" else "LBody"))
    return None


def _pair(name: str, around: Tag) -> Tag:
    """The last item, unless a new term begins after a description."""
    last = around.tags[-1] if around.tags else None
    described = last is not None and any(tag.role == "LBody" for tag in last.tags)
    return around.add(Tag("LI")) if last is None or (name == "dt" and described) else last
