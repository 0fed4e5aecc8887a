"""Test gates: a guard that was never seen to fail is no guard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import weasyprint  # type: ignore[import-untyped]
from PIL import Image

from cpstrategy.pdf import typeset

from . import (
    gates,
    labels,
    traps_bars,
    traps_economy,
    traps_forced,
    traps_html,
    traps_paper,
    traps_pdf,
    traps_readers,
)
from .gate import report, require
from .sheets import Element
from .trap import Trap

Facts = dict[str, str]
WEB_PAGES = (*traps_html.PAGES, *traps_readers.PAGES, *traps_bars.PAGES, *traps_forced.PAGES)


def print_pdf(html: str, path: Path) -> Path:
    """Print without the mending that the program adds, so that the fault is in the file."""
    file = path.with_suffix(".pdf")
    weasyprint.HTML(string=html).write_pdf(file, pdf_variant="pdf/ua-1")
    return file


def typeset_pdf(html: str, path: Path) -> Path:
    """Print as the program does."""
    file = path.with_suffix(".pdf")
    file.write_bytes(typeset(html, {}).pdf)
    return file


def save_html(html: str, path: Path) -> Path:
    file = path.with_suffix(".html")
    file.write_text(html, encoding="utf-8")
    return file


@pytest.mark.parametrize("gate", ["verapdf", "page_validation"])
def test_pdf_gates(gate: str, tmp_path: Path) -> None:
    """Each validator fails on the traps it is known to see, and on no right document."""
    assert list(mistakes(gate, traps_pdf.VALIDATORS, tmp_path, print_pdf, print_pdf)) == []


def test_reader_gate(tmp_path: Path) -> None:
    """What no validator sees the reader does, and the program's typesetting mends it."""
    assert list(mistakes("reader", traps_pdf.READER, tmp_path, print_pdf, typeset_pdf)) == []


