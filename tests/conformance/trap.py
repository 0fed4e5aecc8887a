"""Trap: what breaks accessibility without a sound, each beside the twin that is right.

A trap is the smallest document that has the fault. `test_gates` shows that the gates it names
see it, and that no gate minds the twin.
"""

from dataclasses import dataclass

DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
"""A picture of one pixel."""


@dataclass(frozen=True, slots=True)
class Trap:
    """A fault as a pair of documents, and what each gate says of the faulty one."""

    name: str
    bad: str
    good: str
    seen: dict[str, str]
    """Name of a gate to a part of its complaint."""


def document(body: str, *, head: str = "<title>A page</title>", language: str = "en") -> str:
    """Make a whole HTML document that has no fault but those in `head` or `body`."""
    return (
        f"<!DOCTYPE html><html{f' lang={language}' if language else ''}><head>"
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"{head}</head><body><main><h1>A page</h1>{body}</main></body></html>"
    )


def style(css: str) -> str:
    """Make a head with this style sheet."""
    return f"<title>A page</title><style>{css}</style>"
