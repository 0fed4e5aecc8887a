"""Expanded: the sentences of a text, as readers see its lines."""

import pytest

from cpstrategy.registers.expanded import told_sentences

ADDRESS = "The Corporate Parenting Team{0}Civic Centre{0}Wigan WN1 1YN"


@pytest.mark.parametrize("broken", ["\\\n", "  \n", "\n"])
def test_lines_of_an_address_are_no_sentence(broken: str) -> None:
    """Whether the author broke them, or wrote one below the other."""
    lines = ["The Corporate Parenting Team", "Civic Centre", "Wigan WN1 1YN"]
    assert list(told_sentences(ADDRESS.format(broken), {})) == lines


@pytest.mark.parametrize(
    "text",
    [
        "We work with the Office of\nthe Children's Commissioner and\nNational Youth Advocacy.",
        "We work with\nWigan Council.",
        "Children in our care and\nAll of their carers are asked, as in the\nPlan of Homes",
    ],
)
def test_a_sentence_over_several_lines_is_one(text: str) -> None:
    """An editor breaks lines where a page ends."""
    assert len(list(told_sentences(text, {}))) == 1


def test_a_row_of_a_table_is_no_sentence() -> None:
    """Its cells are read one by one, each by itself."""
    table = (
        "Who does what:\n\n| What | Who |\n| --- | --- |\n| A home for all | The head of homes |"
    )
    cells = ["Who does what:", "What", "Who", "A home for all", "The head of homes"]
    assert list(told_sentences(table, {})) == cells
