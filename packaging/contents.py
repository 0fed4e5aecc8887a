"""Contents: what goes into the program in one download besides modules and libraries."""

import sys
from pathlib import Path, PurePath

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

from cpstrategy.disk.own_code import PACKAGE, code_key

LANGUAGES = ("cy", "en", "ga", "gd")
"""Those that councils write in: dates, plurals and hyphens of all others take 40 MB."""

_FONTS = {
    "linux": ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts"),
    "darwin": ("/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts"),
    # Words that fontconfig knows.
    "win32": ("WINDOWSFONTDIR", "WINDOWSUSERFONTDIR"),
}
_CACHE = {"win32": "<cachedir>LOCAL_APPDATA_FONTCONFIG_CACHE</cachedir>"}
_CACHE_ELSEWHERE = '<cachedir prefix="xdg">fontconfig</cachedir>'
_SHIPPED = "cpstrategy/shipped"


def data(work: Path) -> list[tuple[str, str]]:
    """List files with the folder that each goes to; those that are made are made in `work`."""
    if not (PACKAGE / "shipped").is_dir():
        sys.exit("cpstrategy is not installed from its wheel: a checkout's templates are elsewhere")
    work.mkdir(parents=True, exist_ok=True)
    return [
        *collect_data_files("cpstrategy"),
        *collect_data_files("weasyprint"),
        # With its licence, and with the version that the program asks for.
        *copy_metadata("cpstrategy", recursive=True),
        (_written(work / "fonts.conf", _font_settings()), "etc/fonts"),
        # Inside, modules are no files of their own that could be read to name the code.
        (_written(work / "code-key.txt", code_key()), _SHIPPED),
    ]


def is_wanted(place: str) -> bool:
    """Leave out what other languages need, and lists that only an installer reads."""
    path = PurePath(place)
    if path.parts[:2] == ("babel", "locale-data"):
        return path.stem.partition("_")[0] in (*LANGUAGES, "root")
    if path.parts[0] == "pyphen" and path.name.startswith("hyph_"):
        return path.stem.split("_")[1] in LANGUAGES
    is_of_installer = path.name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
    return not (is_of_installer and path.parent.suffix == ".dist-info")


def _font_settings() -> str:
    """Name the shipped fonts: without a single one, WeasyPrint warns though pages bring theirs."""
    shipped = f'<dir prefix="relative">../../{_SHIPPED}/templates/fonts</dir>'
    folders = "\n".join(f"<dir>{folder}</dir>" for folder in _FONTS[sys.platform])
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n'
        f"<fontconfig>\n{shipped}\n{folders}\n"
        f"{_CACHE.get(sys.platform, _CACHE_ELSEWHERE)}\n</fontconfig>\n"
    )


def _written(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)
