"""Generated: councils drawn from the model by a number, with texts that are hard to set."""

import json
from collections.abc import Iterator
from functools import cache
from random import Random
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from cpstrategy import rules, sections
from cpstrategy.discovery import discover
from cpstrategy.model.base import Record, Ref
from cpstrategy.model.edition import Edition
from cpstrategy.model.help import Help
from cpstrategy.model.listed import Listed
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OWN, EasyLine, Text
from cpstrategy.model.time import Moment
from cpstrategy.rule import Rule
from cpstrategy.section import SectionUnit
from tests.model.test_any_content import CITED

from .samples import sound

LONG = "Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbel" * 4
HARD = [
    "- One\n  - two\n    - three\n      - four\n  1. five\n     - six",
    "1. One\n\n   More.\n\n2. Two\n   * three",
    "| A | B |\n| --- | --: |\n| 1 | 2 |\n| 3 | |",
    "> We said\n> - this\n>\n> and **that**",
    "[A link](https://example.org/a_(b)?c=d&e=f), <https://example.org>, [mail](mailto:a@b.org)",
    f"{LONG} and on",
    f"https://example.org/{'a' * 300}",
    "We 🎉 win 💪🏽 1️⃣ ✓ ☐ ★ → ½ ≥ №",
    "العربية (اردو) עברית ਪੰਜਾਬੀ ትግርኛ Українська",
    "# A heading\n\n### Another\n\nWords.",
    "A  \nhard\nbreak \\* \\_ `code` ***both***",
    "Soft\u00adhyphen, no\u00a0break, zero\u200bwidth, e\u0301",
    "“Quotes” ‘in’ 'quotes' \"of\" all -- kinds... 5'6\"",
    "Term^[note], ~~gone~~, a_b_c, 2*3*4, $x$, <!-- no -->, &amp; & < >",
    "☐ A task\n☑ Done",
    "Word " * 400,
]
WORDS = ["We listen.", "You have a home.", "We will *always* be there for **you**.", "Yes"]
NAMES = ["Jo Day", "The Hub", "A & B <C>", "O'Neill", "Ŵyn", "Łódź", "ትግርኛ", "x" * 90, "1", "# 1"]
DATES = ["2023", "2023-09", "2024-02-29"]
STYLES = [
    "",
    ".cover { color: red }",
    "h2 { break-before: page }\nli { float: left }",
    "p { columns: 3 }",
]
PAPER = ["A4", "A5", "A3 landscape", "B5", "letter"]
NEEDED = {
    "OutlineEntry": {"section": "vision"},
    "Period": {"from": "2023", "to": "2024"},
    "Statistic": {"value": "7000"},
}
LEFT_OUT = {
    "Strategy": ("packs", "rules", "allow"),
    "OutlineEntry": ("narrative",),
    "Publication": ("editions",),
    "Person": ("vacant",),
    "Statistic": ("base", "suppressed", "withheld"),
}


def council(number: int) -> dict[str, bytes]:
    """The files of one council; the same number gives the same, whatever the computer."""
    draw = Random(number)  # noqa: S311  # Nothing is secret.
    tree = _record(draw, Strategy, 3)
    tree.setdefault("document", {})["status"] = "draft"
    tree["rules"] = [{"rule": code, "level": "off"} for code in opinions()]
    files = {"strategy.yaml": _yaml(_numbered(tree)), "cited.yaml": CITED, **sound()}
    if draw.random() < 0.4:
        files |= _edition(draw)
    return files


def _yaml(tree: Any) -> bytes:
    # JSON is YAML, and says every sign as it is.
    return json.dumps(tree, ensure_ascii=False, indent=1).encode()


@cache
def opinions() -> tuple[str, ...]:
    """Rules that say what is good, and nothing of what can be made; privacy stays."""
    found = discover(rules, Rule).values()
    proven = ("SYN", "REF", "PRI", "ACC013", "ACC014")
    return tuple(rule.code for rule in found if not rule.code.startswith(proven))


