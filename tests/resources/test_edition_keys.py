"""Edition keys: each that an own edition can have changes what readers or editors meet."""

from collections.abc import Iterator, Mapping

import pytest
import yaml

from cpstrategy.compose.compose import compose
from cpstrategy.model.base import yaml_key
from cpstrategy.model.edition import Edition, Page
from cpstrategy.pipeline import validate
from cpstrategy.render import formats
from cpstrategy.source import CouncilFiles, Shipped

HARD = " ".join(["Organisational accountability underpins participation."] * 12)
STRATEGY = """\
council: {name: Anytown Council, contact: {team: The care team}}
document: {title: Our strategy, status: approved, period: {from: 2025, to: 2028}}
statistics:
  - id: heard
    label: {full: feel listened to, plain: feel heard, youth: feel heard}
    value: 67
    unit: percent
    base: 120
    as-at: 2025-03
    source: A survey
definition:
  text:
    full: A corporate parent is the council. {stat:heard} agree.
    plain: HARD {stat:heard} agree.
    youth: We are like a parent to you. {stat:heard} agree.
    easy: [{picture: home, text: We are like a parent.}, {picture: listen, text: We listen.}]
vision:
  full: Every child in our care is safe and happy.
  plain: Every child is safe.
  youth: You are safe.
  easy: [{picture: home, text: You are safe.}]
boards:
  - id: board
    name: Care Board
    text: {full: It meets., plain: It meets., youth: It meets.}
priorities:
  - id: home
    number: 1
    title: Home
    statement: {full: A home., plain: A home., youth: A home for you.}
    next-steps:
      - id: carers
        text: {full: Find carers., plain: Find carers., youth: Find carers for you.}
  - id: school
    number: 2
    title: School
    statement: {full: A good school., plain: A school., youth: A school for you.}
actions:
  - id: find
    text: Find carers
    due: 2027-01
pledges:
  - id: pledge
    title: Our promise
    stem: "We will:"
    items: [{id: listen, text: {full: listen to children, plain: listen, youth: listen to you}}]
"""
OWN: Mapping[str, object] = {
    "name": "kids",
    "title": "For children",
    "registers": ["plain", "full"],
    "sections": ["definition", "vision", "priorities", "actions", "pledges"],
    "outputs": ["html", "pdf", "poster"],
}
OTHER: Mapping[str, object] = {
    "name": "young",
    "title": "For the young",
    "registers": ["youth", "full"],
    "sections": ["vision"],
    "outputs": ["html"],
    "like": "youth",
    "ages": "15 and over",
    "headings": {"aim": "Hopes"},
    "parts": ["aim"],
    "follows": "full",
    "figures": "youth",
    "longest-sentence": 4,
    "level": 8,
    "position": 1,
    "without": ["status"],
    "words": {"priority": "Pillar"},
    "size": "A5",
    "margin": "31mm",
    "font-size": "15pt",
}
"""Another value for each key that is neither yes nor no."""
MARKED = {"short": "    in: [kids]\n", "ages": "    ages: up to 12\n"}
"""What only an edition heeds that has the key."""
WITH: Mapping[str, Mapping[str, object]] = {"rows": {"registers": ["easy"]}}
"""What a key needs beside it."""
BESIDE = {"follows": ("sections",)}
"""What cannot stand beside a key."""


def keys() -> Iterator[tuple[str, ...]]:
    """Every key of an edition and of its page, but the note among editors."""
    for field in Edition.model_fields:
        if field not in ("note", "page", "tried_own"):
            yield (yaml_key(Edition, field),)
    for field in Page.model_fields:
        if field != "note":
            yield ("page", yaml_key(Page, field))


def another(key: str, field: str) -> object:
    default = Edition.model_fields[field].default if field in Edition.model_fields else None
    return not default if isinstance(default, bool) else OTHER[key]


def met(shipped: Shipped, edition: Mapping[str, object], strategy: str) -> tuple[object, ...]:
    """What readers and editors meet of a council's own edition."""
    files = {
        "content/a/strategy.yaml": strategy.replace("HARD", HARD).encode(),
        "content/a/editions/kids/edition.yaml": yaml.safe_dump(dict(edition)).encode(),
    }
    checked = validate(CouncilFiles("a", "content/a", files), shipped)
    offered = checked.resources.offered
    own = [one for one in offered if one.name in ("kids", "young")]
    assert own or "only-marked" in edition, [str(one.message) for one in checked.findings]
    pages = [
        output.html(document, checked.resources.templates, checked.resources.assets)
        for document in (compose(checked.read, edition, "a") for edition in own)
        for output in (formats()[name] for one in own[:1] for name in one.outputs)
        if output.applies(document)
    ]
    found = [(one.code, one.message) for one in checked.findings]
    return ([one.name for one in offered], pages, found)


@pytest.mark.parametrize("path", list(keys()), ids=".".join)
def test_each_key_changes_what_is_met(path: tuple[str, ...], shipped: Shipped) -> None:
    """Whichever it is: a key that changes nothing would be a promise not kept."""
    key = path[-1]
    field = key.replace("-", "_")
    value = another(key, field)
    first = {**OWN, **WITH.get(key, {})}
    own = {name: said for name, said in first.items() if name not in BESIDE.get(key, ())}
    changed = {**own, "page": {key: value}} if len(path) > 1 else {**own, key: value}
    strategy = STRATEGY.replace("  - id: home\n", "  - id: home\n" + MARKED.get(key, ""))
    assert met(shipped, changed, strategy) != met(shipped, first, strategy)
