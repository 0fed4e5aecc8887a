"""Pictures: make those of the README and of the pages beside it from what `make build` has built.

Usage: .venv/bin/python docs/pictures.py [name ...], with poppler-utils and Chromium installed.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

import theme_pictures
from drawing import beside, browser, page, save, screen

BUILT = Path(__file__).resolve().parents[1] / "build"
WIGAN = BUILT / "wigan"
DESK, PHONE = (1180, 760), (390, 760)
FULL = ("Corporate Parenting Strategy", "Key figures", "Having a home", "Our promise")
"""Words that the pages to show begin with, after the running head."""
YOUTH = ("You are not the only one", "Education")
"""The same of the young people's version."""


def main() -> None:
    """Write all of them, or those that are named."""
    for name in sys.argv[1:] or PICTURES:
        save(PICTURES[name](), name)


def numbers(pdf: Path, wanted: tuple[str, ...]) -> list[int]:
    """Find pages by the words they begin with; the contents, on the second, have them all."""
    asked = ["pdftotext", "-layout", str(pdf), "-"]
    # The command is that of this file.
    read = subprocess.run(asked, check=True, capture_output=True, text=True).stdout  # noqa: S603
    opening = [" ".join(text.split())[:220] for text in read.split("\f")]
    return [
        next(number for number, text in enumerate(opening, 1) if words in text and number != 2)
        for words in wanted
    ]


def pages(pdf: Path, chosen: Iterator[int] | list[int], height: int = 594) -> Image.Image:
    """Draw pages of a PDF side by side."""
    return beside([page(pdf, number, height) for number in chosen])


def full() -> Image.Image:
    """Four pages of the strategy."""
    return pages(WIGAN / "full.pdf", numbers(WIGAN / "full.pdf", FULL))


def youth() -> Image.Image:
    """Cover and two pages of the young people's version."""
    return pages(WIGAN / "youth.pdf", [1, *numbers(WIGAN / "youth.pdf", YOUTH)], 720)


def grey() -> Image.Image:
    """What a printer without colours makes of the pages of the strategy."""
    return full().convert("L").convert("RGB")


def phones() -> Image.Image:
    """Four screens of the young people's version on a phone, two of them by night."""
    places = (("body", False), ("#priority-home", False), ("#priority-home", True), ("#help", True))
    with browser() as opened:
        html = WIGAN / "youth.html"
        return beside([screen(opened, html, PHONE, at, night=night) for at, night in places])


def desk(name: str, at: str = "body", *, night: bool = False) -> Image.Image:
    """A screen of a web page at a desk."""
    with browser() as opened:
        return screen(opened, WIGAN / name, DESK, at, night=night)


def pledge() -> Image.Image:
    """Poster, the outside of the leaflet, and cards."""
    shown = (("poster", 1), ("leaflet", 1), ("cards", 1))
    return beside([page(WIGAN / f"pledge.{name}.pdf", number, 594) for name, number in shown])


def shared() -> Image.Image:
    """The pictures for social media of two councils."""
    drawn = (Image.open(BUILT / name) for name in SHARED)
    return beside([each.convert("RGB").resize((400, each.height * 400 // 1080)) for each in drawn])


SHARED = (
    "wigan/pledge.square.png",
    "wigan/pledge.portrait.png",
    "worcestershire/pledge.square.png",
    "worcestershire/pledge.portrait.png",
)
PICTURES: dict[str, Callable[[], Image.Image]] = {
    "pages": full,
    "web": lambda: desk("full.html"),
    "youth": youth,
    "phones": phones,
    "summary": lambda: page(WIGAN / "summary.a3.pdf", 1, 840),
    "easy-read": lambda: pages(WIGAN / "easy-read.pdf", [1, 4, 12, 28]),
    "large-print": lambda: pages(WIGAN / "large-print.pdf", [1, 3, 5]),
    "pledge": pledge,
    "shared": shared,
    "themes": theme_pictures.sheet,
    "night": lambda: desk("summary.html", ".cps-section-priorities-in-brief", night=True),
    "grey": grey,
}

if __name__ == "__main__":
    main()
