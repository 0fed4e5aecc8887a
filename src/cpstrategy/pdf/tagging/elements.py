"""Elements: what the HTML tree knows about an element and its surroundings."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cpstrategy.text.normal_form import single_spaced

SVG = "{http://www.w3.org/2000/svg}"
CONTENTS = "doc-toc"
PAGE = "data-page"
"""Words of a body that announce a page, such as “page”; `data-page-doc-glossref` has those for
links of that role, such as “explained on page”."""

SIGN = "data-sign"
"""What the picture stands for with which CSS marks the items of a list."""

IMAGES = frozenset(("img", f"{SVG}svg", "object", "embed", "video"))


@dataclass(frozen=True, slots=True)
class Elements:
    """The tree that starts at `root`, with the way up that ElementTree lacks."""

    root: Any
    parents: dict[Any, Any]

    @classmethod
    def below(cls, root: Any) -> "Elements":
        """Know the tree below the ElementTree element `root`."""
        return cls(root, {child: parent for parent in root.iter() for child in parent})

    def ancestry(self, element: Any) -> Iterator[Any]:
        """The element itself, its parent, and so on up to the root."""
        while element is not None:
            yield element
            element = self.parents.get(element)

    def link_around(self, element: Any) -> Any:
        """The `a` with an address that is or contains `element`, or the element itself."""
        links = (
            ancestor
            for ancestor in self.ancestry(element)
            if ancestor.tag == "a" and ancestor.get("href")
        )
        return next(links, element)

    def in_contents(self, element: Any) -> bool:
        """Whether the element stands in a list of contents."""
        return any(ancestor.get("role") == CONTENTS for ancestor in self.ancestry(element))

    def leads(self, link: Any) -> str:
        """How the document announces the page that a link of this role leads to, if it does."""
        body = self.root.find("body")
        own = body.get(f"{PAGE}-{link.get('role')}")
        return own or body.get(PAGE) or ""

    def sign(self, item: Any) -> str:
        """What the picture says with which CSS marks the items of a list, such as “Done”."""
        return self.parents[item].get(SIGN) or "" if item in self.parents else ""

    def language_change(self, element: Any) -> str:
        """The language of `element` if its surroundings have another one, else nothing."""
        language = element.get("lang") or ""
        above = self.ancestry(self.parents.get(element))
        around = next((ancestor.get("lang") for ancestor in above if ancestor.get("lang")), "")
        return language if language.lower() != around.lower() else ""


def is_image(element: Any) -> bool:
    """Whether the element shows a picture that stands for something."""
    return element.tag in IMAGES


def alternative(element: Any) -> str | None:
    """Words that stand for an image: empty if it is decoration, None if nobody gave any."""
    label = element.get("aria-label") or element.get("alt")
    if label is None and element.get("role") in ("presentation", "none"):
        return ""
    if label is None and element.tag == f"{SVG}svg":
        title = element.find(f"{SVG}title")
        label = None if title is None else "".join(title.itertext())
    label = label if label is not None else element.get("title")
    return None if label is None else single_spaced(label)


def words(element: Any) -> str:
    """What a link says: its label, or else its text with the alternatives of its images."""
    if label := element.get("aria-label"):
        return single_spaced(label)
    parts = [alternative(image) or "" for image in element.iter() if is_image(image)]
    return single_spaced(" ".join((*element.itertext(), *parts)))
