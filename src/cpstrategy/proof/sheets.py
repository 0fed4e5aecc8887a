"""Sheets: words that have no room on a poster or a leaflet, told without setting them in type."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.document.pledge_room import CONTACT, PLEDGE
from cpstrategy.document.promises import only_promises
from cpstrategy.document.strings import strings
from cpstrategy.model.strategy import Strategy
from cpstrategy.output import Output
from cpstrategy.rules.acc import no_room
from cpstrategy.source import Span

_FOLDER = "editions/pledge/"
"""Where the styles of sheets lie; those of other editions do not touch them."""
_STYLES = (".j2", ".css")


def sheets(
    strategy: Strategy,
    made: Sequence[tuple[Document, Sequence[Output]]],
    own: Iterable[str],
) -> Iterator[Diagnostic]:
    """Find what has no room on its sheet; how much there is in a council's `own` style is open."""
    if any(map(_touches, own)):
        return
    for document, outputs in made:
        for output in outputs:
            for words, share in output.fills(document).items():
                if share > 1:
                    yield _too_long(strategy, document, output, words, share)


def _touches(template: str) -> bool:
    in_another = template.startswith("editions/") and not template.startswith(_FOLDER)
    return template.endswith(_STYLES) and not in_another


def _too_long(
    strategy: Strategy, document: Document, output: Output, words: str, share: float
) -> Diagnostic:
    more = ceil((share - 1) * 100)
    message = (
        f"{words} is about {more}% too long for the {output.name} of the edition"
        f" `{document.edition_title}`, even in the smallest print"
    )
    length = f", by about {_letters(document, share)} letters," if words == PLEDGE else ""
    hint = f"shorten it{length} or leave `{output.name}` out of the `outputs` of the edition"
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
    parts = [block for section in only_promises(document).sections for block in section.blocks]
    longest = max(parts, key=lambda part: sum(map(len, strings(part))))
    spans = {f"pledge-{pledge.id}": pledge.span for pledge in strategy.pledges}
    return spans.get(getattr(longest, "id", ""), strategy.document.span)
