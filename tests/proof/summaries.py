"""Summaries: councils with a strategy on a page, of a shape and a number of steps."""

import json
from functools import cache
from random import Random
from typing import Any

from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.source import CouncilFiles

from .councils import shipped
from .generated import opinions
from .pledges import PEOPLE, drawn_words

MARKED = {"in": ["summary"]}
SHAPES: dict[str, dict[str, Any]] = {
    "one-priority": {"priorities": 1, "length": 8},
    "three-told": {"priorities": 3, "length": 10, "told": 2, "statement": 12},
    "six-led": {"priorities": 6, "length": 6, "leads": 2, "statement": 8},
    "nine-short": {"priorities": 9, "length": 3},
    "long-steps": {"priorities": 4, "length": 60, "told": 1},
    "figures": {"priorities": 3, "length": 8, "figures": 8},
    "noted-figures": {"priorities": 3, "length": 8, "figures": 8, "note": 12},
    "boxes": {"priorities": 2, "length": 8, "helps": 3, "vision": 60, "promises": 6},
}


def summary(shape: str, steps: int) -> CheckedCouncil:
    """A council of a shape with so many steps for each of its priorities."""
    return _checked(json.dumps(_tree(steps, **SHAPES[shape]), ensure_ascii=False))


@cache
def _checked(content: str) -> CheckedCouncil:
    files = {"content/a/strategy.yaml": content.encode()}
    return validate(CouncilFiles("a", "content/a", files), shipped())


def _tree(  # Each is a way in which summaries differ.
    steps: int,
    *,
    priorities: int,
    length: int,
    told: int = 0,
    statement: int = 0,
    leads: int = 0,
    figures: int = 0,
    note: int = 0,
    helps: int = 0,
    vision: int = 0,
    promises: int = 0,
) -> dict[str, Any]:
    draw = Random(1)  # noqa: S311  # Nothing is secret.

    def listed(key: str, count: int, field: str = "text") -> list[dict[str, Any]]:
        return [
            {"id": f"{key}-{n}", field: drawn_words(draw, draw.randint(length // 2 + 1, length))}
            | MARKED
            for n in range(count)
        ]

    def priority(number: int) -> dict[str, Any]:
        return {
            "id": f"priority-{number}",
            "number": number + 1,
            "title": drawn_words(draw, 4),
            "told-us": listed(f"told-{number}", told),
            "next-steps": listed(f"step-{number}", steps),
            **({"statement": drawn_words(draw, statement)} if statement else {}),
            **({"leads": [f"p-{n}" for n in range(leads)]} if leads else {}),
        }

    numbers = [
        {"id": f"stat-{n}", "value": 70 + n, "label": drawn_words(draw, 4)} | MARKED
        for n in range(figures)
    ]
    key = {"statistics": [one["id"] for one in numbers]}
    said = {"text": drawn_words(draw, note)} if note else {}
    pledge = {"id": "pledge", "title": "Our pledge", "stem": "We will:"}
    return {
        "council": {"name": "Anytown Council"},
        "document": {
            "title": "Our strategy",
            "status": "draft",
            "editions": ["full", "summary"],
            "period": {"from": "2026-04", "to": "2029-03"},
        },
        "rules": [{"rule": code, "level": "off"} for code in opinions()],
        "people": PEOPLE,
        "priorities": [priority(number) for number in range(priorities)],
        **({"vision": drawn_words(draw, vision)} if vision else {}),
        **({"pledges": [pledge | {"items": listed("item", promises)}]} if promises else {}),
        "helps": [
            {"id": f"help-{n}", "name": drawn_words(draw, 3), "phone": "0800 1111"}
            for n in range(helps)
        ],
        **({"statistics": numbers} if numbers else {}),
        **({"key-figures": key | said} if numbers else {}),
    }
