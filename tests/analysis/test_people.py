"""People: how many children some words speak of, and what can be worked out about them."""

from decimal import Decimal

import pytest

from cpstrategy.analysis import people_counts
from cpstrategy.analysis import shares as shares_of
from cpstrategy.analysis.disclosure import (
    leaves_few,
    rests_between_registers,
    rests_in_sentences,
)
from cpstrategy.analysis.figures_of_people import (
    base_of,
    is_about_people,
    most,
    share_of,
    value_of,
)
from cpstrategy.analysis.people_counts import counted, may_count
from cpstrategy.analysis.shares import bases, group_before, may_have_base, shares, told_share

from .content import read

FIGURES = """\
surveys:
  - {id: life, name: Your Life, answered: 40}
statistics:
  - {id: all, value: 708, label: children in our care}
  - {id: few, value: 7, withheld: 10, label: children in hotels}
  - {id: share, value: 97.5, unit: percent, label: of children live near, base-statistic: all}
  - {id: asked, value: 50, unit: percent, label: feel safe, survey: life}
  - {id: homes, value: 12, label: children's homes}
  - {id: of-homes, value: 50, unit: percent, label: are good, base-statistic: homes}
  - {id: based, value: 98, unit: percent, label: of us, base: 40}
  - {id: money, value: 1200, unit: pounds, label: for each child}
  - {id: moved, value: 5, label: moved on to a job, population: Care leavers}
  - {id: score, value: 5, label: average score of children}
  - {id: half, value: 2.5, label: children in each home}
"""
INDEX = read(FIGURES).index


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("We look after 40 children.", [("40 children", False)]),
        ("Three of our young people are in custody.", [("Three of our young people", False)]),
        ("One young person is in a hotel.", [("One young person", False)]),
        (
            "Of 40 children, five of whom are at college.",
            [("40 children", False), ("five of whom", True)],
        ),
        ("Care leavers in custody: 3", [("Care leavers in custody: 3", False)]),
        (
            "12 unaccompanied asylum-seeking children",
            [("12 unaccompanied asylum-seeking children", False)],
        ),
        ("One young person said that it helps.", []),
        ("According to one young person, it helps.", []),
        ("Year 9 children, children aged 10 to 15", []),
        ("Fewer than 5 children, 3% of children, 2 in 3 children", []),
        ("A home for 4 children", []),
        ("We will house 20 care leavers.", []),
        ("5 social workers, 6 foster carers and 3 children's homes", []),
        ("0 children", []),
        ("2.5 children", []),
        ("3 Homes\n\n4 CHILDREN", []),
    ],
)
def test_numbers_of_people_are_counted_and_other_numbers_are_not(
    words: str, people: list[tuple[str, bool]]
) -> None:
    """No ages, shares, homes, plans or workers, nor one who only said something."""
    found = [(words[one.start : one.end], one.is_part) for one in counted(words, 1000)]
    assert found == people
    assert may_count(words) or not people


def test_only_numbers_up_to_the_one_asked_for_are_counted() -> None:
    """The last of them with the others."""
    words = "We know 9 boys, 10 girls and 11 babies."
    assert [one.value for one in counted(words, 10)] == [9, 10]


@pytest.mark.parametrize(
    ("key", "about_people"),
    [
        *(("all", True), ("few", True), ("share", True), ("moved", True), ("based", False)),
        *(("homes", False), ("money", False), ("score", False), ("half", True)),
    ],
)
def test_a_figure_is_about_people_if_its_words_say_so(key: str, about_people: bool) -> None:
    """By its label, its name, or by what its population does."""
    record = read(FIGURES).index["stat", key]
    assert is_about_people(record) is about_people  # type: ignore[arg-type]


def test_what_readers_are_not_told_is_no_value_and_no_base() -> None:
    """A hidden figure, a share, money and half a child count nobody."""
    values = {key: value_of(record) for (kind, key), record in INDEX.items() if kind == "stat"}  # type: ignore[arg-type]
    told = {key: value for key, value in values.items() if value is not None}
    assert told == {"all": 708, "homes": 12, "moved": 5, "score": 5}


@pytest.mark.parametrize(
    ("key", "base", "share"),
    [
        ("share", 708, (Decimal("97.5"), 708)),
        ("asked", 40, (Decimal(50), 40)),
        ("based", 40, (Decimal(98), 40)),
        ("all", None, None),
        ("few", None, None),
    ],
)
def test_a_base_is_written_or_cited_or_answered(
    key: str, base: int | None, share: tuple[Decimal, int] | None
) -> None:
    """A number, another figure, or how many answered a survey."""
    record = INDEX["stat", key]
    assert base_of(record, INDEX) == base  # type: ignore[arg-type]
    assert share_of(record, INDEX) == share  # type: ignore[arg-type]


