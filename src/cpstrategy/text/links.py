"""Links: where the links of a text lead, and the pictures that it shows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.text.patterns import lazily

OUTSIDE = ("https://", "http://", "mailto:", "tel:", "sms:")
"""How the addresses begin that a link may lead to outside of its document."""

_WEB = lazily(r"https?://[^\s/?#.]+\.[^\s/?#]+(?:[/?#]\S*)?", re.IGNORECASE)

MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
"""An e-mail address, as a piece of a pattern."""
_MAIL = lazily(MAIL)

_TARGET = lazily(
    r"(?<!\\)(?P<sign>!?)\[(?P<words>(?:[^\[\]\\]|\\.|!\[[^\[\]]*+\]\([^()]*+\)|\[[^\[\]]*+\])*+)\]"
    r"\(\s*+(?P<target><[^<>\n]*+>|(?:[^\s()\\]|\\.|\([^\s()]*+\))*+)"
    r"(?:\s++(?:\"(?P<title>[^\"]*+)\"|'[^']*+'))?+\s*+\)"
)


def is_web_address(target: str) -> bool:
    """Whether it is a whole address of the web and nothing else."""
    return bool(_WEB.fullmatch(target))


def has_mail(words: str) -> bool:
    """Whether an e-mail address is among some words."""
    return bool(_MAIL.search(words))


class TextLink(NamedTuple):
    """A link or a picture in a text, with the place of its target there."""

    is_picture: bool
    words: str
    target: str
    title: str
    start: int
    end: int


def links(markdown: str) -> Iterator[TextLink]:
    """Walk the links and pictures that are written as `[words](target)`."""
    # Most texts have none, and looking closely takes long.
    for match in _TARGET.finditer(markdown) if "](" in markdown else ():
        target = match["target"]
        bare = target[1:-1] if target.startswith("<") else target
        start, end = match.span()
        yield TextLink(bool(match["sign"]), match["words"], bare, match["title"] or "", start, end)
        if not match["sign"] and "![" in match["words"]:
            first = match.start("words")
            for inner in links(match["words"]):
                yield inner._replace(start=first + inner.start, end=first + inner.end)
