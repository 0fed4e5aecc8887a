"""Withheld in sentence: a reason, or `fewer than 10`, where a number was expected."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.num import withheld_in_sentence
from tests.rules.conftest import findings

Look = Callable[[Rule, str], list[Diagnostic]]
FIGURES = """\
statistics:
  - {id: share, unit: percent, withheld: small, label: of our children}
  - {id: few, withheld: small, label: children}
  - {id: told, value: 80, unit: percent, label: of our children}
"""


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("This year {stat:share} of us left.", "year not shown, because the number is small of …"),
        ("It fell to {stat:share}.", "to not shown, because the number is small"),
        ("It was {stat:share}.", ""),
        ("It was {stat:share}, and more will leave.", ""),
        ("It was {stat:share} and will be more.", ""),
        ("Those who left: {stat:share}", ""),
        ("This year {stat:few} children left.", ""),
        ("It fell to {stat:few}.", ""),
        ("Only {stat:few} children left.", "Only fewer than 10 children …"),
        ("Only {stat:told} of us left.", ""),
        ("In {stat:share.date} and so on.", ""),
    ],
)
def test_what_readers_meet_is_told(look: Look, words: str, read: str) -> None:
    """With the words beside it, as they will be printed."""
    found = look(withheld_in_sentence.UNIT, f"{FIGURES}vision: '{words}'\n")
    assert [one.message.split("`")[1] for one in found if one.code == "NUM023"] == (
        [read] if read else []
    )


def test_each_register_has_its_own_words(look: Look) -> None:
    """What young people meet is told as they do."""
    example = f"{FIGURES}vision: {{full: We care., youth: 'Now {{stat:share}} of you left.'}}\n"
    found = look(withheld_in_sentence.UNIT, example)
    assert "because it is about very few people of …" in found[0].message


def test_the_least_cannot_be_withheld() -> None:
    """`Fewer than 10 or more children` is nothing that anybody can read."""
    example = "statistics:\n  - {id: few, withheld: small, label: or more children}\n"
    found = findings(withheld_in_sentence.UNIT, example)
    assert [one.hint for one in found] == [
        "take `or more` out of the label, as the figure is withheld"
    ]
