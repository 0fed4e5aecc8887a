"""Containerfile: its steps, read as a builder of images reads them."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A word that says what is done, and what it is done with."""

    word: str
    rest: str


def steps(text: str) -> Iterator[Step]:
    """Read one after the other; a step goes on where its line ends in a backslash."""
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        word, _, rest = line.strip().partition(" ")
        if word:
            yield Step(word.upper(), rest.strip())
