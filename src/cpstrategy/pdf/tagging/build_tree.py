"""Build tree: the boxes of all pages to one tree, in which every element has one tag."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from cpstrategy.pdf.tagging.attributes import attributes, numbering, own_numbering
from cpstrategy.pdf.tagging.boxes import Artifact, Sighting, is_marker
from cpstrategy.pdf.tagging.elements import SVG, Elements, alternative
from cpstrategy.pdf.tagging.lists import list_part
from cpstrategy.pdf.tagging.roles import role
from cpstrategy.pdf.tagging.tag import Tag, TaggedBox

CONTAINERS = frozenset(("L", "LI", "TOC", "Table", "THead", "TBody", "TFoot", "TR"))
"""Types that hold no text of their own; what CSS puts before or after them goes to their parent."""


@dataclass(slots=True)
class TagTree:
    """The tags below `root`, and what was found on the way.

    `homes` maps an element to the tag its content goes into, `items` to the list item around
    that, `first` to its first box. `read` are the boxes in the tree, `unread` those that are
    not read aloud.
    """

    elements: Elements
    root: Tag = field(default_factory=lambda: Tag("Document"))
    homes: dict[Any, Tag] = field(default_factory=dict)
    items: dict[Any, Tag] = field(default_factory=dict)
    first: dict[Any, Sighting] = field(default_factory=dict)
    artifacts: list[tuple[TaggedBox, Artifact]] = field(default_factory=list)
    read: set[Any] = field(default_factory=set)
    unread: set[Any] = field(default_factory=set)
    complaints: dict[str, None] = field(default_factory=dict)


def grow(boxes: Iterable[Sighting], elements: Elements) -> TagTree:
    """Give every box a place in the tree, or among the artifacts."""
    tree = TagTree(elements)
    for sighting in map(partial(_without_mute_signs, elements), boxes):
        if sighting.artifact:
            tree.unread.add(sighting.box)
            if sighting.is_leaf:
                piece = TaggedBox(sighting.page, sighting.box)
                tree.artifacts.append((piece, sighting.artifact))
        else:
            _place(tree, sighting)
    return tree


def _without_mute_signs(elements: Elements, sighting: Sighting) -> Sighting:
    """A picture that marks the items of a list is decoration where nobody says what it means."""
    is_sign = sighting.is_picture and is_marker(sighting.box)
    if sighting.artifact or not is_sign or elements.sign(sighting.box.element):
        return sighting
    return sighting._replace(artifact=Artifact.DECORATION)


def _place(tree: TagTree, sighting: Sighting) -> None:
    box, element = sighting.box, sighting.box.element
    if element is not None:
        tree.first.setdefault(element, sighting)
    if sighting.is_leaf:
        home = _home(tree, element, box)
        home.kids.append(TaggedBox(sighting.page, box))
        tree.read.add(box)
    elif box.element_tag in ("td", "th"):
        # A cell without text holds its column all the same.
        _tag(tree, element)


def _home(tree: TagTree, element: Any, box: Any) -> Tag:
    """The tag for a leaf, which may come from the style sheet."""
    if element is None:
        return tree.root
    home = _tag(tree, element)
    if is_marker(box) and element in tree.items:
        return _label(tree, element)
    while home.role in CONTAINERS:
        element = tree.elements.parents[element]
        home = _tag(tree, element)
    return home


def _label(tree: TagTree, element: Any) -> Tag:
    around = tree.elements.parents[element]
    if tree.homes[around].attributes == numbering("None"):
        tree.homes[around].attributes = numbering(own_numbering(around))
    item = tree.items[element]
    if not item.tags or item.tags[0].role != "Lbl":
        item.kids.insert(0, Tag("Lbl", spoken=tree.elements.sign(element)))
    return item.tags[0]


def _tag(tree: TagTree, element: Any) -> Tag:
    """The tag that holds the content of `element`, made now if this is its first content."""
    if element not in tree.homes:
        above = tree.elements.parents.get(element)
        around = tree.root if above is None else _tag(tree, above)
        tree.homes[element] = _make(tree, element, around)
    return tree.homes[element]


def _make(tree: TagTree, element: Any, around: Tag) -> Tag:
    first = tree.first.get(element)
    if part := list_part(element.tag, around):
        tree.items[element], home = part
    elif name := role(element, tree.elements, block=first is not None and first.is_block):
        is_entry = name == "Link" and tree.elements.in_contents(element)
        home = (around.add(Tag("Reference")) if is_entry else around).add(Tag(name))
    else:
        return around
    home.lang = tree.elements.language_change(element)
    if first is not None:
        home.attributes = attributes(element, first.box, tree.elements)
    if home.role in ("TOC", "TOCI"):
        home.attributes = {}
    if element.tag == "abbr":
        home.expansion = element.get("title") or ""
    if home.role == "Figure":
        _describe(tree, home, element)
    return home


def _describe(tree: TagTree, figure: Tag, element: Any) -> None:
    figure.alt = alternative(element) or ""
    if not figure.alt:
        kind = element.tag.removeprefix(SVG)
        name = next((f" “{element.get(key)}”" for key in ("src", "data") if element.get(key)), "")
        tree.complaints[f"An image ({kind}{name}) has no words that stand for it"] = None
