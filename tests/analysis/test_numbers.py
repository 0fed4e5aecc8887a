"""Numbers: percentages and counts, typed or cited, and what they count."""

from decimal import Decimal

import pytest

from cpstrategy.analysis.aliases import (
    by_alias,
    counted,
    may_name_a_number,
    pattern_of,
)
from cpstrategy.analysis.amounts import (
    Amount,
    amount_of,
    base_of,
    count,
    percent,
    percentages,
)
from cpstrategy.analysis.amounts import (
    read as read_amount,
)
from cpstrategy.analysis.factual import factual, lead_of
from cpstrategy.analysis.lists import counts, length

from .content import read

FIGURES = """\
statistics:
  - {id: all, value: 1708, label: us, as-at: 2024-03, aliases: [children in care, our children]}
  - {id: leavers, value: 200, label: care leavers, aliases: [Care  leavers, young adults]}
  - {id: adults, value: 10, label: adults, aliases: [young adults]}
  - {id: near, value: 48.0, unit: percent, label: near, base-statistic: all, aliases: [nearby]}
  - {id: older, value: 47, unit: percent, label: near, base-statistic: all, as-at: 2023}
  - {id: few, value: 7, withheld: 10, label: few, aliases: [the few]}
  - {id: of-few, value: 10, unit: percent, label: of few, base-statistic: few}
  - {id: typed, value: 10, unit: percent, label: of us, base: 30}
"""
STRATEGY = read(FIGURES)
INDEX = STRATEGY.index
ALIASES = by_alias(STRATEGY.statistics)


@pytest.mark.parametrize(
    ("written", "amount", "told"),
    [
        ("47%", Amount(Decimal(47), "percent"), "47%"),
        ("8.5 per cent", Amount(Decimal("8.5"), "percent"), "8.5%"),
        ("1,708", Amount(Decimal(1708), "count"), "1,708"),
        ("{stat:all}", Amount(Decimal(1708), "count"), "1,708"),
        ("{stat:near}", Amount(Decimal(48), "percent"), "48%"),
    ],
)
def test_an_amount_is_read_as_it_is_printed(written: str, amount: Amount, told: str) -> None:
    """Typed or cited, without the zeros behind it."""
    found = read_amount(written, INDEX)
    assert found == amount
    assert found.told == told


@pytest.mark.parametrize("written", ["{stat:few}", "{stat:gone}"])
def test_what_readers_are_not_told_is_no_amount(written: str) -> None:
    """A hidden figure, or none at all."""
    assert read_amount(written, INDEX) is None
    assert percent(written, INDEX) is None
    assert count(written, INDEX) is None


def test_a_percentage_is_no_count_and_a_count_no_percentage() -> None:
    """A count is a whole number above 0."""
    assert (percent("47%", INDEX), count("47%", INDEX)) == (Decimal(47), None)
    assert (percent("{stat:all}", INDEX), count("{stat:all}", INDEX)) == (None, 1708)
    assert (count("1", INDEX), count("0", INDEX), count("2.5", INDEX)) == (1, None, None)


@pytest.mark.parametrize(
    ("key", "base"),
    [("near", 1708), ("older", None), ("of-few", None), ("typed", 30), ("all", None)],
)
def test_a_base_is_of_the_same_time(key: str, base: int | None) -> None:
    """A share of last year is not one of this year's children, nor one of a hidden number."""
    assert base_of(INDEX["stat", key], INDEX) == base  # type: ignore[arg-type]
    assert amount_of(INDEX["stat", "few"]) is None  # type: ignore[arg-type]


def test_only_the_councils_words_with_a_percentage_are_walked() -> None:
    """Not what young people said, and not what has none."""
    strategy = read(
        "vision: {full: We are 10% better., plain: '{stat:a} of us.', youth: Ten per cent.}\n"
        "definition: {text: We are better.}\nasks: [{id: a, title: 5% more, items: [No %]}]\n"
    )
    walked = [words.words for words in percentages(strategy)]
    assert walked == ["We are 10% better.", "{stat:a} of us.", "Ten per cent."]


