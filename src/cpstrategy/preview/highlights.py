"""Highlights: numbers beside the words of a page that findings are about."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cpstrategy.preview.locate import NotHereError, seek
from cpstrategy.preview.plain import Plain, plain

_ANCHOR = re.compile(r'id="([^"]*)"')


@dataclass(frozen=True, slots=True)
class HighlightQuery:
    """What is known of a finding's words: the likeliest first, and the text that they are from.

    `anchors` are the ids on a page of the records that they are in, the innermost first. What is
    quiet is a place to go to, and not to be seen before.
    """

    number: int
    words: tuple[str, ...]
    context: str = ""
    anchors: tuple[str, ...] = ()
    is_quiet: bool = False


def with_marks(html: str, queries: Sequence[HighlightQuery]) -> tuple[str, frozenset[int]]:
    """Mark what can be found, and return which numbers these are."""
    page = plain(html)
    anchors = {match[1]: match.end() for match in _ANCHOR.finditer(html)}
    places = [(_place(page, anchors, query), query) for query in queries]
    marks = [(place, query) for place, query in places if place]
    return _inserted(html, page, marks), frozenset(query.number for _, query in marks)


def _place(
    page: Plain, anchors: Mapping[str, int], query: HighlightQuery
) -> tuple[int, int] | None:
    """The words, or else the beginning of their record."""
    try:
        if place := seek(page.words, query.words, query.context):
            return place
    except NotHereError:
        return None
    anchor = next((anchors[name] for name in query.anchors if name in anchors), None)
    at = len(page.words) if anchor is None else page.after(anchor)
    return (at, at) if at < len(page.words) else None


def _inserted(
    html: str, page: Plain, marks: Iterable[tuple[tuple[int, int], HighlightQuery]]
) -> str:
    """Put numbers into the HTML, and mark the words if no tag and no other mark is among them."""
    parts: list[str] = []
    done = marked = 0
    for (start, end), query in sorted(marks, key=lambda mark: (mark[0], mark[1].number)):
        begin = page.start(start)
        finish = page.end(end - 1) if end > start else begin
        is_plain = finish > begin >= marked and "<" not in html[begin:finish]
        parts += (html[done:begin], _label(query, is_link=not page.piece(start).is_linked))
        if is_plain and not query.is_quiet:
            parts.append(f'<mark class="cps-preview-words">{html[begin:finish]}</mark>')
            done = marked = finish
        done = max(begin, done)
    return "".join([*parts, html[done:]])


def _label(query: HighlightQuery, *, is_link: bool) -> str:
    """Link to the finding in the list; there are no links within links."""
    kind = "cps-preview-label cps-preview-quiet" if query.is_quiet else "cps-preview-label"
    name = f'class="{kind}" id="cps-finding-{query.number}"'
    words = f'<span class="cps-hidden" lang="en-GB">Finding </span>{query.number}'
    if is_link and not query.is_quiet:
        return f'<a {name} href="#cps-found-{query.number}">{words}</a>'
    return f'<span {name} tabindex="-1">{words}</span>'
