"""Sums: what whole numbers can be, against trying all of them."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.analysis.sums import ENDLESS, Ends, Sum, narrowed, possible

FACTORS = st.sampled_from((1, 1, 1, -1, 2, -3, 200))


@st.composite
def systems(draw: st.DrawFn) -> tuple[list[Ends], list[Sum]]:
    """Some numbers, and sums of them that do come to something."""
    ends = [Ends(0, draw(st.integers(1, 6))) for _ in range(draw(st.integers(1, 5)))]
    true = [draw(st.integers(0, high)) for _, high in ends]
    sums = []
    for _ in range(draw(st.integers(1, 4))):
        places = draw(st.lists(st.sampled_from(range(len(ends))), min_size=1, unique=True))
        terms = tuple((draw(FACTORS), place) for place in places)
        total = sum(factor * true[place] for factor, place in terms)
        sums.append(Sum(terms, Ends(total - draw(st.integers(0, 1)), total)))
    return ends, sums


@given(systems())
@settings(max_examples=150, deadline=None)
def test_possible_numbers_are_those_that_fit(system: tuple[list[Ends], list[Sum]]) -> None:
    """All that fit, and no others, with gaps between them too."""
    ends, sums = system
    fit = [
        numbers
        for numbers in product(*(range(high + 1) for _, high in ends))
        if all(
            one.ends.low
            <= sum(factor * numbers[place] for factor, place in one.terms)
            <= one.ends.high
            for one in sums
        )
    ]
    for place in range(len(ends)):
        expected = {numbers[place] for numbers in fit}
        assert set(possible(place, ends, sums)) == expected
        # With fewer tries less is excluded, and never more.
        assert expected <= set(possible(place, ends, sums, 2))


def test_nothing_fits_a_contradiction() -> None:
    """Two numbers of 9 at most do not come to 20."""
    ends = [Ends(0, 9), Ends(0, 9)]
    sums = [Sum(((1, 0), (1, 1)), Ends(20, 20))]
    assert narrowed(ends, sums) is None
    assert list(possible(0, ends, sums)) == []


def test_what_has_no_end_is_not_counted() -> None:
    """The range of what may be anything comes back as it is."""
    assert possible(0, [Ends(0, ENDLESS)], []) == range(ENDLESS + 1)
