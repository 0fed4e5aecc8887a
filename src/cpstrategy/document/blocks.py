"""Blocks: the pieces that a section is made of; `templates/blocks/<kind>.html.j2` shows each."""

from dataclasses import dataclass
from typing import ClassVar, NewType

Markdown = NewType("Markdown", str)
"""Words for readers with their references told and no raw HTML; outputs render it."""

NOTHING = Markdown("")


@dataclass(frozen=True, slots=True)
class Block:
    """Anything that stands in a section."""

    kind: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class Illustration(Block):
    """A picture by itself: `path` is a file among the assets, `credit` says who made it.

    `focus` is the side of it that is never cut off: `top`, `bottom`, `left` or `right`. One that
    `opens` a priority or a section is as wide as the text; any other is small, and never cut.
    """

    kind: ClassVar[str] = "illustration"
    path: str
    alt: str
    credit: str = ""
    focus: str = ""
    opens: bool = True


@dataclass(frozen=True, slots=True)
class Prose(Block):
    """Paragraphs; `aside` says where they come from, and `is_law` that they tell of the law."""

    kind: ClassVar[str] = "prose"
    text: Markdown
    aside: Markdown = NOTHING
    is_law: bool = False


@dataclass(frozen=True, slots=True)
class Stem(Block):
    """Words that every entry of the lists below continues, such as `We will:`."""

    kind: ClassVar[str] = "stem"
    text: Markdown


@dataclass(frozen=True, slots=True)
class Callout(Block):
    """A few words that stand out: the vision, a question, thanks. `tone` chooses the look."""

    kind: ClassVar[str] = "callout"
    text: Markdown
    title: Markdown = NOTHING
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs or speaks: name and role, and a portrait with its description."""

    name: str
    role: str = ""
    portrait: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Letter(Block):
    """Words with a speaker: a message, a foreword, what a service promises."""

    kind: ClassVar[str] = "letter"
    id: str
    text: Markdown
    title: Markdown = NOTHING
    speaker: Signature | None = None
    signatures: tuple[Signature, ...] = ()
    picture: Illustration | None = None


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry of a list, with an anchor if it can be referred to.

    Its text may introduce its items, so that its reason stands below them.
    """

    text: Markdown
    id: str = ""
    label: str = ""
    explanation: Markdown = NOTHING
    aside: str = ""
    items: tuple["ListEntry", ...] = ()
    reason: Markdown = NOTHING


@dataclass(frozen=True, slots=True)
class Items(Block):
    """A list, of one style.

    `style` is `plain`, `promises`, `asks`, `principles`, `told`, `did`, `will` or `index`.
    `aside` says where all of it comes from, and `first` is the number
    of its first entry, if it goes on from another list.
    """

    kind: ClassVar[str] = "items"
    entries: tuple[ListEntry, ...]
    stem: Markdown = NOTHING
    style: str = "plain"
    ordered: bool = False
    aside: Markdown = NOTHING
    first: int = 1


@dataclass(frozen=True, slots=True)
class Answers(Block):
    """What was said beside what answers it: a row for each thing, in each cell lists of it."""

    kind: ClassVar[str] = "answers"
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Items, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A small box: heading, a line above or below it, words and a list.

    `is_bare` says that there is no more to tell than its title, in any register.
    """

    id: str
    title: Markdown
    label: str = ""
    text: Markdown = NOTHING
    stem: Markdown = NOTHING
    entries: tuple[ListEntry, ...] = ()
    is_bare: bool = False
    picture: Illustration | None = None


@dataclass(frozen=True, slots=True)
class Cards(Block):
    """Boxes side by side: age bands, levels, offers, groups of short items."""

    kind: ClassVar[str] = "cards"
    cards: tuple[Card, ...]
    style: str = "plain"


@dataclass(frozen=True, slots=True)
class Dot:
    """One value of a small line: how far along it lies and how high, both from 0 to 100."""

    along: float
    high: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that reads as a sentence, with where and when it is from, if others differ.

    A part of all has a `bar`: how much of it is sure, from 0 to 100, and how far it may go. Where
    its words are so many of so many, `people` are what is drawn instead. `trend` is drawn where
    `details` tell of earlier values as well.
    """

    id: str
    value: str
    label: Markdown
    details: tuple[str, ...] = ()
    explanation: Markdown = NOTHING
    bar: tuple[float, float] | None = None
    people: tuple[int, int] | None = None
    trend: tuple[Dot, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures(Block):
    """Key figures as tiles: a few that lead, large, and others; `details` are of most of them."""

    kind: ClassVar[str] = "figures"
    figures: tuple[Figure, ...]
    leads: tuple[Figure, ...] = ()
    details: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Figure, ...]:
        """The figures in the order in which they are read."""
        return (*self.leads, *self.figures)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart; `share` of it, from 0 to 100, is sure, and it may go on to `possible`.

    Of what is not told there is no bar, but words. `details` belong to this one alone.
    `is_part` says that it is a part of all, so that what is missing can be shown as well.
    """

    label: Markdown
    value: str
    share: float
    possible: float
    details: tuple[str, ...] = ()
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class ChartTable(Block):
    """A table whose cells carry bars: the chart and its data are one thing."""

    kind: ClassVar[str] = "chart"
    id: str
    title: Markdown
    summary: Markdown
    bars: tuple[Bar, ...]
    measure: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said and who; `paraphrased` if only the sense is theirs.

    `is_marked` says that this stands below it, and not above all such quotations of a section.
    """

    id: str
    text: str
    who: str = ""
    paraphrased: bool = False
    is_marked: bool = True
    picture: Illustration | None = None


