"""Text: the same thing said in several registers."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, NamedTuple

from pydantic import AfterValidator, Field, model_validator

from cpstrategy.model.base import Code, Record, Ref, empty
from cpstrategy.source import Span
from cpstrategy.text.plain_text import says_something
from cpstrategy.text.references import REFERENCE

Register = Literal["full", "plain", "youth", "easy"]

LikeRegister = Literal["plain", "youth", "easy"]
"""What a register of a council's own can be like: whatever holds for that one holds for it."""

OWN = "(own)"
"""Below this key stands what people wrote under names of registers of their own; none of them
writes it."""

UNREAD = "…"
"""What stands for a text that could not be read: nobody knows what it says."""


def _with_words(markdown: str) -> str:
    if markdown and not says_something(markdown):
        raise ValueError("has no words", "write what readers are to read, or delete the line")
    return markdown


Words = Annotated[str, AfterValidator(_with_words)]
"""Markdown that says something: a heading or a link of marks alone would be a hole."""


class Reference(NamedTuple):
    """A reference in a text: the record meant, the part of it, and the field that it stands in."""

    kind: str
    id: str
    part: str
    written: str
    record: Record
    field: str
    nth: int

    @property
    def span(self) -> Span:
        """Where it was written."""
        return self.record.place_of(self.field, self.written, self.nth)


class EasyLine(Record):
    """One row of an easy-read text: a picture on the left, one short sentence on the right."""

    shorthand: ClassVar[str] = "text"

    text: Words = Field(description="One short sentence.", min_length=1)
    picture: Annotated[str, Ref("picture")] = Field(
        "", description="The concept that the picture shows, such as `home`."
    )


class Text(Record):
    """Words for readers: one text, or one for each register. Markdown, without HTML."""

    shorthand: ClassVar[str] = "full"

    full: Words = Field("", description="For officers, members and inspectors.")
    plain: Words = Field("", description="For anyone: the same in plain English.")
    youth: Words = Field("", description="For young people in care: speaks to `you`.")
    easy: list[EasyLine] = Field(default_factory=empty, description="Easy read, row by row.")
    own: list["OwnText"] = Field(
        default_factory=empty,
        alias=OWN,
        description="The words in registers of the council's own, each written under its name.",
    )

    @model_validator(mode="after")
    def _says_something(self) -> "Text":
        if not (self.full or self.plain or self.youth or self.easy or self.own):
            raise ValueError("has no words", "write the words after `full:`")
        return self

    def own_words(self, register: str) -> "OwnText | None":
        """The text in a register of the council's own, if it has words in it."""
        return next((one for one in self.own if one.name == register), None)

    def inline(self) -> Iterator[Reference]:
        """Walk the references written in the text, register by register."""
        # Most words cite nothing, and looking closely takes long.
        for field in ("full", "plain", "youth"):
            if "{" in (words := getattr(self, field)):
                yield from _references(self, field, words)
        for line in self.easy:
            if "{" in line.text:
                yield from _references(line, "text", line.text)


class OwnText(Text):
    """What a text says in a register of a council's own: words of the one that it is like.

    So what looks at every text looks at these as well, and judges them as the words of that one.
    """

    shorthand: ClassVar[str] = ""

    name: Annotated[str, Code()] = Field(description="The name of the register.")


# What stands in a text is known only now.
Text.model_rebuild()


def _references(record: Record, field: str, words: str) -> Iterator[Reference]:
    seen: dict[str, int] = {}
    for match in REFERENCE.finditer(words):
        written = match.group(0)
        nth = seen[written] = seen.get(written, -1) + 1
        kind, key, part = match.groups("")
        yield Reference(kind, key, part, written, record, field, nth)
