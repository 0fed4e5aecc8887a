"""Oracle: textstat finds the same levels in the worked examples as we do.

It counts syllables by the whole of CMUdict, and was written by others.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from cpstrategy.text.measure import measure
from cpstrategy.text.plain_text import paragraphs
from cpstrategy.text.sentences import sentences
from cpstrategy.text.words import words

textstat = pytest.importorskip("textstat_rs", reason="textstat-rs is not installed")

CONTENT = Path(__file__).parents[2] / "content"
COUNCILS = ("herefordshire", "walsall", "wigan", "worcestershire")
REFERENCE = re.compile(r"\{\w+:([\w.-]+)\}")
FEW = 4
"""Words; textstat leaves out sentences of two, and we leave out paragraphs of three."""


def texts(value: object) -> Iterator[str]:
    """Walk all strings in a tree of YAML."""
    if isinstance(value, str):
        yield REFERENCE.sub("that", value)
    elif isinstance(value, list):
        yield from (text for each in value for text in texts(each))
    elif isinstance(value, dict):
        yield from texts(list(value.values()))


def written(folder: Path) -> Iterator[str]:
    """Walk the sentences of a council's files."""
    for path in sorted(folder.rglob("*.yaml")):
        for text in texts(yaml.load(path.read_text("utf-8"), yaml.BaseLoader)):  # noqa: S506
            for paragraph in paragraphs(text):
                yield from (one for one in sentences(paragraph) if len(words(one)) >= FEW)


def theirs(found: list[str]) -> float:
    """Return the age by textstat, which is told where sentences end."""
    plain = (" ".join(words(each)).replace(".", "") for each in found)
    grade: float = textstat.flesch_kincaid_grade(". ".join(plain) + ".")
    return grade + 5


@pytest.mark.parametrize("council", COUNCILS)
def test_levels_agree(council: str) -> None:
    """The level of all that a council wrote is the same within 0.3 of a year."""
    found = list(written(CONTENT / council))
    assert measure(found).level == pytest.approx(theirs(found), abs=0.3)
