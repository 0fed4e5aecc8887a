"""ACC017 pale-priority: a colour of a priority that could not be read or told from its ground."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.colours import PALETTE
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.contrast import DAY, HUE, WHITE, behind_text, contrast, readable


def check(strategy: Strategy) -> Iterator[Finding]:
    """Hold each colour of a council's own against paper and against its own tint by day."""
    for priority in strategy.priorities:
        colour = priority.colour
        if not colour or colour in PALETTE:
            continue
        behind = behind_text(WHITE, DAY, colour)
        least = min(contrast(colour, paper) for paper in behind)
        if least < HUE:
            shade = readable(colour, behind, HUE)
            message = (
                f"`{colour}` has a contrast of {least:.2f} where {HUE:.0f} is the least, so "
                "another shade of it is printed"
            )
            hint = f"write `{shade}`, the nearest that passes, or a name such as `blue`"
            yield Finding(priority.at("colour"), message, hint)


UNIT = Rule(
    code="ACC017",
    name="pale-priority",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A colour of a priority that is too light for words.",
    why=(
        "Headings, quotations and signs of the priority are in it, and white words stand on it. "
        "The eight colours that have names can all be read, and people who see colours otherwise "
        "tell them apart; of any other the program prints the nearest shade that can be read."
    ),
    hint="choose a darker shade, or one of the colours that have names",
    bad="""\
priorities:
  - id: home
    title: A good home
    colour: "#f47738"
""",
    good="""\
priorities:
  - id: home
    title: A good home
    colour: brick
""",
    blind_spots=(
        "Whether two colours of your own look alike is not reckoned; that is why the number, the "
        "sign and the name of a priority stand beside its colour."
    ),
    actor=Actor.EDITOR,
    check=check,
)
