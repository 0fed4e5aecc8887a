"""TRM004 inconsistent-term: children in care go by several names."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cpstrategy.analysis.mentions import is_in_name, is_quoted
from cpstrategy.analysis.phrases import plainly, shown
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_CHILDREN = ("child", "children", "young")
_WHO = r"(?:child(?:ren)?|young (?:people|person))"
_NAMES = lazily(
    rf"\b(?:(?P<after>looked[ -]after {_WHO}|{_WHO} looked[ -]after(?! as if))"
    rf"|(?P<in>{_WHO} in (?:our |the council's |their )?care(?! (?:of|plan)))"
    rf"|(?P<cared>cared[ -]for {_WHO}|{_WHO} (?:that )?we care for))\b"
)
"""In small letters: it is quicker to look for one kind of letters."""

_SHOWN: Mapping[str, str] = MappingProxyType(
    {"after": "looked after", "in": "in care", "cared": "cared for"}
)
_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth", "easy")

_MOSTLY = 3
"""So many times as often is mostly; a name that is used as often is no chance."""

Uses = defaultdict[str, list[tuple[FieldWords, re.Match[str]]]]
"""Where each name is used."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the names in each register, and show where the rarer ones begin."""
    by_register: dict[Register, Uses] = {register: defaultdict(list) for register in _REGISTERS}
    lookup = strategy.lookup
    likely = lookup.with_word("care", "cared", "looked") & lookup.with_word(*_CHILDREN)
    for piece in strategy.numbered(likely):
        plain = plainly(shown(piece.words)) if piece.voice is Voice.COUNCIL else ""
        for match in _NAMES.finditer(plain):
            if piece.register and not _is_named(piece.words, *match.span()):
                by_register[piece.register][match.lastgroup or ""].append((piece, match))
    for register in _REGISTERS:
        yield from _rarer(by_register[register])


def _is_named(words: str, start: int, end: int) -> bool:
    return is_in_name(words, start, end) or is_quoted(words, start, end)


def _rarer(uses: Uses) -> Iterator[Finding]:
    """One finding for each name that is rarer than the most frequent; once each is chance."""
    ranked = sorted(uses, key=lambda name: -len(uses[name]))
    for name in ranked[1:]:
        is_mostly = len(uses[name]) * _MOSTLY <= len(uses[ranked[0]])
        if not is_mostly and len(uses[name]) < _MOSTLY:
            continue
        (piece, match), usual = uses[name][0], ranked[0]
        first, there = uses[usual][0]
        joint = ", but mostly" if is_mostly else " and"
        message = (
            f"here children are `{_SHOWN[name]}` ({_times(len(uses[name]))}){joint} "
            f"`{_SHOWN[usual]}` ({_times(len(uses[usual]))})"
        )
        related = ((first.place(*there.span()), f"first `{_SHOWN[usual]}` here"),)
        yield Finding(piece.place(*match.span()), message, related=related)


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


UNIT = Rule(
    code="TRM004",
    name="inconsistent-term",
    severity=Severity.INFO,
    summary="Children in care go by several names in one register.",
    why=(
        "Readers take two names for two groups, and wonder which one they belong to. Young people "
        "in most places have a name that they prefer."
    ),
    hint="ask young people which name they like, and keep to it; the law's name may be told once",
    bad="""vision: >-
  Looked after children should be heard. Children in care should be safe. We are proud of the
  children in our care, and children in our care know it.
""",
    good="""vision: >-
  Children in our care should be heard. Children in care should be safe. Care leavers can come back
  to us.
""",
    false_positives=(
        """vision: >-
  Children in care should be looked after as if they were our own. The Designated Nurse for Looked
  After Children helps, and the law says “looked after child”.
""",
        """vision: >-
  Children in care should be heard. Looked after children should be safe.
""",
    ),
    blind_spots=(
        "It looks at children in care alone, and at names that are used three times or far more "
        "rarely than another. It cannot tell whether two names are meant for two "
        "groups."
    ),
    check=check,
)
