"""Lock: what is written can be read, always gives the same bytes, and is never half believed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.model.lock import AgreedPledge, AgreedPromise, Lock, LockEntry
from cpstrategy.registers.lock import parse, serialise

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
ENTRIES = st.dictionaries(
    st.tuples(WORDS, st.sampled_from(["plain", "youth", "easy"])),
    st.builds(LockEntry, WORDS, WORDS, WORDS, WORDS),
    max_size=5,
)
PROMISES = st.lists(st.builds(AgreedPromise, WORDS, WORDS), max_size=3).map(tuple)
AGREED = st.dictionaries(WORDS, st.builds(AgreedPledge, PROMISES, WORDS, WORDS), max_size=3)
ENTRY = {"source": "a", "variant": "b", "by": "c", "on": "d"}
FORMAT = "cpstrategy-registers-1"


@given(ENTRIES, AGREED)
def test_what_is_written_can_be_read(
    entries: dict[tuple[str, str], LockEntry], agreed: dict[str, AgreedPledge]
) -> None:
    """Whatever letters are in it, and in whatever order the entries came."""
    written = serialise(Lock(entries, agreed=agreed))
    assert parse("a.lock.json", written) == Lock(entries, agreed=agreed)
    turned = Lock(dict(reversed(entries.items())), agreed=dict(reversed(agreed.items())))
    assert serialise(turned) == written


def test_each_fact_has_a_line_of_its_own() -> None:
    """So that version control can merge what two people accepted."""
    lock = Lock({("b/text", "youth"): LockEntry("S", "1", "Jo", "2026-01-31")})
    assert '   "source": "S",' not in serialise(lock).decode().splitlines()[0]
    assert [line.strip() for line in serialise(lock).decode().splitlines()] == [
        *("{", f'"format": "{FORMAT}",', '"accepted": {', '"b/text": {', '"youth": {'),
        *('"source": "S",', '"variant": "1",', '"by": "Jo",', '"on": "2026-01-31"'),
        *("}", "}", "}", "}"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        {"format": "other", "accepted": {}},
        {"format": FORMAT},
        {"format": FORMAT, "accepted": []},
        {"format": FORMAT, "accepted": {"a": {"plain": {"source": "x"}}}},
        {"format": FORMAT, "accepted": {"a": {"plain": ENTRY | {"by": 1}}}},
        {"format": FORMAT, "accepted": {"a": {"Shouted!": ENTRY}}},
        {"format": FORMAT, "accepted": {}, "agreed": []},
        {"format": FORMAT, "accepted": {}, "agreed": {"a": {"promises": [], "by": 1, "on": "x"}}},
        {"format": FORMAT, "accepted": {}, "agreed": {"a": {"promises": [{}], "by": "", "on": ""}}},
        {"format": FORMAT, "accepted": {"a": {"plain": ENTRY | {"by": "\ud800"}}}},
        [],
        7,
    ],
)
def test_what_the_program_did_not_write_is_a_fault(told: Any) -> None:
    """And nothing of it is believed."""
    lock = parse("a.lock.json", json.dumps(told).encode())
    assert lock.fault
    assert lock.fault[0].path == "a.lock.json"
    assert not lock.entries


def test_a_fault_of_the_json_has_its_place() -> None:
    """As where two versions were merged by hand."""
    lock = parse("a.lock.json", b'{\n<<<<<<< mine\n"format": 1}')
    assert lock.fault
    assert lock.fault[0][:3] == ("a.lock.json", 2, 1)


@given(st.binary())
@pytest.mark.parametrize("around", [b"", b"[" * 100_000])
def test_any_bytes_are_answered(around: bytes, content: bytes) -> None:
    """Also a great many brackets."""
    assert not parse("a.lock.json", around + content).entries
