"""Result: what typesetting gives back, and the one error it raises."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF with everything that was wrong on the way.

    `complaints` are faults to mend in the HTML, the CSS or the files: a document that has one
    is not fit to publish. `notes` are harmless. Both hold whole sentences, one line each.
    """

    pdf: bytes
    pages: int
    complaints: tuple[str, ...]
    notes: tuple[str, ...] = ()


class TypesettingError(Exception):
    """There is no PDF; the message is one sentence for the user that says why."""
