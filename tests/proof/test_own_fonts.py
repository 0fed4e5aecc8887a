"""Own fonts: one that no document can have is told where a style names it."""

import pytest

from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles

from .councils import NEEDED, shipped

WHOLE = "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"
SILENT = f"fonts/core/{WHOLE.partition('/')[2]}"
"""A font that tells its licence, and one that does not."""
STYLE = "\n@font-face { font-family: Own; src: url(own.woff2) }"


def told(font: bytes, words: str = "We care.", unread: tuple[str, ...] = ()) -> list[str]:
    """What is said of a font beside a style of the council's own."""
    files = {
        "content/a/strategy.yaml": b"".join(NEEDED.values()) + f"vision: {words}\n".encode(),
        "content/a/editions/full/style.css": STYLE.encode(),
        "content/a/editions/full/own.woff2": font,
    }
    council = CouncilFiles("a", "content/a", files, unread)
    found = [one for one in validate(council, shipped()).findings if one.code == "REF029"]
    assert {(one.span.line, one.span.column) for one in found} <= {(2, 41)}
    return [one.message for one in found]


def test_a_font_with_a_licence_and_all_letters_is_left_alone() -> None:
    """Whether it tells its licence itself, or a file does that lies beside it."""
    data = shipped().templates
    assert told(data[WHOLE]) == []
    beside = ("content/a/editions/full/OFL.txt",)
    assert told(data[SILENT], unread=beside) == []


@pytest.mark.parametrize("unread", [(), ("content/a/OFL.txt",), ("content/a/editions/full/a.txt",)])
def test_a_font_without_a_licence_is_refused(unread: tuple[str, ...]) -> None:
    """One elsewhere is another font's."""
    [message] = told(shipped().templates[SILENT], unread=unread)
    assert message == "nothing says that `own.woff2` may be used in documents"


def test_a_font_that_lacks_letters_is_refused() -> None:
    """Of those that the documents have, and by their names."""
    [message] = told(shipped().templates[WHOLE], "We ask in Łódź.")
    assert message.startswith("`own.woff2` lacks ")
    assert "Ł" in message


def test_what_is_no_font_is_refused() -> None:
    """Before a PDF would fail by it."""
    assert told(b"no font") == ["`own.woff2` cannot be read as a font"]
