"""Without words: a text of marks alone is told wherever a text can stand, and never set."""

from typing import Any

import pytest

from cpstrategy.diagnostic import errors
from cpstrategy.load.fields import annotation_of, keys_of, records_in
from cpstrategy.model.base import Record
from cpstrategy.model.text import EasyLine, Text
from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles, Shipped
from cpstrategy.text.plain_text import INVISIBLE, says_something
from tests.load.written import homes, is_list, written

NOTHING = ["[](https://example.org)", "[]{lang=cy}", "&nbsp;", "**", "---", "- ", ">", "#", "[^a]"]
SOMETHING = ["Yes", "1", "✓", "🎉", "“”", "- a", "# 1", "![](a.png)", "{stat:x}", "&amp;", "—"]
TEXTS = [
    (kind, key)
    for kind in homes()
    if not issubclass(kind, Text | EasyLine)
    for key in keys_of(kind)
    if {Text, EasyLine} & set(records_in(annotation_of(kind, key)))
]


def told(kind: type[Record], key: str, words: Any) -> set[str]:
    value = [words] if is_list(kind, key) else words
    data = {"content/a/a.yaml": written(kind, {key: value}, flow=False).encode()}
    found = validate(CouncilFiles("a", "content/a", data), Shipped({}, {})).findings
    return {one.message for one in errors(found) if one.code in ("SYN003", "SYN004")}


@pytest.mark.parametrize(("kind", "key"), TEXTS, ids=[f"{k.__name__}.{key}" for k, key in TEXTS])
def test_a_text_without_words_is_told(kind: type[Record], key: str) -> None:
    """A contents list would have a link without a name, and a page a heading over a hole."""
    (message,) = told(kind, key, NOTHING[0])
    assert message.endswith("has no words")
    assert told(kind, key, "Words.") == set()


@pytest.mark.parametrize("register", ["full", "plain", "youth"])
@pytest.mark.parametrize("words", NOTHING)
def test_each_register_has_words(register: str, words: str) -> None:
    """The key that is told is the one to write in."""
    assert told(*TEXTS[0], {"full": "Words.", register: words}) == {f"`{register}` has no words"}


@pytest.mark.parametrize("sign", INVISIBLE.removesuffix("\ufeff"))
def test_what_nobody_sees_is_nothing(sign: str) -> None:
    """A name of signs that nobody sees is as empty as one of spaces."""
    data = f'council: {{name: "{sign} {sign}"}}\ndocument: {{title: Plan}}\n'.encode()
    found = validate(CouncilFiles("a", "content/a", {"content/a/a.yaml": data}), Shipped({}, {}))
    assert "`name` is empty" in {one.message for one in found.findings}


@pytest.mark.parametrize("words", SOMETHING)
def test_what_is_seen_is_something(words: str) -> None:
    """A sign or a picture can be all that is meant."""
    assert says_something(words)
