"""Drawing: the pictures that a document shows, with the credit that each set asks for."""

from collections.abc import Sequence
from dataclasses import replace

from cpstrategy.document.document import Document, Drawing
from cpstrategy.document.every_block import concepts
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.in_english import in_english
from cpstrategy.model.pictures import PictureSet
from cpstrategy.text.catalogue import Catalogue


def with_drawings(document: Document, sets: Sequence[PictureSet]) -> Document:
    """Give a document its pictures, each concept from the first set that has it."""
    shown = {name for section in document.sections for name in concepts(section.blocks)}
    drawings, credits_ = [], []
    for concept in sorted(shown):
        chosen, path = _find(concept, sets)
        drawings.append(Drawing(concept, path))
        credits_.append(tell_contact(_credit(chosen, document.words)))
    imprint = replace(document.imprint, credits=tuple(dict.fromkeys(credits_)))
    return replace(document, drawings=tuple(drawings), imprint=imprint)


def _credit(chosen: PictureSet, words: Catalogue) -> str:
    """Whose the pictures are in one line, with what their licence asks for."""
    said = in_english(chosen.credit, chosen, words)
    licence = " ".join(filter(None, (chosen.licence, chosen.licence_url)))
    parts = (
        words.fill("credit-pictures", name=chosen.name),
        " ".join(filter(None, (said, chosen.url))),
        words.fill("credit-licence", licence=licence) if licence else "",
    )
    return "; ".join(part.rstrip(".") for part in parts if part)


def _find(concept: str, sets: Sequence[PictureSet]) -> tuple[PictureSet, str]:
    """Resolving has seen to it that a set has the concept."""
    return next(
        (picture_set, f"pictures/{depiction.image}")
        for picture_set in sets
        for depiction in picture_set.pictures
        if depiction.id == concept
    )
