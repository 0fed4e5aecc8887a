"""Copies: a file that lies there twice is one finding, and what is in it is told once."""

import pytest

from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.resolve import resolve

HEAD = b"council: {name: E}\ndocument: {title: T}\n"
PLEDGE = b"""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - id: listen
        text: listen to you
"""


def told(files: dict[str, bytes]) -> list[tuple[str, str]]:
    loaded = load({"a/strategy.yaml": HEAD, **files}, Strategy)
    assert loaded.record is not None
    found = [*loaded.findings, *resolve(loaded.record, loaded.left_out)]
    return [(one.code, f"{one.span.path}: {one.message}") for one in found]


@pytest.mark.parametrize(
    "name",
    [
        *("pledge (1).yaml", "Copy of pledge.yaml", "pledge - Copy.yaml", "pledge - Copy (2).yaml"),
        *("pledge copy.yaml", "pledge copy 2.yaml", "pledge old.yaml", "pledge-v2.yaml"),
    ],
)
@pytest.mark.parametrize("content", [PLEDGE, PLEDGE.replace(b"to you", b"to all of you")])
def test_a_copy_is_told_once(name: str, content: bytes) -> None:
    """Whatever the computer has called it, and also if a line of it is another."""
    [(code, said)] = told({"a/pledge.yaml": PLEDGE, f"a/{name}": content})
    assert code == "SYN005"
    assert said == f"a/{name}: this file is a copy of `pledge.yaml`, so all is there twice"


def test_the_same_file_in_two_places_is_a_copy() -> None:
    """Whatever it is called."""
    [(_, said)] = told({"a/pledge.yaml": PLEDGE, "a/mine/promises.yaml": PLEDGE})
    assert said.startswith("a/mine/promises.yaml: this file is a copy of `pledge.yaml`")


def test_files_that_are_only_called_alike_are_none() -> None:
    """Nor are two that hold nothing but the same heading."""
    other = PLEDGE.replace(b"pledge", b"second").replace(b"listen", b"act")
    other = other.replace(b"seconds:", b"pledges:").replace(b"title: Our", b"title: Another")
    assert told({"a/pledge.yaml": PLEDGE, "a/pledge-2.yaml": other}) == []
    assert told({"a/a.yaml": b"actions:\n", "a/b.yaml": b"actions:\n"}) == []
