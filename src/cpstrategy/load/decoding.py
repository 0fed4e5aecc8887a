"""Decoding: a file's bytes to text that YAML may hold, or the finding that says why not."""

import re

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.places import span_between
from cpstrategy.load.unreadable import UnreadableFileError
from cpstrategy.rules.syn import forbidden_yaml, not_utf8, too_big
from cpstrategy.source import Span
from cpstrategy.text.list_markers import spaced_markers
from cpstrategy.text.patterns import lazily

LARGEST_FILE = 2_000_000
"""Bytes."""

FORBIDDEN = lazily(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|[\ud800-\udfff]|\ufeff|[\ufffe\uffff]"
)
"""What YAML 1.1 does not allow in a file, lone surrogates and the byte order mark among them.

In one set, small letters with large ones, it would take Python ten times as long to compile.
"""

_TAB_WITHIN = lazily(r"(?<=\S)[ \t]+|^[ \t]+$", re.MULTILINE)
_ROWS = lazily(r"(?:^[^\t\n]*[^\t\n: -]\t+[^\t\n][^\n]*\n){2,}", re.MULTILINE)
_CELL = lazily(r"(?<=[^\s:-])\t(?=[^\t\n])")
CELL = "\u2003"
"""Stands for a tab in lines that look like rows of a table, so that a rule can tell of them."""

_SIGNATURES = (
    (b"\xff\xfe\x00\x00", "as UTF-32"),
    (b"\x00\x00\xfe\xff", "as UTF-32"),
    (b"\xff\xfe", "as UTF-16, which Notepad calls “Unicode”"),
    (b"\xfe\xff", "as UTF-16"),
    (b"PK\x03\x04", "as a Word document or a zip file"),
    (b"%PDF", "as a PDF"),
    (b"{\\rtf", "as rich text"),
)
_SAVE_AS = (
    "in Notepad choose Save As and the encoding UTF-8; "
    "in Word save as Plain Text, Other encoding, Unicode (UTF-8)"
)


def decode(path: str, content: bytes) -> str:
    """Text of a file with `\\n` for every line break and at the end, and no byte order mark.

    Raises Unreadable where the file is too big, is not UTF-8 or holds control characters.
    """
    if len(content) > LARGEST_FILE:
        message = f"this file is larger than {LARGEST_FILE // 1_000_000} MB"
        raise UnreadableFileError(
            too_big.UNIT.diagnostic(Span(path), message, "split it into several files")
        )
    text = _utf8(path, content.removeprefix(b"\xef\xbb\xbf"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if bad := FORBIDDEN.search(text):
        raise UnreadableFileError(
            forbidden_yaml.UNIT.diagnostic(
                span_between(path, text, *bad.span()),
                f"there is an invisible control character (U+{ord(bad.group()):04X}) here",
                "delete it and type what should be there; copied text often brings such characters",
            )
        )
    return text if text.endswith("\n") else text + "\n"


def as_editors_show_it(text: str) -> str:
    """Text of the same length in which only `\\n` breaks a line, and tabs only indent.

    YAML 1.1 also breaks lines at three rare characters (NEL, LS, PS) that editors show within
    a line; as spaces they leave every line number as the author sees it. A tab within a line
    or in an empty one is no more than a space, but PyYAML's own parser stops at some of them.
    """
    for rare in "\x85\u2028\u2029":
        text = text.replace(rare, " ")
    if "\t" in (text := spaced_markers(text)):
        text = _ROWS.sub(lambda rows: _CELL.sub(CELL, rows[0]), text)
    return _TAB_WITHIN.sub(lambda tabs: " " * len(tabs[0]), text) if "\t" in text else text


def _utf8(path: str, content: bytes) -> str:
    saved = next((name for start, name in _SIGNATURES if content.startswith(start)), "")
    if not saved and b"\x00\x00" in (content[0:4:2], content[1:4:2]):
        saved = "as UTF-16"
    if saved:
        message = f"this file is not plain text in UTF-8; it is saved {saved}"
        raise UnreadableFileError(not_utf8.UNIT.diagnostic(Span(path), message, _SAVE_AS))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(_not_utf8(path, content, error.start)) from None


def _not_utf8(path: str, content: bytes, index: int) -> Diagnostic:
    before = content[:index].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    letter = content[index : index + 1].decode("cp1252", errors="ignore")
    guess = f"; it was probably “{letter}”" if letter else ""
    return not_utf8.UNIT.diagnostic(
        span_between(path, before + "?", len(before), len(before) + 1),
        f"this file is not saved as UTF-8: the character here cannot be read{guess}",
        _SAVE_AS,
    )
