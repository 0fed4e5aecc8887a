"""Any content: whatever authors write, the program answers with findings and never raises."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Annotated, Any, Literal, get_args, get_origin

import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cpstrategy import rules, sections
from cpstrategy.compose.compose import compose
from cpstrategy.diagnostic import errors
from cpstrategy.discovery import discover
from cpstrategy.model.base import Record, Ref
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OWN, EasyLine, Text
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.rule import Rule
from cpstrategy.section import SectionUnit
from cpstrategy.source import CouncilFiles, Shipped

CITED = yaml.safe_dump(
    {
        "actions": [{"id": "a", "text": "Act."}],
        "boards": [{"id": "a", "name": "The Board"}],
        "bodies": [{"id": "a", "name": "Ofsted"}],
        "glossary": [{"id": "a", "term": "Care", "meaning": "Being looked after."}],
        "groups": [{"id": "a", "name": "Voices"}],
        "narratives": [{"id": "a", "heading": "Words", "text": "We choose them."}],
        "people": [{"id": "a", "name": "Jo Example", "role": "Head"}],
        "plans": [{"id": "a", "title": "A plan"}],
        "pledges": [{"id": "a", "title": "Pledge", "items": [{"id": "a", "text": "Listen."}]}],
        "priorities": [
            {"id": "a", "title": "Home", "told-us": [{"id": "a", "text": "We want a home."}]}
        ],
        "services": [{"id": "a", "name": "The Hub", "text": "A place."}],
        "statistics": [{"id": "a", "value": 708, "label": "children"}],
        "surveys": [{"id": "a", "name": "Your Life"}],
    }
).encode()
"""One record of every kind that can be cited, all of them with the id `a`."""

NAMES = ["Jo", "708", "don't", "a *b* [c](d)", "# 1"]
WORDS = [*NAMES, "**Bold**", "{stat:a}, {person:a}", "{person:a.role}", "{term:a} {plan:a}"]
DATES = ["2023", "2023-09", "2024-02-29"]
WRONG = [
    *(
        "",
        "{stat:b}",
        "{stat:a.previous}",
        "{x:a}",
        "{stat:a.x}",
        "**",
        "<b>",
        "TBC",
        "\u200b",
        "•",
        "\x07",
        "\t",
        "|",
    ),
    *("1e999999", "NaN", "98%", "1_0", "٣", "2023-02-30", "May 2023", "- x", "a: b", "*a", "b"),
]
EDITION = Edition.model_validate(
    {
        "name": "full",
        "title": "Full",
        "registers": ["full", "plain"],
        "sections": [*discover(sections, SectionUnit), "narratives"],
        "outputs": ["html"],
    }
)
NEEDED = {
    "OutlineEntry": {"section": "vision"},
    "Period": {"from": "2023", "to": "2024"},
    "Statistic": {"value": "7"},
    "Text": {"full": "We listen."},
    "Name": {"full": "We listen."},
}
UNWANTED = {
    "Strategy": ["packs", "rules", "allow"],
    "Person": ["vacant"],
    "OutlineEntry": ["narrative"],
    "Priority": ["colour"],
    "Statistic": ["withheld"],
    "Text": [OWN],
    "Name": [OWN],
}
SAID = {
    "ages": st.sampled_from(["8 to 11", "15 and over", "up to 12", "16"]),
    "registers": st.just({"8-to-11": "youth"}),
}
"""What some fields hold, whatever record has them."""
OF_TEMPLATES = {"in", "not-in", "editions"}
"""Keys that name editions: which there are, the templates say, and there are none here."""

EMPTY_DASH = {
    "council": {"name": "Example Council"},
    "document": {"title": "Our strategy"},
    "priorities": [{"id": "x", "title": "Home", "leads": [""]}],
}
WORD = st.sampled_from(WRONG) | st.text(max_size=6)
ANYTHING = WORD | st.lists(WORD, max_size=2) | st.dictionaries(WORD, WORD, max_size=2)
quick = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def values(kind: Any, depth: int) -> st.SearchStrategy[Any]:
    """Draw what a field of a type may hold."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        marked = any(isinstance(mark, Ref) for mark in inner[1:])
        return st.just("a") if marked else values(inner[0], depth)
    if origin is list:
        return st.lists(values(inner[0], depth), max_size=2)
    if origin is Literal:
        return st.sampled_from([choice for choice in inner if choice])
    if inner:
        return values(next(one for one in inner if one is not type(None)), depth)
    if isinstance(kind, type) and issubclass(kind, Record):
        return records(kind, depth - 1)
    if kind is bool:
        return st.sampled_from(["true", "false"])
    return st.sampled_from(NAMES if kind is str else DATES if kind is Moment else ["7"])


