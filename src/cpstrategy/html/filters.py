"""Filters: the small things that templates cannot say themselves."""

import re

from markupsafe import Markup, escape

from cpstrategy.document.strings import strings
from cpstrategy.html.links import short
from cpstrategy.html.typography import typographic
from cpstrategy.text.links import is_web_address
from cpstrategy.text.short_ends import LONGEST, SHORT_END, held

# A link holds nothing but text (see `tokens`), and tags are left as they are.
_HYPHENATED = re.compile(rf"<a .*?</a>|<[^>]*>|&#?\w+;|(?P<end>{SHORT_END})|(?P<word>\w+(?:-\w+)+)")

_LOOSE = re.compile(
    r'(?P<string>"[^"]*")|/\*.*?\*/|\s*(?P<sign>[{};,])\s*|(?P<space>\s)\s*', re.DOTALL
)

RIGHT_TO_LEFT = ("ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi")


def size(count: int) -> str:
    """Say how large a file is: `12 kB`, `1.4 MB`; a kilobyte has 1,000 bytes."""
    if count < 1000:
        return f"{count} bytes"
    if count < 999_500:
        return f"{round(count / 1000)} kB"
    return f"{count / 1_000_000:.1f} MB"


def direction(language: str) -> str:
    """Return the direction of a language's script: `ltr` or `rtl`."""
    return "rtl" if language.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def percent(share: float) -> Markup:
    """Return a length between nothing and all of it, as CSS writes it."""
    return Markup("{}%").format(round(min(max(share, 0.0), 100.0), 1))


def letters(thing: object) -> int:
    """Say how many letters there are to read in a piece of a document."""
    return sum(map(len, strings(thing)))


def unbroken(words: str) -> Markup:
    """Keep the line from ending at a hyphen, and a short last word from having one of its own.

    What could be wider than a phone may be broken.
    """
    html = escape(words if isinstance(words, Markup) else typographic(words))
    # Each part was escaped or made by us.
    return Markup(_HYPHENATED.sub(_whole, html))  # noqa: S704


def _whole(found: re.Match[str]) -> str:
    if end := found["end"]:
        return held(end)
    word = found["word"]
    short = word and len(word) <= LONGEST
    return f'<span class="cps-whole">{word}</span>' if short else found.group()


def closed(style: str, wanted: bool = True) -> str:  # As templates write it.
    """Take out of a style sheet what only its authors need: remarks, and most of its space."""
    return _LOOSE.sub(_kept, style) if wanted else style


def _kept(found: re.Match[str]) -> str:
    return found["string"] or found["sign"] or (" " if found["space"] else "")


def css(value: str) -> Markup:
    """Let through what a CSS length or paper size is made of, and nothing else."""
    return Markup("{}").format(re.sub(r"[^\w.%\s-]", "", value))


def css_string(words: str) -> Markup:
    """Write words as CSS does between quotation marks, so that no sign of theirs ends them."""
    # Nothing else can end a string of CSS, or the element of the style.
    escaped = re.sub(r'[\\"<>&\n\r\f]', lambda sign: f"\\{ord(sign[0]):x} ", typographic(words))
    return Markup(f'"{escaped}"')  # noqa: S704


def web_link(target: str, words: str = "") -> Markup:
    """Link to a web address, by words or as people type it; what is none stays words."""
    if not is_web_address(target):
        return Markup("{}").format(words or target)
    typed = short(target)
    printed = Markup(' data-address="{}"').format(typed) if words else ""
    return Markup('<a href="{}"{}>{}</a>').format(target, printed, words or typed)
