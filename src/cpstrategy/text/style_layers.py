"""Style layers: the names of style sheets that add to one of the same path, and replace none."""

from cpstrategy.source import LAYER, without_layer

PROJECT, COUNCIL = "project", "council"
"""Whose a style may be besides the program's: the council's has the last word."""
STYLE = ".css"


def layer(path: str, whose: str) -> str:
    """The name of what somebody adds to the style sheet at a path."""
    folder, _, name = path.rpartition("/")
    return f"{folder}{LAYER}{whose}/{name}"


def layers(path: str) -> tuple[str, ...]:
    """The names of all that may be added to the style sheet at a path; to a layer nothing is."""
    is_whole = path.endswith(STYLE) and without_layer(path) == path
    return (layer(path, PROJECT), layer(path, COUNCIL)) if is_whole else ()
