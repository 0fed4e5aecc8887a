"""Contact sheets: everything that was built, small and side by side, to be looked at.

Usage: .venv/bin/python tools/contact_sheets.py build sheets [wigan/youth ...], with poppler-utils
and Chromium installed. Each PDF gets a sheet of its pages, in colour and as a grey printer would
have them; each web page a sheet for a phone and a desk, by day and by night.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

SCREENS = {"phone": (390, 844, 8, 0.5), "desk": (1280, 900, 3, 0.45)}
"""How wide and high each is, how many stand side by side, and how small."""

SKIES = ("light", "dark")
RESOLUTION, WIDE, GAP, GREY = 50, 6, 8, "#8a9296"
MOST = 40
"""Screens of a page on one sheet; the rest of it looks the same."""


def main() -> None:
    """Write a sheet for each way to meet each file."""
    built, out, *wanted = sys.argv[1:]
    files = [path for path in sorted(Path(built).rglob("*")) if _is_wanted(path, wanted)]
    papers(Path(built), Path(out), files)
    screens(Path(built), Path(out), files)


def _is_wanted(path: Path, wanted: list[str]) -> bool:
    is_shown = path.suffix == ".pdf" or (path.suffix == ".html" and ".fragment." not in path.name)
    return is_shown and (not wanted or any(words in path.as_posix() for words in wanted))


def papers(built: Path, out: Path, files: Iterable[Path]) -> None:
    """Lay the pages of each PDF side by side, in colour and in grey."""
    for path in files:
        if path.suffix == ".pdf":
            sheet = _beside(list(_pages(path)), WIDE)
            _save(sheet, out / path.relative_to(built).with_suffix(".paper.png"))
            _save(sheet.convert("L"), out / path.relative_to(built).with_suffix(".grey.png"))


def _pages(path: Path) -> Iterator[Image.Image]:
    with TemporaryDirectory() as folder:
        command = ["pdftoppm", "-r", str(RESOLUTION), "-png", str(path), f"{folder}/page"]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 # Our own.
        for drawn in sorted(Path(folder).iterdir()):
            with Image.open(drawn) as page:
                yield page.convert("RGB")


def screens(built: Path, out: Path, files: Iterable[Path]) -> None:
    """Cut each web page into the screens that a reader sees one after the other."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        for path in files:
            for name in SCREENS if path.suffix == ".html" else ():
                for sky in SKIES:
                    target = path.relative_to(built).with_suffix(f".{name}-{sky}.png")
                    _save(_screens(browser, path, name, sky), out / target)


def _screens(browser: Browser, path: Path, name: str, sky: str) -> Image.Image:
    width, height, across, small = SCREENS[name]
    size = {"width": width, "height": height}
    page = browser.new_page(viewport=size, color_scheme=sky)  # type: ignore[arg-type]
    page.goto(path.resolve().as_uri())
    whole = Image.open(BytesIO(page.screenshot(full_page=True))).convert("RGB")
    page.close()
    cuts = [
        whole.crop((0, top, width, top + height)).resize((int(width * small), int(height * small)))
        for top in range(0, min(whole.height, MOST * height), height)
    ]
    return _beside(cuts, across)


def _beside(pages: list[Image.Image], across: int) -> Image.Image:
    wide = max(page.width for page in pages) + GAP
    high = max(page.height for page in pages) + GAP
    rows = -(-len(pages) // across)
    sheet = Image.new("RGB", (wide * min(across, len(pages)) + GAP, high * rows + GAP), GREY)
    for number, page in enumerate(pages):
        row, column = divmod(number, across)
        sheet.paste(page, (GAP + column * wide, GAP + row * high))
    return sheet


def _save(picture: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path)


if __name__ == "__main__":
    main()
