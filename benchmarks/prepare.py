"""Prepare: write every page that an edition's PDF is made from, and its text as Markdown.

Usage: prepare.py COUNCIL FOLDER

The folder gets `pages/`, with fonts and pictures, for whoever prints them, and `site/` for MkDocs.
"""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

from cpstrategy.build.artefact import make
from cpstrategy.build.jobs import jobs_of
from cpstrategy.build.pages import pages_of
from cpstrategy.disk import find_project, read_council, read_shipped
from cpstrategy.pdf import press
from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles

SITE = "site_name: {}\ntheme: {{name: mkdocs}}\nuse_directory_urls: false\n"
BLOCKS = {"p", "blockquote", "figcaption", "dt", "dd", "th", "td"}


def main(place: Path, folder: Path) -> None:
    """Make all artefacts, and keep what the editions' PDFs and pages for the screen come from."""
    project = find_project(place)
    shipped = read_shipped(project)
    [(name, path)] = project.councils.items()
    council = CouncilFiles(name, path, read_council(project, name))
    checked = validate(council, shipped)
    if checked.strategy is None:
        sys.exit(f"{path} cannot be read: see cpstrategy validate {path}")
    templates, assets = checked.resources.templates, checked.resources.assets
    set_ = _overheard()
    for job in jobs_of(checked, pages_of(checked)):
        content = make(job, templates, assets).content
        stem = Path(job.path).stem
        if job.format == "pdf":
            _write(folder / "pages" / f"{stem}.html", set_[-1].encode())
        elif job.format == "html":
            _write(folder / "site/docs" / f"{stem}.md", _markdown(content.decode()).encode())
    for each, data in {**templates, **assets}.items():
        _write(folder / "pages" / each, data)
    _write(folder / "site/mkdocs.yml", SITE.format(name).encode())


def _overheard() -> list[str]:
    """Hear of every page that is laid out and has room; the last one becomes the PDF."""
    heard: list[str] = []
    lay_out = press.lay_out

    def listen(html: str, *given: object) -> object:
        laid = lay_out(html, *given)  # type: ignore[arg-type]
        if laid is not None:
            heard.append(html)
        return laid

    press.lay_out = listen  # type: ignore[assignment]
    return heard


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


class _Writer(HTMLParser):
    """Writes headings, paragraphs and lists; tables become a paragraph for each cell."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self._silent += tag in ("head", "style", "script")
        if re.fullmatch("h[1-6]", tag):
            self.written.append(f"\n\n{'#' * int(tag[1])} ")
        elif tag == "li":
            self.written.append("\n\n* ")
        elif tag in BLOCKS:
            self.written.append("\n\n")
        elif tag in ("strong", "em"):
            self.written.append("**")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("head", "style", "script")
        if tag in ("strong", "em"):
            self.written.append("**")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.written.append(re.sub(r"\s+", " ", data))


def _markdown(html: str) -> str:
    writer = _Writer()
    writer.feed(html)
    return "".join(writer.written)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
