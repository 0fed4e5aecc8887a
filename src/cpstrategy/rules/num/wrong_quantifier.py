"""NUM004 wrong-quantifier: words such as majority or a third beside a percentage that is not so."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from cpstrategy.analysis.amounts import PERCENT, part, percent, percentages
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily, small

_SHARES: Mapping[str, Fraction] = MappingProxyType(
    {
        "half": Fraction(1, 2),
        "a third": Fraction(1, 3),
        "one third": Fraction(1, 3),
        "two thirds": Fraction(2, 3),
        "a quarter": Fraction(1, 4),
        "one quarter": Fraction(1, 4),
        "three quarters": Fraction(3, 4),
    }
)
_MORE = r"more than|over|above|just over|well over|slightly over"
_LESS = r"less than|fewer than|under|below|just under|slightly under|well under"
_MOST = (
    r"(?<!the )(?<!at )most(?= (?:of|care|children|young|people|those|boys|girls|carers|foster"
    r"|pupils|members|staff|parents|families|respondents|social|cared|former|separated)\b)"
)
_QUANTIFIER = (
    r"(?P<majority>(?:the|a)(?P<great> large| vast| great| overwhelming)?(?: clear)? majority"
    rf"|{_MOST})"
    r"|(?P<minority>(?:a|the)(?: small)? minority)"
    rf"|(?:(?:(?P<more>{_MORE})|(?P<less>{_LESS})|(?:about|almost|around|nearly|some))\s+)?"
    r"(?P<share>(?:half|(?:a|one|two)[ -]thirds?|(?:a|one|three)[ -]quarters?)\b)"
)
# What stands between belongs to the same people: a second group or figure ends it.
_SAME = (
    r"(?:(?![,;:.!?(%{]|\b(?:but|some|others?|rest|and|or|while|with|than|few|only)\b)[^\n]){0,90}"
)
_BEFORE = lazily(
    rf"\b(?:{_QUANTIFIER})\b{_SAME}(?:, ?\(|[,(–—] ?|\s[-–—] |(?P<colon>: ))(?P<percent>{PERCENT})"
    # Behind a colon it must be of the same people, or be all that is said.
    r"\s?(?(colon)(?=of (?:them|you|us)\b|[.;]|\Z)|(?=[),–—]|\s[-–—]))"
)
_AFTER = lazily(
    rf"(?P<percent>{PERCENT})(?:,? or|,| \(| [–—-]) (?:{_QUANTIFIER})(?=[,).;]|\s[-–—]| of\b)"
)
_SIGN = lazily(r"\b(?:[Mm]ajority|[Mm]inority|[Mm]ost|[Hh]alf|[Tt]hirds?|[Qq]uarters?)\b")
_GREAT = 60
"""A vast majority is more than this."""

_HALF_A_POINT = Fraction(1, 2)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the words that a percentage follows, or that follow it, in one breath."""
    tolerance = UNIT.limit(strategy, "tolerance")
    for words in percentages(strategy):
        yield from _in_text(words, strategy.index, tolerance)


def _in_text(words: FieldWords, index: Index, tolerance: int) -> Iterator[Finding]:
    text = small(words.words)
    seen: set[tuple[int, int]] = set()
    for sign in _SIGN.finditer(words.words):
        start, end = sign.span()
        before = _BEFORE.search(text, max(start - 30, 0), end + 150)
        after = _AFTER.search(text, max(start - 130, 0), end + 10)
        for match in (before, after):
            if match and match.span("percent") not in seen:
                seen.add(match.span("percent"))
                yield from _weigh(words, match, index, tolerance)


def _weigh(
    words: FieldWords, match: re.Match[str], index: Index, tolerance: int
) -> Iterator[Finding]:
    value = percent(part(words.words, match, "percent"), index)
    if value is not None and not _fits(match, value, tolerance):
        message = f"`{_quantifier(words.words, match)}` is said of {value:f}%"
        yield Finding(words.place(*match.span("percent")), message, _hint(value))


def _fits(match: re.Match[str], value: Decimal, tolerance: int) -> bool:
    """Whether a percentage is what the words say, as exactly as such words are used."""
    given = Fraction(value)
    if match["majority"]:
        return given > (_GREAT if match["great"] else 50)
    if match["minority"]:
        return given < 50
    share = _SHARES.get(_plain(match["share"]), Fraction(0)) * 100
    if not share:
        return True
    # A third is told as 33%, and no percentage without decimals lies nearer.
    give = 0 if share.denominator == 1 else _HALF_A_POINT
    if match["more"]:
        return given > share - give
    if match["less"]:
        return given < share + give
    return abs(given - share) <= tolerance


def _quantifier(words: str, match: re.Match[str]) -> str:
    spans = (match.span(name) for name in ("majority", "minority", "more", "less", "share"))
    matched = [span for span in spans if span[0] >= 0]
    return words[min(matched)[0] : max(end for _, end in matched)]


def _plain(share: str) -> str:
    return " ".join(re.split(r"[\s-]+", share.casefold()))


def _hint(value: Decimal) -> str:
    if value == 50:
        return "write `half`, or mend the number"
    side = "more than half" if value > 50 else "fewer than half"
    near = min(_SHARES, key=lambda share: abs(_SHARES[share] * 100 - Fraction(value)))
    is_near = abs(_SHARES[near] * 100 - Fraction(value)) <= 3
    return f"write `{f'about {near}' if is_near else side}`, or mend the number"


UNIT = Rule(
    code="NUM004",
    name="wrong-quantifier",
    severity=Severity.ERROR,
    summary="Words such as `majority` or `a third` stand beside a percentage that is not so.",
    why=(
        "Many readers take in the words and skip the number. If the two say different things, "
        "they go away with what is not true."
    ),
    hint="change the words or the number",
    bad="""\
vision: The majority of children (35%) were aged 10 to 15.
""",
    good="""\
vision: About a third of children (35%) were aged 10 to 15.
""",
    false_positives=(
        """\
vision: Most of the children in our care live here, and 35% go to school elsewhere.
""",
        """\
vision: >-
  At their most recent reviews (35%) fewer came. Most young people agree, but some (35%) do not.
""",
        """\
statistics:
  - {id: live-here, value: 67, unit: percent, label: of children live here}
vision: Most of the children in our care live here ({stat:live-here}), about two thirds of them all.
""",
    ),
    limits={"tolerance": 5},
    blind_spots=(
        "The percentage must follow in brackets, between commas or, as in `most agree: 35% of "
        "them`, behind a colon, without another group between; "
        "in `most agree, and 35% …` the two may be about different things."
    ),
    check=check,
)
