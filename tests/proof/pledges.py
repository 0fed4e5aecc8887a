"""Pledges: councils with a pledge of a shape and a number of promises, as their YAML."""

import json
import re
from functools import cache
from random import Random
from typing import Any

from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.source import CouncilFiles

from .councils import shipped
from .generated import opinions

WORDS = re.findall(
    r"\w+",
    """
    support you and help to stay safe work stop bullying before it starts we will give health
    wellbeing treat learning as a priority make the most of every chance so that you do best
    regular meetings with people who must care for social worker personal adviser often free time
    """,
)
RICH = (
    "see [our offer](https://www.example.gov.uk/care-leavers/offer) and **ask** us",
    "Ŵyn ydym ni’n gofalu amdanoch chi – bob amser",
    "keep *this* promise: ring [us](tel:01234567890)",
)
PEOPLE = [{"id": f"p-{number}", "name": "Jo Bloggs", "role": "Director"} for number in range(5)]
SHAPES: dict[str, dict[str, Any]] = {
    "many-short": {"length": 4},
    "numbered-and-signed": {"length": 12, "numbered": True, "signed": 3, "text": 20},
    "few-long": {"length": 60, "text": 30, "title": 12},
    "very-long": {"length": 200, "stem": False},
    "two-groups": {"groups": 2, "length": 8, "signed": 4},
    "nine-groups": {"groups": 9, "length": 4, "text": 10},
    "boxes": {"groups": 3, "length": 8, "boxes": 2},
    "two-pledges": {"length": 10, "pledges": 2, "text": 20},
    "rich": {"length": 10, "rich": True, "title": 12},
}


def council(shape: str, promises: int) -> CheckedCouncil:
    """A council whose pledge has a shape and so many promises, in each group of it."""
    return _checked(json.dumps(_tree(SHAPES[shape], promises), ensure_ascii=False))


def length_of(council: CheckedCouncil) -> int:
    return sum(
        len(promise.text.full) for pledge in council.read.pledges for promise in pledge.promises
    )


@cache
def _checked(content: str) -> CheckedCouncil:
    files = {"content/a/strategy.yaml": content.encode()}
    return validate(CouncilFiles("a", "content/a", files), shipped())


def _tree(shape: dict[str, Any], promises: int) -> dict[str, Any]:
    draw = Random(1)  # noqa: S311  # Nothing is secret.
    pledges = [_pledge(draw, promises, f"{n}", **shape) for n in range(shape.get("pledges", 1))]
    contact = {"team": "The team", "phone": "01234 567890", "email": "help@example.gov.uk"}
    return {
        "council": {"name": "Anytown Council", "contact": contact},
        "document": {"title": "Our strategy", "status": "draft", "motto": "We stay with you"},
        "rules": [{"rule": code, "level": "off"} for code in opinions()],
        "people": PEOPLE,
        "pledges": pledges,
    }


def _pledge(  # Each is a way in which pledges differ.
    draw: Random,
    promises: int,
    key: str,
    *,
    length: int,
    groups: int = 0,
    boxes: int = 0,
    text: int = 0,
    title: int = 4,
    signed: int = 0,
    numbered: bool = False,
    stem: bool = True,
    rich: bool = False,
    pledges: int = 1,  # noqa: ARG001
) -> dict[str, Any]:
    def items(prefix: str, count: int) -> list[dict[str, str]]:
        told = [
            drawn_words(draw, draw.randint(length // 2 + 1, length + length // 2))
            for _ in range(count)
        ]
        told = [draw.choice(RICH) if rich and draw.random() < 0.2 else one for one in told]
        return [{"id": f"{prefix}-{n}", "text": one} for n, one in enumerate(told)]

    def group(number: int) -> dict[str, Any]:
        inner = [
            {
                "id": f"b-{key}-{number}-{n}",
                "title": drawn_words(draw, 3),
                "items": items(f"i-{key}-{number}-{n}", promises),
            }
            for n in range(boxes)
        ]
        told = {"groups": inner} if boxes else {"items": items(f"i-{key}-{number}", promises)}
        return {"id": f"g-{key}-{number}", "title": drawn_words(draw, 3), **told}

    return {
        "id": f"pledge-{key}",
        "title": drawn_words(draw, title),
        "audience": "children in our care",
        **({"text": drawn_words(draw, text)} if text else {}),
        **({"stem": "We will:"} if stem else {}),
        **(
            {"groups": [group(n) for n in range(groups)]}
            if groups
            else {"items": items(f"i-{key}", promises)}
        ),
        "numbered": "true" if numbered else "false",
        "signatories": [{"person": f"p-{n}"} for n in range(signed)],
    }


def drawn_words(draw: Random, count: int) -> str:
    """Words one after the other, as no word may stand twice beside itself."""
    first = draw.randrange(len(WORDS))
    return " ".join(WORDS[(first + at) % len(WORDS)] for at in range(count))
