"""SPL008 typography: spaces and marks as nobody would set them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.analysis.passages import BLANK, Passage, some
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily


class _Fault(NamedTuple):
    """A pattern with the words around the fault, what is wrong, and what should stand there."""

    pattern: re.Pattern[str]
    message: str
    instead: str


_FAULTS = (
    _Fault(
        lazily(r"(?<!\S)(\S++)([ \xa0]{2,}+)(\S++)"),
        "there is more than one space here",
        r"\1 \3",
    ),
    _Fault(
        lazily(r"(?<!\S)([^\W\d_]{2,}+)\xa0([a-z]++)"),
        "there is a no-break space here, as web pages have them",
        r"\1 \2",
    ),
    _Fault(
        lazily(r"(?<!\w)(\w++) +([,;!?]|[.:](?![.\w)(]))(?=\s|\Z)"),
        "there is a space before `{2}`",
        r"\1\2",
    ),
    _Fault(lazily(r"([“‘(]) +([^\W_]+)"), "there is a space after the opening `{1}`", r"\1\2"),
    _Fault(
        lazily(r"(?<!\w)(\w++[.,!?]?) +([”)])(?!\w)"),
        "there is a space before the closing `{2}`",
        r"\1\2",
    ),
    _Fault(
        lazily(r"(?<![^\W\d_])([^\W\d_]{2,}+)([,;])([^\W\d_]{2,}+)"),
        "there is no space after `{2}`",
        r"\1\2 \3",
    ),
    _Fault(
        lazily(r"(?<![.\w])([a-z]{3,}+)(\.)([A-Z][a-z]++)\b"),
        "there is no space after `{2}`",
        r"\1\2 \3",
    ),
    _Fault(
        lazily(r"(?<!\w)(\w++)(,,|;;|(?<!\.)\.\.(?!\.))"), "there is a mark too many: `{2}`", ""
    ),
)

_SUSPECTS = ("  ", "\xa0", " ,", " ;", " :", " !", " ?", " .", " ”", " )", "“ ", "‘ ", "( ", "..")
_CLOSE = (lazily(r",[\w,]"), lazily(r";[\w;]"), lazily(r"\.\w"))
"""What all faults have; most words have none of it, and looking closely takes long."""

_STRAIGHT, _CURLY = lazily(r"(?<!\S)\S*[\"'](?!\d)\S*"), lazily(r"(?<!\S)\S*[“”‘’]\S*")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the spaces and marks of all words, and once at the kind of quotation marks."""
    close = (number for pattern in _CLOSE for number in strategy.lookup.matching(pattern))
    for passage in some(strategy, strategy.lookup.containing(*_SUSPECTS) | {*close}):
        for fault in _FAULTS:
            yield from _findings(passage, fault)
    straight = _council(strategy, "\"'")
    yield from _mixed(straight, _council(strategy, "“”‘’"))


def _findings(passage: Passage, fault: _Fault) -> Iterator[Finding]:
    for match in passage.find(fault.pattern):
        instead = match.expand(fault.instead)
        if BLANK not in match[0]:
            place = passage.place(*match.span())
            fix = passage.fix(place, match[0], instead) if instead else None
            hint = f"write `{instead}`" if instead else ""
            message = fault.message.format(*[match[0], *match.groups()])
            yield Finding(place, message, hint, severity=passage.severity, fix=fix)


def _council(strategy: Strategy, marks: str) -> list[Passage]:
    """What the council says with any of some marks."""
    return [
        passage
        for passage in some(strategy, strategy.lookup.containing(*marks))
        if passage.written.voice is Voice.COUNCIL and any(mark in passage.bare for mark in marks)
    ]


def _mixed(straight: list[Passage], curly: list[Passage]) -> Iterator[Finding]:
    """Say once where the marks of the rarer kind begin; a page has curly ones in any case."""
    if straight and curly:
        is_curly = len(curly) < len(straight)
        rarer, pattern = (curly, _CURLY) if is_curly else (straight, _STRAIGHT)
        match = pattern.search(rarer[0].bare)
        kind = "curly" if is_curly else "straight"
        if match:
            message = f"quotation marks are {kind} here, and of another kind elsewhere"
            hint = f"use one kind; {len(rarer)} of {len(straight) + len(curly)} texts have this one"
            yield Finding(rarer[0].place(*match.span()), message, hint)


UNIT = Rule(
    code="SPL008",
    name="typography",
    severity=Severity.INFO,
    summary="A space or a mark that is missing, doubled or of another kind than elsewhere.",
    why=(
        "Hardly anybody sees one of them, and everybody sees a hundred. Most come from pasted "
        "text, and a search for the words beside them finds nothing."
    ),
    hint="correct the spaces or marks",
    bad="""\
vision: We help all children ,and listen.  Then we act.
""",
    good="""\
vision: We help all children, and listen. Then we act.
""",
    false_positives=(
        """\
vision: >-
  We spend £1.5\xa0million and meet on 1\xa0May ... as in 2.5, at 9.30 a.m. on GOV.UK :)
definition:
  text: |-
    Our word is kept,
    as we said.

    - one
      - two
""",
    ),
    check=check,
)
