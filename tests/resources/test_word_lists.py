"""Word lists: British spellings are known, American ones and slips are not."""

import pytest

from cpstrategy.text.dictionary import is_known, parse_pairs, parse_words

from ..conftest import ROOT

PACKS = ROOT / "content/packs"
TEXTS = {name: (PACKS / name).read_bytes() for name in ("en-gb.txt", "american.txt")}
BRITISH = parse_words(TEXTS["en-gb.txt"].decode("ascii"))
AMERICAN = parse_pairs(TEXTS["american.txt"].decode("ascii"))

WRITTEN = (
    "colour centre organise organize programme practise practice licence license whilst learnt "
    "judgement judgment enrolment fulfil focussed grandad hotline mum café crèche etc Dr Mrs "
    "advisor adviser carers’ Wigan Herefordshire Walsall Worcestershire England's"
)
BOTH = (
    "program license practice check meter story tire draft curb draftsman judgment organize "
    "aging advisor sulfur focused prized"
)
SLIPS = (
    "recieve seperate definately accomodation occured untill wich thier beleive goverment "
    "wellfare carreer enviroment independant neccessary responsability saftey childrens teh"
)


@pytest.mark.parametrize("name", TEXTS)
def test_a_list_is_sorted_and_says_where_it_comes_from(name: str) -> None:
    """Each line is there once, in order, below comments that name the source and its notices."""
    lines = TEXTS[name].decode("ascii").splitlines()
    comments = [line for line in lines if line.startswith("#")]
    entries = lines[len(comments) :]
    assert lines[: len(comments)] == comments
    assert "SCOWL" in " ".join(comments)
    assert "LICENSE-SCOWL" in " ".join(comments)
    assert "Kevin Atkinson" in (PACKS / "LICENSE-SCOWL").read_text("utf-8")
    assert entries == sorted(set(entries))


def test_the_words_are_few_enough_to_read_on_every_run() -> None:
    """All are in one file of less than 1.2 MB, a word a line, and none is possessive."""
    assert len(TEXTS["en-gb.txt"]) < 1_200_000
    assert len(BRITISH) > 90_000
    assert TEXTS["en-gb.txt"].count(b"\n") == len(BRITISH) + 3
    assert not [word for word in BRITISH if word.endswith("'s") or word.isupper()]


def test_first_names_are_a_list_of_names_alone() -> None:
    """Each is there once, in order, below comments that name who counted and on which terms."""
    lines = (PACKS / "first-names.txt").read_bytes().decode("ascii").splitlines()
    comments, names = lines[:3], lines[3:]
    assert all(line.startswith("#") for line in comments)
    assert "ONS, NRS and NISRA" in comments[1]
    assert "Open Government Licence v3.0" in comments[2]
    assert names == sorted(set(names))
    assert all(name.istitle() and name.isalpha() for name in names)
    assert {"Lexi", "Connor", "Jayden", "Noah", "Aleksandra", "Ffion", "Saoirse"} <= {*names}


@pytest.mark.parametrize("word", WRITTEN.split())
def test_what_councils_write_is_known(word: str) -> None:
    """With -ise and -ize, accents or none, and places with their capital."""
    assert is_known(word, BRITISH)


@pytest.mark.parametrize("word", SLIPS.split())
def test_common_slips_are_not(word: str) -> None:
    """Neither in small letters nor at the start of a sentence, where rare names could hide them."""
    assert not is_known(word, BRITISH)
    assert not is_known(word.capitalize(), BRITISH)


def test_american_spellings_lead_to_british_ones() -> None:
    """No spelling to avoid is British, each one to use is, and there are several hundred."""
    assert not AMERICAN.keys() & BRITISH
    assert BRITISH.issuperset(AMERICAN.values())
    assert len(AMERICAN) > 800
    assert AMERICAN["color"] == "colour"
    assert AMERICAN["counseling"] == "counselling"
    assert AMERICAN["enrollment"] == "enrolment"
    assert AMERICAN["maneuvered"] == "manoeuvred"
    assert AMERICAN["practicing"] == "practising"


@pytest.mark.parametrize("word", BOTH.split())
def test_what_is_british_in_some_sense_is_not_american(word: str) -> None:
    """Whoever writes it may be right, so it is known and no pair has it."""
    assert word not in AMERICAN
    assert is_known(word, BRITISH)
