"""Theme pictures: the covers of a worked example in each theme, for `docs/themes.md`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from cpstrategy.compose.compose import compose
from cpstrategy.disk import find_project, read_council, read_shipped
from cpstrategy.html.medium import PRINT
from cpstrategy.html.page import page
from cpstrategy.pdf import typeset
from cpstrategy.pipeline import OpenedCouncil, open_strategy
from cpstrategy.source import CouncilFiles
from drawing import page as page_of

ROOT = Path(__file__).resolve().parents[1]
THEMES, EDITIONS = ("calm", "bold", "warm", "airy"), ("full", "youth")
SIZE, GAP, GREY = (300, 424), 16, "#d7dbde"


def sheet() -> Image.Image:
    """A theme in each column, adults above and young people below."""
    project = find_project(ROOT / "content" / "wigan")
    files = CouncilFiles("wigan", project.councils["wigan"], read_council(project, "wigan"))
    opened = open_strategy(files, read_shipped(project))
    width, height = (GAP + count * (side + GAP) for count, side in _sides())
    drawn_on = Image.new("RGB", (width, height), GREY)
    for number, cover in enumerate(covers(opened)):
        row, column = divmod(number, len(THEMES))
        drawn_on.paste(cover, (GAP + column * (SIZE[0] + GAP), GAP + row * (SIZE[1] + GAP)))
    return drawn_on


def _sides() -> tuple[tuple[int, int], ...]:
    return tuple(zip((len(THEMES), len(EDITIONS)), SIZE, strict=True))


def covers(opened: OpenedCouncil) -> Iterator[Image.Image]:
    """Draw the covers, edition by edition."""
    templates, assets = opened.resources.templates, opened.resources.assets
    strategy = opened.strategy
    if strategy is None:
        raise SystemExit("the strategy cannot be read")
    editions = {edition.name: edition for edition in opened.resources.offered}
    for name in EDITIONS:
        document = compose(strategy, editions[name], "wigan")
        for theme in THEMES:
            themed = replace(document, look=replace(document.look, theme=theme, theme_like=""))
            html = page(themed, PRINT, templates, assets)
            only = html[: html.index("</header>")] + "</header></body></html>"
            yield drawn(typeset(only, {**templates, **assets}).pdf)


def drawn(pdf: bytes) -> Image.Image:
    """Draw the first page of a PDF."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "cover.pdf"
        path.write_bytes(pdf)
        return page_of(path, 1, SIZE[1]).resize(SIZE, Image.Resampling.LANCZOS)
