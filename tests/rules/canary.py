"""Canary: one council that says the same sentence in every text that readers may meet.

The texts are found by walking the model, so one that is added to it tomorrow is among them.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import yaml

from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.council import Council as CouncilRecord
from cpstrategy.model.lock import Lock
from cpstrategy.model.name import REGISTERS, Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.unprinted import unprinted
from cpstrategy.model.words import worded_fields
from cpstrategy.rule import Rule
from cpstrategy.source import Files
from tests.rules.conftest import equipped, looked
from tests.sections.full import tree
from tests.sections.leaves import is_record, shape

FOLDER = "content/example/"
IN_ANY = (
    *("{}", "{} It rose.", "It rose. {}", "It rose! {}", "Is it so? {}", "And so… {}"),
    *("In July, {}", "We saw this: {}", "We care; {}", "They said “no” {}", '"No." {}'),
    *("(as planned) {}", "We know – {}", "We know—{}", "({})", "“{}”", '"{}"', "‘{}’", "'{}'"),
    *("It rose.\n{}", "In July,\n{}", "In 2024\n{}", "It rose.\n\n{}", "{}\n\nIt rose."),
)
IN_MARKDOWN = (
    *IN_ANY,
    *("**Care** {}", "*Care*: {}", "*{}*", "**{}**", "_{}_", "[{}](https://anytown.gov.uk)"),
    *("- {}", "* {}", "1. {}", "- It rose.\n- {}", "2. It rose.\n3. {}", "We did:\n\n- {}"),
    *("> {}", "> It rose.\n> {}", "# {}", "### It rose\n\n{}", "### {}\n\nIt rose."),
    *("| Home | Care |\n| --- | --- |\n| Here | {} |", "| {} | Care |\n| --- | --- |\n| a | b |"),
    *("| Home | Care |\n| --- | --- |\n| {} | Here |", "It rose.[^1]\n\n[^1]: {}", "![{}](a.svg)"),
)
"""Where in a text a sentence may stand: after each sign, in lists, quotations, tables, headings."""

OWN = "8-to-11"
"""A register of the council's own, in which each text says it too."""

Place = tuple[str, int, int]
"""A file, a line and a column."""


class Slot(NamedTuple):
    """A text to be: which it is of all, and whether it is Markdown, or a name that is known."""

    number: int
    is_markdown: bool
    is_name: bool = False


Said = Callable[[Slot], str]
"""What is said in each text."""


class Council(NamedTuple):
    """A council's files, and what they are read as."""

    files: Files
    strategy: Strategy


def council(said: Said, *, in_files: bool = False) -> Council:
    """A council in which each text says something; in Markdown files, or all in one of YAML."""
    saying = _Saying(said, in_files=in_files)
    content = saying.record(Strategy, _whole())
    files = {
        f"{FOLDER}strategy.yaml": yaml.dump(
            content, Dumper=_Blocks, allow_unicode=True, sort_keys=False, width=10_000
        ).encode(),
        **saying.files,
    }
    loaded = load(files, Strategy)
    assert loaded.record is not None, loaded.findings[:5]
    assert not loaded.findings, loaded.findings[:5]
    return Council(files, equipped(loaded.record, files, Lock({}))[0])


def placed(sentence: str, turn: int) -> Said:
    """Say a sentence in another place of each text; after as many turns, in each place of all."""

    def said(slot: Slot) -> str:
        places = IN_MARKDOWN if slot.is_markdown else IN_ANY
        return places[(slot.number + turn) % len(places)].format(sentence)

    return said


def found(rule: Rule, strategy: Strategy) -> set[Place]:
    """Where a rule finds something."""
    return {one.span[:3] for one in looked(rule, strategy)}


def written(files: Files, phrase: str) -> set[Place]:
    """Every place where a phrase stands in the files."""
    return {
        (path, number, match.start() + 1)
        for path, data in files.items()
        for number, line in enumerate(data.decode().split("\n"), 1)
        for match in re.finditer(re.escape(phrase), line)
    }


def readable(kind: type[Record]) -> set[str]:
    """The keys of a record that hold words for readers, and are no texts in several registers."""
    return {field for field in worded_fields(kind) if unprinted(kind, field) is None}


def _whole() -> dict[str, Any]:
    """Every key of the model, with an outline that calls a part otherwise."""
    whole = tree(Strategy)
    outline = [{"section": "boards", "title": "Boards"}]
    document = {**whole["document"], "outline": outline}
    return {**whole, "document": document, "registers": {OWN: "youth"}}


class _Saying:
    """Puts words into the texts of a tree, one by one."""

    def __init__(self, said: Said, *, in_files: bool) -> None:
        self._said, self._in_files = said, in_files
        self._count = 0
        self.files: dict[str, bytes] = {}

    def record(self, kind: type[Record], value: dict[str, Any]) -> dict[str, Any]:
        """Say it in a record and in those below it."""
        if kind is Text:
            registers = {one: self._markdown() for one in ("full", "plain", "youth")}
            own = {OWN: self._markdown()}
            return {**registers, "easy": [{"text": self._next(is_markdown=True)}], **own}
        told = readable(kind)
        said: dict[str, Any] = {}
        for name, info in kind.model_fields.items():
            key = info.alias or name
            if key in value:
                inner, in_list, _ = shape(info.annotation, info.metadata)
                is_name = name == "name" and (kind.is_known_by_name or kind is CouncilRecord)
                say = self._sayer(inner, is_told=name in told, is_name=is_name)
                said[key] = list(map(say, value[key])) if in_list else say(value[key])
        return said

    def _sayer(self, inner: Any, *, is_told: bool, is_name: bool) -> Callable[[Any], Any]:
        if inner is Name:
            return lambda _: {one: self._next(is_markdown=False) for one in (*REGISTERS, OWN)}
        if is_record(inner):
            return lambda value: self.record(inner, value)
        if is_told:
            return lambda _: self._next(is_markdown=False, is_name=is_name)
        return lambda value: value

    def _markdown(self) -> str | dict[str, str]:
        words = self._next(is_markdown=True)
        if not self._in_files:
            return words
        name = f"text-{self._count}.md"
        self.files[FOLDER + name] = f"{words}\n".encode()
        return {"file": name}

    def _next(self, *, is_markdown: bool, is_name: bool = False) -> str:
        self._count += 1
        return self._said(Slot(self._count, is_markdown, is_name))


class _Blocks(yaml.CSafeDumper):
    """Writes each text in a block, as it is, and repeats what is repeated."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _block(dumper: yaml.CSafeDumper, words: str) -> yaml.Node:
    style = "|" if len(words) > 20 else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style)


_Blocks.add_representer(str, _block)
