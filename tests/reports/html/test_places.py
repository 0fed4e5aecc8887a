"""Places: what is written around a place in the files."""

from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.reports.html.places import Places
from cpstrategy.source import Span

OUTER = Span("a.yaml", 1, 1, 9, 1)
FIRST = Span("a.yaml", 2, 3, 4, 1)
BEGINS_WITH_FIRST = Span("a.yaml", 2, 3, 2, 8)
PLACES = Places.of((span, span) for span in (BEGINS_WITH_FIRST, OUTER, FIRST, Span("")))

positions = st.tuples(st.integers(1, 5), st.integers(1, 5))
spans = st.builds(
    lambda path, ends: Span(path, *min(ends), *max(ends)),
    st.sampled_from(("a.yaml", "b.yaml")),
    st.tuples(positions, positions),
)


def test_the_innermost_comes_first() -> None:
    """Also of two that begin at one place."""
    place = Span("a.yaml", 2, 4, 2, 6)
    assert list(PLACES.around(place)) == [BEGINS_WITH_FIRST, FIRST, OUTER]
    assert PLACES.at(place) == BEGINS_WITH_FIRST


def test_what_is_written_nowhere_holds_nothing() -> None:
    """A record that no file holds, as one of a pack, is around no place."""
    assert PLACES.at(Span("")) is None


@given(st.lists(spans), spans)
def test_looking_it_up_is_asking_each(written: list[Span], place: Span) -> None:
    """Nothing that encloses a place is passed over."""
    around = Places.of((span, span) for span in written).around(place)
    assert sorted(around) == sorted(span for span in written if span.encloses(place))
