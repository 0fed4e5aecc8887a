"""Fonts: a PDF has those that are shipped, whatever the computer has."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from cpstrategy.text.letters import covered

from .councils import shipped, write

TEMPLATES = shipped().templates
NAMED = {
    name.replace(b" ", b"-").decode()
    for name in re.findall(rb'font-family: "([^"]+)"; src', TEMPLATES["style/fonts.css"])
}
SHIPPED = {
    *(f"{name}{style}" for name in NAMED for style in ("", "-Bold", "-Italic")),
    *(
        path.removeprefix("more/").partition(".")[0]
        for path in covered(TEMPLATES["fonts/coverage.txt"])
    ),
}
NO_FONTS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig/>'
)
STRATEGY = """\
council: {name: Anytown Council, brand: {logo: {image: logo.svg, alt: Two trees}}}
document: {title: Our strategy, editions: [full], other-formats: Ask in اردو or ਪੰਜਾਬੀ.}
vision: |
  We want, ☐ now and ✓ later:

  - a home 🏠
    - with a door
      - and a key
        - of your own
    1. or
       - two
  - *a* **school**, ***really***

  > We said ★ → ½

definition: {text: A `code` and Ŵ and ŷ and Łódź and 2 ≥ 1.}
"""


def built(root: Path, council: Path, *arguments: str) -> Path:
    """Build on a computer without any font of its own."""
    config = root / "none.conf"
    config.write_text(NO_FONTS)
    command = [sys.executable, "-m", "cpstrategy", "build", *arguments, "-o", str(root / "out")]
    ran = subprocess.run(  # noqa: S603  # Our own program.
        [*command, str(council)],
        env={**os.environ, "FONTCONFIG_FILE": str(config)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return root / "out"


def fonts_of(path: Path) -> Iterator[str]:
    with pikepdf.open(path) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and "/FontName" in item:
                yield str(item["/FontName"]).partition("+")[2]


def test_a_computer_without_fonts_makes_the_same_pdf(tmp_path: Path) -> None:
    """With lists in lists, boxes to tick, signs and languages, in a drawing too."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 20"><text y="15">'
    files = {"strategy.yaml": STRATEGY.encode(), "logo.svg": drawing + "A ✓</text></svg>".encode()}
    write(tmp_path, files)
    council = tmp_path / "content/a"
    out = built(tmp_path, council, "-e", "full", "-f", "pdf")
    made = (out / "a/full.pdf").read_bytes()
    assert {*fonts_of(out / "a/full.pdf")} <= SHIPPED
    command = [sys.executable, "-m", "cpstrategy", "build", "-e", "full", "-f", "pdf"]
    subprocess.run(  # noqa: S603  # Our own program.
        [*command, "-o", str(tmp_path / "here"), str(council)], check=True, capture_output=True
    )
    assert (tmp_path / "here/a/full.pdf").read_bytes() == made


@pytest.mark.whole
@pytest.mark.parametrize("council", ["wigan", "worcestershire", "herefordshire", "walsall"])
def test_every_worked_example_brings_its_own_fonts(council: str, tmp_path: Path) -> None:
    """In every edition that is set in type."""
    root = Path(__file__).parents[2]
    formats = ("-f", "pdf", "-f", "poster", "-f", "leaflet")
    out = built(tmp_path, root / "content" / council, *formats)
    pdfs = sorted(out.rglob("*.pdf"))
    assert len(pdfs) > 2
    for path in pdfs:
        assert {*fonts_of(path)} <= SHIPPED, path
