"""Openings: a pattern that is compiled only where it can match finds what it found before."""

import re
from collections.abc import Iterator

import pytest

from cpstrategy.text.openings import Opening, opened
from cpstrategy.text.people import GAP
from cpstrategy.text.told_after import AFTER
from tests.conftest import ROOT

_NAME = re.compile(r"\b[A-Z][a-z]+")
_PATTERNS = [(re.compile(one.pattern.pattern), one.pattern) for one in AFTER]


def sentences() -> Iterator[str]:
    """Sentences that tell of children and those that do not, as authors break and mark them."""
    for path in sorted((ROOT / "tests/rules/named").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            yield from (line.replace(" ", gap) for gap in (" ", "\n", " \n ", "** "))
            yield line.replace("'s ", "' ")


def test_what_follows_a_name_is_found_as_by_the_whole_pattern() -> None:
    """Whatever white space stands between the words."""
    found = 0
    for sentence in sentences():
        for name in _NAME.finditer(sentence):
            for plain, pattern in _PATTERNS:
                expected, match = (
                    plain.match(sentence, name.end()),
                    pattern.match(sentence, name.end()),
                )
                assert (match and match.span()) == (expected and expected.span()), plain.pattern
                found += match is not None
    assert found > 100


@pytest.mark.parametrize("pattern", [pattern.pattern for _, pattern in _PATTERNS])
def test_no_pattern_is_one_of_two(pattern: str) -> None:
    """What it begins with would be that of the first alone."""
    outer = re.sub(r"\\.|\[[^]]*\]", "", pattern)
    while "(" in outer:
        outer = re.sub(r"\([^()]*\)", "", outer)
    assert "|" not in outer


def test_words_up_to_a_gap_outside_a_group_are_looked_at_first() -> None:
    """A gap in a group is part of them."""
    opening = Opening(GAP, re.compile(GAP), is_sure=True)
    pattern = opened(re.compile(rf"{GAP}(?:was{GAP})?found{GAP}a home"), [opening], GAP)
    assert not pattern.match("Lexi was there", 4)
    assert pattern.match("Lexi was\nfound a home", 4)
    assert vars(pattern)["head"].pattern == rf"(?:was{GAP})?found"
