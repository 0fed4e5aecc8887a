"""PRI013 only-one: somebody is told of as the only one of a kind, or as the youngest of all."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.beside import beside
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import GAP, MANY, ONE
from cpstrategy.text.sensitive import SPECIAL

_END = (
    r"\b(?!['’-])(?!\s+(?:advis\w+|advocate|board|friendly|home|lead|nurse|poverty|protection"
    r"|services?|social|strategy|team|worker)\b)"
)
_FEW = (
    r"(?:(?!(?:an?|and|for|in|of|person|place|that|the|thing|time|to|way|who|many|things?)\b)"
    rf"[\w'’-]+{GAP}){{0,3}}?"
)
_ONLY = lazily(rf"\b(?:(?:the|our){GAP}(?:only|sole)|the{GAP}one){GAP}{_FEW}{ONE}{_END}")
_OUT_OF = lazily(
    rf"\b(?:(?:only|just){GAP}one|an?{GAP}(?:only|single)|one{GAP}single){GAP}{_FEW}{ONE}{_END}"
    rf"(?=[^.;:!?\n]{{0,60}}?\b(?:among|of|out of){GAP}"
    rf"(?:(?:all|the|our|these|those){GAP}){{0,2}}\d)"
)
_OF_OURS = lazily(
    rf"\b(?:only|just){GAP}one{GAP}of{GAP}(?:the|our|these|those){GAP}{_FEW}{MANY}{_END}"
    rf"(?!{GAP}(?:in|out){GAP}(?:\w+{GAP})?(?:\d|two|three|four|five|six|seven|eight|nine|ten))"
    rf"|\b(?:the|our){GAP}only{GAP}(?:[\w-]+{GAP})?(?:set of twins|pair of twins|sibling group"
    r"|mother and baby|(?:family|group) of (?:siblings|brothers|sisters))\b"
)
_FIRST = lazily(
    rf"\b(?:our|the council['’]s){GAP}(?:very{GAP})?(?:eldest|newest|oldest|youngest){GAP}{_FEW}"
    rf"(?:{ONE}|resident|tenant){_END}"
)
_NOBODY = lazily(
    r"\b(?:a child|as if|being|even|feel\w*|felt|if|imagine|like|never"
    r"|no (?:child|young|boy|girl)|not|nobody"
    r"|often|sometimes|usually|they are|what|whether|when|you|your)\b"
    r"|n['’]t\b|\bevery\b|\beach\b|\bany\b"
)
"""Words before it with which it is said of nobody, or of anybody."""
_MILD = Severity.INFO
_NUMBER = lazily(
    r"\b(?:[2-9]|\d{2,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b"
    r"|\bfrom [A-Z]"
)
"""A group of so many, or a place that somebody is from."""
_RANGE = lazily(r"\b(?:and|from|or|to)\s+\Z|\A\s*(?:and|or|to)\s+(?:the|our)\b")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for what can be true of one young person only."""
    told = strategy.containing(
        "only", "just one", "single", "sole", "the one", "oldest", "youngest", "newest"
    )
    for written in (*told, *beside(strategy)):
        words = small(written.words)
        for match in islice(_ONLY.finditer(words), MOST_FINDS):
            if not _is_of_nobody(words, match):
                what = "can be said of one young person only"
                yield _found(written, match, what, None if _is_told(written, match) else _MILD)
        for pattern in (_OUT_OF, _OF_OURS):
            for match in islice(pattern.finditer(words), MOST_FINDS):
                if not _is_of_nobody(words, match):
                    yield _found(written, match, "can be said of one young person only")
        for match in islice(_FIRST.finditer(words), MOST_FINDS):
            if not _is_of_nobody(words, match) and not _is_range(words, match):
                yield _found(written, match, "is one young person", _MILD)


def _is_told(written: FieldWords, match: re.Match[str]) -> bool:
    """Whether the sentence tells of how many it is the only one, or what the law protects."""
    opening, closing = sentence_at(written.words, match.start())
    sentence = written.words[opening:closing]
    return bool(_NUMBER.search(sentence) or SPECIAL.search(small(sentence)))


def _is_of_nobody(words: str, match: re.Match[str]) -> bool:
    opening, _ = sentence_at(words, match.start())
    return _NOBODY.search(words, opening, match.start()) is not None


def _is_range(words: str, match: re.Match[str]) -> bool:
    """Whether it is an end of a range: `from our youngest child to our oldest care leaver`."""
    before, after = words[max(0, match.start() - 8) : match.start()], words[match.end() :][:12]
    return any(_RANGE.search(part) for part in (before, after))


def _found(
    written: FieldWords, match: re.Match[str], what: str, weight: Severity | None = None
) -> Finding:
    phrase = single_spaced(written.words[match.start() : match.end()])
    return Finding(written.place(*match.span()), f"`{phrase}` {what}", severity=weight)


UNIT = Rule(
    code="PRI013",
    name="only-one",
    severity=Severity.WARNING,
    summary="Somebody is told of as the only one of their kind.",
    why=(
        "Of `one of 27, and the only girl` everybody who knows the group can tell who she is, "
        "and then knows the rest of the sentence of her too."
    ),
    hint="leave it out, or say what is true of several",
    bad="""\
narratives:
  - id: facts
    heading: Facts
    text: |
      One of 27 separated young people is the only girl among them. The one young person from
      Eritrea is at college.
""",
    good="""\
narratives:
  - id: facts
    heading: Facts
    text: |
      We care for 27 separated young people, most of them boys. They come from many countries, and
      some are at college.
""",
    false_positives=(
        """\
narratives:
  - id: facts
    heading: Facts
    text: |
      You are not the only young person in care. The only young people who waited were adults. It
      was the only child protection team. Imagine that you are the only girl in a home. From our
      youngest child to our oldest care leaver, all have a say. If she is the only child, we visit.
""",
    ),
    blind_spots=(
        "It looks for `the only`, `only one of our` and `our youngest` with a word for a young "
        "person, and of `the only` gives information only where no number, origin or the like "
        "stands in the sentence. What else can be true of one only it does not know."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
