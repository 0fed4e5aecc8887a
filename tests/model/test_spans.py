"""Spans: which places a stretch of a file contains, and which it encloses."""

import pytest

from cpstrategy.source import Span

RECORD = Span("a.yaml", 2, 3, 4, 7)


@pytest.mark.parametrize(
    ("place", "begins_within", "is_enclosed"),
    [
        (RECORD, True, True),
        (Span("a.yaml", 2, 3, 2, 3), True, True),
        (Span("a.yaml", 3, 1, 3, 99), True, True),
        (Span("a.yaml", 4, 6, 4, 7), True, True),
        (Span("a.yaml", 4, 6, 4, 8), True, False),
        (Span("a.yaml", 4, 7, 4, 7), False, True),
        (Span("a.yaml", 4, 7, 4, 8), False, False),
        (Span("a.yaml", 2, 2, 3, 1), False, False),
        (Span("a.yaml", 1, 9, 5, 1), False, False),
        (Span("b.yaml", 3, 1, 3, 2), False, False),
    ],
    ids=[
        *("itself", "nothing at its start", "a line in its midst", "its last sign"),
        *("over its end", "nothing at its end", "right after its end", "before its start"),
        *("around it", "another file"),
    ],
)
def test_a_span_knows_what_is_in_it(place: Span, begins_within: bool, is_enclosed: bool) -> None:
    """Lines count before columns, and the end is the first place that is outside."""
    assert RECORD.contains(place) is begins_within
    assert RECORD.encloses(place) is is_enclosed


def test_a_span_of_no_length_contains_nothing() -> None:
    """Not even itself; but it encloses itself."""
    nothing = Span("a.yaml", 2, 3, 2, 3)
    assert not nothing.contains(nothing)
    assert nothing.encloses(nothing)
