"""Layout: pages that are nearly empty, and what stands at the foot of one with nothing below it."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pikepdf

from .gate import Verdicts

FEWEST = 6
"""Lines on a page below which a reader wonders whether something is missing."""


def available() -> str | None:
    """The text of a page is read by poppler's `pdftotext`."""
    if shutil.which("pdftotext") is None:
        return "pdftotext is not installed; on Debian or Ubuntu: sudo apt install poppler-utils"
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every file; the cover and the page that ends a document may be short."""
    return {path: [*_short(path), *_stranded(path), *_parted(path)] for path in paths}


def _short(path: Path) -> Iterator[str]:
    for number, lines in _pages(path)[1:-1]:
        if len(lines) < FEWEST:
            yield f"layout: page {number} has {len(lines)} lines"


def _stranded(path: Path) -> Iterator[str]:
    headings = _headings(path)
    for number, lines in _pages(path)[:-1]:
        if lines and lines[-1] in headings:
            yield f"layout: page {number} ends with the heading “{lines[-1]}”"


def _parted(path: Path) -> Iterator[str]:
    """A line with a colon leads to what is below it, be it a stem or a row without a picture."""
    for number, page in list(enumerate(_texts(path, "-layout"), start=1))[:-1]:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        foot = re.fullmatch(rf"(.* )?{_numbered(number)}", lines[-1]) if lines else None
        *_, last = ["", *lines[: -1 if foot else None]]
        if last.endswith(":"):
            yield f"layout: page {number} ends with “{last}”"


def _pages(path: Path) -> list[tuple[int, list[str]]]:
    """Number and lines of each page; without a number and the title above it, as at its foot."""
    return [(number, _lines(page, number)) for number, page in enumerate(_texts(path), start=1)]


def _texts(path: Path, *options: str) -> list[str]:
    tool = shutil.which("pdftotext") or "pdftotext"
    command = [tool, *options, str(path), "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 # Our own.
    return told.stdout.rstrip("\f").split("\f")


def _lines(page: str, number: int) -> list[str]:
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    return lines[:-2] if lines and re.fullmatch(_numbered(number), lines[-1]) else lines


def _numbered(number: int) -> str:
    """How the number of a page is printed."""
    return rf"(?:Page )?{number}(?: of \d+)?"


def _headings(path: Path) -> set[str]:
    with pikepdf.open(path) as document, document.open_outline() as outline:
        waiting, found = list(outline.root), set()
        while waiting:
            item = waiting.pop()
            found.add(item.title.strip())
            waiting += item.children
    return found
