"""Publication: the facts about the document itself."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from cpstrategy.model.base import Record, Ref, empty
from cpstrategy.model.council import Artwork, Picture
from cpstrategy.model.listed import EditionName, Listed
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text
from cpstrategy.model.time import Period, Timing, When

Status = Literal["draft", "for-approval", "approved", "superseded"]


class Approval(Record):
    """A decision of a body about the document."""

    body: str = Field(description="Who decided, such as `Cabinet`.")
    date: When = Field(description="When.")
    decision: str = Field("", description="What was decided; approved, if nothing is said.")


class Version(Record):
    """One entry of the version history."""

    version: str = Field(description="Its number, such as `1.1`.")
    date: When | None = Field(None, description="When it was made.")
    changes: str = Field("", description="What changed, in a sentence.")


class ReaderCheck(Record):
    """Readers who tested an edition; until then an easy-read edition is a draft."""

    edition: str = Field(description="The edition's name, such as `easy-read`.")
    by: str = Field(description="Who tested it, such as a self-advocacy group.", min_length=1)
    date: When = Field(description="When.")


class OtherVersion(Listed):
    """The document in another form, that lies elsewhere: in sign language, to hear or as a film."""

    kind: ClassVar[str] = "other-version"

    id: str = Field("", description="A name that never changes; a title in registers needs one.")
    kind_: Literal["bsl", "audio", "video", "other"] = Field(
        alias="kind",
        description="`bsl` for British Sign Language, `audio`, `video` or `other`.",
    )
    title: Name = Field(description="What it is called, such as `Our promises to you`.")
    web: str = Field(description="Its web address, beginning with https://.")
    length: str = Field("", description="How long it takes, such as `4 minutes`.")


class CoverArt(Artwork, Listed):
    """A picture on covers: without `in` on those for adults; others must be named to have one."""

    in_: list[EditionName] = Field(
        default_factory=empty,
        alias="in",
        description="The editions on whose cover it stands, such as `youth`: any, short or not.",
    )
    not_in: list[EditionName] = Field(
        default_factory=empty, description="The editions on whose cover it does not stand."
    )


class Partner(Record):
    """Who stands on the cover beside the council, as its partner."""

    shorthand: ClassVar[str] = "name"

    name: str = Field(description="Its name as printed, such as `Anytown Police`.", min_length=1)
    logo: Picture | None = Field(None, description="Its logo, in the place of its name.")


class OutlineEntry(Record):
    """One section of the full edition: a named one, or a narrative of your own."""

    shorthand: ClassVar[str] = "section"

    section: str = Field("", description="A section's name, such as `foreword` or `pledges`.")
    narrative: Annotated[str, Ref("narrative")] = Field(
        "", description="The id of a narrative instead of a section."
    )
    title: str = Field("", description="Another heading than the usual one.")

    @model_validator(mode="after")
    def _names_one_thing(self) -> "OutlineEntry":
        if bool(self.section) == bool(self.narrative):
            raise ValueError(
                "must name a `section` or a `narrative`, one of the two",
                "write `- foreword`, or `- narrative: words-we-use`",
            )
        return self


class Publication(Record):
    """The document: its title, its time, its status and where it comes from."""

    in_one_line: ClassVar[tuple[str, ...]] = ("other_formats", "source")

    title: Name = Field(description="The title on the cover.")
    subtitle: Name | None = Field(None, description="A line below the title.")
    motto: Name | None = Field(None, description="A saying for the cover, without quotation marks.")
    covers: list[CoverArt] = Field(
        default_factory=empty,
        description=(
            "Pictures on covers: without `in` for adults; of young people only with `in: [youth]`."
        ),
    )
    partners: list[Partner] = Field(
        default_factory=empty, description="With whom the council does this, on its covers."
    )
    description: str = Field("", description="One or two sentences for search engines.")
    period: Period | None = Field(None, description="The years that the strategy covers.")
    status: Status = Field("draft", description="`draft` is printed on every page.")
    version: str = Field("", description="Version of this text, such as `1.0`.")
    history: list[Version] = Field(default_factory=empty, description="Earlier versions.")
    approvals: list[Approval] = Field(default_factory=empty, description="Who approved it, when.")
    checked_by: list[ReaderCheck] = Field(
        default_factory=empty, description="Which editions readers have tested, who and when."
    )
    editions: list[str] = Field(
        default_factory=empty,
        description="Names of the editions to make; all that have texts, if none is named.",
    )
    published: When | None = Field(None, description="When it was published.")
    review_due: Timing | None = Field(None, description="When it will be looked at again.")
    replaces: str = Field("", description="What it replaces.")
    language: str = Field("en-GB", description="The language it is written in.")
    other_formats: Text | None = Field(
        None, description="How to ask for another format or language."
    )
    other_versions: list[OtherVersion] = Field(
        default_factory=empty,
        description="Versions that lie elsewhere: in British Sign Language, as sound or as a film.",
    )
    source: Text | None = Field(None, description="Where a worked example comes from.")
    outline: list[OutlineEntry] = Field(
        default_factory=empty, description="The sections of the full edition, in order."
    )