def test_an_alias_stands_for_one_count() -> None:
    """In small letters; for none if two share it, or if it is no count that readers are told."""
    assert {alias: one.id for alias, one in ALIASES.items()} == {
        "children in care": "all",
        "our children": "all",
        "care leavers": "leavers",
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("There are 1,700 children in care.", [("all", 1700, True)]),
        ("We look after 1700 Children  in\ncare.", [("all", 1700, True)]),
        ("And 1,700 children in care.", [("all", 1700, False)]),
        ("1,700 children in care who live far away", []),
        (
            "Our children (1,650) and care leavers: 190 young people",
            [("all", 1650, True), ("leavers", 190, True)],
        ),
        ("The number of children in care is 1,690.", [("all", 1690, True)]),
        ("Children in care is 1,690.", []),
        ("There are 40% children in care, and £12 children in care.", []),
        ("{stat:all} children in care", []),
        ("There are 190 young adults.", []),
        ("Children in care need homes. In 2024 we opened 12.", []),
        ("There are twenty-one care leavers.", [("leavers", 21, True)]),
    ],
)
def test_a_number_beside_an_alias_may_count_it(
    words: str, expected: list[tuple[str, int, bool]]
) -> None:
    """Surely where the words make it the count of all, perhaps where it only stands before it."""
    found = [*counted(words, ALIASES, pattern_of(ALIASES))]
    assert [(one.statistic.id, int(one.number.value), one.sure) for one in found] == expected
    assert may_name_a_number(words) or not expected


@pytest.mark.parametrize(
    ("words", "may"),
    [
        ("{stat:x21} of us", False),
        ("21", True),
        ("seventy", False),
        ("twenty", True),
        ("ten", False),
    ],
)
def test_most_texts_name_no_number(words: str, may: bool) -> None:
    """A figure in a reference is none; few words for numbers are looked for."""
    assert may_name_a_number(words) is may


def test_every_text_with_a_figure_may_tell_something() -> None:
    """Whatever record it stands in and whoever says it; an alias is for no reader."""
    strategy = read(
        """\
vision: We have 5 homes.
boards: [{id: x, name: Our 2 boards}]
pledges: [{id: p, title: Our promises, stem: We had, items: [We answer in 2 days.]}]
bodies: [{id: b, name: Us, aliases: [The 3 bears]}]
priorities:
  - {id: home, title: Home, quotes: [{id: s, text: I moved 3 times., who: One of _six_}]}
"""
    )
    told = [words.words for words in factual(strategy, bool)]
    assert told == [
        "We have 5 homes.",
        "I moved 3 times.",
        "One of _six_",
        "We answer in 2 days.",
        "Our 2 boards",
    ]
    assert [one.words for one in factual(strategy, lambda words: "days" in words)] == told[3:4]
    leads = {one.words: lead_of(strategy, one) for one in factual(strategy, bool)}
    assert {words for words, lead in leads.items() if lead} == {"We answer in 2 days."}
    assert leads["We answer in 2 days."] == "We had"


def test_lists_have_the_lengths_that_readers_may_count() -> None:
    """One by one or all together, by groups or by promises; where there is no list, none."""
    strategy = read(
        """\
pledges:
  - {id: a, title: One, items: [x, y]}
  - id: b
    title: Two
    groups:
      - {id: c, title: Our principles, items: [x, y, z]}
      - {id: d, items: [x], groups: [{id: e, items: [x, y]}]}
asks: [{id: q, title: Ask, items: [x, y, z, v]}]
principles: {local: [x, y]}
priorities: [{id: p, title: Home}]
"""
    )
    assert counts(strategy) == {
        "pillars": {1},
        "priorities": {1},
        "promises": {2, 6, 8},
        "pledges": {2, 6, 8},
        "asks": {1, 4},
        "principles": {2, 3},
    }
    assert [length(one) for one in strategy.pledges] == [2, 6]
    assert length(strategy.asks[0]) == 4
    assert counts(read()) == {}
