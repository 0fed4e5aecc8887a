"""Physical: style sheets for paper without `inline` and `block`, which typesetting weighs wrongly.

Browsers let the later of `padding-inline: 0` and `padding: 1em` win; WeasyPrint 70.0 always lets
the first. With sides by their names, paper and screen are the same by construction.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

SIDES: Mapping[str, Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "ltr": {"block": ("top", "bottom"), "inline": ("left", "right")},
        "rtl": {"block": ("top", "bottom"), "inline": ("right", "left")},
    }
)
"""Start and end of both axes, by direction; no page of ours runs from top to bottom."""
IMPORTANT = "!important"
SIZES: Mapping[str, str] = MappingProxyType({"inline": "width", "block": "height"})

_DECLARATION = re.compile(
    r"(?<=[{;])(?P<space>\s*)(?:"
    r"(?P<bound>(?:min-|max-)?)(?P<size>inline|block)-size"
    r"|(?P<box>margin|padding|inset|border)-(?P<axis>inline|block)"
    r"(?:-(?P<end>start|end))?(?P<part>(?:-(?:width|style|color))?)"
    r"|border-(?P<row>start|end)-(?P<column>start|end)-radius"
    r")\s*:\s*(?P<value>[^;{}]+)"
)
_VALUE = re.compile(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+")


def physical(css: str, direction: str) -> str:
    """Name the sides of a style sheet for a `direction` of writing, `ltr` or `rtl`."""
    sides = SIDES[direction]
    return _DECLARATION.sub(lambda found: found["space"] + _named(found, sides), css)


def _named(found: re.Match[str], sides: Mapping[str, Sequence[str]]) -> str:
    value = found["value"].rstrip()
    if found["size"]:
        return f"{found['bound']}{SIZES[found['size']]}: {value}"
    if found["row"]:
        row, column = _side(sides["block"], found["row"]), _side(sides["inline"], found["column"])
        return f"border-{row}-{column}-radius: {value}"
    both = sides[found["axis"]]
    if found["end"]:
        return f"{_property(found, _side(both, found['end']))}: {value}"
    pair = zip(both, _values(found, value), strict=True)
    return "; ".join(f"{_property(found, side)}: {own}" for side, own in pair)


def _side(both: Sequence[str], end: str) -> str:
    return both[end == "end"]


def _property(found: re.Match[str], side: str) -> str:
    return side if found["box"] == "inset" else f"{found['box']}-{side}{found['part']}"


def _values(found: re.Match[str], value: str) -> tuple[str, str]:
    """What the start and the end get; a whole border is one value of several words."""
    if found["box"] == "border" and not found["part"]:
        return value, value
    values, important = _VALUE.findall(value.removesuffix(IMPORTANT)), value.endswith(IMPORTANT)
    start, end = values[0], values[-1]
    return (f"{start} {IMPORTANT}", f"{end} {IMPORTANT}") if important else (start, end)
