"""Actions: what the plan says of each, and how it stands."""

from typing import Any

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Items, Part, Table
from tests.compose.test_compose import blocks, document, edition, strategy

from .content import PEOPLE, shown

BARE = {"id": "a", "text": "Act."}


def row(**action: Any) -> dict[str, tuple[str, ...]]:
    """The cells of one action, by the heads of their columns."""
    [table] = shown("actions", Table, actions=[{**BARE, **action}])
    return dict(zip(table.columns, table.rows[0], strict=True))


@pytest.mark.parametrize(
    ("status", "percent", "told"),
    [
        ("not-started", None, "**Not started**"),
        ("on-track", "0", "**On track, 0%**"),
        ("at-risk", "50", "**At risk, 50%**"),
        ("late", None, "**Late**"),
        ("done", "100", "**Done, 100%**"),
        ("stopped", None, "**Stopped**"),
        ("", "40", "**40%**"),
    ],
)
def test_an_action_says_how_it_stands_and_how_much_is_done(
    status: str, percent: str | None, told: str
) -> None:
    """Nothing done is also said; where nobody says how much, no number is made up."""
    assert row(status=status, percent=percent)["How it stands"] == (told,)


def test_of_what_nobody_has_written_there_is_no_column() -> None:
    """No status that nobody gave, and no empty cell under a head."""
    assert row() == {"Action": ("Act.",)}


def test_where_others_have_it_a_cell_says_that_it_is_not_stated() -> None:
    """A screen reader would say "blank"."""
    [table] = shown("actions", Table, actions=[BARE, {**BARE, "id": "b", "due": "2027"}])
    assert table.columns == ("Action", "By when")
    assert table.rows == ((("Act.",), ("Not stated",)), (("Act.",), ("2027",)))


def test_an_action_tells_what_it_is_for_and_what_has_happened() -> None:
    """The promise that it keeps, the outcome, the measure, the steps; the latest report first."""
    pledge = {"id": "p", "title": "Pledge", "items": [{"id": "home", "text": "You stay near."}]}
    action = {
        **BARE,
        "promises": ["home"],
        "outcome": "More children live near.",
        "measure": "8 in 10 do.",
        "due": "2027-03",
        "milestones": [{"what": "Ask carers.", "due": "2026-09"}],
        "updates": [
            {"date": "2026-01", "status": "at-risk", "text": "Few came.", "by": "Jo"},
            {"date": "2026-06", "status": "Green", "text": "Ten came."},
            {"date": "2025-12"},
        ],
    }
    [table] = shown("actions", Table, actions=[action], pledges=[pledge])
    assert table.rows == (
        (
            ("Act.",),
            (
                "More children live near.",
                "**How we will know:** 8 in 10 do.",
                "**Our promise:** You stay near.",
            ),
            ("March 2027", "**September 2026:** Ask carers."),
            (
                "June 2026, Green: Ten came.",
                "January 2026, At risk: Few came. (Jo)",
                "December 2025",
            ),
        ),
    )


def test_the_plan_goes_by_priority_with_the_same_columns_for_each() -> None:
    """Those of no priority come last; a plan without priorities is one table."""
    priorities = [{"id": "x", "title": "X", "number": "1"}, {"id": "y", "title": "Y"}]
    actions = [BARE, {"id": "b", "text": "Do.", "priority": "x", "owners": ["jo"]}]
    told = document(strategy(people=PEOPLE, priorities=priorities, actions=actions), "actions")
    parts = [*blocks(told, Part)]
    assert [(part.opener, part.title) for part in parts] == [
        ("Priority 1", "X"),
        ("", "Other actions"),
    ]
    assert {table.columns for table in blocks(told, Table)} == {("Action", "Who")}
    assert [table.rows[0][1] for table in blocks(told, Table)] == [
        ("Jo Bloggs, Head",),
        ("Not stated",),
    ]


def test_in_large_print_an_action_is_an_entry_with_a_list_below() -> None:
    """One entry for each column; sentences in a cell are not run together."""
    people = [*PEOPLE, {"id": "al", "role": "Nurse"}]
    action = {
        **BARE,
        "outcome": "More do.",
        "measure": "8 in 10 do.",
        "owners": ["jo", "al"],
        "due": "2027-03",
    }
    asked = edition("actions").model_copy(update={"tables_as_lists": True})
    [entries] = blocks(compose(strategy(people=people, actions=[action]), asked, "x"), Items)
    [entry] = entries.entries
    assert entry.text == "Act."
    assert [(one.label, one.text) for one in entry.items] == [
        ("What will be different", "More do."),
        ("Who", "Jo Bloggs, Head; Nurse"),
        ("By when", "March 2027"),
    ]
    assert [one.text for one in entry.items[0].items] == ["**How we will know:** 8 in 10 do."]


def test_an_action_without_words_in_an_edition_has_no_row() -> None:
    """A row that begins with nothing is about nothing."""
    told = strategy(actions=[BARE, {"id": "b", "text": {"youth": "We act."}}])
    made = document(told, "actions", name="youth", registers=("youth",))
    assert [table.rows for table in blocks(made, Table)] == [((("We act.",),),)]
