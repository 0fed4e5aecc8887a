"""Labels: lists, contents and tables that tell a listener less than they tell a viewer."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from .gate import Verdicts
from .sheets import Element, sheets


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every list, list of contents and table by its tags."""
    return {path: [*faults(sheets(path).root)] for path in paths}


def faults(root: Element) -> Iterator[str]:
    """Say what is wrong with the tags below `root`."""
    for element in root.below():
        match element.role:
            case "L":
                yield from _list(element)
            case "TOCI":
                yield from _entry(element)
            case "Table":
                yield from _table(element)


def _list(around: Element) -> Iterator[str]:
    """Its style is said if its items have labels; those of terms are the terms themselves."""
    items = [kid for kid in around.kids if isinstance(kid, Element) and kid.role == "LI"]
    labels = [
        kid for item in items for kid in item.kids if isinstance(kid, Element) and kid.role == "Lbl"
    ]
    if not labels and around.item.get("/ListNumbering", "/None") != "/None":
        yield f"labels: “{_short(around)}” claims to be numbered, and no item has a label"
    for label in labels:
        if not label.text and not label.item.get("/ActualText"):
            yield f"labels: an item of “{_short(around)}” has a sign that nobody hears of"


def _entry(entry: Element) -> Iterator[str]:
    own = [kid for kid in entry.kids if isinstance(kid, Element) and kid.role != "TOC"]
    links = [link for kid in own for link in kid.below("Link")]
    if not any(link.text[-1:].isdigit() for link in links):
        yield f"labels: the entry “{_short(entry)}” does not link to its page"


def _table(table: Element) -> Iterator[str]:
    names = [str(cell.item.get("/ID")) for cell in table.below("TH")]
    for cell in table.below("TH"):
        if "/ID" not in cell.item:
            yield f"labels: no cell can refer to the header “{cell.text}”"
    for cell in table.below("TD"):
        headers = cell.item.get("/Headers", [])
        if names and not (headers and set(headers) <= set(names)):
            yield f"labels: “{cell.text}” does not know its headers"


def _short(element: Element) -> str:
    return element.text[:40]
