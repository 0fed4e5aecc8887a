"""Hints: of a value that its key cannot take, what can be written is always said."""

from decimal import Decimal
from typing import Any, get_args, get_origin

import pytest

from cpstrategy.load.fields import (
    annotation_of,
    called_here,
    choices_of,
    field_at,
    keys_of,
    required_keys,
)
from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.resolve import resolve
from tests.load.written import homes, written

PATH = "a.yaml"
WRONG = "what nobody knows"


def parts(annotation: Any) -> set[Any]:
    """All types that a type is made of."""
    return {annotation}.union(*map(parts, get_args(annotation)))


def expected(kind: type[Record], key: str) -> tuple[str, ...]:
    """What a hint must name for a key, one of these; nothing if any words will do."""
    annotation = annotation_of(kind, key)
    types = parts(annotation)
    field = field_at(kind, (key,))
    if any(get_origin(one) is dict for one in types):
        return (f"`{field.example}`",)
    if choices := choices_of(annotation):
        return (f"`{choices[0]}`", f"`{choices[-1]}`")
    if list in types or any(isinstance(one, type) and issubclass(one, list) for one in types):
        return ("`",)
    if field.cites:
        return ("`",)
    if Moment in types:
        return ("`2023-09-30`",)
    if Decimal in types or int in types:
        return ("708",)
    return ("`true`",) if bool in types else ()


CASES = [(kind, key) for kind in homes() for key in keys_of(kind) if expected(kind, key)]


@pytest.mark.parametrize(("kind", "key"), CASES, ids=[f"{k.__name__}.{key}" for k, key in CASES])
def test_a_wrong_value_gets_a_hint_that_names_a_right_one(kind: type[Record], key: str) -> None:
    """For every choice, date, number, reference and list of the schema."""
    content = written(kind, {key: WRONG}, flow=False)
    result = load({PATH: content.encode()}, Strategy)
    found = list(result.findings)
    if result.record is not None:
        found += resolve(result.record, result.left_out)
    line = next(n for n, words in enumerate(content.split("\n"), 1) if WRONG in words)
    hints = [one.hint for one in found if one.span.line == line]
    if not hints and kind.__name__ == "Strategy":
        return
    assert any(words in hint for hint in hints for words in expected(kind, key)), hints


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("Green", "did you mean `on-track`?"),
        ("AMBER", "did you mean `at-risk`?"),
        ("red", "did you mean `late`?"),
        ("complete", "did you mean `done`?"),
        ("in progress", "did you mean `on-track`?"),
        ("ongoing", "did you mean `on-track`?"),
    ],
)
def test_what_councils_call_it(status: str, hint: str) -> None:
    """Red, amber and green are no states here, and each stands for one."""
    content = written(
        Strategy, {"actions": [{"id": "a", "text": "Act.", "status": status}]}, flow=True
    )
    [finding] = load({PATH: content.encode()}, Strategy).findings
    assert finding.hint == hint


@pytest.mark.parametrize(
    ("withheld", "hint"),
    [
        ("c", "did you mean `small`?"),
        ("z", "did you mean `not-applicable`?"),
        ("fewer than 5", "write `5`, of which readers are told `fewer than 5`"),
    ],
)
@pytest.mark.parametrize("key", ["withheld", "suppressed"])
def test_what_statisticians_call_it(key: str, withheld: str, hint: str) -> None:
    """A sign for a figure that is not told is understood, under the old key too."""
    record = {"id": "a", "label": "children", key: withheld}
    content = written(Strategy, {"statistics": [record]}, flow=True)
    findings = load({PATH: content.encode()}, Strategy).findings
    assert hint in [finding.hint for finding in findings]


PEOPLE = """
people: [{id: jo-example, name: Jo Example, role: Head of Care}]
priorities: [{id: good-home, title: A good home}]
groups: [{id: home, name: Home group}]
"""


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("owners: Participation Officer", "- {id: participation-officer, role: Participation"),
        ("owners: [Participation Officer]", "write it first below `people:`"),
        ("owners: [Head of Care]", "did you mean `jo-example`?"),
        ("priority: home", "did you mean `good-home`?"),
    ],
)
def test_an_id_is_first_a_record(key: str, hint: str) -> None:
    """Who writes a role or a name is told of the record; a renamed id is found by its kind."""
    head = written(Strategy, {}, flow=True)
    content = f"{head}{PEOPLE}actions: [{{id: a, text: Act., {key}}}]\n"
    result = load({PATH: content.encode()}, Strategy)
    assert result.record is not None
    [finding] = [*result.findings, *resolve(result.record, result.left_out)]
    assert hint in finding.hint


@pytest.mark.parametrize("register", ["full", "youth"])
@pytest.mark.parametrize(
    "entry",
    [
        "pledges: [{{id: p, title: Our pledge, items: [{{id: i, {key}: listen}}]}}]",
        "priorities: [{{id: p, title: Home, next-steps: [{{id: n, {key}: Build.}}]}}]",
    ],
)
def test_words_of_a_register_beside_their_text_are_one_problem(entry: str, register: str) -> None:
    """The hint puts them into the key that they belong to, which is not called missing too."""
    yaml = f"council: {{name: A}}\ndocument: {{title: B}}\n{entry.format(key=register)}\n"
    [one] = load({PATH: yaml.encode()}, Strategy).findings
    assert one.hint == f"`{register}` belongs below `text:`, as in `text: {{{register}: …}}`"


NAMES = {"name", "title", "heading", "term", "label"}
CALLED = [kind for kind in homes() if len(NAMES & set(required_keys(kind))) == 1]


@pytest.mark.parametrize("kind", CALLED)
def test_what_a_record_goes_by_is_told_by_its_key(kind: type[Record]) -> None:
    """Of every record of the schema: who writes `name:` for `title:` is told, and of no more."""
    (right,) = NAMES & set(required_keys(kind))
    for other in NAMES - set(keys_of(kind)):
        assert called_here(other, keys_of(kind), kind) == right


def test_a_plan_with_a_name_has_one_problem() -> None:
    """It is not told besides that its title is missing."""
    head = written(Strategy, {}, flow=True)
    content = f"{head}plans: [{{id: a, name: Our plan, period: {{from: 2025, to: 2028}}}}]\n"
    [one] = load({PATH: content.encode()}, Strategy).findings
    assert one.hint == "did you mean `title`?"


@pytest.mark.parametrize(
    ("like", "hint"),
    [("youht", "did you mean `youth`?"), ("loud", "choose one of `plain`, `youth`, `easy`")],
)
def test_a_choice_below_a_key_of_people_s_own_is_named(like: str, hint: str) -> None:
    """As where the key is the schema's."""
    content = written(Strategy, {"registers": {"8-to-11": like}}, flow=True)
    [finding] = load({PATH: content.encode()}, Strategy).findings
    assert finding.hint == hint
