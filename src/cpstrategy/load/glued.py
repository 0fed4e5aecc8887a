"""Glued: a key and its value read as one text, for want of a plain space between them."""

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.fields import keys_of
from cpstrategy.model.base import Record
from cpstrategy.rules.syn import read_as_text
from cpstrategy.source import Mapping, Scalar
from cpstrategy.text.patterns import lazily

_GLUED = lazily(r"([a-z][\w-]*):(?!//)([\xa0\u2000-\u200b\u202f\u3000\ufeff]*)(\S.*)")


def torn_apart(value: Scalar, record: type[Record]) -> tuple[Mapping, Diagnostic] | None:
    """The key and the value that a text was meant to be, and what to tell of it.

    Only where a record is wanted that has such a key.
    """
    glued = _GLUED.fullmatch(value) if value.plain and ":" in value else None
    if not glued or glued[1] not in keys_of(record):
        return None
    key, odd, rest = glued.groups()
    what = "a special space that is none" if odd else "no space"
    message = f"there is {what} after the colon in `{key}:`, so the line is read as text"
    finding = read_as_text.UNIT.diagnostic(value.span, message, f"type `{key}: {rest}`")
    start = glued.start(3)
    span = value.span._replace(column=value.span.column + start)
    at = value.span._replace(end_column=value.span.column + len(key))
    return Mapping({key: Scalar(rest, span, value.raw[start:])}, value.span, {key: at}), finding
