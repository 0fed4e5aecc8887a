"""Icons: every sign that a priority names is there."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.icons import DRAWING, SHIPPED, icon_path, is_own
from cpstrategy.model.strategy import Strategy
from cpstrategy.rules.ref import unknown_icon
from cpstrategy.source import Files
from cpstrategy.text.enumeration import enumerated
from cpstrategy.text.nearest import nearest

_FEW = 12
"""So many names fit in a hint."""


def icons(strategy: Strategy, templates: Files) -> Iterator[Diagnostic]:
    """Find the names of no shipped icon, and the files that are no drawings."""
    for priority in strategy.priorities:
        named, place = priority.icon, priority.at("icon")
        if is_own(named) and not named.lower().endswith(DRAWING):
            hint = "draw it as .svg, with `currentColor` for the colour of the priority"
            yield unknown_icon.UNIT.diagnostic(place, f"`{named}` is no drawing", hint)
        elif named and not is_own(named) and icon_path(named) not in templates:
            message = f"there is no icon `{named}`"
            yield unknown_icon.UNIT.diagnostic(place, message, _instead(named, templates))


def _instead(named: str, templates: Files) -> str:
    names = sorted(
        path.removeprefix(SHIPPED).removesuffix(DRAWING)
        for path in templates
        if path.startswith(SHIPPED) and path.endswith(DRAWING)
    )
    if near := nearest(named, names):
        return f"did you mean `{near}`?"
    some = enumerated([f"`{name}`" for name in names[:_FEW]], "and")
    return f"among those that there are stand {some}"
