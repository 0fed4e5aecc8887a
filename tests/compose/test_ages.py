"""Ages: an edition for some readers shows what is for them, and any other says for whom it is."""

from typing import Any

import pytest

from cpstrategy.compose.chosen import chosen_for
from cpstrategy.compose.compose import compose
from cpstrategy.compose.told_ages import with_ages_told
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.listed import Listed
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.rules.num.odd_ages import UNIT as ODD
from cpstrategy.rules.pln.chosen_in_vain import UNIT as IN_VAIN
from cpstrategy.text.ages import OLDEST, Ages, read_ages

from .test_compose import strategy

PROMISES = [
    {"id": "all", "text": {"full": "Children are safe.", "youth": "You are safe."}},
    {"id": "small", "text": {"full": "They play.", "youth": "You play."}, "ages": "8 to 11"},
    {
        "id": "older",
        "text": {"full": "They have a flat", "youth": "You have a flat", "easy": ["A flat."]},
        "ages": "15+",
    },
]
TOLD = strategy(
    pledges=[{"id": "pledge", "title": "Our pledge", "items": PROMISES}],
    definition={"text": "We are parents.", "ages": "16 to 25"},
    narratives=[
        {"id": "own", "heading": "Leaving", "text": "You leave.", "ages": "17"},
        {
            "id": "both",
            "heading": "Home",
            "text": "You live.",
            "lists": [{"id": "list", "items": [{"text": "Alone.", "ages": "over 17"}]}],
        },
    ],
)


def edition(**says: Any) -> Edition:
    return Edition.model_validate(
        {"name": "kids", "title": "Kids", "registers": ["youth", "full"], "outputs": ["html"]}
        | {"sections": ["pledges", "definition", "narratives", {"narrative": "both"}]}
        | says
    )


def shown(**says: Any) -> str:
    return repr(compose(TOLD, edition(**says), "example"))


@pytest.mark.parametrize(
    ("written", "ages"),
    [
        *(("8 to 11", (8, 11)), ("8-11", (8, 11)), ("8–11", (8, 11)), ("16", (16, 16))),
        *(("15 and over", (15, OLDEST)), ("15+", (15, OLDEST)), ("over 15", (16, OLDEST))),
        *(("up to 12", (0, 12)), ("under 12", (0, 11)), ("12 or under", (0, 12))),
        *(("teens", None), ("When leaving care, up to 25", None)),
    ],
)
def test_ages_are_read_as_people_write_them(written: str, ages: Any) -> None:
    """And what cannot be counted is not guessed."""
    assert read_ages(written) == ages


def test_an_edition_for_some_ages_leaves_out_what_is_for_others() -> None:
    """Of lists and of what stands alone, also where the outline names it."""
    young = shown(ages="8 to 11")
    assert "You are safe." in young
    assert "You play." in young
    for other in ("flat", "We are parents", "You leave", "Leaving", "Alone."):
        assert other not in young
    old = shown(ages="15 and over")
    assert "You play." not in old
    for own in ("You are safe.", "You have a flat", "We are parents.", "You leave.", "Alone."):
        assert own in old


def test_an_edition_for_all_says_for_whom_things_are() -> None:
    """As each register speaks; and so does one for more ages than what it shows."""
    assert "You play. This is for you if you are 8 to 11." in shown()
    assert "You have a flat (if you are 15 or over)" in shown()
    assert "They play. This is for those aged 8 to 11." in shown(registers=["full"])
    assert "This is for you if you are 15 or over." in shown(registers=["easy", "full"])
    assert "Leaving (if you are 17)" in shown()
    assert "You play. This is for you if you are 8 to 11." in shown(ages="8 to 18")
    assert "You play. This" not in shown(ages="9 to 10")


def test_every_record_that_can_be_chosen_can_have_ages() -> None:
    """One key, whether it is printed among the facts of the record or chosen by."""
    kinds = [kind for kind in classes_below(Strategy) if issubclass(kind, Listed)]
    assert len(kinds) > 20
    assert all("ages" in kind.model_fields for kind in kinds)
    band = strategy(**{"age-bands": [{"id": "b", "ages": "12 to 17", "text": "You choose."}]})
    assert band.age_bands[0].for_ages == Ages(12, 17)


def test_nothing_is_made_anew_where_nothing_has_ages() -> None:
    """Most councils have none, and every edition is composed for every check."""
    told = strategy(vision="We aim high.")
    assert with_ages_told(told, edition()) is told
    assert chosen_for(told, edition()) is told


@pytest.mark.parametrize(
    ("ages", "fault"),
    [("11 to 8", "end before they begin"), ("teens", "cannot be `teens`"), ("150", "cannot be")],
)
def test_ages_that_nobody_has_are_an_error_at_their_place(ages: str, fault: str) -> None:
    """In a record and in an edition."""
    file = f"council: {{name: A}}\ndocument: {{title: B}}\nvision: C.\ntell-us:\n  ages: {ages}\n"
    file += "  text: D\n"
    [finding] = load({"content/a/strategy.yaml": file.encode()}, Strategy).findings
    assert fault in finding.message
    assert (finding.span.line, finding.span.column) == (5, 9)
    written = f"name: a\ntitle: A\nlike: youth\nages: {ages}\n".encode()
    [told] = load({"edition.yaml": written}, Edition).findings
    assert fault in told.message
    assert told.span.line == 4


def test_what_is_for_ages_that_no_edition_is_for_is_told() -> None:
    """Unless one for all ages is made; and so is a mark for an edition that is for others."""
    young = edition(ages="8 to 11", short=True)
    marked = PROMISES[2] | {"in": ["kids"]}
    told = strategy(pledges=[{"id": "p", "title": "P", "items": [PROMISES[0], marked]}])
    assert IN_VAIN.check is not None
    [alone] = IN_VAIN.check(told.adopt(Supplies(editions=(young,))))
    assert "`15+`" in alone.message
    both = Supplies(editions=(young, edition(name="full")))
    [mark] = IN_VAIN.check(told.adopt(both))
    assert mark.editions == ("kids",)
    assert not [*IN_VAIN.check(TOLD.adopt(both))]


def test_odd_ages_of_an_edition_are_told_too() -> None:
    """A year in the place of an age would leave everything out."""
    odd = Supplies(editions=(edition(ages="8 to 71"),))
    assert ODD.check is not None
    [finding] = ODD.check(strategy(vision="We aim high.").adopt(odd))
    assert finding.editions == ("kids",)
