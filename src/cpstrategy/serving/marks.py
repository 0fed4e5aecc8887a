"""Marks: numbers beside the words of a page that findings are about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cpstrategy.serving.plain import Plain, plain
from cpstrategy.serving.seek import seek


@dataclass(frozen=True, slots=True)
class Sought:
    """What is known of a finding's words: the likeliest first, and the text that they are from.

    `anchors` are the ids on a page of the records that they are in, the innermost first.
    """

    number: int
    words: tuple[str, ...]
    context: str = ""
    anchors: tuple[str, ...] = ()


def with_marks(html: str, sought: Sequence[Sought]) -> tuple[str, frozenset[int]]:
    """Mark what can be found, and return which numbers these are."""
    page = plain(html)
    places = {one.number: _place(html, page, one) for one in sought}
    found = {number: place for number, place in places.items() if place}
    return _inserted(html, page, found), frozenset(found)


def _place(html: str, page: Plain, one: Sought) -> tuple[int, int] | None:
    """The words, or else the beginning of their record."""
    if place := seek(page.words, one.words, one.context):
        return place
    for name in one.anchors:
        if anchor := re.search(rf'\bid="{re.escape(name)}"', html):
            at = page.after(anchor.end())
            return (at, at) if at < len(page.words) else None
    return None


def _inserted(html: str, page: Plain, found: Mapping[int, tuple[int, int]]) -> str:
    """Put numbers into the HTML, and mark the words if no tag and no other mark is among them."""
    parts: list[str] = []
    done = marked = 0
    for number, (start, end) in sorted(found.items(), key=lambda one: (one[1], one[0])):
        begin = page.start(start)
        finish = page.end(end - 1) if end > start else begin
        is_plain = finish > begin >= marked and "<" not in html[begin:finish]
        parts += (html[done:begin], _label(number, is_link=not page.piece(start).is_linked))
        if is_plain:
            parts.append(f'<mark class="cps-preview-words">{html[begin:finish]}</mark>')
        marked = finish if is_plain else marked
        done = finish if is_plain else max(begin, done)
    return "".join([*parts, html[done:]])


def _label(number: int, *, is_link: bool) -> str:
    """Link to the finding in the list; there are no links within links."""
    name = f'class="cps-preview-label" id="cps-finding-{number}"'
    words = f'<span class="cps-hidden" lang="en-GB">Finding </span>{number}'
    if is_link:
        return f'<a {name} href="#cps-found-{number}">{words}</a>'
    return f'<span {name} tabindex="-1">{words}</span>'
