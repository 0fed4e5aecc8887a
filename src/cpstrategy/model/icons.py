"""Icons: where the drawing lies that a priority names."""

SHIPPED = "icons/lucide/"
"""The folder of the shipped ones, among the templates."""

DRAWING = ".svg"


def icon_path(named: str) -> str:
    """A drawing of the council's own, or the shipped one of this name; nothing for no name."""
    return f"{SHIPPED}{named}{DRAWING}" if named and not is_own(named) else named


def is_own(named: str) -> bool:
    """Whether it is the path of a file, from the council's folder, and no name."""
    return "." in named or "/" in named
