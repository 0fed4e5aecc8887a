"""Sheets: words that have no room on a poster or a leaflet, told without setting them in type."""

from collections.abc import Iterator, Sequence
from math import ceil

from cpstrategy.diagnostic import BuildError, Diagnostic
from cpstrategy.document.blocks import Part
from cpstrategy.document.document import Document
from cpstrategy.document.one_page_room import ONE_PAGE
from cpstrategy.document.pledge_room import CONTACT, PLEDGE
from cpstrategy.document.promises import only_promises
from cpstrategy.document.strings import strings
from cpstrategy.model.strategy import Strategy
from cpstrategy.output import Output
from cpstrategy.resources import Resources
from cpstrategy.rules.acc import no_room
from cpstrategy.source import Files, Span

_FOLDERS = ("editions/pledge/", "editions/summary/")
"""Where the styles of sheets lie; those of other editions do not touch them."""
_STYLES = (".j2", ".css")
_PAPER = "A4"
"""The paper of a poster whose room is reckoned; a leaflet is A4 too."""


def sheets(
    strategy: Strategy,
    made: Sequence[tuple[Document, Sequence[Output]]],
    resources: Resources,
) -> Iterator[Diagnostic]:
    """Find what has no room on its sheet; where its look is not the shipped one, by setting it."""
    is_own = any(map(_touches, resources.own))
    for document, outputs in made:
        is_shipped = not is_own and _has_the_usual_look(document, resources.templates)
        for output in outputs:
            fills = output.fills(document)
            if fills and not is_shipped:
                yield from _set(strategy, document, output, resources)
                continue
            for words, share in fills.items():
                if share > 1:
                    yield _too_long(strategy, document, output, words, share)


def _touches(template: str) -> bool:
    """Whether all sheets look otherwise for it; styles of other editions touch their own."""
    in_another = template.startswith("editions/") and not template.startswith(_FOLDERS)
    in_theme = template.startswith("themes/") and not template.endswith("/sheet.css")
    return template.endswith(_STYLES) and not in_another and not in_theme


def _has_the_usual_look(document: Document, templates: Files) -> bool:
    """Whether nothing of its edition makes its sheets larger, smaller or fuller."""
    of_sheets = ("style.css", "sheet.css", "poster.css", "leaflet.css", "one-page.css")
    own = (f"editions/{look}/" for look in document.looks)
    styles = [f"{folder}{name}" for folder in own if folder not in _FOLDERS for name in of_sheets]
    return document.page.size == _PAPER and not any(name in templates for name in styles)


def _set(
    strategy: Strategy, document: Document, output: Output, resources: Resources
) -> Iterator[Diagnostic]:
    """Set a sheet as a build would: what gives no sheet has no room."""
    # Few have sheets of another look; nobody else waits for what sets them.
    from cpstrategy.pdf import TypesettingError

    try:
        rendered = output.render(document, resources.templates, resources.assets)
    except (BuildError, TypesettingError):
        # A template that is at fault is told elsewhere, and without an engine there are no sheets.
        return
    if not rendered.content:
        words = next(iter(output.fills(document)))
        message = (
            f"{words} has no room on the {output.name} of the edition"
            f" `{document.edition_title}`, even in the smallest print"
        )
        hint = f"shorten it, or leave `{output.name}` out of the `outputs` of the edition"
        place = _place(strategy, document, words)
        yield no_room.UNIT.diagnostic(place, message, hint, editions=(document.edition,))


def _too_long(
    strategy: Strategy, document: Document, output: Output, words: str, share: float
) -> Diagnostic:
    more = ceil((share - 1) * 100)
    message = (
        f"{words} is about {more}% too long for the {output.name} of the edition"
        f" `{document.edition_title}`, even in the smallest print"
    )
    length = f", by about {_letters(document, share)} letters," if words == PLEDGE else ""
    fewer = f", mark less with `in: [{document.edition}]`," if words == ONE_PAGE else ""
    hint = f"shorten it{length}{fewer} or leave `{output.name}` out of the `outputs` of the edition"
    place = _place(strategy, document, words)
    return no_room.UNIT.diagnostic(place, message, hint, editions=(document.edition,))


def _letters(document: Document, share: float) -> int:
    """How many letters of a pledge are too many, in tens."""
    length = sum(map(len, strings(only_promises(document).sections)))
    return ceil(length * (share - 1) / share / 10) * 10


def _place(strategy: Strategy, document: Document, words: str) -> Span:
    """Of several pledges on one sheet, the longest."""
    if words == CONTACT:
        return strategy.council.span
    if words == ONE_PAGE:
        return _longest_priority(strategy, document)
    parts = [block for section in only_promises(document).sections for block in section.blocks]
    longest = max(parts, key=lambda part: sum(map(len, strings(part))))
    spans = {f"pledge-{pledge.id}": pledge.span for pledge in strategy.pledges}
    return spans.get(getattr(longest, "id", ""), strategy.document.span)


def _longest_priority(strategy: Strategy, document: Document) -> Span:
    """Of the columns of one page, the one that makes it so high; else the document."""
    parts = [block for section in document.sections for block in section.blocks]
    priorities = [part for part in parts if isinstance(part, Part) and part.tone == "priority"]
    if not priorities:
        return strategy.document.span
    longest = max(priorities, key=lambda part: sum(map(len, strings(part))))
    spans = {f"brief-{priority.id}": priority.span for priority in strategy.priorities}
    return spans.get(longest.id, strategy.document.span)
