"""Marked: with a sign in the place of every word of the program, readers meet no other of its."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cpstrategy.model.strategy import Strategy
from cpstrategy.text.catalogue import Catalogue, places
from cpstrategy.text.lists.english import ENGLISH
from tests.sections.full import tree
from tests.sections.test_furniture import equipped, met
from tests.shipped_editions import EDITIONS


def signs() -> dict[str, str]:
    """A sign for each word, around its places."""
    return {
        key: " ".join(("§", *(f"{{{place}}}" for place in places(said)), "§"))
        for key, said in ENGLISH.items()
    }


@pytest.mark.parametrize("name", sorted(EDITIONS))
def test_readers_meet_no_other_words(name: str) -> None:
    """Whatever an edition has in any of its formats is an author's, or in one of the two files."""
    whole = equipped(tree(Strategy))
    marked = whole.adopt(replace(whole.supplies, catalogue=Catalogue(signs())))
    assert [*_left(whole, name)]
    assert [*_left(marked, name)] == []


def _left(strategy: Strategy, name: str) -> Iterator[str]:
    return filter(re.compile("[A-Za-z]").search, map(_without, met(strategy, name)))


def _without(piece: str) -> str:
    """A piece without what the files of editions say."""
    for said in sorted(_of_editions(), key=len, reverse=True):
        piece = piece.replace(said, "")
    return piece


def _of_editions() -> Iterator[str]:
    for edition in EDITIONS.values():
        titles = (entry.title for entry in edition.sections)
        said = (edition.title, *titles, *edition.headings.values(), edition.name)
        yield from (one.replace("'", "’") for one in said if one)
