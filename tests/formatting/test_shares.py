"""Shares: a percentage is told by rule in the words of each reader."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.formatting.figures import tell_figure
from cpstrategy.formatting.references import tell_references
from cpstrategy.formatting.shares import FRACTIONS, about_share, rough_share
from cpstrategy.model.evidence import Statistic

STEPS = (
    *("none", "very few", "a small number", "less than half", "about half"),
    *("more than half", "nearly all", "all"),
)
PERCENTAGES = st.decimals(min_value=0, max_value=100, places=4)


@pytest.mark.parametrize(
    ("percent", "about", "rough"),
    [
        ("0", "none", "none"),
        ("0.1", "1 in 1,000", "very few"),
        ("3", "about 1 in 30", "very few"),
        ("5", "1 in 20", "very few"),
        ("5.01", "about 1 in 20", "a small number"),
        ("7", "about 1 in 15", "a small number"),
        ("20", "1 in 5", "a small number"),
        ("20.01", "about 1 in 5", "less than half"),
        ("35", "about 1 in 3", "less than half"),
        ("46", "about half", "less than half"),
        ("47", "about half", "less than half"),
        ("47.995", "about half", "less than half"),
        ("48", "about half", "about half"),
        ("52", "about half", "about half"),
        ("52.01", "about half", "more than half"),
        ("50", "half", "about half"),
        ("57", "about 3 in 5", "more than half"),
        ("67", "about 2 in 3", "more than half"),
        ("84", "about 4 in 5", "more than half"),
        ("89.995", "about 9 in 10", "more than half"),
        ("90", "9 in 10", "nearly all"),
        ("94.9", "about 9 in 10", "nearly all"),
        ("95", "nearly all", "nearly all"),
        ("98.5", "nearly all", "nearly all"),
        ("99.995", "nearly all", "nearly all"),
        ("100", "all", "all"),
    ],
)
def test_a_percentage_is_told_in_small_numbers_or_in_steps(
    percent: str, about: str, rough: str
) -> None:
    """The nearest share that people picture at once; "about" unless it is exact."""
    assert about_share(Decimal(percent)) == about
    assert rough_share(Decimal(percent)) == rough


@pytest.mark.parametrize(
    ("percent", "share"),
    [
        *(("0.1", "1 in 1,000"), ("1", "1 in 100"), ("2", "1 in 50"), ("5", "1 in 20")),
        *(("3.33", "about 1 in 30"), ("6.7", "about 1 in 15"), ("33.3", "about 1 in 3")),
        *(("66.6", "about 2 in 3"), ("10", "1 in 10"), ("20", "1 in 5"), ("25", "1 in 4")),
        *(("40", "2 in 5"), ("50", "half"), ("60", "3 in 5"), ("75", "3 in 4")),
        *(("80", "4 in 5"), ("90", "9 in 10")),
    ],
)
def test_every_share_that_people_picture_has_its_words(percent: str, share: str) -> None:
    """Small whole numbers, and no other."""
    assert about_share(Decimal(percent)) == share
    part, _, whole = share.removeprefix("about ").partition(" in ")
    assert share == "half" or (int(part), int(whole.replace(",", ""))) in FRACTIONS.values()


def test_there_are_no_other_shares() -> None:
    """As GOV.UK and the NHS advise; of two that are as near, the smaller is told."""
    assert len(FRACTIONS) == 17
    assert about_share(Decimal("1.5")) == "about 1 in 100"
    assert about_share(Decimal("22.5")) == "about 1 in 5"


@given(PERCENTAGES)
def test_rough_words_never_contradict_the_figure(percent: Decimal) -> None:
    """Only what is more than half is told as more than half, and all means all."""
    told = rough_share(percent)
    assert (told == "all") == (percent == 100)
    assert told != "more than half" or percent > 50
    assert told != "less than half" or percent < 50


@given(PERCENTAGES, PERCENTAGES)
def test_rough_words_keep_the_order(one: Decimal, other: Decimal) -> None:
    """A larger share is never told as a smaller step."""
    low, high = sorted((one, other))
    assert STEPS.index(rough_share(low)) <= STEPS.index(rough_share(high))


def test_each_register_tells_figures_its_own_way() -> None:
    """One record: exact for officers, both for anyone, pictured for the young, rough in easy."""
    share = Statistic.model_validate(
        {"id": "local", "value": "67", "unit": "percent", "label": "of us live here"}
    )
    assert tell_figure(share, "full") == "67%"
    assert tell_figure(share, "plain") == "67% (about 2 in 3)"
    assert tell_figure(share, "youth") == "about 2 in 3"
    assert tell_figure(share, "easy") == "more than half"


def test_a_figure_that_opens_a_sentence_has_a_capital() -> None:
    """Also as the first word of an easy-read row, which begins with its picture."""
    share = Statistic.model_validate(
        {"id": "local", "value": "67", "unit": "percent", "label": "of us"}
    )
    words = "We counted. {stat:local} of us live here, so {stat:local} of us walk."
    told = tell_references(words, {("stat", "local"): share}, register="youth")
    assert told == "We counted. About 2 in 3 of us live here, so about 2 in 3 of us walk."
    later = "A paragraph.\n\nAmong us {stat:local} walk."
    told = tell_references(later, {("stat", "local"): share}, register="youth")
    assert told == "A paragraph.\n\nAmong us about 2 in 3 walk."
    row = tell_references("![home]() {stat:local} of us.", {("stat", "local"): share}, (), "easy")
    assert row == "![home]() More than half of us."


@pytest.mark.parametrize(
    ("before", "figure"),
    [
        ("", "About 2 in 3"),
        ("**", "About 2 in 3"),
        ("We counted. ", "About 2 in 3"),
        ("They said “no.” ", "About 2 in 3"),
        ("We counted.\n", "About 2 in 3"),
        ("We counted\n\n", "About 2 in 3"),
        ("- ", "About 2 in 3"),
        ("We heard:\n\n2. ", "About 2 in 3"),
        ("(a) ", "About 2 in 3"),
        ("| Homes | ", "About 2 in 3"),
        ("[^1]: ", "About 2 in 3"),
        ("That is\n", "about 2 in 3"),
        ("We heard this:\n", "about 2 in 3"),
        ("In July,\n", "about 2 in 3"),
        ("- That is\n  ", "about 2 in 3"),
        ("We saw, e.g. ", "about 2 in 3"),
        ("They said “", "about 2 in 3"),
    ],
)
def test_where_a_sentence_begins(before: str, figure: str) -> None:
    """After what ends a sentence, at the start of a paragraph, an item or a cell, and nowhere else.

    A line of a paragraph begins none: authors break lines where they have no more room.
    """
    share = Statistic.model_validate(
        {"id": "local", "value": "67", "unit": "percent", "label": "of us"}
    )
    told = tell_references(before + "{stat:local}", {("stat", "local"): share}, register="youth")
    assert told == before + figure
