"""Plain text: what readers read of the little Markdown that authors may write."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cpstrategy.patterns import lazily

_LINK = lazily(r"(?<!\\)!?\[([^\[\]]*)\]\([^()]*\)|<(https?://[^<>\s]*)>")
_MARK = lazily(
    r"""
      \\ ([!-/:-@\[-`{-~]|$)                              # an escaped sign stands for itself
    | (?<!\*) (?: (?<!\s) \*++ | \*++ (?!\s) )            # not the asterisk of 5 * 3
    | (?<!\w) _++ (?=\S) | (?<![\s_]) _++ (?!\w)          # not within a word
    """,
    re.VERBOSE | re.MULTILINE,
)
_HEADING = lazily(r"^ {0,3}#{1,6}(?:[ \t].*)?$", re.MULTILINE)
_BLANK = lazily(r"\n[ \t]*(?=\n)")
_BULLET = lazily(r"^[ \t]*+[-*+][ \t]++", re.MULTILINE)
_ITEM = lazily(r"^[ \t]*+(?:[-*+]|\d{1,9}[.)])[ \t]++", re.MULTILINE)
_NUMBERED = lazily(r"\A\s*+\d{1,9}[.)][ \t]|^[ \t]*+1[.)][ \t]", re.MULTILINE)


def plain_text(markdown: str) -> str:
    """Take the marks out of one paragraph or item: emphasis, links and escapes."""
    # Most texts have no marks, and looking closely takes long.
    if "[" in markdown or "<" in markdown:
        markdown = _LINK.sub(lambda found: found[1] or found[2] or "", markdown)
    if "*" in markdown or "_" in markdown or "\\" in markdown:
        markdown = _MARK.sub(lambda found: found[1] or "", markdown)
    return markdown


def paragraphs(markdown: str) -> list[str]:
    """List the paragraphs and items of a text, as plain text.

    Headings and quotations are left out, since they are not measured.
    """
    return list(_paragraphs(markdown))


@lru_cache(maxsize=1 << 14)
def _paragraphs(markdown: str) -> tuple[str, ...]:
    """Read a text once, however many rules and editions ask."""
    return tuple(plain for block in _blocks(markdown) if (plain := plain_text(block).strip()))


def _blocks(markdown: str) -> Iterator[str]:
    # A single line that begins with a letter is neither a heading nor a list.
    if markdown[:1].isalpha() and "\n" not in markdown:
        yield markdown
        return
    for block in _BLANK.split(_HEADING.sub("", markdown)):
        if not block.lstrip().startswith(">"):
            # A line of a paragraph may begin with a year and a full stop; no list begins so.
            yield from (_ITEM if _NUMBERED.search(block) else _BULLET).split(block)
