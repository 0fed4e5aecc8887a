"""Coverage: an edition counts the texts that it has a place for, and no others."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.registers.state import RegisterState
from cpstrategy.status.as_json import as_json
from cpstrategy.status.council import CouncilStatus, track
from cpstrategy.status.coverage import Coverage, has_registers
from cpstrategy.status.report import Style, lines
from cpstrategy.status.sides import sides

Check = Callable[..., CheckedCouncil]

SIX_TO_FOUR = ("every six weeks", "every four weeks")


def of(name: str, checked: CheckedCouncil, editions: Sequence[Edition]) -> Coverage:
    tracked = track(checked, editions)
    [found] = [each for each in tracked.coverages if each.edition.name == name]
    return found


def states(coverage: Coverage) -> dict[str, RegisterState]:
    return {item.standing.key: item.standing.state for item in coverage.items}


def test_editions_in_full_words_have_nothing_to_follow(
    check: Check, editions: list[Edition]
) -> None:
    """Large print and the full edition are not among those covered."""
    names = [each.edition.name for each in track(check(), editions).coverages]
    assert sorted(names) == ["easy-read", "plain", "pledge", "summary", "youth"]


def test_an_edition_counts_what_it_has_a_place_for(check: Check, editions: list[Edition]) -> None:
    """Texts that lack its words too; but not the action plan, which it does not show."""
    assert states(of("youth", check(), editions)) == {
        "vision": RegisterState.FUZZY,
        "pledge:pledge/title": RegisterState.MISSING,
        "item:pledge-visit/text": RegisterState.FUZZY,
        "item:pledge-listen/text": RegisterState.MISSING,
    }
    assert "vision" not in states(of("pledge", check(), editions))


def test_what_is_missing_may_be_borrowed(check: Check, editions: list[Edition]) -> None:
    """A heading always, other words if they are short enough; the others are counted."""
    plain = of("plain", check(), editions)
    borrowed = {item.standing.key for item in plain.items if item.borrowed}
    assert borrowed == {
        *("pledge:pledge/title", "item:pledge-visit/text", "item:pledge-listen/text")
    }
    assert plain.borrowed == 3
    assert plain.counts == {RegisterState.FUZZY: 1}
    long = ("each child every six weeks", "each child every six weeks " + "and more " * 9)
    assert of("plain", check(long), editions).counts[RegisterState.MISSING] == 1
    youth = {item.standing.key: item for item in of("youth", check(), editions).items}
    assert youth["item:pledge-listen/text"].told_in is None
    assert not youth["item:pledge-listen/text"].borrowed


def test_sentences_are_those_that_the_edition_tells(check: Check, editions: list[Edition]) -> None:
    """In its own register where it has one."""
    found = {item.standing.key: item for item in of("youth", check(), editions).items}
    assert found["item:pledge-visit/text"].sentence == "We come to see you every 6 weeks."
    assert found["item:pledge-visit/text"].words == 8
    longest = of("youth", check(), editions).longest
    assert longest[0].standing.key == "item:pledge-visit/text"


def test_a_level_needs_ten_sentences(check: Check, editions: list[Edition]) -> None:
    """The edition as a whole comes first."""
    more = ("All children are safe.", "All children are safe. " * 12)
    levels = of("plain", check(more), editions).levels
    assert [level.section for level in levels][:2] == ["", "Our vision"]
    assert levels[0].measure.level
    assert levels[1].measure.level
    assert levels[2].measure.level is None


def test_a_changed_fact_is_told_with_its_difference(check: Check, editions: list[Edition]) -> None:
    """To people who want to know more, with place, reason and words."""
    tracked = track(check(SIX_TO_FOUR, accepted=True), editions)
    assert tracked.has_changed_facts
    told = "\n".join(lines(tracked, Style(verbose=True)))
    assert "4 texts: 1 facts changed; 1 missing; 1 in step; 1 in the words of" in told
    assert "content/a/strategy.yaml:15:18 item:pledge-visit/text" in told
    assert "the full text now says `four` instead of `six`" in told
    assert "A social worker visits each child every [-six-] {+four+} weeks." in told
    assert "every [-six-]" not in "\n".join(lines(tracked, Style()))


def test_what_no_edition_shows_is_not_forgotten(check: Check, editions: list[Edition]) -> None:
    """Changed facts elsewhere and what was accepted of texts that are gone."""
    checked = check(("Paint the hub", "Paint 3 hubs"), ("vision:", "x-vision:"), accepted=True)
    tracked = track(checked, editions)
    assert [one.key for one in tracked.unseen] == ["action:paint/text"]
    assert {one.name for one in tracked.gone} == {
        *(("vision", "plain"), ("vision", "youth"), ("vision", "easy"))
    }
    told = "\n".join(lines(tracked, Style()))
    assert "action:paint/text (youth)" in told
    assert "vision (easy)" in told


def test_words_that_no_edition_shows_are_named_and_not_in_step(
    check: Check, editions: list[Edition]
) -> None:
    """By key and register; what an edition borrows from another register is shown."""
    checked = check(accepted=True)
    tracked = track(checked, editions)
    assert tracked.unread == {("vision", "easy"): 1, ("actions", "youth"): 1}
    assert "    actions (youth): 1 text" in lines(tracked, Style())
    assert json.loads(as_json([tracked]))["councils"][0]["unread"] == [
        {"key": "vision", "register": "easy", "texts": 1},
        {"key": "actions", "register": "youth", "texts": 1},
    ]
    keys = [one.key for one in sides(tracked, checked.read)]
    assert "vision" in keys
    assert "action:paint/text" not in keys


def test_as_json_all_is_told(check: Check, editions: list[Edition]) -> None:
    """States, counts, reasons, places, differences and levels."""
    tracked = track(check(SIX_TO_FOUR, accepted=True), editions)
    [council] = json.loads(as_json([tracked]))["councils"]
    assert council["facts_changed"] is True
    [youth] = [each for each in council["editions"] if each["edition"] == "youth"]
    assert youth["counts"] == {"current": 1, "facts-changed": 1, "missing": 1}
    [item] = [each for each in youth["items"] if each["state"] == "facts-changed"]
    assert item["id"] == "item:pledge-visit/text"
    assert (item["path"], item["line"], item["column"]) == ("content/a/strategy.yaml", 15, 18)
    assert (item["accepted_by"], item["accepted_on"]) == ("Jo", "2026-01-31")
    assert {"kind": "added", "words": "four"} in item["difference"]
    assert youth["levels"][0]["section"] == ""


def test_only_several_registers_need_tracking(check: Check) -> None:
    """A council with the full text alone has nothing to keep in step."""
    strategy = check().strategy
    assert strategy is not None
    assert has_registers(strategy)
    alone: Any = {"council": {"name": "A"}, "document": {"title": "B"}, "vision": "Safe."}
    assert not has_registers(Strategy.model_validate(alone))
    told = "\n".join(lines(CouncilStatus("a", "Example Council", (), ()), Style()))
    assert "There is only the full text" in told
