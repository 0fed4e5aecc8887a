"""Slips of English that pass a spelling checker: found, and the same words where they are right."""

from collections.abc import Callable
from pathlib import Path

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule

Look = Callable[[Rule, str], list[Diagnostic]]
HERE = Path(__file__).parent
SLIPS = (HERE / "english_slips.txt").read_text(encoding="utf-8").splitlines()
RIGHT = (HERE / "english_right.txt").read_text(encoding="utf-8").splitlines()
SPELLING = [
    rule
    for rule in discover(rules, Rule).values()
    if rule.code in ("SPL001", "SPL004", "SPL005", "SPL012")
]
FIRST_LINE = 2


def found_in(look: Look, sentences: list[str]) -> dict[str, list[Diagnostic]]:
    """What is found in each of some sentences, of which each is a paragraph."""
    example = "vision: |-\n" + "".join(f"  {sentence}\n\n" for sentence in sentences)
    found: dict[str, list[Diagnostic]] = {sentence: [] for sentence in sentences}
    for one in (one for rule in SPELLING for one in look(rule, example)):
        found[sentences[(one.span.line - FIRST_LINE) // 2]].append(one)
    return found


def test_each_slip_is_found(look: Look) -> None:
    """Every sentence of the list has one, and what is found in it is a warning at least."""
    found = found_in(look, SLIPS)
    missed = [
        sentence
        for sentence, there in found.items()
        if not any(one.severity >= Severity.WARNING for one in there)
    ]
    assert missed == []


def test_the_same_words_in_their_place_are_silent(look: Look) -> None:
    """A list that finds slips where there are none is worse than none."""
    found = found_in(look, RIGHT)
    assert {sentence: there for sentence, there in found.items() if there} == {}
