"""Packs: what ships with the program reads well, and says nothing twice or of itself."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import get_args

import pytest

from cpstrategy.load.load import load
from cpstrategy.model.council import Nation
from cpstrategy.model.lexicon import Wording
from cpstrategy.model.pack import Pack
from tests.conftest import ROOT

PATHS = sorted((ROOT / "content" / "packs").glob("*.yaml"))
every_pack = pytest.mark.parametrize("name", [path.stem for path in PATHS])


@cache
def pack(name: str) -> Pack:
    path = ROOT / "content" / "packs" / f"{name}.yaml"
    loaded = load({path.name: path.read_bytes()}, Pack)
    assert not loaded.findings
    assert loaded.record
    return loaded.record


def words(name: str) -> Iterator[tuple[str, list[str]]]:
    """Walk the lists of a pack, each with all words that its entries are found by."""
    it = pack(name)
    yield "acts", [word for act in it.acts for word in (act.title, *act.aliases)]
    yield (
        "ended-bodies",
        [word for body in it.ended_bodies for word in (body.name, *body.aliases, *body.unsure)],
    )
    yield "guidance", [word for one in it.guidance for word in (one.title, *one.aliases)]
    yield "dead-terms", [word for term in it.dead_terms for word in term.words]
    yield "wordings", [word for wording in it.wordings for word in wording.avoid]
    yield "plain-words", [word for hard in it.plain_words for word in hard.words]
    yield "idioms", [phrase for idiom in it.idioms for phrase in idiom.phrases]
    yield "spellings", [word for spelling in it.spellings for word in spelling.avoid]
    yield "words", it.words


def folded(some: Sequence[str]) -> list[str]:
    return [word.casefold() for word in some]


def everywhere() -> Iterator[tuple[str, Wording]]:
    for path in PATHS:
        for wording in pack(path.stem).wordings:
            yield path.stem, wording


@every_pack
def test_a_pack_loads_without_findings(name: str) -> None:
    """Nothing in the packs is misspelt, left out or of the wrong kind."""
    assert pack(name)


@every_pack
def test_a_pack_says_where_its_words_come_from(name: str) -> None:
    """Laws, ended bodies and wordings each name a source; the rest is told in the pack's note."""
    it = pack(name)
    assert it.note
    sources = [act.source for act in it.acts]
    sources += [body.source for body in it.ended_bodies]
    sources += [wording.source for wording in it.wordings]
    for entries in (it.foreign_acts, it.guidance, it.duties, it.dead_terms):
        sources += [entry.source for entry in entries]
    sources += [one.source for one in it.helps]
    sources += [part.source for act in it.acts for part in act.replaced]
    assert all(sources)


@every_pack
def test_what_time_may_overtake_says_when_it_was_checked(name: str) -> None:
    """So that `doctor` and a rule can tell how old it is."""
    it = pack(name)
    dated = (it.helps, it.acts, it.guidance, it.ended_bodies, it.dead_terms, it.duties)
    assert bool(it.checked) is any(map(bool, dated))


NATIONS = get_args(Nation)


def test_every_nation_has_its_pack() -> None:
    """With principles, laws, those of others, and what it asks of every council."""
    for nation in NATIONS:
        it = pack(nation)
        assert it.nation == nation
        assert all((it.principles, it.acts, it.duties))
        assert it.foreign_acts or nation == "england"


@every_pack
def test_a_law_of_another_nation_is_none_of_this(name: str) -> None:
    """What is listed as foreign is not listed as law as well."""
    it = pack(name)
    assert not {act.title for act in it.acts} & {act.title for act in it.foreign_acts}


@every_pack
def test_years_and_sections_agree_with_each_other(name: str) -> None:
    """An Act's own year is none of the others, and no listed section comes after the last."""
    for act in pack(name).acts:
        assert act.title[-4:] not in (act.other_years or ())
        numbers = [int(re.match(r"\d+", section)[0]) for section in act.sections]  # type: ignore[index]
        assert not act.last_section or max(numbers, default=0) <= act.last_section
        gone = {section for part in act.replaced for section in part.sections}
        assert not gone & {*act.sections}


@every_pack
def test_no_word_is_in_two_entries_of_one_list(name: str) -> None:
    """What to do about a word is said once."""
    for part, found in words(name):
        twice = [word for word, times in Counter(folded(found)).items() if times > 1]
        assert not twice, part


@every_pack
def test_no_id_is_given_twice(name: str) -> None:
    """Acts and bodies can be told apart by their ids."""
    it = pack(name)
    for entries in (it.acts, it.ended_bodies):
        assert len({entry.id for entry in entries}) == len(entries)


def test_no_abbreviation_is_given_twice() -> None:
    """An abbreviation stands for one thing."""
    shorts = [abbreviation.short for abbreviation in pack("abbreviations").abbreviations]
    assert len(set(shorts)) == len(shorts) > 100


def test_there_are_plain_words_enough() -> None:
    """The list holds both hard words and wordy phrases."""
    hard = pack("plain-words").plain_words
    assert len(hard) >= 150
    assert any(" " in entry.words[0] for entry in hard)


def test_advice_does_not_bring_back_what_it_is_about() -> None:
    """Words to avoid are not their own replacement."""
    for _, wording in everywhere():
        assert not {*folded(wording.avoid)} & {*folded(wording.use)}
    for hard in pack("plain-words").plain_words:
        assert not {*folded(hard.words)} & {*folded(hard.say)}
    for idiom in pack("idioms").idioms:
        assert not {*folded(idiom.phrases)} & {*folded(idiom.say)}
    spellings = pack("spelling").spellings
    wrong = {word for spelling in spellings for word in folded(spelling.avoid)}
    assert not wrong & {spelling.use.casefold() for spelling in spellings}
    assert not wrong & {*folded(pack("sector-words").words)}


def test_every_exception_holds_one_of_the_words() -> None:
    """A phrase in which a word is right has the word in it, or it could never matter."""
    pairs = [(wording.avoid, wording.unless) for _, wording in everywhere()]
    pairs += [(hard.words, hard.unless) for hard in pack("plain-words").plain_words]
    for found, unless in pairs:
        for phrase in folded(unless):
            assert any(word in phrase for word in folded(found)), phrase


def test_groups_decide_for_themselves_only() -> None:
    """What one group of young people prefers holds for councils that name its pack."""
    for name, wording in everywhere():
        if wording.decided_by:
            assert pack(name).optional
    assert not pack("terms-stigma").optional


def test_a_law_that_was_repealed_names_its_successor() -> None:
    """A council that cites an old law learns which to cite."""
    for path in PATHS:
        for act in pack(path.stem).acts:
            assert bool(act.repealed) == bool(act.successor), act.title
