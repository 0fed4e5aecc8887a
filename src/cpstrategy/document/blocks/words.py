"""Words: prose, and what somebody says, signs or is shown saying."""

from dataclasses import dataclass
from typing import ClassVar

from cpstrategy.document.blocks.block import NOTHING, Block, Markdown


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
class Signatures(Block):
    """Who signed, and with whom it was agreed."""

    kind: ClassVar[str] = "signatures"
    signatures: tuple[Signature, ...]
    agreement: Markdown = NOTHING


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
class Reply(Block):
    """Ways to answer, and the address that a telephone reads off paper; "" if there is none."""

    kind: ClassVar[str] = "reply"
    ways: tuple[Markdown, ...]
    address: str = ""
