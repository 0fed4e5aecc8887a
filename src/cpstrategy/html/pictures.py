"""Pictures: images, icons and fonts as addresses within a page."""

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from urllib.parse import quote, unquote

from markupsafe import Markup

from cpstrategy.pictures import is_upright, published
from cpstrategy.source import Files

TYPES = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "otf": "font/otf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "ttf": "font/ttf",
    "woff2": "font/woff2",
}

LEGIBLE = "'=:/;,.()!*~-_?@+"
"""What an address within quotation marks may hold besides letters and digits."""

Address = Callable[[str, bytes], str]
"""From a file's path and content to its address."""

_BLANKS = re.compile(r"\s+")


def embedded(path: str, content: bytes) -> str:
    """Put the file itself into the page, a picture without what is not seen."""
    kind = TYPES.get(path.rpartition(".")[2].lower(), "application/octet-stream")
    return f"data:{kind};base64,{b64encode(published(path, content)).decode('ascii')}"


def beside(path: str, content: bytes) -> str:  # noqa: ARG001 # All addresses are made alike.
    """Name the file; typesetting serves it there and nowhere else."""
    return f"https://assets.invalid/{quote(path)}"


def seeker(files: Files, address: Address) -> Callable[[str], str | None]:
    """Make the function by which texts ask for the address of a picture that may be missing."""

    def seek(path: str) -> str | None:
        return address(path, files[path]) if path in files else None

    return seek


def as_typed(address: str) -> str:
    """An address with the signs that were typed, `a b.png` and not `a%20b.png`."""
    return unquote(address)


def finder(files: Files, address: Address) -> Callable[[str], Markup]:
    """Make the function by which templates ask for the address of a file."""

    def find(path: str) -> Markup:
        if path not in files:
            raise ValueError(f"the file “{path}” is missing")
        return Markup("{}").format(address(path, files[path]))

    return find


def upright_finder(files: Files) -> Callable[[str], bool]:
    """Make the function by which templates ask whether a picture is higher than wide."""

    def find(path: str) -> bool:
        return path in files and is_upright(path, files[path])

    return find


def drawing_finder(
    files: Files, paths: Mapping[str, str], address: Address
) -> Callable[[str], Markup]:
    """Make the function by which templates ask for the drawing of a concept.

    A page shows the same drawing in many places, so that it is to be short.
    """

    @cache
    def find(concept: str) -> Markup:
        path = paths.get(concept, "")
        if path not in files:
            raise ValueError(f"the drawing of “{concept}” is missing")
        where = address(path, files[path])
        is_shape = where.startswith("data:image/svg+xml")
        return _shapes(published(path, files[path])) if is_shape else Markup("{}").format(where)

    return find


def _shapes(content: bytes) -> Markup:
    """An address that holds a drawing as it is written, which servers shrink better than base64."""
    drawing = _BLANKS.sub(" ", content.decode())
    short = drawing if "'" in drawing else drawing.replace('"', "'")
    # Everything that is special between quotation marks is quoted.
    return Markup(f"data:image/svg+xml,{quote(short, safe=LEGIBLE)}")  # noqa: S704


def icon_drawer(templates: Files, assets: Files, folder: str = "icons/") -> Callable[..., Markup]:
    """Make the function by which style sheets draw an icon in a colour, and perhaps in a size.

    It is one of the program, by name, or the path of a drawing among the templates or the assets.

    Icons are backgrounds, never content: there is always a word beside them. Only on paper are
    they signs before the items of a list, whose size is their own and whose words the list has.
    A drawing of a theme may have more colours, which stand in the places of `colour-2` and so on.
    """

    def icon(name: str, colour: str, size: str = "", more: Sequence[str] = ()) -> Markup:
        path = name if name.endswith(".svg") else f"{folder}{name}.svg"
        files = templates if path in templates else assets
        if path not in files:
            raise ValueError(f"the file “{path}” is missing")
        drawing = published(path, files[path]).decode().strip().replace("currentColor", colour)
        for number, other in enumerate(more, start=2):
            drawing = drawing.replace(f"colour-{number}", other)
        if size:
            drawing = drawing.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
        # Everything that is special in HTML or CSS is quoted.
        return Markup(f'url("data:image/svg+xml,{quote(drawing)}")')  # noqa: S704

    return icon
