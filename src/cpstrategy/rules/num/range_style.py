"""NUM016 range-style: `between 15 to 17`, and years with a hyphen between them."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_NUMBER = r"£?\d(?:[\d,.]{0,15}\d)?%?"
_DASH = r"\s?[-–—]\s?"
_LAST = rf"(?P<last>{_NUMBER})(?![\w/-])"
_BETWEEN = lazily(rf"\b(?P<word>[Bb]etween) (?P<first>{_NUMBER})(?: to |{_DASH}){_LAST}")
_FROM = lazily(
    # `from 2022-23` is one year.
    rf"\b(?P<word>[Ff]rom) (?!\d{{4}}[-–—]\d\d\b)(?P<first>{_NUMBER}){_DASH}{_LAST}"
)
_AGES = lazily(r"\b(?:aged?|ages|old)(?: \w+)? \Z", re.IGNORECASE)
# `between 15 to 17-year-olds and adults` has another pair.
_AND = lazily(r"[^.!?;,\n]{0,40}?\band\b", re.IGNORECASE)
_HYPHEN = lazily(r"\d ?[-–—] ?\d")
_JOINT = lazily(r"\s?[-—]\s?")
_YEARS = lazily(
    r"(?<![\w/.-])(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d)| [-—] (?:19|20)\d\d)(?![\w/-]|\.\d)"
    r"|(?<=\baged )\d\d?-\d\d?(?![\w-])"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through all words but names."""
    for words in strategy.containing("between ", *"-–—"):
        if words.voice is not Voice.NAME:
            yield from _in_words(words)


def _in_words(words: FieldWords) -> Iterator[Finding]:
    text = words.words
    if "etween " in text:
        pairs = (match for match in _BETWEEN.finditer(text) if _is_pair(match))
        yield from (_mixed(words, match, "and") for match in pairs)
    if not _HYPHEN.search(text):
        return
    yield from (_mixed(words, match, "to") for match in _FROM.finditer(text))
    for match in _YEARS.finditer(text):
        first, last = _JOINT.split(match[0])
        last = first[:2] + last if len(first) == 4 and len(last) == 2 else last
        place, hint = words.place(*match.span()), f"write `{first} to {last}`"
        message = f"`{match[0]}` has a hyphen, which many screen readers do not read out"
        yield Finding(place, message, hint, severity=Severity.INFO)


def _mixed(words: FieldWords, match: re.Match[str], join: str) -> Finding:
    right = f"{match['word']} {match['first']} {join} {match['last']}"
    theirs = words.voice.is_of_the_young
    severity, fix = (Severity.INFO, None) if theirs else (None, right)
    message = f"`{match[0]}` mixes two ways to write a range"
    place = words.place(*match.span())
    return Finding(place, message, f"write `{right}`", severity=severity, fix=fix)


def _is_pair(match: re.Match[str]) -> bool:
    """Whether both numbers belong to `between`, so that no `and` can follow."""
    before = match.string[max(match.start() - 20, 0) : match.start()]
    return bool(_AGES.search(before)) or not _AND.match(match.string, match.end())


UNIT = Rule(
    code="NUM016",
    name="range-style",
    severity=Severity.WARNING,
    summary="A range is written in two ways at once, such as `between 15 to 17`.",
    why=(
        "`Between` goes with `and`, `from` goes with `to`. A mixture makes readers stop, and it is "
        "not clear whether the last number belongs to it."
    ),
    hint="write `between 15 and 17`, or `15 to 17`",
    bad="""\
vision: All of them are aged between 15 to 17.
""",
    good="""\
vision: All of them are aged between 15 and 17.
""",
    false_positives=(
        """\
vision: The difference between 15 to 17 year olds and adults is small; we help from 16 to 25.
""",
        """\
vision: There were 39 in November 2016 - 23 more than a year before, and 16 - 18 are in homes.
""",
        """\
vision: We moved from 2022-23 figures to newer ones, and call 0300-123456 between 9 and 5.
""",
    ),
    blind_spots=(
        "Years with a hyphen between them, such as 2023-2025, are information only; so are words "
        "of young people."
    ),
    check=check,
)
