"""Any council: what validates can be built, in every format; what does not is refused."""

from itertools import count
from os import environ
from random import Random

import pytest

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.pipeline import CheckedCouncil, UnreadError, documents, validate
from cpstrategy.render import formats, render
from cpstrategy.source import CouncilFiles

from .councils import shipped
from .generated import council

COUNCILS = 16
"""So many that validate are built here."""
MANY = int(environ.get("CPSTRATEGY_COUNCILS", "80"))
"""So many are built by `make test-all`."""


def checked(number: int) -> CheckedCouncil:
    placed = {f"content/a/{path}": data for path, data in sorted(council(number).items())}
    return validate(CouncilFiles("a", "content/a", placed), shipped())


def faults(number: int, known: CheckedCouncil) -> list[str]:
    """What keeps two formats of a council from being made, drawn by its number."""
    draw = Random(number)  # noqa: S311  # Nothing is secret.
    resources = known.resources
    made = [
        (document, output)
        for edition, document in documents(known, resources.offered)
        for output in (formats()[name] for name in edition.outputs)
        if output.applies(document)
    ]
    return [
        f"council {number}, {document.edition}.{output.name}: {complaint}"
        for document, output in draw.sample(made, min(2, len(made)))
        for complaint in render(document, output, resources.templates, resources.assets).complaints
    ]


def build(numbers: range, wanted: int) -> tuple[list[str], list[Diagnostic], int]:
    """Build those that validate, as many as are wanted; see to it that no other can be."""
    found: list[str] = []
    refused: list[Diagnostic] = []
    built = 0
    for number in numbers:
        known = checked(number)
        if faulty := errors(known.findings):
            refused += faulty
            with pytest.raises(UnreadError):
                next(documents(known, known.resources.offered))
            continue
        found += faults(number, known)
        built += 1
        if built == wanted:
            break
    return found, refused, built


@pytest.mark.parametrize("share", range(4))
def test_what_validates_is_built(share: int) -> None:
    """Whatever is in it: lists in lists, long words, signs, languages, own editions."""
    found, _, built = build(range(share * 1000, share * 1000 + 60), COUNCILS // 4)
    assert found == []
    assert built == COUNCILS // 4


def test_councils_are_drawn_anew_the_same() -> None:
    """A number is enough to see a fault again."""
    assert [council(number) for number in range(5)] == [council(number) for number in range(5)]
    assert len({repr(council(number)) for number in range(5)}) == 5


@pytest.mark.whole
@pytest.mark.parametrize("share", range(8))
def test_what_validates_is_built_many_times(share: int) -> None:
    """The same of many more."""
    first = next(count(10_000 * (share + 1)))
    found, _, built = build(range(first, first + 2 * MANY), MANY // 8)
    assert found == []
    assert built == MANY // 8
