"""Reader: what validators of PDF let pass and somebody who listens to the document would not."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf

from .gate import Verdicts

SHORT = 3
"""The most pages that can do without bookmarks."""


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every file, some 10 ms a page."""
    return {path: list(_judge(path)) for path in paths}


def _judge(path: Path) -> Iterator[str]:
    with pikepdf.open(path) as document:
        yield from _blank_properties(document)
        yield from _links_by_address(document)
        for element in _elements(document.Root.StructTreeRoot):
            yield from _faults(element)
        if len(document.pages) > SHORT and "/First" not in document.Root.get("/Outlines", {}):
            yield f"reader: {len(document.pages)} pages without one bookmark"


def _blank_properties(document: pikepdf.Pdf) -> Iterator[str]:
    if not str(document.Root.get("/Lang", "")).strip():
        yield "reader: the document does not say in which language it is"
    if not str(document.docinfo.get("/Title", "")).strip():
        yield "reader: the document has no title"


def _links_by_address(document: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(document.pages, start=1):
        for note in page.get("/Annots", []):
            name = str(note.get("/Contents", ""))
            if note.Subtype == "/Link" and (not name.strip() or "://" in name):
                yield f"reader: on page {number} a link is announced as “{name}”"


def _faults(element: Any) -> Iterator[str]:
    match str(element.S):
        case "/Figure" if not str(element.get("/Alt", "")).strip():
            yield "reader: a picture has no words that stand for it"
        case "/TH" if "/Scope" not in element.get("/A", {}):
            yield "reader: a table heading does not say if it heads a row or a column"


def _elements(root: Any) -> Iterator[Any]:
    waiting = [root]
    while waiting:
        kids = waiting.pop().get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield kid
                waiting.append(kid)
