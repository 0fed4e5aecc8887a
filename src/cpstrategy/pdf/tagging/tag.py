"""Tag: a node of the tag tree, as plain data."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class TaggedBox:
    """A box of text, or an image, on one page (counted from 0)."""

    page: int
    box: Any

    @property
    def text(self) -> str:
        """The words of the box, which has none if it is an image."""
        return getattr(self.box, "text", "") or ""


@dataclass(frozen=True, slots=True, eq=False)
class Hotspot:
    """The annotation of a link on one page, with the words that name the link."""

    page: int
    box: Any
    words: str


@dataclass(slots=True, eq=False)
class Tag:
    """A structure element: its type as ISO 32000-1 (14.8.4) names it, and what it holds.

    `title` is for those who look at the tree, `id` for other tags that refer to it;
    `spoken` is what is read aloud in the place of what is painted (`ActualText`), and
    `attributes` is one attribute object with its owner `O`, in PDF notation.
    """

    role: str
    kids: list["Tag | TaggedBox | Hotspot"] = field(default_factory=list)
    lang: str = ""
    alt: str = ""
    title: str = ""
    id: str = ""
    spoken: str = ""
    expansion: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)

    def add(self, kid: "Tag") -> "Tag":
        """Append `kid` and return it."""
        self.kids.append(kid)
        return kid

    @property
    def tags(self) -> list["Tag"]:
        """The kids that are tags."""
        return [kid for kid in self.kids if isinstance(kid, Tag)]