@dataclass(frozen=True, slots=True)
class Quotes(Block):
    """Pull quotes."""

    kind: ClassVar[str] = "quotes"
    quotes: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Words(Block):
    """A word cloud as text: a heading and short phrases."""

    kind: ClassVar[str] = "words"
    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowAnchor:
    """The place of a row, to which a link can lead."""

    id: str


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table with a caption; the first cell of each row is its header.

    A cell is a tuple of lines, each of them Markdown. `narrow` are columns of few letters,
    counted from 0. Where its rows can be referred to, each has one of the `anchors`.
    """

    kind: ClassVar[str] = "table"
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Markdown, ...], ...], ...]
    caption_hidden: bool = False
    narrow: tuple[int, ...] = ()
    anchors: tuple[RowAnchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatures(Block):
    """Who signed, and with whom it was agreed."""

    kind: ClassVar[str] = "signatures"
    signatures: tuple[Signature, ...]
    agreement: Markdown = NOTHING


@dataclass(frozen=True, slots=True)
class Definitions(Block):
    """Words explained: (anchor, word, meaning) in alphabetical order."""

    kind: ClassVar[str] = "definitions"
    entries: tuple[tuple[str, str, Markdown], ...]


@dataclass(frozen=True, slots=True)
class Facts(Block):
    """Short facts as pairs of name and value."""

    kind: ClassVar[str] = "facts"
    pairs: tuple[tuple[str, Markdown], ...]


@dataclass(frozen=True, slots=True)
class TimelineSpan:
    """What takes some time: when it `begins` and how `long` it is, of all that is drawn, in 100."""

    when: str
    text: Markdown
    begins: float
    long: float


@dataclass(frozen=True, slots=True)
class Timeline(Block):
    """What takes some time each, the earliest first, on one line of years."""

    kind: ClassVar[str] = "timeline"
    spans: tuple[TimelineSpan, ...]


@dataclass(frozen=True, slots=True)
class Reply(Block):
    """Ways to answer, and the address that a telephone reads off paper; "" if there is none."""

    kind: ClassVar[str] = "reply"
    ways: tuple[Markdown, ...]
    address: str = ""


@dataclass(frozen=True, slots=True)
class Tally(Block):
    """How many of each there are below, such as what was said and what will be done."""

    kind: ClassVar[str] = "tally"
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One short sentence of easy read, and the concept that the picture beside it shows.

    One that `goes_on` belongs to the row before it, as a condition to its promise.
    """

    picture: str
    text: Markdown
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Rows(Block):
    """Easy read: picture on one side, words on the other, row by row."""

    kind: ClassVar[str] = "rows"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part(Block):
    """A heading with blocks below it; a landmark that a screen reader can jump to.

    `tone` chooses the look: `priority`, `told`, `aim`, `answered`, `did`, `will`, `words`,
    `pledge`, `ask`, `service`, or none. `opener` is a line above the heading (such as
    "Priority 1"), with its `number` large, and `lead` one below it.
    `is_bare` says that there is no more to tell than its title, in any register.
    A priority has a `colour`, as `#rrggbb`, and perhaps an `icon`: the path of a drawing among the
    templates or the assets.
    """

    kind: ClassVar[str] = "part"
    id: str
    title: Markdown
    blocks: tuple[Block, ...]
    tone: str = ""
    opener: str = ""
    lead: Markdown = NOTHING
    is_bare: bool = False
    number: str = ""
    icon: str = ""
    colour: str = ""
