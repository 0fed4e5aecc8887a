"""Links: the page of all councils leads to each, whatever its folder is called."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.cli.conftest import Run, begun, project, run, started, whole

__all__ = ["begun", "project", "run", "started", "whole"]

NAMES = ("h#sh", "per%cent", "br[ack]et*?", "c'd\"e", "col:on", "a b", "b&c", "\u00e9t\u00e9")


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_to_a_file(run: Run, project: Path, name: str) -> None:
    """From all councils to one, and from there to its documents and back."""
    (project / "content/wigan").rename(project / "content" / name)
    assert run("build", "-q", "-f", "html", cwd=project).returncode == 0
    base = "https://council.example/strategies/"
    for page in sorted((project / "build").rglob("*.html")):
        at = urljoin(base, "/".join(map(_quoted, page.relative_to(project / "build").parts)))
        for href in re.findall(r'<a [^>]*href="([^"]*)"', page.read_text("utf-8")):
            target = urlsplit(urljoin(at, unescape(href)))
            if f"{target.scheme}://{target.netloc}{target.path}".startswith(base):
                path = unquote(target.path).removeprefix("/strategies/")
                assert (project / "build" / (path or "index.html")).is_file(), (page, href)


def _quoted(name: str) -> str:
    from urllib.parse import quote

    return quote(name, safe="")
