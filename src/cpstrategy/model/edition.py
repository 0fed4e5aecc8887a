"""Edition: one reader's version of the strategy, as data that anybody can edit."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field, PlainValidator, model_validator

from cpstrategy.model.ages import WrittenAges
from cpstrategy.model.base import Record, empty, no_keys
from cpstrategy.model.furniture import FURNITURE
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.text import Register
from cpstrategy.text.folder_names import is_device

_SIGNS = re.compile(r'[<>:"/\\|?*]')
_LONGEST = 60
_PAPER = re.compile(
    r"(?:[abc](?:10|\d)|jis-b[45]|ledger|legal|letter)(?: landscape)?", re.IGNORECASE
)
_LENGTH = r"\d+(?:\.\d+)?(?:mm|cm|q|in|pc|pt|px)"
_ONE_LENGTH = re.compile(_LENGTH, re.IGNORECASE)
_SOME_LENGTHS = re.compile(rf"{_LENGTH}(?: {_LENGTH}){{0,3}}", re.IGNORECASE)


def _file_name(name: str) -> str:
    """Refuse what cannot be the beginning of a file's name everywhere, or would be hidden."""
    fault = ""
    if name.startswith("."):
        fault = "begins with a full stop, so its files would be hidden"
    elif _SIGNS.search(name) or not name.isprintable():
        fault = "has signs that no file's name can have"
    elif is_device(name) or name.endswith((".", " ")):
        fault = "cannot be a file's name on Windows"
    elif not 0 < len(name) <= _LONGEST:
        fault = "is no name for a file" if not name else f"has more than {_LONGEST} letters"
    if fault:
        raise ValueError(fault, "files are named after it: write letters, digits and hyphens")
    return name


def _not_empty(entries: list[Any]) -> list[Any]:
    if not entries:
        raise ValueError("is empty", "name one at least, or delete the edition")
    return entries


def _as(pattern: re.Pattern[str], examples: str) -> AfterValidator:
    """Refuse what the printed page could not have."""

    def check(written: str) -> str:
        if not pattern.fullmatch(written):
            raise ValueError(f"cannot be `{written}`", f"write it such as {examples}")
        return written

    return AfterValidator(check)


def _name_of_register(written: object) -> str:
    """Which names there are besides the four, only the council says: see `in_registers`."""
    if isinstance(written, str):
        return str(written)
    raise ValueError("must be the name of a register", "write it such as `youth`")


TriedRegister = Annotated[Register, PlainValidator(_name_of_register)]


class Page(Record):
    """The printed page."""

    size: Annotated[str, _as(_PAPER, "`A4` or `A4 landscape`")] = Field(
        "A4", description="Paper, such as `A4` or `A4 landscape`."
    )
    margin: Annotated[str, _as(_SOME_LENGTHS, "`20mm` or `15mm 20mm`")] = Field(
        "20mm", description="White space around the text."
    )
    font_size: Annotated[str, _as(_ONE_LENGTH, "`12pt`")] = Field(
        "12pt", description="Size of running text."
    )


