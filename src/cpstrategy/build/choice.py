"""Choice: picking by name, with a word of help when there is no such name."""

from collections.abc import Collection

from cpstrategy.build.errors import UnknownNameError

_FEW = 6
"""So many choices fit in a line; more would be a wall of words."""


def choose(
    names: Collection[str], choices: Collection[str], option: str, otherwise: str = ""
) -> list[str]:
    """Pick the named ones in the order of `choices`; all of them if none is named.

    `otherwise` tells where to look if a name is like none and there are many.

    Raises:
        UnknownNameError: there is none of a name.

    """
    from cpstrategy.text.nearest import nearest

    for name in names:
        if name not in choices:
            near = nearest(name, choices)
            few = all_of(choices) if len(choices) <= _FEW else otherwise
            hint = f"; did you mean '{near}'?" if near else few
            raise UnknownNameError(f"there is no '{name}'{hint}", option)
    return [name for name in choices if not names or name in names]


def all_of(choices: Collection[str]) -> str:
    """Name all that there is to choose from."""
    return f"; there is {', '.join(choices)}"
