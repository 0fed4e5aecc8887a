"""Contact: addresses and telephone numbers that readers can tap, wherever a fact names them."""

import re
from collections.abc import Iterator

from cpstrategy.document.blocks import Markdown
from cpstrategy.formatting.references import escape
from cpstrategy.text.links import MAIL
from cpstrategy.text.patterns import lazily
from cpstrategy.text.telephone import ring

_WAY = lazily(
    r"(?P<web>(?:https?://|www\.)[^\s()<>]*[^\s()<>.,;:!?])"
    rf"|(?P<mail>{MAIL})"
    r"|(?<![\w.,/-])(?P<phone>(?:\+\d|0)[\d \u00a0()-]{7,}\d)(?![\w/-])"
)


def tell_contact(words: str) -> Markdown:
    """Words of a fact, with links to the addresses and the numbers to ring in them."""
    return Markdown("".join(_pieces(words)))


def _pieces(words: str) -> Iterator[str]:
    end = 0
    for way in _WAY.finditer(words):
        yield escape(words[end : way.start()])
        yield f"[{escape(way[0])}](<{_target(way)}>)"
        end = way.end()
    yield escape(words[end:])


def _target(way: re.Match[str]) -> str:
    if way["web"]:
        return way[0] if "://" in way[0] else f"https://{way[0]}"
    if way["mail"]:
        return f"mailto:{way[0]}"
    return ring(way[0])
