"""STR004 duplicate-number: two priorities or two headings with the same number."""

from collections.abc import Iterable, Iterator

from cpstrategy.analysis.passages import Passage, some
from cpstrategy.analysis.prose import is_heading
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily

_NUMBER = lazily(r"(\d{1,2}(?:\.\d{1,2})*)[.)]\s+\S")
_MARKED = lazily(
    r"(?:\A|\n) {0,3}(?P<marks>#{1,6})[ \t]+"
    r"(?:(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})[.)][ \t]+[^\W\d_])?"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the numbers of priorities, then those that headings begin with."""
    numbered = (priority for priority in strategy.priorities if priority.number is not None)
    yield from _twice(
        "priorities", ((str(priority.number), priority.at("number")) for priority in numbered)
    )
    yield from _twice("headings", _headings(strategy))
    for passage in some(strategy, strategy.lookup.containing("#")):
        for side_by_side in _within(passage):
            yield from _twice("headings", side_by_side)


def _headings(strategy: Strategy) -> Iterator[tuple[str, Span]]:
    """The numbers typed in headings; below a heading, other lists may count anew."""
    for entry in strategy.document.outline:
        if match := _NUMBER.match(entry.title):
            yield match[1], entry.at("title")
    records = (strategy.foreword, *strategy.messages, *strategy.narratives, *strategy.pledges)
    own = {id(record) for record in records}
    for words in strategy.words:
        is_own = words.field == "full" and id(words.owner) in own and is_heading(words)
        if is_own and (match := _NUMBER.match(words.words)):
            yield match[1], words.span


def _within(passage: Passage) -> Iterator[list[tuple[str, Span]]]:
    """Walk the numbered headings of a text that stand side by side; below another they begin anew.

    They are kept by their level, and each heading ends those that are deeper.
    """
    open_ones: dict[int, list[tuple[str, Span]]] = {}
    for match in passage.find(_MARKED):
        level = len(match["marks"])
        for deeper in [one for one in open_ones if one > level]:
            yield open_ones.pop(deeper)
        if match["number"]:
            place = passage.place(*match.span("number"))
            open_ones.setdefault(level, []).append((match["number"], place))
    yield from open_ones.values()


def _twice(what: str, numbered: Iterable[tuple[str, Span]]) -> Iterator[Finding]:
    met: dict[str, Span] = {}
    for number, span in numbered:
        if number in met:
            related = ((met[number], "the first of them"),)
            yield Finding(span, f"two {what} have the number {number}", related=related)
        else:
            met[number] = span


UNIT = Rule(
    code="STR004",
    name="duplicate-number",
    severity=Severity.ERROR,
    summary="Two priorities or two headings with the same number.",
    why="Who is told to read priority 2, or section 1, finds two of them.",
    hint="count on from the one before; sections are numbered by the program",
    bad="""\
priorities:
  - {id: home, number: 1, title: A safe home}
  - {id: health, number: 1, title: Good health}
foreword: {title: 1. Foreword, text: We care.}
narratives:
  - {id: governance, heading: 1. Governance, text: We meet.}
""",
    good="""\
priorities:
  - {id: home, number: 1, title: A safe home}
  - {id: health, number: 2, title: Good health}
foreword: {title: 1. Foreword, text: We care.}
narratives:
  - {id: governance, heading: 2. Governance, text: We meet.}
""",
    false_positives=(
        """\
narratives:
  - {id: words, heading: 1. Words, text: We choose words with care.}
  - {id: day, heading: 24 hours in the hub, text: It opens at noon.}
  - {id: night, heading: 24 hours a day, text: Ring us at any time.}
  - id: money
    heading: Money
    text: "## A\n\n### 1. Homes\n\nWe pay.\n\n## B\n\n### 1. Staff\n\nWe pay."
priorities:
  - {id: home, number: 1, title: A safe home}
""",
    ),
    check=check,
)
