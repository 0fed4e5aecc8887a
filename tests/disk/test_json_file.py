"""JSON file: whatever stands in one, it is read as what it must be, or not at all."""

import pytest

from cpstrategy.disk.json_file import all_words, number, parse


@pytest.mark.parametrize(
    "content", [b"[" * 200_000, b'{"a":' * 100_000, b"", b"{", b"\xff", b"nul", b"\x00"]
)
def test_what_is_none_is_a_wrong_value(content: bytes) -> None:
    """Also what is so deep that Python gives up."""
    with pytest.raises(ValueError):  # noqa: PT011  # Python's own words, or ours.
        parse(content)


@pytest.mark.parametrize("value", [[], {"a": 1}, {"a": "\ud800"}, None])
def test_words_are_words(value: object) -> None:
    """And such as can be written to a file."""
    with pytest.raises((TypeError, ValueError)):
        all_words(value)


@pytest.mark.parametrize("value", [True, -1, 1.0, "1", None])
def test_a_count_is_one(value: object) -> None:
    """No truth value, and nothing below none."""
    with pytest.raises(TypeError):
        number(value)
