"""Pictures: make those of the README from what `make build` has built.

Usage: .venv/bin/python docs/pictures.py, with poppler-utils and Chromium installed.
"""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
BUILT = HERE.parent / "build" / "wigan"
IMAGES = HERE / "images"
SHOWN = ("Corporate Parenting Strategy", "Key figures", "Priority 2", "Our promise")
"""Words that the pages to show begin with, after the running header."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
GAP, GREY, COLOURS = 16, "#d7dbde", 96


def main() -> None:
    """Write `pages.png` and `web.png`, small enough for a page on the web."""
    IMAGES.mkdir(exist_ok=True)
    save(beside([page(number) for number in numbers()]), "pages.png")
    save(screenshot(1180, 760), "web.png")


def numbers() -> list[int]:
    """Find the pages to show by their words; contents and cross-references come later on a page."""
    texts = said("pdftotext", "-layout", BUILT / "full.pdf", "-").decode().split("\f")
    opening = [" ".join(" ".join(text.split("\n")[:12]).split()) for text in texts]
    return [
        next(number for number, text in enumerate(opening, 1) if words in text and number != 2)
        for words in SHOWN
    ]


def page(number: int) -> Image.Image:
    """Draw a page of the PDF."""
    only = ("-f", number, "-l", number)
    drawn = said("pdftoppm", "-r", 110, "-png", *only, BUILT / "full.pdf")
    return Image.open(BytesIO(drawn)).convert("RGB").resize((420, 594), Image.Resampling.LANCZOS)


def screenshot(width: int, height: int) -> Image.Image:
    """Draw the top of the web page as a browser shows it."""
    browser = next(filter(None, map(shutil.which, BROWSERS)))
    target = IMAGES / "web.png"
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    size = (f"--window-size={width},{height}", f"--screenshot={target}")
    said(browser, *flags, *size, (BUILT / "full.html").as_uri())
    return Image.open(target).convert("RGB")


def beside(pages: list[Image.Image]) -> Image.Image:
    """Put pages side by side on grey."""
    width = sum(each.width + GAP for each in pages) + GAP
    sheet = Image.new("RGB", (width, pages[0].height + 2 * GAP), GREY)
    for position, each in enumerate(pages):
        sheet.paste(each, (GAP + position * (each.width + GAP), GAP))
    return sheet


def save(picture: Image.Image, name: str) -> None:
    """Write a picture with few colours: it is mostly paper."""
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(IMAGES / name, optimize=True)


def said(*command: object) -> bytes:
    """Run a program and return what it prints."""
    arguments = [str(each) for each in command]
    # The commands are those of this file; what a browser grumbles about is of no interest.
    return subprocess.run(arguments, check=True, capture_output=True).stdout  # noqa: S603


if __name__ == "__main__":
    main()
