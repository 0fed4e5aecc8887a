"""ACC004 contrast: a colour of the council in which nobody could read text."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.contrast import DAY, TEXT, WHITE, behind_text, contrast, readable


def check(strategy: Strategy) -> Iterator[Finding]:
    """Hold each colour against all that its text stands on by day."""
    brand = strategy.council.brand
    behind = behind_text(WHITE, DAY, brand.primary, brand.accent)
    for field in ("primary", "accent"):
        colour: str = getattr(brand, field)
        least = min(contrast(colour, paper) for paper in behind)
        if least < TEXT:
            shade = readable(colour, behind)
            message = (
                f"text in `{colour}` has a contrast of {least:.2f} where {TEXT} is the least, so "
                "another shade of it is printed"
            )
            yield Finding(brand.at(field), message, f"write `{shade}`, the nearest that passes")


UNIT = Rule(
    code="ACC004",
    name="contrast",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A colour of the council is too light for text.",
    why=(
        "Text in it could not be read with weak eyes, on a poor screen or in the sun (WCAG 2.2, "
        "1.4.3). The program prints the nearest shade that can be read, but it may not be the one "
        "that the council would choose."
    ),
    hint="choose a darker shade",
    bad="""\
council:
  brand:
    primary: "#f47738"
""",
    good="""\
council:
  brand:
    primary: "#1d70b8"
""",
    blind_spots=(
        "It knows the two colours of the brand. What a council's own `style.css` sets is not "
        "calculated, nor is text over pictures."
    ),
    actor=Actor.EDITOR,
    check=check,
)
