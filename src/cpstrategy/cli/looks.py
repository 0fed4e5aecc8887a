"""Looks: what `doctor` looks at, one thing after the other."""

import sys
from collections.abc import Iterator
from datetime import date

from cpstrategy import __version__
from cpstrategy.cli.look import ABSENT, Look
from cpstrategy.cli.typesetting import look_at_engine, look_at_page


def looks() -> Iterator[Look]:
    """Look at everything that the program needs, and at what it only works better with."""
    from cpstrategy.cli.ages import age_of_packs
    from cpstrategy.disk import read_shipped

    yield Look("cpstrategy", __version__)
    yield Look("Python", sys.version.split()[0])
    yield _yaml()
    engine = look_at_engine()
    yield engine
    yield _processes()
    yield _drawing()
    shipped = read_shipped()
    yield Look("Packs", *age_of_packs(shipped.packs, date.today()), needed=False)
    fonts = {path: data for path, data in shipped.templates.items() if path.endswith(".woff2")}
    missing = "" if fonts else "install cpstrategy again: its templates or fonts are missing"
    yield Look("Fonts", f"{len(fonts)} shipped", missing)
    if fonts and engine.seen != ABSENT:
        yield look_at_page(fonts)


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
        return Look("Pictures", ABSENT, f"{error}; install cpstrategy again")
    return Look("Pictures", ", ".join(f"{name} {version(name)}" for name in libraries))
