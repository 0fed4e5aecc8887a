"""Furniture: what stands around the words of a strategy, and an edition can do without."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Furniture:
    """What it is, in words, and which sections have any; none if it may stand anywhere."""

    what: str
    sections: tuple[str, ...] = ()


FURNITURE: Mapping[str, Furniture] = MappingProxyType(
    {
        "period": Furniture("the years on the cover"),
        "status": Furniture("whether it is approved, on the cover; a draft still says so"),
        "publishing": Furniture(
            "when it was published, what has changed, and how to share and print it, on web pages"
        ),
        "section-numbers": Furniture("the numbers before the headings of sections"),
        "sources": Furniture("where figures, views and deeds are from, and when"),
        "law": Furniture("the sections of the law behind the principles", ("principles",)),
        "audience": Furniture("to whom a pledge speaks, above its title", ("pledges",)),
        "roles": Furniture("the posts of those who sign a pledge", ("pledges",)),
        "leads": Furniture("who leads a priority", ("priorities", "priorities-in-brief")),
        "reasons": Furniture("what a deed or a step answers, below it", ("priorities",)),
        "plans": Furniture("the other plans that steps belong to", ("priorities",)),
        "wording": Furniture(
            "that a quotation is in your words: it is said once, above all of them",
            ("priorities", "services"),
        ),
        "words": Furniture("the words that young people used, as chips", ("priorities",)),
    }
)
"""By the names that `without` has for them."""
