"""Doctor: the command that says whether this computer has what the program needs."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

import typer

from cpstrategy import __version__
from cpstrategy.terminal import Terminal

SICK = 2

_PAGE = """\
<!DOCTYPE html><html lang="en-GB"><head><title>Test</title><style>
@font-face {{ font-family: shipped; src: url("{font}") }}
body {{ font-family: shipped }}
</style></head><body><h1>Test</h1><p>All is well.</p></body></html>"""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at one thing showed; `remedy` says what to do and is empty if all is well."""

    thing: str
    seen: str
    remedy: str = ""
    needed: bool = True


def doctor() -> None:
    """Say whether this computer has what the program needs."""
    terminal = Terminal()
    looks = []
    for look in _looks():
        looks.append(look)
        terminal.result(f"{'not OK' if look.remedy else 'OK':<8}{look.thing}: {look.seen}")
        if look.remedy:
            terminal.result(f"{'':8}{look.remedy}")
    raise typer.Exit(SICK if any(look.remedy and look.needed for look in looks) else 0)


def _looks() -> Iterator[Look]:
    from cpstrategy.disk import read_shipped

    yield Look("cpstrategy", __version__)
    yield Look("Python", sys.version.split()[0])
    yield _yaml()
    engine = _engine()
    yield engine
    shipped = read_shipped().templates
    fonts = {path: data for path, data in shipped.items() if path.endswith(".woff2")}
    missing = "" if fonts else "install cpstrategy again: its templates or fonts are missing"
    yield Look("Fonts", f"{len(fonts)} shipped", missing)
    if fonts and not engine.remedy:
        yield _pdf(fonts)


def _yaml() -> Look:
    from importlib.metadata import version

    import yaml

    fast = hasattr(yaml, "CBaseLoader")
    seen = f"PyYAML {version('pyyaml')} {'with' if fast else 'without'} libyaml"
    return Look("YAML", seen, "" if fast else "it works, but reads slowly", needed=False)


def _engine() -> Look:
    from cpstrategy.disk import libraries
    from cpstrategy.pdf import TypesettingError, load

    try:
        load()
    except TypesettingError as error:
        return Look("WeasyPrint and Pango", "cannot be loaded", str(error))
    from cpstrategy.pdf.press import TAGGED_VERSION

    versions = libraries()
    right = versions["weasyprint"] == TAGGED_VERSION
    remedy = "" if right else f"install weasyprint=={TAGGED_VERSION}: other versions tag less"
    seen = f"{versions['weasyprint']}, Pango {versions['pango']}"
    return Look("WeasyPrint", seen, remedy, needed=False)


def _pdf(fonts: dict[str, bytes]) -> Look:
    from cpstrategy.pdf import TypesettingError, typeset

    try:
        result = typeset(_PAGE.format(font=min(fonts)), fonts)
    except TypesettingError as error:
        return Look("PDF", "a page could not be made", str(error))
    seen = f"a page with {len(result.pdf) // 1000} KB was made"
    return Look("PDF", seen, " ".join(result.complaints))
