"""Nothing is dropped in reading: what is written comes out whole, or is told at its line."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cpstrategy.load.fields import keys_of
from cpstrategy.load.load import LoadResult, load
from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy
from tests.load.written import HEAD, homes, least, written

PATH = "a.yaml"
WORD = "Zebra"
STYLES = pytest.mark.parametrize("flow", [False, True], ids=["block", "braces"])


def strings(value: Any) -> Iterator[str]:
    """Walk all that a record holds, as text."""
    if isinstance(value, Record):
        for field in type(value).model_fields:
            yield from strings(getattr(value, field))
    elif isinstance(value, list):
        for entry in value:
            yield from strings(entry)
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for part in pair for text in strings(part))
    elif value is not None:
        yield str(value)


def read(content: str) -> LoadResult[Strategy]:
    return load({PATH: content.encode()}, Strategy)


def is_told_or_there(content: str, word: str) -> bool:
    """Whether a word is in the model, or stands in a line of which something is told."""
    result = read(content)
    if result.record is not None and any(word in text for text in strings(result.record)):
        return True
    lines = {n for n, line in enumerate(content.split("\n"), 1) if word in line}
    told = {n for one in result.findings for n in range(one.span.line, one.span.end_line + 1)}
    return bool(lines & told)


CASES = [(kind, key) for kind in homes() for key in keys_of(kind)]


@STYLES
@pytest.mark.parametrize(("kind", "key"), CASES, ids=[f"{k.__name__}.{key}" for k, key in CASES])
def test_every_key(kind: type[Record], key: str, flow: bool) -> None:
    """What is written under a key of the schema is in the model, or is told at its line."""
    assert is_told_or_there(written(kind, {key: WORD}, flow=flow), WORD)


@STYLES
@pytest.mark.parametrize("value", ["", "''", "null", "x"])
@pytest.mark.parametrize("kind", homes(), ids=lambda kind: kind.__name__)
def test_every_unknown_key(kind: type[Record], value: str, flow: bool) -> None:
    """A key that the schema does not have is told at its line, also without a value."""
    content = written(kind, {"zebra": "NOTHING"}, flow=flow).replace(" NOTHING", f" {value}")
    [finding] = [one for one in read(content).findings if "zebra" in one.message]
    assert content.split("\n")[finding.span.line - 1][finding.span.column - 1 :].startswith("zebra")


@STYLES
@pytest.mark.parametrize("value", ["", "''", "null", "~"])
@pytest.mark.parametrize("kind", homes(), ids=lambda kind: kind.__name__)
def test_every_key_without_a_value(kind: type[Record], value: str, flow: bool) -> None:
    """A key of the schema without a value is as if it was not there."""
    needed = {*least(kind), *(HEAD if kind is Strategy else ())}
    for key in keys_of(kind):
        if key not in needed:
            content = written(kind, {key: "NOTHING"}, flow=flow).replace(" NOTHING", f" {value}")
            assert not read(content).findings, key


TYPED = st.text(st.sampled_from("abc19 ,:#'\"{}[]-%"), min_size=1, max_size=20).filter(
    # What stands behind a sign of its own between spaces is a comment, as everybody writes it.
    lambda typed: " # " not in f"{typed} "
)


@settings(deadline=None, max_examples=400)
@given(TYPED)
@example("a, b")
@example("a,b:c")
@example("51,234")
@example("'a', b")
def test_any_text_within_braces(typed: str) -> None:
    """Whatever is typed for a text within braces, each word comes out or the line is told."""
    content = f"council: {{name: {typed}, short-name: Ex}}\ndocument: {{title: Plan}}\n"
    result = read(content)
    assert result.findings or result.record
    if not any(one.span.line == 1 for one in result.findings):
        told = " ".join(strings(result.record))
        assert all(word in told for word in re.findall(r"\w+", typed))


@pytest.mark.parametrize(
    ("typed", "hint", "meant"),
    [
        ("value: 51,234", "type `value: 51234`", "51234"),
        ("role: Director, Children", 'type `role: "Director, Children"`', "Director, Children"),
        ("chair:true", "type `chair: true`", "true"),
        ("due:2027-03-31", "type `due: 2027-03-31`", "2027-03-31"),
        ("title: You said, we did", 'type `title: "You said, we did"`', "You said, we did"),
        ("title:You said, we did", 'type `title: "You said, we did"`', "You said, we did"),
        ("title: 'A, b', c", 'type `title: "A, b, c"`', "A, b, c"),
        ("title:\u00a0Home", "type `title: Home`", "Home"),
    ],
)
def test_what_to_type_instead(typed: str, hint: str, meant: str) -> None:
    """Of a comma or a colon without its space the very line to type is told, and it is read so."""
    from cpstrategy.load.yaml_reader import read_yaml

    tree, [finding] = read_yaml(PATH, f"x: {{id: a, {typed}, note: n}}\n".encode())
    assert finding.code == "SYN013"
    assert finding.hint.startswith(hint)
    assert tree is not None
    assert meant in tree["x"].values()
    assert set(tree["x"]) == {"id", "note", typed.split(":")[0]}


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        ("vision:\u00a0Every child\n", "SYN001", "special space"),
        ("council:\n  name:\u00a0Example\n", "SYN011", "special space"),
        ("council:\n  name:Example\n", "SYN011", "type `name: Example`"),
        ("vision:\n  full:Every child\n", "SYN011", "type `full: Every child`"),
        ("asks:\n- id: a\n  items:\n  - text:Listen\n", "SYN011", "type `text: Listen`"),
    ],
)
def test_a_key_glued_to_its_value(content: str, code: str, said: str) -> None:
    """A key without a plain space after its colon is told, wherever a record is wanted."""
    head = "" if content.startswith(("council", "vision:\u00a0")) else "council: {name: Ex}\n"
    findings = read(f"{head}{content}document: {{title: T}}\n" if head else content).findings
    [one] = [one for one in findings if one.code == code]
    assert said in f"{one.message} {one.hint}"
