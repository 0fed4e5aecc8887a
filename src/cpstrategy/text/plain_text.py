"""Plain text: what readers read of the little Markdown that authors may write."""

import re
from collections.abc import Iterator
from functools import lru_cache
from string import punctuation
from types import MappingProxyType

from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily
from cpstrategy.text.usual_blocks import in_usual_blocks

_LITERAL = lazily(
    r"""
      \\ (?P<escaped> [!-/:-@\[-`{-~] | (?=\n) )
    | (?<!`) (?P<ticks> `++) (?P<code> .*? [^`]) (?P=ticks) (?!`)
    | < (?P<address> https?://[^<>\s]*+ | [\w.+-]++@[\w.-]++ ) >
    | & (?: \# (?: [xX][0-9a-fA-F]{1,6} | \d{1,7} ) | [a-zA-Z][a-zA-Z0-9]{1,31} ) ;
    """,
    re.VERBOSE | re.DOTALL,
)
"""What is read before anything else: escaped signs, code, addresses and names of signs."""
_LINK = lazily(
    r"""
    !? \[ ( (?: [^\[\]] | \[ [^\[\]]*+ \] )*+ ) \]        # a label, also with brackets in it
    \( \s*+ (?: <[^<>\n]*+> | (?: [^\s()] | \( [^\s()]*+ \) )*+ )
       (?: \s++ (?: "[^"]*+" | '[^']*+' | \( [^()]*+ \) ) )?+ \s*+ \)
    """,
    re.VERBOSE,
)
HTML_TAG = lazily(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>|<!--")
"""A tag of HTML, or the beginning of a comment: no output reads it."""

FOREIGN = lazily(r"\[((?:[^\[\]]|\[[^\[\]]*+\])*+)\]\{lang=\"?[a-zA-Z-]+\"?\}")
"""Words in another language, such as `[Cymraeg]{lang=cy}`."""
_NOTES = lazily(r"(?ms)^ {0,3}\[\^[^\[\]\s]+\]:.*?(?=\n[ \t]*\n(?![ \t])|\Z)")
NOTE_MARK = lazily(r"\[\^[^\[\]\s]+\]:?")
"""What stands for a footnote, and before its words."""
_MARK = lazily(
    r"""
      (?<!\*) (?: (?<!\s) \*++ | \*++ (?!\s) )            # not the asterisk of 5 * 3
    | (?<!\w) _++ (?=\S) | (?<![\s_]) _++ (?!\w)          # not within a word
    """,
    re.VERBOSE,
)
_APART = 0xF0000
"""Where signs are kept meanwhile that are no marks: so far up nobody writes."""
_TAKE_APART = MappingProxyType({ord(sign): _APART + ord(sign) for sign in punctuation})
_PUT_BACK = MappingProxyType({apart: sign for sign, apart in _TAKE_APART.items()})
_HEADING = lazily(r"^ {0,3}#{1,6}(?:[ \t].*)?$", re.MULTILINE)
_BLANK = lazily(r"\n[ \t]*(?=\n)")
_BULLET = lazily(r"^[ \t]*+[-*+][ \t]++", re.MULTILINE)
_ITEM = lazily(r"^[ \t]*+(?:[-*+]|\d{1,9}[.)])[ \t]++", re.MULTILINE)
INVISIBLE = "\xad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2800\ufeff"
"""Signs that nobody sees where no other stands beside them."""
_NOTHING = lazily(rf"[\s#>*+_|=~{INVISIBLE}-]*\Z")
"""What is left of marks without words."""
_NUMBERED = lazily(r"\A\s*+\d{1,9}[.)][ \t]|^[ \t]*+1[.)][ \t]", re.MULTILINE)


def plain_text(markdown: str) -> str:
    """Take the marks out of one paragraph or item: emphasis, links, code and escapes."""
    # Most texts have no marks, and looking closely takes long.
    literals = 0
    if "\\" in markdown or "`" in markdown or "<" in markdown or "&" in markdown:
        markdown, literals = _LITERAL.subn(_taken_apart, markdown)
    if "](" in markdown:
        markdown = _LINK.sub(_label, markdown)
    if "]{lang=" in markdown:
        markdown = FOREIGN.sub(r"\1", markdown)
    if "[^" in markdown:
        markdown = NOTE_MARK.sub("", markdown)
    if "*" in markdown or "_" in markdown:
        markdown = _MARK.sub("", markdown)
    return markdown.translate(_PUT_BACK) if literals else markdown


def says_something(markdown: str) -> bool:
    """Whether a text gives its readers a word, a sign or a picture, and not marks alone."""
    # Nearly every text begins with a letter, and looking closely takes long.
    return markdown[:1].isalpha() or "![" in markdown or not _NOTHING.match(plain_text(markdown))


def _taken_apart(literal: re.Match[str]) -> str:
    """What is read, in which no sign is a mark."""
    if literal["code"] is not None:
        words = _code(literal["code"].replace("\n", " "))
    elif literal["escaped"] is not None:
        words = literal["escaped"]
    else:
        words = literal["address"] or unescaped(literal[0])
    return words.translate(_TAKE_APART)


def _code(line: str) -> str:
    is_padded = line[0] == line[-1] == " " and not line.isspace()
    return line[1:-1] if is_padded else line


def unescaped(text: str) -> str:
    """A text with each sign in the place of its name, such as `&eacute;`."""
    if "&" not in text:
        return text
    from html import unescape  # Few texts have one, and its table takes long to import.

    return unescape(text)


def _label(link: re.Match[str]) -> str:
    """What is read of a link, whose label may be a picture."""
    return _LINK.sub(_label, link[1]) if "](" in link[1] else link[1]


def in_one_line(markdown: str) -> str:
    """Markdown of one line, for where one text is told within another: without its notes."""
    if "[^" in markdown:
        markdown = NOTE_MARK.sub("", _NOTES.sub("", markdown))
    return single_spaced(markdown)


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
    if markdown[:1].isalpha() and markdown[1:2] != ")" and "\n" not in markdown:
        yield markdown
        return
    for block in _BLANK.split(_HEADING.sub("", in_usual_blocks(markdown))):
        if not block.lstrip().startswith(">"):
            # A line of a paragraph may begin with a year and a full stop; no list begins so.
            yield from (_ITEM if _NUMBERED.search(block) else _BULLET).split(block)
