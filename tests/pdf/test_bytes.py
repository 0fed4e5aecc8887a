"""The same HTML and files give the same bytes, whatever process prints them."""

import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]

from cpstrategy.pdf import typeset

CASES = Path(__file__).with_name("cases")
PRINT = """
import sys
from pathlib import Path
from cpstrategy.pdf import typeset
folder = Path(sys.argv[1])
html = (folder / "page.html").read_text(encoding="utf-8")
assets = {path.name: path.read_bytes() for path in folder.iterdir()}
sys.stdout.buffer.write(typeset(html, assets).pdf)
"""


def font() -> bytes:
    """A font in which every small letter is a box."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    pen = TTGlyphPen(None)
    for step, point in enumerate(((50, 0), (50, 700), (450, 700), (450, 0))):
        (pen.lineTo if step else pen.moveTo)(point)
    pen.closePath()
    box = pen.glyph()
    names = [".notdef", *letters]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): letter for letter in letters})
    builder.setupGlyf(dict.fromkeys(names, box))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (500, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    # A font carries the time it was made at.
    builder.updateHead(created=0, modified=0)
    builder.font.recalcTimestamp = False
    file = BytesIO()
    builder.save(file)
    return file.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A document with a font, an image, a style sheet, links and many languages."""
    head = (
        '<style>@font-face { font-family: Boxes; src: url("boxes.ttf") } h1 { font-family: Boxes }'
    )
    html = (CASES / "strategy.html").read_text(encoding="utf-8")
    html = html.replace("Our promises to you</h1>", "promises</h1>")
    html = html.replace("</head>", f"{head}</style></head>")
    folder = tmp_path / "document"
    folder.mkdir()
    (folder / "page.html").write_text(html, encoding="utf-8")
    (folder / "boxes.ttf").write_bytes(font())
    for asset in (CASES / "assets").iterdir():
        (folder / asset.name).write_bytes(asset.read_bytes())
    return folder


def test_same_bytes(folder: Path, tmp_path: Path) -> None:
    """Hash seed, time zone, language, temporary folder and working directory do not matter."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    surroundings = (
        {"PYTHONHASHSEED": "1", "TZ": "UTC"},
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "TMPDIR": str(temporary)},
        {"PYTHONHASHSEED": "3", "TZ": "America/St_Johns", "PYTHONOPTIMIZE": "1"},
    )
    digests = set()
    for number, variables in enumerate(surroundings):
        work = tmp_path / str(number)
        work.mkdir()
        command = [sys.executable, "-c", PRINT, str(folder)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **variables}
        made = subprocess.run(  # noqa: S603 # Our own program, with files of this test.
            command, env=environment, cwd=work, stdout=subprocess.PIPE, check=True
        )
        digests.add(hashlib.sha256(made.stdout).hexdigest())
        assert list(work.iterdir()) == []
    assert len(digests) == 1
    assert list(temporary.iterdir()) == []


def test_same_bytes_in_one_process(folder: Path) -> None:
    """Printing twice in a row leaves nothing behind that would change the second file."""
    html = (folder / "page.html").read_text(encoding="utf-8")
    assets = {path.name: path.read_bytes() for path in folder.iterdir()}
    first, second = typeset(html, assets), typeset(html, assets)
    assert first == second
    assert first.complaints == ()


def test_nothing_of_this_machine(folder: Path) -> None:
    """The file names neither the place it was made at nor the time."""
    html = (folder / "page.html").read_text(encoding="utf-8")
    assets = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pikepdf.open(BytesIO(typeset(html, assets).pdf)) as document:
        text = "\n".join(repr(item) for item in document.objects)
        assert "assets.invalid" not in text
        assert "file:" not in text
        assert "/CreationDate" not in document.docinfo
        fonts = [str(item.get("/BaseFont", "")) for item in document.objects if is_font(item)]
    assert any("Boxes" in name for name in fonts)


def is_font(item: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
