"""In English: in a document of another language, all that is not its council's says its language.

The council has every key of the model filled with words that stand in no file of the program's, so
that whatever else is met is the program's, an edition's, a pack's or a set of pictures'.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from html.parser import HTMLParser

import pytest
import yaml
from babel import Locale

from cpstrategy.build.index import council_index
from cpstrategy.compose.compose import compose
from cpstrategy.disk import read_shipped
from cpstrategy.document.document import Document
from cpstrategy.html.site import site
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.render import formats, versions, with_alternates
from cpstrategy.source import CouncilFiles
from cpstrategy.text.catalogue import CLOSE, OPEN
from tests.sections.full import tree
from tests.sections.leaves import in_all_registers
from tests.sections.met_words import in_cipher, own_words
from tests.sections.test_shown_in_outputs import picture
from tests.shipped_editions import EDITIONS

WELSH = Locale.parse("cy")
MONTHS = re.compile(rf"\b(?:{'|'.join(WELSH.months['format']['wide'].values())})\b")
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
UNSAID = frozenset({"script", "style", "title"})
"""What has no elements in it: a title is in one language whatever it names."""
NAMES = re.compile(
    r"\b(?:PDF|[kM]B|A[34]|[\w.-]+\.(?:org|uk|cymru)(?:/[\w/-]*)?)\b"
    r"|\b(?:Childline|Meic|Shout|OpenMoji|CC BY-SA)\b"
)
"""Names proper, formats and addresses, which have no language."""

JOBS = [
    (name, output)
    for name in (*EDITIONS, "ours")
    for output in (EDITIONS[name].outputs if name in EDITIONS else ("html", "pdf"))
    if not output.endswith("-words")
]
WORDS_BESIDE = ("square-words", "portrait-words")


@dataclass(frozen=True)
class File:
    """A document that has been made."""

    path: str
    edition: str
    format: str
    size: int = 1200
    pages: int = 0


class Unnamed(HTMLParser):
    """The texts of a page that stand in no element which says that they are English."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            above = self._open[-1][1] if self._open else ""
            self._open.append((tag, dict(attrs).get("lang") or above))

    def handle_endtag(self, tag: str) -> None:
        while tag not in VOID and self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, language = self._open[-1] if self._open else ("", "")
        if tag not in UNSAID and not language.startswith("en"):
            self.lines.append(data)


@cache
def council() -> CheckedCouncil:
    """One with everything, and with an edition of its own that is like one of the program's."""
    written = tree(Strategy)
    written["council"]["nation"] = "wales"
    written["document"] |= {"language": "cy", "editions": [*EDITIONS, "ours"]}
    files = {
        "strategy.yaml": yaml.safe_dump(in_cipher(in_all_registers(written))).encode(),
        "editions/ours/edition.yaml": b"{name: ours, title: zqours, like: youth}\n",
        "drawn.png": picture(),
    }
    placed = {f"content/a/{path}": data for path, data in files.items()}
    return validate(CouncilFiles("a", "content/a", placed), read_shipped())


@cache
def documents() -> Mapping[str, Document]:
    checked = council()
    offered = checked.resources.offered
    made = {one.name: compose(checked.read, one, "a") for one in offered}
    return {
        name: replace(document, versions=versions(offered, name, document.words))
        for name, document in made.items()
    }


def page(name: str, output: str) -> str:
    """What one output of an edition is made of."""
    templates, assets = council().resources.templates, council().resources.assets
    names = EDITIONS[name].outputs if name in EDITIONS else ["html", "pdf"]
    told = with_alternates(documents()[name], formats()[output], names)
    return formats()[output].html(told, templates, assets)


def unnamed(page: str) -> Iterator[str]:
    """Walk the words of a page that are not the council's, and do not say that they are English."""
    reader = Unnamed()
    reader.feed(page)
    for line in reader.lines:
        said = NAMES.sub("", MONTHS.sub("May", line))
        yield from own_words(f"<p>{escape(said)}</p>")


@pytest.mark.parametrize(("name", "output"), JOBS)
def test_what_is_english_says_so(name: str, output: str) -> None:
    """Every text of the program, of its editions and of packs, and no mark is left."""
    html = page(name, output)
    assert [*unnamed(html)] == []
    assert not re.search(f"[{OPEN}{CLOSE}]", html)


def test_so_does_what_lists_it_and_each_chapter() -> None:
    """The page of the council, and a page for each chapter."""
    checked, templates = council(), council().resources.templates
    files = [File(f"a/{name}.html", name, "html") for name in documents()]
    chapters = site(documents()["youth"], templates, checked.resources.assets)
    for html in (council_index(checked, files), *chapters.values()):
        assert [*unnamed(html)] == []
        assert not re.search(f"[{OPEN}{CLOSE}]", html)


def test_words_beside_a_picture_have_no_marks() -> None:
    """They are text alone, which has no language of its parts."""
    made = [formats()[name].render(documents()["pledge"], {}, {}) for name in WORDS_BESIDE]
    assert not [one for one in made if re.search(f"[{OPEN}{CLOSE}]", one.content.decode())]


def test_what_does_not_say_so_is_found() -> None:
    assert "What matters most" in [*unnamed(page("youth", "html").replace(' lang="en-GB"', ""))]
