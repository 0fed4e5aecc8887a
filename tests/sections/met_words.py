"""Met words: what readers meet on a page that no council has written, with `…` for what one has."""

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from string import ascii_lowercase
from types import MappingProxyType
from typing import Any
from zlib import crc32

from cpstrategy.text.lists.calendar import MONTHS

_SAID = frozenset(
    {"alt", "aria-label", "title", "data-sign", "data-page", "data-page-doc-glossref"}
)
_IN_LINE = frozenset({"a", "strong", "em", "wbr"})
_HERE = frozenset({"description", "keywords"})
_WRITTEN = re.compile(
    r"(?:https://|example\.org/)?\S*zq[a-z]+"
    rf"|(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)}) \d{{4}}"
    r"|(?<!\w)[£+−-]?\d[\d.,]*(?:–\d+)?(?:st|nd|rd|th|%)?",
    re.IGNORECASE,
)
_TIDY = re.compile(r"…(?:[\s,;:·–()/“”.-]*…)+")
_CONTENT = re.compile(r"content: *((?:\"[^\"\n]*\"|[a-z-]+\([^\"\n;]*?\)| |/)+)[;}]")
_QUOTED = re.compile(r"\"([^\"]*)\"")
_KEPT: Mapping[str, str] = MappingProxyType({"image": "drawn.png", "file": "drawn.png"})
_NAMES = frozenset({"full", "heading", "name"})
_ADDRESSES = frozenset({"accessibility-statement", "link", "website"})


def in_cipher(written: Any, key: str = "") -> Any:
    """A tree with a word in the place of each text, which is in no sentence of the program."""
    if isinstance(written, list):
        return [in_cipher(one, key) for one in written]
    if isinstance(written, dict):
        return {
            name: in_cipher(value, "full" if {*written} & {"full", "easy"} else name)
            for name, value in written.items()
        }
    if key in _KEPT or key == "id" or not isinstance(written, str):
        return _KEPT.get(key, written)
    if key in _ADDRESSES:
        return f"https://example.org/{_word(written)}"
    is_text = key in _NAMES or re.search(r"[a-z][ .][a-z]", written)
    return _word(written) if is_text else written


def _word(words: str) -> str:
    """A word for some words: always the same, and another for others."""
    number, letters = crc32(words.encode()), ""
    while number:
        number, rest = divmod(number, 26)
        letters += ascii_lowercase[rest]
    return f"zq{letters}"


def own_words(page: str) -> Iterator[str]:
    """Walk the pieces of a page that have words of the program, each as it stands in its line."""
    reader = _Reader()
    reader.feed(page)
    for piece in reader.pieces:
        written = _WRITTEN.sub("…", " ".join(piece.replace("\u00ad", "").split()))
        left = _TIDY.sub("…", written).strip("… ,;:·.")
        if re.search(r"[A-Za-z]", left):
            yield left


class _Reader(HTMLParser):
    """Lines of text, what attributes say, and what a style puts between."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._line, self._inside = "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pieces += [value or "" for name, value in attrs if name in _SAID]
        known = dict(attrs)
        if known.get("name") in _HERE:
            self.pieces.append(known.get("content") or "")
        self._inside = tag
        self._end_line(tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""
        self._end_line(tag)

    def handle_data(self, data: str) -> None:
        if self._inside == "style":
            self.pieces += [" … ".join(_QUOTED.findall(said)) for said in _CONTENT.findall(data)]
        elif self._inside != "script":
            self._line += data

    def _end_line(self, tag: str) -> None:
        if tag not in _IN_LINE:
            self.pieces.append(self._line)
            self._line = ""
