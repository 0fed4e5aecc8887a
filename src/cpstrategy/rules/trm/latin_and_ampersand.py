"""TRM011 latin-and-ampersand: `e.g.`, `i.e.`, `etc.` or `&` in running text."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cpstrategy.analysis.phrases import shown
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_LATIN = lazily(
    r"(?<![\w.])(?:(?P<eg>e\.g\.|eg\b\.?)|(?P<ie>i\.e\.|ie\b\.?)|(?P<etc>etc\b\.?))(?!\w)"
)
_AMPERSAND = lazily(r"(?<=[^\W\d_]) (&) (?=([^\W\d_]))")
_BODY = lazily(
    r"(?:[A-Z][\w’'-]* ){0,4}(?:Act|Alliance|Association|Board|Centre|Charity|College|Commission"
    r"|Committee|Co|Council|Department|Foundation|Ltd|Panel|Partnership|Service|Services|Trust)\b"
)
"""How the names of bodies go on behind the sign."""

_LINKED = lazily(r"\[[^\[\]]{1,200}\]\(")
_NEAR = 200
_INSTEAD: Mapping[str, str] = MappingProxyType(
    {"eg": "for example", "ie": "that is", "etc": "and so on"}
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in what the council says."""
    for piece in strategy.with_word("e", "eg", "ie", "etc"):
        if piece.voice is Voice.COUNCIL:
            yield from _latin(piece)
    for piece in strategy.containing("&"):
        if piece.voice is Voice.COUNCIL:
            yield from _ampersands(piece)


def _latin(piece: FieldWords) -> Iterator[Finding]:
    for match in _LATIN.finditer(shown(piece.words)):
        kind = match.lastgroup or ""
        say = _INSTEAD[kind]
        # `Etc.` mostly ends a sentence, and `that is` often needs a comma.
        fix = say if kind == "eg" else None
        place = piece.place(*match.span())
        yield Finding(place, f"`{match[0]}` is short for Latin", f"write `{say}`", fix=fix)


def _ampersands(piece: FieldWords) -> Iterator[Finding]:
    text = shown(piece.words)
    matches = (match for match in _AMPERSAND.finditer(text) if not _is_in_name(piece, match))
    for match in matches:
        # Between capitals it may belong to a name.
        fix = None if match[2].isupper() else "and"
        place = piece.place(*match.span(1))
        yield Finding(place, "`&` stands for a word", "write `and`", fix=fix)


def _is_in_name(piece: FieldWords, match: re.Match[str]) -> bool:
    """Whether it belongs to what a body, an Act or the page behind a link is called."""
    text, end = piece.words, match.end()
    if _BODY.match(text, end):
        return True
    opened = text.rfind("[", max(0, match.start() - _NEAR), match.start())
    return opened >= 0 and _LINKED.match(text, opened) is not None


UNIT = Rule(
    code="TRM011",
    name="latin-and-ampersand",
    severity=Severity.INFO,
    summary="`e.g.`, `i.e.`, `etc.` or `&` in running text.",
    why=(
        "Many readers mix up `e.g.` and `i.e.`, and some screen readers spell them out. Words take "
        "hardly more room."
    ),
    hint="write the words",
    bad="""\
vision: We help with money, e.g. for rent & food.
""",
    good="""\
vision: We help with money, for example for rent and food.
""",
    false_positives=(
        """\
bodies:
  - {id: shop, name: Marks & Spencer}
vision: >-
  The Anyshire Health & Social Care Partnership wrote [Home & away](https://example.org/home).
  Ask about Q&A sessions. They are at https://example.org/?a=1&b=2 too.
""",
    ),
    blind_spots="An ampersand may belong to the name of an organisation; then keep it.",
    check=check,
)
