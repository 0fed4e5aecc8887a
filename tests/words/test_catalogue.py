"""Catalogue: a word by its key, with what its places stand for, and own words in its place."""

import copy
import pickle
import re
from runpy import run_path

import pytest

from cpstrategy.text.catalogue import PLURAL_FORMS, WORDS, Catalogue, places
from cpstrategy.text.lists.english import ENGLISH
from tests.conftest import ROOT

TOOL = run_path(str(ROOT / "tools/make_words.py"))


def test_a_word_is_asked_for_by_its_key() -> None:
    """As an entry, or as an attribute with underscores; there is no other."""
    assert WORDS["led-by"] == WORDS.led_by == "Led by"
    assert "led-by" in WORDS
    assert "lead-by" not in WORDS
    with pytest.raises(KeyError):
        WORDS["lead-by"]
    with pytest.raises(AttributeError):
        WORDS.lead_by  # noqa: B018


def test_a_place_stands_for_what_is_given_or_for_a_word() -> None:
    """`{number}` is given, `{priority}` is the word of that key, also an own one."""
    assert WORDS.fill("priority-number", number=2) == "Priority 2"
    own = WORDS.with_own({"priority": "Pillar"})
    assert own.fill("priority-number", number=2) == "Pillar 2"
    assert own.with_own({"priority-number": "No. {number}"}).fill("priority-number", number=2) == (
        "No. 2"
    )
    assert WORDS.fill("as-part-of", plan="{priority}") == "As part of {priority}:"
    with pytest.raises(KeyError):
        WORDS.fill("target")


def test_a_number_decides_the_form() -> None:
    """One page, and two pages."""
    assert [WORDS.count("pages", number) for number in (0, 1, 2, 1200)] == [
        *("0 pages", "1 page", "2 pages", "1,200 pages")
    ]


def test_names_are_joined() -> None:
    """With the word of the program, however many there are."""
    assert WORDS.joined(["A"]) == "A"
    assert WORDS.joined(["A", "B", "C"]) == "A, B and C"


def test_it_goes_to_another_process() -> None:
    """Documents are copied, and sent to those that make PDFs."""
    own = Catalogue({"priority": "Pillar"})
    assert pickle.loads(pickle.dumps(own)) == copy.deepcopy(own) == own  # noqa: S301 # It is ours.
    assert "Pillar" in repr(own)


def test_the_program_reads_what_people_edit() -> None:
    """Whoever changes the words runs `tools/make_words.py`."""
    assert TOOL["made"](TOOL["WRITTEN"].read_text("utf-8")) == TOOL["MADE"].read_text("utf-8")


def test_each_word_says_where_it_stands() -> None:
    """A line above it, or above its group."""
    groups = re.split(r"\n\n+", TOOL["WRITTEN"].read_text("utf-8"))
    for group in groups:
        keys = re.findall(r"(?m)^([a-z0-9-]+):", group)
        above = group.split(f"{keys[0]}:")[0] if keys else "#"
        heading = groups[groups.index(group) - 1]
        assert above.strip() or heading.startswith("# ---"), keys


def test_no_place_leads_in_a_circle() -> None:
    """A word in a word has no word in it."""
    within = {place for said in ENGLISH.values() for place in places(said) if place in ENGLISH}
    assert within
    assert [key for key in within if any(place in ENGLISH for place in places(ENGLISH[key]))] == []


def test_plural_forms_come_together() -> None:
    """Where there is a word for one, there is one for others."""
    stems = {key.removesuffix("-one") for key in ENGLISH if key.endswith("-one")}
    assert stems
    assert all(f"{stem}-other" in ENGLISH for stem in stems)
    assert PLURAL_FORMS[-1] == "other"
    assert (ROOT / "templates/words/en-GB.yaml").is_file()
