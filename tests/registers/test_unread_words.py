"""Unread words: what is written for some readers and reaches none of them is told."""

import pytest

from cpstrategy.pipeline import documents, validate
from cpstrategy.policy import Policy
from cpstrategy.rule import Profile
from cpstrategy.source import CouncilFiles, Shipped

HEAD = """\
council: {name: A}
document: {title: Our strategy, editions: [full, youth]}
vision: {full: All are safe., youth: You are safe.}
"""
STEP = "{id: s, text: %s, items: [{id: i, text: {full: Build., youth: We build for you.}}]}"
ITEM = "{id: i, text: %s, explanation: {full: Always., youth: We build for you.}}"
LISTS = {
    "a step": f"priorities: [{{id: p, title: Home, next-steps: [{STEP}]}}]\n",
    "an item": f"pledges: [{{id: p, title: Ours, items: [{ITEM}]}}]\n",
}


@pytest.mark.parametrize("entry", LISTS)
@pytest.mark.parametrize(
    ("leading", "is_told"),
    [("{full: We will}", True), ("{full: We will, youth: We will}", False)],
)
def test_words_below_an_entry_that_is_left_out(
    shipped: Shipped, entry: str, leading: str, is_told: bool
) -> None:
    """The page leaves them out exactly where a finding says so."""
    files = {"content/a/a.yaml": (HEAD + LISTS[entry] % leading).encode()}
    checked = validate(CouncilFiles("a", "content/a", files), shipped, Policy(Profile.DRAFT))
    youth = [one for one in checked.resources.offered if one.name == "youth"]
    [(_, document)] = documents(checked, youth)
    assert ("We build for you." in repr(document)) is not is_told
    found = [one.message for one in checked.findings if one.code == "REF020"]
    assert found == ["`We will` has no words in `youth`, so these are not shown"] * is_told


def test_what_young_people_ask_is_shown_as_they_said_it(shipped: Shipped) -> None:
    """So what stands below it is shown as well."""
    asks = f"asks: [{{id: p, title: We ask, items: [{ITEM % '{full: We ask}'}]}}]\n"
    council = CouncilFiles("a", "content/a", {"content/a/a.yaml": (HEAD + asks).encode()})
    checked = validate(council, shipped, Policy(Profile.DRAFT))
    assert [one for one in checked.findings if one.code == "REF020"] == []