@st.composite
def records(draw: st.DrawFn, kind: type[Record], depth: int) -> dict[str, Any]:
    """Draw a record with all that it needs, and some of what it may have."""
    told: dict[str, Any] = {}
    # One number instead of many small choices: that is quicker to draw.
    wanted = draw(st.integers(0, 2 ** len(kind.model_fields) - 1)) if depth > 0 else 0
    for position, (field, info) in enumerate(kind.model_fields.items()):
        if info.is_required() or (wanted >> position) % 2:
            marked = any(isinstance(mark, Ref) for mark in info.metadata)
            drawn = st.just("a") if marked else values(info.annotation, depth)
            if info.annotation is str and issubclass(kind, Text | EasyLine):
                drawn = st.sampled_from(WORDS)
            told[info.alias or field] = draw(SAID.get(field, drawn))
    told |= NEEDED.get(kind.__name__, {})
    unwanted = OF_TEMPLATES.union(UNWANTED.get(kind.__name__, []))
    return {key: told[key] for key in told if key not in unwanted}


def trees(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """Draw a council's content in which every id is another."""
    return records(Strategy, depth).map(_numbered)


def _numbered(tree: dict[str, Any]) -> dict[str, Any]:
    numbers = count(1)
    if "outline" in tree["document"]:
        tree["document"]["outline"] = tree["document"]["outline"][:1]
    for node in _nodes(tree):
        if isinstance(node, dict):
            node.pop("in", None)  # The names of editions come from the templates.
        if isinstance(node, dict) and "id" in node:
            node["id"] = f"id-{next(numbers)}"
    return tree


def _nodes(tree: Any) -> Iterator[Any]:
    yield tree
    below = tree.values() if isinstance(tree, dict) else tree
    for node in below if isinstance(tree, dict | list) else ():
        yield from _nodes(node)


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """Draw content with a few things missing, misspelt or of another kind."""
    tree = draw(trees(2))
    holders = [node for node in _nodes(tree) if isinstance(node, dict | list) and node]
    for holder in draw(st.lists(st.sampled_from(holders), min_size=1, max_size=6)):
        places = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not places:
            continue
        place = draw(st.sampled_from(places))
        fault = draw(st.integers(0, 3))
        if fault > 1:
            holder[place] = draw(ANYTHING)
        elif isinstance(holder, dict) and fault:
            holder[place[:-2] + "x"] = holder.pop(place)
        else:
            del holder[place]
    return tree


def look(content: bytes) -> CheckedCouncil:
    files = {"content/a/strategy.yaml": content, "content/a/cited.yaml": CITED}
    return validate(CouncilFiles("a", "content/a", files), Shipped({}, {}))


def agrees(checked: CheckedCouncil) -> bool:
    """Whether every finding is of a rule that there is, and what has no errors makes a document."""
    names = {rule.code: rule.name for rule in discover(rules, Rule).values()}
    if not errors(checked.findings):
        assert checked.strategy is not None
        assert compose(checked.strategy, EDITION, "a").title
    return all(names.get(one.code) == one.name for one in checked.findings)


@quick
@example(tree=EMPTY_DASH, in_brackets=True)
@given(tree=spoilt(), in_brackets=st.booleans())
def test_any_tree_is_answered(tree: dict[str, Any], in_brackets: bool) -> None:
    """Wrong values, and right values under wrong keys, give findings with known codes."""
    text = json.dumps(tree) if in_brackets else yaml.safe_dump(tree, allow_unicode=True)
    assert agrees(look(text.encode()))


FRONT_END = ("SYN", "REF001")
"""What is found before anything has looked at which records and addresses are named."""


@quick
@given(tree=trees(2))
def test_any_right_content_becomes_a_document(tree: dict[str, Any]) -> None:
    """What the model allows has no errors of the front end, and can be composed."""
    checked = look(yaml.safe_dump(tree, allow_unicode=True).encode())
    front_end = [one for one in errors(checked.findings) if one.code.startswith(FRONT_END)]
    assert front_end == []
    assert agrees(checked)


@quick
@example(content=b"council: {name: {file: x.md}}", text=b"\xff\x00")
@given(content=st.binary(max_size=60), text=st.binary(max_size=20))
def test_any_bytes_are_answered(content: bytes, text: bytes) -> None:
    """Files of any bytes, YAML or Markdown, give findings."""
    files = {
        "content/a/strategy.yaml": content,
        "content/a/council.yaml": b"council: {name: A}\ndocument: {title: B}\nvision: {file: x.md}",
        "content/a/x.md": text,
    }
    assert agrees(validate(CouncilFiles("a", "content/a", files), Shipped({}, {})))
