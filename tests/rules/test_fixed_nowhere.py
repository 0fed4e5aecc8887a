"""What `--fix` never changes: each text of the model in which young people speak, by its schema."""

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.fixes.mend import mend
from cpstrategy.load.load import load
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Rule
from cpstrategy.source import Files
from tests.rules.canary import council
from tests.rules.conftest import equipped, looked

SLIPS = "They please e-mail  us back, we wrote to to the the councilers in color."
MENDED = "in colour."
WHOSE = {"Quote.text", "Priority.words"}
"""What a record keeps word for word, as the model declares it; the others are whole records."""


def english() -> tuple[Files, Strategy]:
    """A council with the slips in every text, in the language that the rules read."""
    path, data = next(iter(council(lambda _: SLIPS).files.items()))
    files = {path: data.replace(b"language: document.language", b"language: en")}
    loaded = load(files, Strategy).record
    assert loaded is not None
    return files, equipped(loaded, files, Lock({}))[0]


def is_theirs(words: FieldWords) -> bool:
    """Whether young people said it, asked for it or wrote it."""
    return words.voice.is_of_the_young or words.owner.hears_the_young


def test_no_remedy_changes_what_young_people_said() -> None:
    """Every text of theirs is as it was, and texts of the council beside them are not."""
    files, strategy = english()
    found = [one for rule in discover(rules, Rule).values() for one in looked(rule, strategy)]
    ((path, mended),) = mend(found, files, strategy).items()
    before, after = (data.decode().split("\n") for data in (files[path], mended.content))
    theirs = {words.span.line for words in strategy.words if is_theirs(words)}
    assert len(theirs) > len(WHOSE)
    assert [before[line - 1] for line in theirs] == [after[line - 1] for line in theirs]
    assert any(MENDED in line for line in after)


def test_every_declared_key_is_among_them() -> None:
    """A field that a record declares as theirs is one that no remedy changes."""
    _, strategy = english()
    theirs = {
        f"{type(words.owner).__name__}.{words.field}"
        for words in strategy.words
        if is_theirs(words)
    }
    declared = {
        f"{kind.__name__}.{field}" for kind in classes_below(Strategy) for field in kind.quoted
    }
    assert WHOSE <= declared <= theirs