def test_a_share_of_things_is_no_share_of_people() -> None:
    """Homes have no privacy to lose."""
    assert told_share(INDEX["stat", "of-homes"], INDEX) is None  # type: ignore[arg-type]
    assert told_share(INDEX["stat", "share"], INDEX) == (Decimal("97.5"), 708)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("percent", "base", "people"),
    [
        ("5", 100, "5.5"),
        ("5.0", 100, "5.5"),
        ("5.5", 100, "5.55"),
        ("50", 20, "10.1"),
        ("0", 40, "0.2"),
    ],
)
def test_a_share_may_have_been_rounded(percent: str, base: int, people: str) -> None:
    """So up to half of its last place more people may be meant."""
    assert most(Decimal(percent), base) == Decimal(people)


@pytest.mark.parametrize(
    ("percent", "base", "leaves"),
    [
        ("97", 100, True),
        ("91", 100, True),
        ("90", 100, False),
        ("97", 1000, False),
        ("100", 100, False),
        ("50", 10, False),
        ("3", 100, False),
        ("97", 9, False),
    ],
)
def test_who_is_left_out_may_be_few(percent: str, base: int, leaves: bool) -> None:
    """The smaller part, if it is nine at most; a whole leaves out nobody, a tiny one all."""
    assert leaves_few(Decimal(percent), base, 10) is leaves


def test_a_rest_can_be_worked_out_of_a_sentence() -> None:
    """A part taken from the whole that the same sentence names, and from no other."""
    strategy = read("vision: 'Of 40 children, 37 are at school. We listen to 9 girls.'\n")
    [rest] = [one for words in strategy.words for one in rests_in_sentences(words, {})]
    assert (rest.part, rest.whole) == (37, 40)
    assert rest.written.words[rest.start : rest.end] == "37 are"


def test_a_rest_can_be_worked_out_of_two_registers() -> None:
    """A number in one, and the next larger in the full text; the same number tells nothing."""
    strategy = read(
        "vision: {full: We have 40 children and 20 boys., plain: We have 40 girls and 37 boys.}\n"
        "definition: {text: {full: We know 50 babies., youth: We know babies.}}\n"
    )
    found = [*rests_between_registers(strategy.words)]
    assert [(one.part, one.whole) for one in found] == [(37, 40)]
    assert found[0].written.register == "plain"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We have 40 children. Of them, 50% moved.", [("50", 40)]),
        ("90% of our 20 care leavers", [("90", 20)]),
        ("Of 12 boys, 8 % of them moved.", [("8", 12)]),
        ("Out of 40 children, beside 90 boys, 50% of them moved.", [("50", 40)]),
        ("The cohort was 30. Of them, 10 per cent moved.", [("10", 30)]),
        ("{stat:all} said yes, 50% of whom are boys.", [("50", 708)]),
        ("7% of our budget helps 40 children.", []),
        ("We know 40 children. 50% of homes are good.", []),
        ("50% of children moved.", []),
        ("Of {stat:homes}, 50% of them are good.", []),
    ],
)
def test_a_share_has_the_base_that_its_words_name(
    words: str, expected: list[tuple[str, int]]
) -> None:
    """Typed or cited, before it or after it; a share of something else has none."""
    found = [*shares(words, INDEX)]
    assert [(str(one.percent), one.base) for one in found] == expected
    assert all(words[one.start : one.end].startswith(str(one.percent)) for one in found)
    assert may_have_base(words) or not expected


def test_bases_are_listed_in_order_without_their_parts() -> None:
    """The whole group is that of the sentence in which people were last spoken of."""
    words = "We asked 90 boys. Of 40 children, with 1 girl, five of whom moved, {stat:all} said so."
    found = bases(words, INDEX)
    assert [one.value for one in found] == [90, 40, 1, 708]
    assert group_before(words, found, words.index("five")) == 40
    assert group_before(words, found, words.index("Of 40")) == 90
    assert group_before(words, found, 0) is None


@pytest.mark.parametrize("words", ["9:00 ", "5% ", "9 - 5 ", "9.30, "])
def test_numbers_that_count_nobody_are_cheap(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks for the sentence around each of thousands of times and percentages."""
    asked: list[int] = []
    for module in (people_counts, shares_of):
        monkeypatch.setattr(module, "sentence_at", lambda _, start, *__: asked.append(start))
    assert not [*counted(words * 1000, 1000), *shares(words * 1000, INDEX)]
    assert not asked
