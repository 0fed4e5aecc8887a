"""Hues: the colours and the icon of each priority, by day and by night, for style sheets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cpstrategy.document.blocks import Part
from cpstrategy.document.document import Document
from cpstrategy.html.palette import BY_DAY, BY_NIGHT, Light
from cpstrategy.text.contrast import HUE, behind_text, readable

_NOT_IN_NAMES = re.compile(r"[^\w-]")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Hue:
    """What a style sheet gives to all that has a class.

    `shade` is for words and lines on paper and on `tint`; `deep` is the ground of a banner, with
    `on_deep` on it. `icon` is the path of a drawing, empty where there is none.
    """

    name: str
    shade: str
    tint: str
    deep: str
    on_deep: str
    icon: str


def hue_class(part: Part) -> str:
    """The class of a part in the colour of its priority; nothing if it has none."""
    return f"cps-hue-{_NOT_IN_NAMES.sub('-', part.id)}" if part.colour else ""


def hues(document: Document, light: str) -> list[Hue]:
    """The hues of a document, by `day` or by `night`."""
    lit = BY_NIGHT if light == "night" else BY_DAY
    return [_hue(part, lit) for part in _coloured(document)]


def _coloured(document: Document) -> Iterator[Part]:
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Part) and _COLOUR.fullmatch(block.colour):
                yield block


def _hue(part: Part, light: Light) -> Hue:
    behind = behind_text(light.paper, light.tint, part.colour)
    return Hue(
        name=hue_class(part),
        shade=readable(part.colour, behind, max(light.least, HUE)),
        tint=behind[1],
        deep=readable(part.colour, (light.on_deep,), max(light.least, HUE)),
        on_deep=light.on_deep,
        icon=part.icon,
    )
