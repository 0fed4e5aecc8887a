"""Left out: of a value that is left out for a fault, nothing is told besides that fault."""

from functools import cache
from typing import Any, get_args

import pytest

from cpstrategy.load.fields import annotation_of, choices_of, keys_of
from cpstrategy.model.base import Record
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles, Shipped
from tests.load.written import homes, least, written

WRONG = "what nobody knows"


def right(kind: type[Record], key: str) -> str:
    """A value that a key may have; nothing if any words will do."""
    annotation = annotation_of(kind, key)
    if choices := choices_of(annotation):
        return choices[0]
    return "2026-03" if Moment in parts(annotation) else ""


def parts(annotation: Any) -> set[Any]:
    """All types that a type is made of."""
    return {annotation}.union(*map(parts, get_args(annotation)))


@cache
def told(content: str) -> frozenset[tuple[str, str]]:
    """What is found, by which rules."""
    files = CouncilFiles("a", "content/a", {"content/a/a.yaml": content.encode()})
    return frozenset((one.code, one.message) for one in validate(files, Shipped({}, {})).findings)


CASES = [
    (kind, key)
    for kind in homes()
    for key in keys_of(kind)
    if right(kind, key) and key not in least(kind)
]


@pytest.mark.parametrize(("kind", "key"), CASES, ids=[f"{k.__name__}.{key}" for k, key in CASES])
def test_one_fault_is_told_once(kind: type[Record], key: str) -> None:
    """A wrong date is no missing date, and a wrong choice is none that nobody has made."""
    found = told(written(kind, {key: WRONG}, flow=False))
    others = {(code, message) for code, message in found if code != "SYN004"}
    assert others < found
    assert others <= told(written(kind, {key: right(kind, key)}, flow=False))
