"""People: persons, bodies, participation groups and boards."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from cpstrategy.model.base import Record, Ref, empty
from cpstrategy.model.council import Artwork
from cpstrategy.model.listed import Listed
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text


class Person(Record):
    """Somebody with a role; without a name it is a post, and a vacant one if it says so."""

    kind: ClassVar[str] = "person"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "name", "role": "role"})
    is_only_cited: ClassVar[bool] = True
    is_known_by_name: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `jo-bloggs`.")
    name: str = Field("", description="The person's name.")
    role: Name = Field(description="Their one role, such as `Director of Children's Services`.")
    organisation: str = Field("", description="Where they work, if not for the council.")
    vacant: bool = Field(False, description="Nobody holds the role at present.")

    @model_validator(mode="after")
    def _somebody_or_nobody(self) -> "Person":
        if self.vacant and self.name:
            raise ValueError(
                "is vacant, but has a `name`", "delete the line `vacant:` or the line `name:`"
            )
        return self


class Body(Record):
    """An organisation or a team that the document names."""

    kind: ClassVar[str] = "body"
    noun: ClassVar[str] = "organisation"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "name"})
    is_only_cited: ClassVar[bool] = True
    is_known_by_name: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `ofsted`.")
    name: str = Field(description="Its name as printed.")
    aliases: list[str] = Field(default_factory=empty, description="Other names it goes by.")


class Group(Listed):
    """A group in which young people take part: said once, so that two pages cannot disagree."""

    kind: ClassVar[str] = "group"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"": "name", "meets": "meets", "ages": "ages"}
    )
    is_known_by_name: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `million-voices`.")
    name: str = Field(description="Its name as printed.")
    who: Name | None = Field(None, description="Who is in it.")
    ages: str = Field("", description="Their ages, such as `12 and over`.")
    meets: str = Field("", description="How often it meets, such as `every two weeks`.")
    contact: str = Field("", description="How to join.")
    text: Text | None = Field(None, description="What it does.")
    picture: Artwork | None = Field(None, description="A picture above what it does.")
    aliases: list[str] = Field(default_factory=empty, description="Other names it goes by.")


class Seat(Record):
    """A place on a board: a role, a known person, or a group."""

    shorthand: ClassVar[str] = "role"

    role: str = Field("", description="The role that holds the seat.")
    person: Annotated[str, Ref("person")] = Field("", description="The id of a person.")
    group: Annotated[str, Ref("group")] = Field("", description="The id of a group.")
    organisation: str = Field("", description="Where the holder works, if not for the council.")
    chair: bool = Field(False, description="This seat chairs the board.")


class Board(Listed):
    """A board or panel that answers for corporate parenting."""

    kind: ClassVar[str] = "board"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "name", "meets": "meets"})
    is_known_by_name: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `board`.")
    name: str = Field(description="Its name as printed.")
    text: Text | None = Field(None, description="What it is for.")
    meets: str = Field("", description="How often it meets, such as `every two months`.")
    leads: list[Annotated[str, Ref("person")]] = Field(
        default_factory=empty, description="Ids of the people who lead overall."
    )
    seats: list[Seat] = Field(default_factory=empty, description="Who sits on it.")
    reports_to: str = Field("", description="Who it reports to.")
