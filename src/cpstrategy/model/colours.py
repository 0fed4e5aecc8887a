"""Colours: the palette of priorities, by name; a council may write any other as `#rrggbb`."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

PALETTE: Mapping[str, str] = MappingProxyType(
    {
        "blue": "#0e4ad3",
        "raspberry": "#a2015c",
        "teal": "#0b646d",
        "ochre": "#7e5003",
        "violet": "#571d8c",
        "brick": "#863532",
        "forest": "#023900",
        "slate": "#2f3137",
    }
)
"""Eight that can be read on white and on their tints, and that colour-blind readers tell apart.

Neighbours differ most, as priorities without a colour of their own go round it by number.
"""

_OWN = re.compile(r"#[0-9a-fA-F]{6}")


def _known(written: str) -> str:
    if written and written not in PALETTE and not _OWN.fullmatch(written):
        names = ", ".join(f"`{name}`" for name in PALETTE)
        raise ValueError(f"cannot be `{written}`", f"write one of {names}, or such as `#1d4e79`")
    return written


PriorityColour = Annotated[
    str,
    AfterValidator(_known),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": list(PALETTE)},
                {"type": "string", "pattern": "^#[0-9a-fA-F]{6}", "maxLength": 7},
            ]
        }
    ),
]
"""A name of the palette, or a colour of the council's own."""


def shade_of(colour: str, number: int) -> str:
    """A colour as `#rrggbb`; where none is given, that of the palette whose turn it is."""
    if not colour:
        return [*PALETTE.values()][(number - 1) % len(PALETTE)]
    return PALETTE.get(colour, colour)
