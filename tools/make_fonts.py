"""Make fonts: what stands in where the main typeface has no letter, and what each font covers.

    npm install --prefix /tmp/fonts @fontsource/noto-sans@5.3.2 … (see PACKAGES)
    .venv/bin/python tools/make_fonts.py /tmp/fonts/node_modules

Fonts of a script are copied as they are; of signs and emoji only a part is taken, because the whole
would weigh more than all the rest. Without packages only the parts of the typeface that web pages
hold, and the list of what is covered, are made anew.
"""

import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FONTS = Path(__file__).parents[1] / "templates/fonts"
MORE = "more"
"""The folder of the fonts that only letters of theirs are set in."""
CORE = "core"
"""The folder of the parts of the typeface that web pages hold."""
LISTING = "listing"
"""The folder of those that lists of files hold, without what says which letters stand closer."""

SCRIPTS = {
    "noto-sans": ("latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"),
    "noto-sans-arabic": ("arabic",),
    "noto-sans-hebrew": ("hebrew",),
    "noto-sans-devanagari": ("devanagari",),
    "noto-sans-bengali": ("bengali",),
    "noto-sans-gujarati": ("gujarati",),
    "noto-sans-gurmukhi": ("gurmukhi",),
    "noto-sans-tamil": ("tamil",),
    "noto-sans-sinhala": ("sinhala",),
    "noto-sans-ethiopic": ("ethiopic",),
}
SIGNS = {
    "noto-sans-math": "latin",
    "noto-sans-symbols": "symbols",
    "noto-sans-symbols-2": "symbols",
}
PACKAGES = (*SCRIPTS, *SIGNS, "noto-emoji", "lexend")
"""Packages of npm below `@fontsource/`: all in version 5.3.2, but Lexend in 5.3.0."""

_SIGNS = {*range(0x2010, 0x2060), *range(0x20A0, 0x20C1), *range(0x2100, 0x2300)} | {
    *range(0x2460, 0x2474),
    *range(0x25A0, 0x2800),
    *range(0x2B00, 0x2B60),
}
"""Punctuation, money, arrows, sums, figures in circles, shapes, ticks, stars."""

_BY_COLOUR = {
    *(0x26AA, 0x26AB, 0x2B1B, 0x2B1C, 0x1F534, 0x1F535, *range(0x1F7E0, 0x1F7EC)),
    *(0x1F499, 0x1F49A, 0x1F49B, 0x1F49C, 0x1F5A4, 0x1F90D, 0x1F90E, 0x1F9E1),
    *(0x1F4D7, 0x1F4D8, 0x1F4D9, 0x1F536, 0x1F537, 0x1F538, 0x1F539),
}
"""Emoji that say something by their colour alone, and would say nothing in black and white."""

_CORE = {*range(0x20, 0x7F), *map(ord, "\u00a0£·–—‘’“”…")}
"""The letters and signs that nearly every web page of ours does with."""
_LISTING = _CORE - {*map(ord, '"#$*+<=>[\\]^`{|}~…·')}

_DIGITS = {*map(ord, "0123456789%£,.− \u00a0")}
"""What large figures are set in, without a stroke through the nought."""

_FLAGS = {*range(0x1F1E6, 0x1F200), *range(0xE0020, 0xE0080)}
_SPACES = {0x20, 0xA0}
"""A space is set in the font of what stands before it, where that is a sign."""


def main(packages: Path | None) -> None:
    """Write the fonts, if there are packages to take them from, and what every font covers."""
    if packages:
        (FONTS / MORE).mkdir(exist_ok=True)
        for name, content in _fonts(packages / "@fontsource"):
            (FONTS / MORE / name).write_bytes(content)
        lexend = packages / "@fontsource/lexend/files/lexend-latin-700-normal.woff2"
        digits = _part_of(lexend, _DIGITS, ("kern",))
        (FONTS / "digits/lexend-digits.woff2").write_bytes(digits)
    for path in FONTS.glob("*-latin-[0-9]*-normal.woff2"):
        (FONTS / CORE / path.name).write_bytes(_part_of(path, _CORE, ("kern",)))
        (FONTS / LISTING / path.name).write_bytes(_part_of(path, _LISTING, ()))
    folders = (FONTS, *(FONTS / name for name in (MORE, "digits", CORE, LISTING)))
    paths = [path for folder in folders for path in _in_order(folder)]
    lines = (f"{path.relative_to(FONTS)} {_ranges(_covered(path))}\n" for path in paths)
    (FONTS / "coverage.txt").write_text("".join(lines), "ascii")


def _fonts(packages: Path) -> Iterator[tuple[str, bytes]]:
    for name, parts in SCRIPTS.items():
        for part in parts:
            yield f"{name}-{part}.woff2", _package_file(packages, name, part).read_bytes()
    taken: set[int] = set()
    for name, part in SIGNS.items():
        path = _package_file(packages, name, part)
        wanted = (_covered(path) & _SIGNS) - taken - _BY_COLOUR
        taken |= wanted
        yield f"{name}.woff2", _part_of(path, wanted | _SPACES)
    path = _package_file(packages, "noto-emoji", "emoji")
    yield "noto-emoji.woff2", _part_of(path, _covered(path) - taken - _BY_COLOUR - _FLAGS)


def _package_file(packages: Path, name: str, part: str) -> Path:
    return packages / name / "files" / f"{name}-{part}-400-normal.woff2"


def _part_of(path: Path, wanted: Iterable[int], features: Iterable[str] = ("ccmp",)) -> bytes:
    options = Options(
        layout_features=[*features], hinting=False, flavor="woff2", notdef_outline=True
    )
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def _in_order(folder: Path) -> list[Path]:
    """Upright letters first and emoji last: the first font that has a sign is taken."""
    last = ("italic", "emoji")
    return sorted(
        folder.glob("*.woff2"),
        key=lambda path: (any(word in path.name for word in last), path.name),
    )


def _covered(path: Path) -> set[int]:
    return set(TTFont(path).getBestCmap())


def _ranges(codes: Iterable[int]) -> str:
    """Write numbers as runs: `20-7e a0`."""
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return " ".join(f"{first:x}" + (f"-{last:x}" if last > first else "") for first, last in runs)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