def test_social_gate(tmp_path: Path) -> None:
    """A picture of another size, one that is pale, and one without words are seen."""
    drawn = Image.new("RGB", (1080, 1080), "white")
    for top in range(0, 1080, 12):
        drawn.paste("black", (100, top, 900, top + 6))
    good, pale, small = (tmp_path / f"{name}.square.png" for name in ("good", "pale", "small"))
    drawn.save(good)
    drawn.point(lambda value: 160 + value // 4).save(pale)
    drawn.resize((540, 540)).save(small)
    for path in (good, pale, small):
        path.with_suffix(".txt").write_text("Our pledge.\n", encoding="utf-8")
    verdicts = gates.PNG["social"].check([good, pale, small])
    assert verdicts[good] == []
    assert "ground" in report({pale: verdicts[pale]})
    assert "(540, 540)" in report({small: verdicts[small]})
    good.with_suffix(".txt").unlink()
    assert "no words" in report(gates.PNG["social"].check([good]))


def test_layout_gate(tmp_path: Path) -> None:
    """A page with hardly a line and a heading without its text are seen."""
    assert list(mistakes("layout", traps_pdf.LAYOUT, tmp_path, typeset_pdf, typeset_pdf)) == []


def test_gate_of_listeners(tmp_path: Path) -> None:
    """What WeasyPrint leaves out for who listens is seen, and the program puts it in."""
    planted = traps_paper.LISTENER
    assert list(mistakes("spaces", planted, tmp_path, print_pdf, typeset_pdf)) == []


@pytest.mark.parametrize(
    ("kind", "facts", "inside", "found"),
    [
        ("L", {"/ListNumbering": "/Disc"}, {"LI": {}}, "no item has a label"),
        ("L", {"/ListNumbering": "/None"}, {"LI": {}}, ""),
        ("L", {"/ListNumbering": "/Disc"}, {"LI": {}, "Lbl": {}}, "a sign that nobody hears of"),
        ("L", {"/ListNumbering": "/Disc"}, {"LI": {}, "Lbl": {"/ActualText": "Done"}}, ""),
        ("Table", {}, {"TR": {}, "TH": {}}, "no cell can refer to the header"),
        ("Table", {}, {"TR": {}, "TH": {"/ID": "th-1"}}, ""),
    ],
)
def test_gate_of_labels(kind: str, facts: Facts, inside: dict[str, Facts], found: str) -> None:
    """Labels that nobody drew or hears of, and headers without a name, are seen in any tree."""
    top = around = Element(kind, facts)
    for role, own in inside.items():
        around.kids.append(within := Element(role, own))
        around = within
    told = list(labels.faults(Element("Document", {}, [top])))
    assert [found in sentence for sentence in told] == ([True] if found else [])


@pytest.mark.parametrize("gate", ["labels", "heads", "edges", "overprint", "fonts", "cells"])
def test_gates_of_paper(gate: str, tmp_path: Path) -> None:
    """A style sheet that leads a reader astray is seen, and one that does not is not."""
    planted = tuple(trap for trap in traps_paper.LOOK if gate in trap.seen)
    assert planted
    assert list(mistakes(gate, planted, tmp_path, typeset_pdf, typeset_pdf)) == []


def test_gate_of_economy(tmp_path: Path) -> None:
    """Paper that is wasted, a lead without what follows and a scrap in a line are seen."""
    planted = traps_economy.ECONOMY
    assert list(mistakes("economy", planted, tmp_path, typeset_pdf, typeset_pdf)) == []


@pytest.mark.parametrize("gate", gates.HTML)
def test_html_gates(gate: str, tmp_path: Path) -> None:
    """Each checker fails on the traps it is known to see, and on no right page."""
    assert list(mistakes(gate, WEB_PAGES, tmp_path, save_html, save_html)) == []


@pytest.mark.parametrize("gate", sorted(gates.PDF.keys() - {"fonts", "economy", "overprint"}))
def test_typesetting_is_never_silent(gate: str, tmp_path: Path) -> None:
    """Whatever trap a template falls into, the program mends it or complains.

    Only its own style sheet can say in which fonts a page is set, how full it is, and what floats.
    """
    require(gates.ALL[gate])
    silent = [
        typeset_pdf(trap.bad, tmp_path / trap.name)
        for trap in traps_pdf.VALIDATORS
        if not typeset(trap.bad, {}).complaints
    ]
    assert report(gates.ALL[gate].check(silent)) == ""


def test_every_trap_is_seen() -> None:
    """Every trap has a gate that is known to see it, and every name is a gate's."""
    pdfs = (*traps_pdf.VALIDATORS, *traps_pdf.READER, *traps_pdf.LAYOUT)
    planted = (*pdfs, *traps_paper.LISTENER, *traps_paper.LOOK, *traps_economy.ECONOMY, *WEB_PAGES)
    for trap in planted:
        assert trap.seen
        assert trap.seen.keys() <= gates.ALL.keys()


Save = Callable[[str, Path], Path]


def mistakes(
    gate: str, planted: tuple[Trap, ...], folder: Path, save_bad: Save, save_good: Save
) -> Iterator[str]:
    """Say of each trap that the gate overlooked, and of each twin that it minded."""
    require(gates.ALL[gate])
    known = [trap for trap in planted if gate in trap.seen]
    bad = {trap.name: save_bad(trap.bad, folder / f"{trap.name}-bad") for trap in known}
    good = {trap.name: save_good(trap.good, folder / f"{trap.name}-good") for trap in planted}
    verdicts = gates.ALL[gate].check([*bad.values(), *good.values()])
    for trap in known:
        found = "\n".join(verdicts[bad[trap.name]])
        if trap.seen[gate] not in found:
            yield f"{gate} overlooks {trap.name}, and says: {found or 'nothing'}"
    for trap in planted:
        if verdicts[good[trap.name]]:
            yield f"{gate} minds the twin of {trap.name}: {verdicts[good[trap.name]]}"
