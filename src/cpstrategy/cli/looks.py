"""Looks: what `doctor` looks at, one thing after the other."""

import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cpstrategy import __version__

_ABSENT = "cannot be loaded"

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


def looks() -> Iterator[Look]:
    """Look at everything that the program needs, and at what it only works better with."""
    from cpstrategy.cli.ages import age_of_packs
    from cpstrategy.disk import read_shipped

    yield Look("cpstrategy", __version__)
    yield Look("Python", sys.version.split()[0])
    yield _yaml()
    engine = _engine()
    yield engine
    yield _processes()
    yield _drawing()
    shipped = read_shipped()
    yield Look("Packs", *age_of_packs(shipped.packs, date.today()), needed=False)
    fonts = {path: data for path, data in shipped.templates.items() if path.endswith(".woff2")}
    missing = "" if fonts else "install cpstrategy again: its templates or fonts are missing"
    yield Look("Fonts", f"{len(fonts)} shipped", missing)
    if fonts and engine.seen != _ABSENT:
        yield _pdf(fonts)


def _yaml() -> Look:
    from importlib.metadata import version

    import yaml

    fast = hasattr(yaml, "CBaseLoader")
    seen = f"PyYAML {version('pyyaml')} {'with' if fast else 'without'} libyaml"
    return Look("YAML", seen, "" if fast else "it works, but reads slowly", needed=False)


def _processes() -> Look:
    """Whether several cores can share the work; if not, one does it all."""
    try:
        from multiprocessing import get_context

        get_context().Lock()
    except (ImportError, OSError) as error:
        why = " ".join(str(error).partition(",")[0].split())
        remedy = "it works, but one core does it all; a container may need a larger /dev/shm"
        return Look("Processes", f"none can be started: {why}", remedy, needed=False)
    return Look("Processes", "several can share the work")


def _drawing() -> Look:
    """What makes photographs smaller, pictures of a pledge, and codes for telephones to scan."""
    from importlib import import_module
    from importlib.metadata import version

    libraries = {"Pillow": "PIL.Image", "pypdfium2": "pypdfium2", "segno": "segno"}
    try:
        for module in libraries.values():
            import_module(module)
    except (ImportError, OSError) as error:
        return Look("Pictures", _ABSENT, f"{error}; install cpstrategy again")
    return Look("Pictures", ", ".join(f"{name} {version(name)}" for name in libraries))


def _engine() -> Look:
    from cpstrategy.disk import libraries
    from cpstrategy.pdf import TypesettingError, load

    try:
        load()
    except TypesettingError as error:
        return Look("WeasyPrint and Pango", _ABSENT, f"{error}; web pages can be made without")
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
    # Fonts lie in a folder for the time being, which goes with what is laid out.
    gc.collect()
    seen = f"a page with {len(result.pdf) // 1000} KB was made"
    return Look("PDF", seen, " ".join(result.complaints))
