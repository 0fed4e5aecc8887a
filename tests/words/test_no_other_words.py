"""No other words: what readers meet of the program is in its file of words, and nowhere else."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from cpstrategy.resources.literal import literal_words
from cpstrategy.text.catalogue import places
from cpstrategy.text.lists.english import ENGLISH
from tests.conftest import ROOT

SOURCE = ROOT / "src" / "cpstrategy"
TEMPLATES = ROOT / "templates"
TELLING = ("sections", "formatting", "compose", "outputs", "document")
"""The packages that put words into documents."""

FOR_EDITORS = ("notice.", "preview.", "report.", "status.")
"""Templates of pages that no reader meets."""

NO_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "the ": "an article that a name may bring of its own",
        "A4 landscape": "a size of paper",
        " for ": "looked for in what authors write",
        " means ": "looked for in what authors write",
        "A3 landscape": "a size of paper",
        "It takes more than": "a complaint, for those who build",
        " pt: mark fewer records": "a complaint, for those who build",
        "]`, or shorten them.": "a complaint, for those who build",
        "The pledge takes more than": "a complaint, for those who build",
        " pt: shorten its promises": "a complaint, for those who build",
        "the pledge": "a part of a sheet, as a finding calls it",
        "the title with the motto": "a part of a sheet, as a finding calls it",
        "the contact": "a part of a sheet, as a finding calls it",
        "Markdown": "the name of a type",
        "ListEntry": "the name of a type",
        'scope="row"': "an attribute",
        'data-label="': "an attribute",
        'class="': "an attribute",
        ".cps-section, ": "a style",
        "3mm ": "a length",
        "4mm ": "a length",
        "7mm ": "a length",
        "min-block-size: ": "a style",
        "default-src 'none'": "what a page may load",
        "width=device-width": "how wide a phone shows it",
        "light dark": "a scheme of colours",
    }
)
"""What looks like words and is none, by its beginning, each with what it is."""

_LETTERS = re.compile(r"[A-Za-z]{2}")
_NAME = re.compile(r"[\w./:#-]*")


def of_code(path: Path) -> Iterator[str]:
    """Walk what a module says that is no name: what has a space or begins with a capital."""
    module = ast.parse(path.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            said = node.value
            is_told = " " in said.strip("; ") or said[:1].isupper() or said[:1] == " "
            if is_told and _LETTERS.search(said) and not re.search(r"[\\{}<>=;]|^cpstrategy", said):
                yield said


def of_template(path: Path) -> Iterator[str]:
    """Walk what a template or a style says itself."""
    for run in literal_words(path.name, path.read_text("utf-8")):
        said = run.words.strip("\0 \n")
        if _LETTERS.search(said) and not (said.islower() and _NAME.fullmatch(said)):
            yield said


def test_code_says_nothing_itself() -> None:
    """A section, a formatter and an output take their words from the file."""
    modules = [path for package in TELLING for path in sorted((SOURCE / package).glob("*.py"))]
    found = {said: path.name for path in modules for said in of_code(path)}
    assert {said: name for said, name in found.items() if not _is_none(said)} == {}


def test_templates_say_nothing_themselves() -> None:
    """Nor a style, between the quotation marks of `content`."""
    paths = (
        path
        for path in sorted(TEMPLATES.rglob("*"))
        if path.suffix in (".j2", ".css") and not path.name.startswith(FOR_EDITORS)
    )
    found = {said: path.name for path in paths for said in of_template(path)}
    assert {said: name for said, name in found.items() if not _is_none(said)} == {}


def test_what_is_no_word_is_still_there() -> None:
    """An exception goes with what it is for."""
    said = [one for path in SOURCE.rglob("*.py") for one in of_code(path)]
    said += [
        one
        for path in TEMPLATES.rglob("*")
        if path.suffix in (".j2", ".css")
        for one in of_template(path)
    ]
    assert [one for one in NO_WORDS if not any(word.startswith(one) for word in said)] == []


def test_every_word_is_asked_for_and_every_key_is_there() -> None:
    """A word that nobody prints would be edited in vain, and a key that is none stops a build."""
    asked = {key for path in _all() if _may_ask(path) for key in _asked(path)}
    begun = tuple(start for path in _all() for start in _begun(path))
    assert sorted(asked - ENGLISH.keys()) == []
    assert [key for key in ENGLISH if not _is_used(key, asked, begun)] == []


def _is_none(said: str) -> bool:
    return any(said.startswith(one) for one in NO_WORDS)


def _all() -> Iterator[Path]:
    yield from (path for path in SOURCE.rglob("*.py") if path.name != "english.py")
    yield from (path for path in TEMPLATES.rglob("*") if path.suffix in (".j2", ".css"))


def _may_ask(path: Path) -> bool:
    """Elsewhere `words` are those of authors."""
    return path.suffix != ".py" or path.parent.name in (*TELLING, "html", "build")


def _asked(path: Path) -> Iterator[str]:
    """Walk the keys that are asked for by their whole name."""
    text = path.read_text("utf-8")
    for name in re.findall(r"\bwords\.([a-z][a-z0-9_]+)\b(?!\()", text):
        if not _is_other(path, name):
            yield name.replace("_", "-")
    for call, key in re.findall(r"\b(?:words|own)(\.fill\(|\.count\(|\[)\"([a-z0-9-]+)\"", text):
        yield f"{key}-other" if "count" in call else key


def _is_other(path: Path, name: str) -> bool:
    """Whether `words` are none of the program there: those of a text, or a list of them."""
    return path.suffix == ".py" and name.replace("_", "-") not in ENGLISH


def _begun(path: Path) -> Iterator[str]:
    """Walk what keys begin with, or are, where the rest is put together."""
    text = path.read_text("utf-8")
    yield from re.findall(r"f\"([a-z]+-[a-z-]*)\{", text)
    yield from re.findall(r"\"([a-z-]+-)\" ~", text)


def _is_used(key: str, asked: set[str], begun: tuple[str, ...]) -> bool:
    is_form = re.sub(r"-(?:one|other)$", "-other", key) in asked
    is_named = key in asked or key in _named() or key in _within()
    return is_named or is_form or key.startswith(begun) or key.endswith(("-better", "-date"))


@cache
def _named() -> frozenset[str]:
    """The keys that stand between quotation marks anywhere in the code."""
    return frozenset(
        key
        for path in _all()
        if path.suffix == ".py"
        for key in re.findall(r"\"([a-z][a-z0-9-]+)\"", path.read_text("utf-8"))
    )


@cache
def _within() -> frozenset[str]:
    """The words that stand in others."""
    return frozenset(place for said in ENGLISH.values() for place in places(said))