def _edition(draw: Random) -> dict[str, bytes]:
    names = [*discover(sections, SectionUnit), "narratives"]
    edition: dict[str, Any] = {
        "name": "mine",
        "title": draw.choice(NAMES),
        "registers": draw.sample(["full", "plain", "youth", "easy"], draw.randint(1, 4)),
        "sections": draw.sample(names, draw.randint(1, len(names))),
        "outputs": draw.sample(["html", "fragment", "pdf"], draw.randint(1, 3)),
        "page": {"size": draw.choice(PAPER), "font-size": draw.choice(["12pt", "20pt"])},
        "tables-as-lists": draw.choice(["true", "false"]),
        "rows": draw.choice(["true", "false"]),
    }
    if edition["registers"][0] != "easy":
        edition["rows"] = "false"
    Edition.model_validate(edition)
    return {
        "editions/mine/edition.yaml": _yaml(edition),
        "editions/mine/style.css": draw.choice(STYLES).encode(),
    }


def _record(draw: Random, kind: type[Record], depth: int) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for field, info in kind.model_fields.items():
        key = info.alias or field
        if field in LEFT_OUT.get(kind.__name__, ()) or key in ("note", OWN):
            continue
        if info.is_required() or (depth > 0 and draw.random() < 0.4):
            value = _value(draw, info.annotation, info.metadata, kind, field, depth)
            if value is not None:
                told[key] = value
    if issubclass(kind, Text | Name) and not told:
        told["full"] = _text(draw) if kind is Text else draw.choice(NAMES)
    return {**told, **NEEDED.get(kind.__name__, {})}


def _value(
    draw: Random, annotation: Any, marks: Any, kind: type[Record], field: str, depth: int
) -> Any:
    origin, inner = get_origin(annotation), get_args(annotation)
    if any(isinstance(mark, Ref) for mark in marks):
        return ["a"] if origin is list else "a"
    if origin is Annotated:
        return _value(draw, inner[0], inner[1:], kind, field, depth)
    if origin is list:
        length = draw.choice([0, 1, 1, 2, 2, 12]) if depth == 3 else draw.randint(1, 2)
        items = (_value(draw, inner[0], (), kind, field, depth) for _ in range(length))
        return _each_once([item for item in items if item is not None])
    if origin is Literal:
        return draw.choice([choice for choice in inner if choice])
    if origin in (Union, UnionType):
        first = next(one for one in inner if one is not type(None))
        return _value(draw, first, (), kind, field, depth)
    if origin is dict:
        return None
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return _record(draw, annotation, depth - 1)
    return _leaf(draw, annotation, kind, field)


def _each_once(items: list[Any]) -> list[Any]:
    """Nobody names the same record or word twice."""
    return list(dict.fromkeys(items)) if items and isinstance(items[0], str) else items


def _leaf(draw: Random, annotation: Any, kind: type[Record], field: str) -> Any:
    if annotation is bool:
        return draw.choice(["true", "false"])
    if annotation is Moment:
        return draw.choice(DATES)
    if annotation is not str:
        return "7"
    if kind.model_fields[field].alias in ("in", "not-in"):
        return draw.choice(["youth", "easy-read"])
    if field in ("for_ages", "ages") and issubclass(kind, Listed):
        return draw.choice(["8 to 11", "15 and over", "16"])
    if field in ("file_name", "image"):
        return draw.choice(list(sound()))
    if field == "icon":
        return draw.choice(["house", "heart-pulse"])
    if field in ("primary", "accent", "colour"):
        return "#" + "".join(draw.choices("0123456789abcdef", k=6))
    if address := _address(kind, field):
        return address
    return _text(draw) if issubclass(kind, Text | EasyLine) else draw.choice(NAMES)


def _address(kind: type[Record], field: str) -> str:
    if "url" in field or field in ("website", "web", "accessibility_statement"):
        return "https://example.org/a"
    if field == "email":
        return "a@example.org"
    return "0800 1111" if field == "phone" or (kind is Help and field == "text") else ""


def _text(draw: Random) -> str:
    return "\n\n".join(draw.choices(HARD + WORDS * 4, k=draw.choice([1, 1, 2, 5])))


def _numbered(tree: dict[str, Any]) -> dict[str, Any]:
    """Give every record another id, and each concept of a picture one that there is."""
    for number, node in enumerate(_nodes(tree)):
        if isinstance(node, dict) and "id" in node:
            node["id"] = f"id-{number}"
        if isinstance(node, dict) and isinstance(node.get("picture"), str):
            node["picture"] = "home"
    if "outline" in tree["document"]:
        tree["document"]["outline"] = tree["document"]["outline"][:1]
    return tree


def _nodes(tree: Any) -> Iterator[Any]:
    yield tree
    below = tree.values() if isinstance(tree, dict) else tree
    for node in below if isinstance(tree, dict | list) else ():
        yield from _nodes(node)
