"""Tiles: a few figures lead, and what most have in common stands once."""

from decimal import Decimal
from typing import Any

from cpstrategy.document.blocks import Figures
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.shares import about_people, about_share
from cpstrategy.formatting.tiles import MOST_LEADS, tell_tiles
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register


def statistic(key: str, **more: Any) -> Statistic:
    return Statistic.model_validate({"id": key, "value": "67", "label": "of us", **more})


def tiles(*statistics: Statistic, register: Register = "full") -> Figures:
    return tell_tiles(statistics, Formatter({}, figures=register))


def names(block: Figures) -> tuple[str, str]:
    """The figures that lead, and the others, by their letters."""
    leads, others = (
        "".join(figure.id.removeprefix("stat-") for figure in figures)
        for figures in (block.leads, block.figures)
    )
    return leads, others


def test_those_that_are_marked_lead_and_the_others_follow() -> None:
    """In the order in which they are listed."""
    marked = {"lead": "true"}
    block = tiles(*(statistic(key, **(marked if key in "bd" else {})) for key in "abcde"))
    assert names(block) == ("bd", "ace")
    assert [figure.id[-1] for figure in block.all] == [*"bdace"]


def test_no_more_than_three_lead() -> None:
    """NUM024 tells of the others."""
    block = tiles(*(statistic(key, lead="true") for key in "abcd"))
    assert names(block) == ("abc", "d")


def test_of_a_few_figures_all_lead_and_of_many_none_unless_marked() -> None:
    """Nobody has to mark three of three."""
    few = [statistic(key) for key in "abc"]
    assert len(few) == MOST_LEADS
    assert names(tiles(*few)) == ("abc", "")
    assert names(tiles(*few, statistic("d"))) == ("", "abcd")


def test_a_date_and_a_source_that_most_have_stand_below_them_once() -> None:
    """The one that differs says its own, and the line below says that it may."""
    same = {"as-at": "2023-09", "source": "Our count"}
    block = tiles(statistic("a", **same), statistic("b", **same), statistic("c", **same))
    assert block.details == ("September 2023", "Source: Our count")
    assert [figure.details for figure in block.leads] == [(), (), ()]
    other = {"as-at": "2022-03", "source": "Our count"}
    block = tiles(statistic("a", **same), statistic("b", **same), statistic("c", **other))
    assert block.details == ("Unless a figure says otherwise: September 2023 · Source: Our count",)
    assert [figure.details for figure in block.leads] == [(), (), ("March 2022",)]


def test_a_part_of_all_has_a_bar_as_long_as_its_words() -> None:
    """A count has none, and neither has what is not told."""
    share = {"unit": "percent"}
    block = tiles(statistic("a", **share), statistic("b"), statistic("c", **share, value="66"))
    assert [figure.bar for figure in block.leads] == [(67, 67), None, (66, 66)]
    young = tiles(statistic("a", **share), statistic("b", **share, value="66"), register="youth")
    assert len({figure.bar for figure in young.leads}) == 1
    hidden = tiles(statistic("a", **share, withheld="small"))
    assert [figure.bar for figure in hidden.leads] == [None]


def test_equal_words_have_equal_people_and_those_that_they_name() -> None:
    """Of every share: the picture is made from the words and not from the number."""
    drawn: dict[str, set[tuple[int, int] | None]] = {}
    for thousandth in range(1001):
        percent = Decimal(thousandth) / 10
        drawn.setdefault(about_share(percent).removeprefix("about "), set()).add(
            about_people(percent)
        )
    assert all(len(pictures) == 1 for pictures in drawn.values())
    named = {words: picture for words, (picture,) in drawn.items() if picture}
    for words, (part, whole) in named.items():
        assert words in (f"{part} in {whole}", "half" if (part, whole) == (1, 2) else "")
    assert len(named) > 10


def test_people_stand_only_for_words_that_name_them() -> None:
    """Not in full, not for the least that it can be, and never for what is not told."""
    told = {"unit": "percent", "label": "of us"}
    least = {"unit": "percent", "label": "or more of us"}
    hidden = {"unit": "percent", "label": "of us", "withheld": "small"}
    figures = [statistic("a", **told), statistic("b", **least), statistic("c", **hidden)]
    young = tiles(*figures, register="youth")
    assert [figure.people for figure in young.leads] == [(2, 3), None, None]
    assert [figure.people for figure in tiles(*figures).leads] == [None, None, None]