class Edition(Record):
    """Which sections, in which register and order, on which page, in which formats."""

    retired: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "most": (
                "people choose what a short edition shows: write `short: true` here, and mark "
                "records in the content, as in `in: [easy-read]`"
            )
        }
    )

    name: Annotated[str, AfterValidator(_file_name)] = Field(
        description="Its name, as in `build -e youth`."
    )
    title: str = Field(description="What readers call it.")
    position: int = Field(100, description="Its place among the editions: the lowest comes first.")
    like: str = Field(
        "",
        description=(
            "Another edition whose look it has, and whatever it does not say itself, as `youth`."
        ),
    )
    ages: WrittenAges = Field(
        "",
        description=(
            "The ages that it is for, such as `8 to 11`: it leaves out what says that it is for "
            "others. One without them shows it all, and says for whom it is."
        ),
    )
    registers: Annotated[list[TriedRegister], AfterValidator(_not_empty)] = Field(
        default_factory=empty,
        description="Registers tried in turn, also those that the council has declared.",
    )
    sections: list[OutlineEntry] = Field(
        default_factory=empty, description="The sections, in order; none if it follows another."
    )
    follows: str = Field(
        "",
        description="Another edition whose sections it has, with their headings, as `full`.",
    )
    outputs: Annotated[list[str], AfterValidator(_not_empty)] = Field(
        default_factory=empty, description="Formats, such as `html`, `fragment` and `pdf`."
    )
    cover: bool = Field(True, description="It begins with a cover, and not with its title alone.")
    contents: bool = Field(True, description="It has a list of contents.")
    imprint: bool = Field(
        True, description="It ends with who made it and how to reach them; credits stay."
    )
    page: Page = Field(default_factory=Page, description="The printed page.")
    figures: Register = Field("full", description="The register whose way of telling figures.")
    headings: dict[str, str] = Field(
        default_factory=no_keys,
        description=(
            "Other headings for `now`, `told`, `aim`, `did` and `will` in priorities, and for"
            " `answered`, where what was told stands beside what answers it."
        ),
    )
    parts: list[str] = Field(
        default_factory=empty,
        description="The parts of a priority that are shown, of the five; all if none is named.",
    )
    words: dict[str, str] = Field(
        default_factory=no_keys,
        description="Other words for what the program says itself, by their keys.",
    )
    without: list[str] = Field(
        default_factory=empty,
        description=(
            "What stands around the words and is left out: "
            + ", ".join(f"`{name}` ({one.what})" for name, one in FURNITURE.items())
            + "."
        ),
    )
    tally: bool = Field(
        False,
        description="Say above each priority how much was told, was done and will be done.",
    )
    short: bool = Field(
        False,
        description="It shows what is marked for it with `in`, where a list has any such record.",
    )
    only_marked: bool = Field(
        False, description="It is made only where something is marked for it with `in`."
    )
    rows: bool = Field(False, description="Easy read: one sentence a row, with a picture.")
    tables_as_lists: bool = Field(False, description="Tell tables as lists, as for large print.")
    tested: bool = Field(
        False, description="It is a draft until readers have tested it: see `checked-by`."
    )
    longest_sentence: int = Field(30, description="Words in a sentence, at most.", ge=1)
    level: int = Field(0, description="Reading level as an age, at most; 0 for none.", ge=0)

    tried_own: list[str] = Field(
        default_factory=empty,
        alias="(tried)",
        description="The registers as they are written, if a council's own are among them.",
    )

    @property
    def tried(self) -> tuple[str, ...]:
        """The registers as they are written; `registers` has those that they are or are like."""
        return tuple(self.tried_own or self.registers)

    @property
    def has_own_registers(self) -> bool:
        """Whether any of those that it tries is one of a council's own."""
        return bool(self.tried_own)

    def in_registers(self, likes: Mapping[str, Register]) -> "Edition":
        """The same with what a council's own registers are like in their place."""
        if not likes.keys() & set(self.registers):
            return self
        registers = dict.fromkeys(likes.get(name, name) for name in self.registers)
        changes = {"registers": list(registers), "tried_own": list(self.tried)}
        return self.model_copy(update=changes)

    def told_in(self, registers: Sequence[Register]) -> "Edition":
        """The same in other registers."""
        return self.model_copy(update={"registers": list(registers), "tried_own": []})

    @model_validator(mode="after")
    def _is_whole(self) -> "Edition":
        lists, follows = "sections" in self.model_fields_set, bool(self.follows)
        if (lists and follows) or not (lists or follows or self.like):
            # What others follow has sections of its own.
            hint = "list the sections" + (", or write `follows: full`" * (self.name != "full"))
            message = "must have `sections`, or `follows` another edition, one of the two"
            raise ValueError(message, hint)
        for key in () if self.like else ("registers", "outputs"):
            if key not in self.model_fields_set:
                hint = f"add `{key}:`, or write `like:` and the edition that it is to be like"
                raise ValueError(f"has no `{key}`", hint)
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Its name, and that of the edition that it is like."""
        return (self.name, self.like) if self.like else (self.name,)

    @property
    def is_outlined_by_the_council(self) -> bool:
        """Whether a council's own outline holds for it, as for the full edition."""
        return "full" in (self.name, self.follows)
