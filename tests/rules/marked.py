"""Lists of sentences that tell of somebody or are harmless, and what rules find in them.

A line is the kind of text in which a sentence stands and its words; square brackets show what
tells who it is.
"""

import json
import re
from pathlib import Path
from typing import NamedTuple

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from tests.rules.conftest import findings

HERE = Path(__file__).parent
QUOTE = "priorities: [{{id: p, title: P, quotes: [{{id: q, text: {}, who: {}}}]}}]\n"
TEXTS = {
    "text": "vision: {}\n",
    "title": "priorities: [{{id: p, title: {}}}]\n",
    "alt": (
        "people: [{{id: jo, name: Jo Bloggs, role: Director}}]\nforeword: {{text: Hello.,"
        " signatories: [{{person: jo, portrait: {{image: a.png, alt: {}}}}}]}}\n"
    ),
    "evidence": (
        "priorities: [{{id: p, title: P,"
        " achievements: [{{id: a, text: We did it., evidence: {}}}]}}]\n"
    ),
    "update": "actions: [{{id: a, text: Do it., updates: [{{date: 2026-01, text: {}}}]}}]\n",
    "message": "messages: [{{id: m, text: {}}}]\n",
    "quote": QUOTE.replace("who: {}", "who: A young person"),
    "who": QUOTE.replace("text: {}", "text: I am happy."),
}
MARKED = re.compile(r"\[([^\]]+)\]")


class Sentence(NamedTuple):
    """Words, where they stand, and what in them tells who it is."""

    kind: str
    words: str
    marked: tuple[str, ...]


class Told(NamedTuple):
    """What was found, and whether it is what was marked."""

    level: Severity
    right: bool


def sentences(name: str) -> list[Sentence]:
    """The sentences of a list."""
    lines = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    pairs = (line.split(" | ", 1) for line in lines)
    return [
        Sentence(kind, MARKED.sub(r"\1", said), tuple(MARKED.findall(said))) for kind, said in pairs
    ]


def found(sentence: Sentence, rules: tuple[Rule, ...]) -> tuple[Told, ...]:
    """What rules find in a sentence."""
    example = TEXTS[sentence.kind].format(json.dumps(sentence.words, ensure_ascii=False))
    return tuple(
        Told(one.severity, _is_marked(one, sentence))
        for rule in rules
        for one in findings(rule, example)
        if one.code == rule.code
    )


def _is_marked(one: Diagnostic, sentence: Sentence) -> bool:
    named = re.search(r"`([^`]+)`", one.message)
    words = named[1] if named else ""
    return any(words in mark or mark in words for mark in sentence.marked)
