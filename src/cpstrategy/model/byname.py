"""Byname: the words that people know a record by; its id is known to files alone."""

from cpstrategy.model.base import Record
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text
from cpstrategy.text.normal_form import first_words, single_spaced

_FIELDS = ("name", "title", "heading", "term", "label", "text", "stem", "role")
"""What may name a record, the best first."""

_MOST = 8
"""So many words of a text are enough to know it by."""


def byname(record: Record) -> str:
    """Its name or its heading, or else its first words; its kind if it has no words."""
    return own_words(record) or record.noun or record.kind


def own_words(record: Record) -> str:
    """Its name, its heading or its first words; nothing if it has none of them."""
    words = next(filter(None, (_words(record, field) for field in _FIELDS)), "")
    opening = first_words(words, _MOST)
    return opening if opening == single_spaced(words) else f"{opening} …"


def _words(record: Record, field: str) -> str:
    value = getattr(record, field, None)
    if isinstance(value, Text):
        easy = value.easy[0].text if value.easy else ""
        return value.full or value.plain or value.youth or easy
    return str(value) if isinstance(value, str | Name) else ""
