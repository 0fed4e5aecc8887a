"""Peers: other programs that make pages of the same text, as far as they are installed.

Usage: peers.py MARKDOWN FOLDER
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from measuring import Arguments

HERE = Path(__file__).resolve()
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BESIDE = Path(sys.executable).parent
"""Where the programs lie that are installed with this Python."""


def peers(
    page: Path, text: Path, site: Path, folder: Path
) -> Iterator[tuple[str, Arguments | None]]:
    """Name each with its command, or without one if it is not there.

    `page` is what is printed, `text` the same in Markdown, and `site` that of all editions.
    """
    mkdocs, weasyprint, pandoc = _beside("mkdocs"), _beside("weasyprint"), _pandoc()
    yield (
        "MkDocs, all web pages",
        mkdocs and (mkdocs, "build", "-q", "-f", site / "mkdocs.yml", "-d", folder / "mkdocs"),
    )
    into = (text, "-s", "-o", folder / "pandoc.pdf")
    yield (
        "pandoc and WeasyPrint, one PDF",
        pandoc and weasyprint and (pandoc, *into, f"--pdf-engine={weasyprint}"),
    )
    with_typst = pandoc and find_spec("typst")
    typst = (sys.executable, HERE, text, folder)
    yield "pandoc and Typst, one PDF", typst if with_typst else None
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    switches = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
    printed = f"--print-to-pdf={folder / 'chromium.pdf'}"
    yield "Chromium, one PDF", browser and (browser, *switches, printed, page.as_uri())


def _beside(name: str) -> str | None:
    return shutil.which(name, path=str(BESIDE)) or shutil.which(name)


def _pandoc() -> str | None:
    if find_spec("pypandoc"):
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    return shutil.which("pandoc")


def by_typst(text: Path, folder: Path) -> None:
    """Have pandoc write for Typst, which is a library here and no command."""
    import typst

    source = folder / "typst.typ"
    command = [str(_pandoc()), "-t", "typst", "-s", str(text), "-o", str(source)]
    subprocess.run(command, check=True)  # noqa: S603 # Our own command.
    typst.compile(str(source), output=str(folder / "typst.pdf"))


if __name__ == "__main__":
    by_typst(Path(sys.argv[1]), Path(sys.argv[2]))
