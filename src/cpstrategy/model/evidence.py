"""Evidence: statistics, surveys, charts and what young people said."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from cpstrategy.model.base import Record, Ref, empty
from cpstrategy.model.consent import Consent
from cpstrategy.model.council import Artwork
from cpstrategy.model.listed import Listed
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text
from cpstrategy.model.time import Period, Timing
from cpstrategy.model.withheld import Withheld
from cpstrategy.text.patterns import lazily

_POINTED = lazily(r"[1-9]\d{0,2}(?:\.\d{3})*\.\d\d0")


def _without_points(written: Any) -> Any:
    """Refuse `1.200`, by which some mean twelve hundred."""
    if isinstance(written, str) and _POINTED.fullmatch(written):
        raise PydanticCustomError("thousands", "a number has no points between its thousands")
    return written


_LIMIT = lazily(r"or (?:(?P<least>more|over|above)|fewer|less|under|below)\b")

Unit = Literal["count", "percent", "pounds"]
Number = Annotated[
    Decimal, BeforeValidator(_without_points), Field(max_digits=15, decimal_places=4)
]
"""A figure that can be printed: `1e999999` would fill the page, and the memory."""


class Previous(Record):
    """An earlier value of a statistic."""

    value: Number = Field(description="The number, without its unit.")
    date: Timing = Field(description="When it was measured.")


class Comparator(Record):
    """The same measure elsewhere."""

    where: str = Field(description="The place, such as `England`.")
    value: Number = Field(description="The number, without its unit.")
    date: Timing | None = Field(None, description="When it was measured.")


class Statistic(Listed):
    """One figure: written once, cited everywhere as `{stat:id}`."""

    kind: ClassVar[str] = "stat"
    noun: ClassVar[str] = "figure"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "": "value",
            "previous": "previous",
            "target": "target",
            "comparators": "comparators",
            "date": "as_at",
        }
    )
    is_only_cited: ClassVar[bool] = True
    renamed: ClassVar[Mapping[str, str]] = MappingProxyType({"suppressed": "withheld"})
    in_one_line: ClassVar[tuple[str, ...]] = ("name", "label", "definition")

    id: str = Field(description="A name that never changes, such as `children-in-care`.")
    name: Text | None = Field(
        None, description="What is counted, for tables and charts: `Boys and young men`."
    )
    value: Number | None = Field(None, description="The number alone, without % or £.")
    unit: Unit = Field("count", description="`count`, `percent` or `pounds`.")
    label: Text = Field(
        description=(
            "Words that continue the figure: `children in our care`. If they begin with `or more` "
            "or `or fewer`, it is the least or the most."
        )
    )
    definition: Text | None = Field(None, description="What exactly is counted.")
    population: str = Field("", description="Who the figure is about.")
    base: int | None = Field(None, description="How many people a percentage is of.", ge=1)
    base_statistic: Annotated[str, Ref("stat")] = Field(
        "", description="Id of the statistic that is the base."
    )
    as_at: Timing | None = Field(None, description="The date it was true on.")
    period: Period | None = Field(None, description="The time it covers, instead of a date.")
    source: Name | None = Field(None, description="Where it was published or counted.")
    survey: Annotated[str, Ref("survey")] = Field("", description="Id of the survey it is from.")
    previous: list[Previous] = Field(default_factory=empty, description="Earlier values.")
    comparators: list[Comparator] = Field(default_factory=empty, description="Elsewhere.")
    target: Number | None = Field(None, description="The value aimed for.")
    direction: Literal["", "higher", "lower"] = Field("", description="Which way is better.")
    lead: bool = Field(
        False, description="Among the key figures it stands first and large; three may."
    )
    aliases: list[str] = Field(default_factory=empty, description="Other words for it.")
    withheld: Withheld | None = Field(
        None, description="Why readers are not told the figure, such as `small` or `not-yet`."
    )

    @model_validator(mode="after")
    def _has_a_value(self) -> "Statistic":
        if self.value is None and self.withheld is None:
            raise ValueError(
                "has no `value`",
                "add `value:` with its number; if that cannot be told, `withheld:` with the reason,"
                " such as `small` or `not-available`",
            )
        return self

    @model_validator(mode="after")
    def _is_told_if_it_is_a_limit(self) -> "Statistic":
        _, words = self.limit
        if words and self.withheld is not None:
            raise ValueError(
                f"has a label that begins with `{words}`, which only a number can have before it",
                f"take `{words}` out of the label, as the figure is withheld",
            )
        return self

    @property
    def told(self) -> Decimal | None:
        """The figure, if readers may know it."""
        return self.value if self.withheld is None else None

    @property
    def limit(self) -> tuple[Literal["", "least", "most"], str]:
        """Whether it is exact or the `least` or the `most` that it can be, and the words for it."""
        words = _LIMIT.match(self.label.full)
        if words is None:
            return "", ""
        return ("least" if words["least"] else "most"), words[0]


class Survey(Record):
    """An occasion on which people were asked."""

    kind: ClassVar[str] = "survey"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "name", "date": "date"})
    is_only_cited: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `care-leavers-2023`.")
    name: str = Field(description="What it is called.")
    date: Timing | None = Field(None, description="When people were asked.")
    asked: str = Field("", description="Who was asked.")
    answered: int | None = Field(None, description="How many answered.", ge=1)


class Quote(Listed):
    """What somebody said. No edition rewrites it."""

    kind: ClassVar[str] = "quote"
    quoted: ClassVar[tuple[str, ...]] = ("text",)

    id: str = Field(description="A name that never changes.")
    text: str = Field(description="The words, without quotation marks.", min_length=1)
    who: Name | None = Field(None, description="A group and an age band, never a name.")
    wording: Literal["verbatim", "paraphrased"] = Field(
        "verbatim", description="Their own words, or the sense of them."
    )
    consent: Consent | None = Field(None, description="What the speaker agreed to.")
    sensitive: bool = Field(False, description="Touches on health, family or the law.")
    picture: Artwork | None = Field(None, description="A picture above it, such as a drawing.")


class Chart(Listed):
    """Several statistics of one unit side by side, as bars with their table."""

    kind: ClassVar[str] = "chart"
    in_one_line: ClassVar[tuple[str, ...]] = ("title", "summary")

    id: str = Field(description="A name that never changes.")
    title: Text = Field(description="What the chart shows.")
    summary: Text = Field(description="What a reader should see in it, in a sentence.")
    statistics: list[Annotated[str, Ref("stat")]] = Field(description="Ids, in order.")
    whole: bool = Field(False, description="The statistics are the parts of one whole.")


class KeyFigures(Listed):
    """The figures that the document opens its facts with."""

    text: Text | None = Field(None, description="A paragraph before the figures.")
    statistics: list[Annotated[str, Ref("stat", shown=True)]] = Field(
        default_factory=empty, description="Ids of the figures shown as tiles, in order."
    )
    charts: list[Chart] = Field(default_factory=empty, description="Charts below the tiles.")
