"""Report: how a council's registers stand, as lines for people."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cpstrategy.registers.addresses import Variant
from cpstrategy.registers.state import RegisterState, RegisterText
from cpstrategy.status.council import CouncilStatus
from cpstrategy.status.coverage import Coverage, CoveredText
from cpstrategy.status.word_changes import STATES, difference, told_difference

_FEW = 3
"""So many of the longest sentences are shown."""


@dataclass(frozen=True, slots=True)
class Style:
    """How to tell it: `paint` colours words, `path_shown` makes a path one that can be opened."""

    paint: Callable[[str, str], str] = lambda words, _style: words
    path_shown: Callable[[str], str] = str
    verbose: bool = False


def lines(status: CouncilStatus, style: Style) -> Iterator[str]:
    """Tell how each edition of a council stands, then what no edition shows."""
    yield style.paint(status.name, "bold")
    if not status.coverages:
        yield "  There is only the full text, so there is nothing to keep in step."
    for coverage in status.coverages:
        yield ""
        yield from _edition(coverage, style)
    yield from _unread(status.unread)
    yield from _others("changed facts that these editions do not show", status.unseen)
    yield from _others("accepted before, and gone now; `accept --prune` forgets them", status.gone)


def _unread(unread: Mapping[tuple[str, Variant], int]) -> Iterator[str]:
    if unread:
        yield ""
        yield "  written, but shown by no edition:"
        for (key, register), many in unread.items():
            yield f"    {key} ({register}): {_count(many, 'text')}"


def _others(words: str, texts: Sequence[RegisterText]) -> Iterator[str]:
    if texts:
        yield ""
        yield f"  {words}:"
        yield from (f"    {text.key} ({text.register})" for text in texts)


def _edition(coverage: Coverage, style: Style) -> Iterator[str]:
    edition, counts = coverage.edition, coverage.counts
    parts = [f"{counts[state]} {words}" for state, words in STATES.items() if state in counts]
    if coverage.borrowed:
        parts.append(f"{coverage.borrowed} in the words of another register")
    yield f"  {style.paint(edition.name, 'bold')}: {edition.title}"
    yield f"    {_count(len(coverage.items), 'text')}: {'; '.join(parts)}"
    yield from _levels(coverage)
    yield f"    longest sentences, {edition.longest_sentence} words at most:"
    yield from (f"      {item.words:>3}  {item.standing.key}" for item in coverage.longest[:_FEW])
    if style.verbose:
        yield from _details(coverage, style)


def _levels(coverage: Coverage) -> Iterator[str]:
    """The reading levels, as ages; a section of a few sentences has none."""
    ages = [
        (level.section, level.measure.level)
        for level in coverage.levels
        if level.measure.level is not None
    ]
    aim = f", {coverage.edition.level} at most" if coverage.edition.level else ""
    for section, level in ages:
        yield (
            f"      {level:4.1f}  {section}"
            if section
            else (f"    reading level, as an age{aim}: {level:.1f}")
        )


def _details(coverage: Coverage, style: Style) -> Iterator[str]:
    for state, words in STATES.items():
        items = [item for item in coverage.items if item.standing.state is state]
        if state is not RegisterState.CURRENT and any(not item.borrowed for item in items):
            yield f"    {style.paint(words, 'bold')}:"
            for item in items:
                if not item.borrowed:
                    yield from _item(item, style)


def _item(item: CoveredText, style: Style) -> Iterator[str]:
    standing = item.standing
    yield f"      {_place(standing, style)} {standing.key}"
    because = standing.because
    if standing.state is RegisterState.MISSING:
        because = f"told in `{item.told_in}` instead" if item.told_in else "left out"
    yield f"        {because}"
    if runs := difference(standing):
        yield f"        {told_difference(runs)}"


def _place(text: RegisterText, style: Style) -> str:
    place = text.place
    return f"{style.path_shown(place.path)}:{place.line}:{place.column}"


def _count(number: int, word: str) -> str:
    return f"1 {word}" if number == 1 else f"{number} {word}s"
