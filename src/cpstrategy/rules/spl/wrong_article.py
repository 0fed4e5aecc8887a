"""SPL012 wrong-article: `a` before a vowel that is heard, or `an` before none."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.passages import Passage, some
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_U_AS_IN_YOU = r"uni(?:que|vers|ted|form|t\b|on)|use(?!d\b)|usual|utili|euro|one\b|once\b"
_VOWEL = (
    # Without `a and b`, and words that are no English.
    r"(?:a[bcdfgklmnprstvwx]|e[abdfgjlmnqrstvx]|i[bcdlmnrst]|o[abdcfklprtvw]|un(?!i))[a-z]{4,}"
    # Short words one by one: of other languages there are many.
    r"|adult|area|early|easy|elder|event|extra|idea|issue|offer|open|order|other|under|up[ -]to\b"
    r"|hour|honest"
)
_CONSONANT = (
    # Letters that are spelled out may begin with a vowel, and so may `h`.
    r"[bcdfgjklpqtvwz][a-z]{3,}|[rs][aeioul][a-z]{3,}|[mn][aeiou][a-z]{3,}|y[aeo][a-z]+"
)
_ARTICLE = lazily(
    rf"[ \n](?:(?P<a>a)[ \n]+(?=(?:{_VOWEL}))(?!{_U_AS_IN_YOU})"
    rf"|(?P<an>an)[ \n]+(?=(?:{_U_AS_IN_YOU}|{_CONSONANT})))(?P<word>[a-z’'-]+)"
)
_NO_ARTICLE = lazily(
    r"(?:\d|\b(?:hepatitis|vitamin|option|grade|plan|type|section|level|and|or))\Z", re.IGNORECASE
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for both words with what stands behind them, in small letters."""
    for passage in some(strategy, strategy.lookup.matching(_ARTICLE)):
        for match in passage.find(_ARTICLE):
            if not _NO_ARTICLE.search(passage.bare[max(0, match.start() - 10) : match.start()]):
                yield _finding(passage, match)


def _finding(passage: Passage, match: re.Match[str]) -> Finding:
    written, meant = ("a", "an") if match["a"] else ("an", "a")
    message = f"`{written} {match['word']}` should be `{meant} {match['word']}`"
    place = passage.place(match.start(written), match.end("word"))
    return Finding(place, message, f"write `{meant}`", severity=passage.severity)


UNIT = Rule(
    code="SPL012",
    name="wrong-article",
    severity=Severity.WARNING,
    summary="`a` before a word that begins with a vowel, or `an` before one that does not.",
    why=(
        "Mostly the word behind it was changed and the small one was not. A reader who stumbles "
        "here reads the line again, and one who listens thinks to have misheard."
    ),
    hint="write `an` before a vowel that is heard, as in `an hour`, and `a` elsewhere",
    bad="""\
vision: We offer a apprenticeship, a up to date plan, and an unique home for an young person.
""",
    good="""\
vision: We offer an apprenticeship, an up to date plan, and a unique home for a young person.
""",
    false_positives=(
        """\
vision: >-
  Within an hour of an NHS check we see a university, a European, a one-off offer and a user. Plan a
  enables it, with vitamin a among others. An MP, an x-ray and an SGO are an honour.
""",
    ),
    check=check,
)
