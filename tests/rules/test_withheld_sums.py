"""Withheld sums: whatever whole numbers leave no room for is told, and nothing else."""

from collections.abc import Mapping, Sequence
from itertools import product
from math import prod

from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.analysis.figure_sums import Certainty
from cpstrategy.analysis.known_figures import known_figures
from cpstrategy.analysis.worked_out import worked_out
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy

COUNCIL = "council: {name: Example Council}\ndocument: {title: Our strategy}\n"

Table = tuple[Mapping[str, int], Mapping[str, int], Sequence[tuple[str, Sequence[str]]]]
"""What is told, what is withheld and below what, and each whole with its parts."""


MOST_TRIALS = 100_000
"""More numbers than these are not tried, or some drawn tables would take minutes."""


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Wholes in parts, which have parts again, or are parted twice; some of all are withheld."""
    numbers: dict[str, int] = {}
    wholes: list[tuple[str, Sequence[str]]] = []
    for whole in ("w", "w0", "w1", "w01"):
        if whole in numbers or whole == "w":
            parts: Sequence[str] = [f"{whole}{number}" for number in range(draw(st.integers(0, 3)))]
            numbers |= {part: draw(st.integers(0, 12)) for part in (whole, *parts)}
            wholes += [(whole, parts)] if parts else []
    for whole, parts in reversed(wholes):
        numbers[whole] = sum(numbers[part] for part in parts)
    if draw(st.booleans()):
        first = draw(st.integers(0, numbers["w"]))
        numbers |= {"v0": first, "v1": numbers["w"] - first}
        wholes.append(("w", ["v0", "v1"]))
    below: dict[str, int] = {}
    for key in sorted(numbers):
        most = numbers[key] + draw(st.integers(2, 7))
        if draw(st.booleans()) and prod((*below.values(), most)) <= MOST_TRIALS:
            below[key] = most
    return numbers, below, wholes


def yaml_of(table: Table) -> str:
    """The same as a council writes it."""
    told, below, wholes = table
    base = {part: whole for whole, parts in wholes for part in parts}
    records = [
        f"  - {{id: {key}, label: kind {key}, "
        + (f"withheld: {below[key]}" if key in below else f"value: {number}")
        + (f", base-statistic: {base[key]}" if key in base else "")
        + "}"
        for key, number in told.items()
    ]
    charts = [
        f"    - {{id: h{number}, title: T, summary: S., whole: true, "
        f"statistics: [{', '.join(parts)}]}}"
        for number, (_, parts) in enumerate(wholes)
    ]
    return "\n".join(["statistics:", *records, "key-figures:", "  charts:", *charts, ""])


def by_trial(table: Table) -> Mapping[str, set[int]]:
    """All that each withheld number can be, by trying all of them."""
    told, below, wholes = table
    names = sorted(below)
    found: dict[str, set[int]] = {name: set() for name in names}
    for values in product(*(range(below[name]) for name in names)):
        all_of = {**told, **dict(zip(names, values, strict=True))}
        if all(all_of[whole] == sum(all_of[one] for one in parts) for whole, parts in wholes):
            for name, value in zip(names, values, strict=True):
                found[name].add(value)
    return found


@given(tables())
@settings(max_examples=120, deadline=None)
def test_what_sums_leave_no_room_for_is_told(table: Table) -> None:
    """A figure is told if, and only if, it can be fewer numbers than its words promise."""
    _, below, _ = table
    trial = by_trial(table)
    expected = {name for name, values in trial.items() if len(values) < below[name]}
    loaded = load({"content/example/example.yaml": (COUNCIL + yaml_of(table)).encode()}, Strategy)
    assert loaded.record is not None
    found = {
        one.statistic.id: one for one in worked_out(loaded.record, known_figures(loaded.record))
    }
    assert expected <= set(found)
    for name, one in found.items():
        # What is only likely may be less than what is declared.
        if all(each.certainty is Certainty.DECLARED for each in one.sums):
            assert set(one.values) == trial[name]
