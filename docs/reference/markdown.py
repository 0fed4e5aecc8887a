"""Markdown: headings, tables and links as the generated pages write them."""

import re
from collections.abc import Iterable, Iterator, Sequence

MADE = "<!-- Made by `make docs` from the code. Change the code, not this page. -->\n"


def page(parts: Iterable[str]) -> str:
    """Join parts with an empty line between them."""
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def sentences(text: str) -> str:
    """Write one sentence a line."""
    return re.sub(r"(?<=[.!?]) +(?=[A-Z`])", "\n", " ".join(text.split()))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table; bars and line breaks within cells do not end them."""
    return "\n".join([_row(head), _row(["---"] * len(head)), *map(_row, rows)])


def code(words: str) -> str:
    """Mark words to be typed as they are."""
    return f"`{words}`"


def link(words: str, heading: str) -> str:
    """Link to a heading of the same page."""
    return f"[{words}](#{anchor(heading)})"


def anchor(heading: str) -> str:
    """Name a heading as GitHub and GitLab do."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def fenced(source: str, language: str) -> str:
    """Show a source; bytes that are not text are shown as one sign."""
    shown = source.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return f"```{language}\n{shown.rstrip()}\n```"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(_cells(cells)) + " |"


def _cells(cells: Iterable[str]) -> Iterator[str]:
    for cell in cells:
        yield " ".join(cell.replace("|", r"\|").split())
