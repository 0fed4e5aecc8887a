"""In English: what councils share says it in English, also to readers of another language."""

import re
from collections.abc import Iterable, Mapping

from cpstrategy.document.blocks import Markdown
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.text.catalogue import Catalogue, foreign
from cpstrategy.text.locales import is_english

_PASSAGE = re.compile(
    r"""
    (^\s* (?:[-*+>]\s+ | \d+[.)]\s+)? (?:!\[[\w-]*\]\(\)\s)?)     # what marks an entry or a row
    ((?:.+(?:\n(?!\s*(?:\n|[-*+>]\s|\d+[.)]\s)))?)+)
    """,
    re.MULTILINE | re.VERBOSE,
)


def in_english(said: str, record: Record, words: Catalogue) -> Markdown:
    """What a record says, known for English if that is no language of the document's.

    Each paragraph, entry and row is marked for itself, as each becomes an element.
    """
    if not record.span.is_shared or is_english(words.language):
        return Markdown(said)
    return Markdown(
        _PASSAGE.sub(lambda passage: passage[1] + foreign(passage[2], words.language), said)
    )


def edition_title(edition: Edition, words: Catalogue) -> str:
    """What readers call it: in English if it comes with the program and nobody has said it."""
    is_said = not edition.span.is_shared or f"edition-{edition.name}" in words.own
    return edition.title if is_said else foreign(edition.title, words.language)


def headings(
    edition: Edition, offered: Iterable[Edition], words: Catalogue
) -> Mapping[str, Markdown]:
    """The headings of an edition, of which one that is like another has some from that one."""
    model = next((one for one in offered if one.name == edition.like), None)
    whose = {key: edition if _says(edition, key) else model for key in edition.headings}
    return {
        key: Markdown(foreign(said, words.language) if _is_shared(whose[key]) else said)
        for key, said in edition.headings.items()
    }


def _says(edition: Edition, key: str) -> bool:
    return not edition.like or key in (edition.yaml_node or {}).get("headings", {})


def _is_shared(edition: Edition | None) -> bool:
    """One that is not offered came with the program, as those that others are like mostly do."""
    return edition is None or edition.span.is_shared
