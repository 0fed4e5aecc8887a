"""CUR004 relative-date: a time that counts from a day which readers do not know."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.told_days import is_told_before, tells_a_day

_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|few|couple of)"
_SPAN = lazily(
    r"\b(?:(?:in|over|during|within|for) the (?:coming|forthcoming|last|next|past|previous)"
    rf" (?:{_NUMBER} (?:months|years)|months?|year)"
    r"|(?:earlier|later) this year|(?:last|next|this) (?:autumn|spring|summer|winter)"
    r"|(?:by|from|in|since) (?:last|next) (?:month|year)|(?:during|in) this (?:month|year))\b"
    # The last year of school or of care is somebody's own, and a year group is no time.
    r"(?! (?:after|at|before|camps?|groups?|holidays?|in|of|schools?|terms?|\d))"
)
_AHEAD = lazily(r"\b(?:coming|forthcoming|next|later|by|this)\b")
_PAST_HINT = "write which months or year are meant, such as `in the year to March 2026`"
_YEARS = lazily(r"years?\Z", re.IGNORECASE)
_UNSURE = lazily(
    r"\b(?:currently|at present|at the moment|recently|in the near future"
    r"|(?:our|the|this) (?:last|previous|new|current) (?:\w+ ){0,2}(?:strategy|plan|pledge)"
    r"|(?:last|previous) (?:inspection|survey)|current (?:legislation|law|guidance))\b"
)
_NAMED = "say when, or name the year, unless it will be true as long as this holds"
_SIGNS = (
    *("coming ", "current", "last ", "moment", "near future", "new ", "next ", "past "),
    *("present", "previous ", "recent", "this "),
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at what the council says in full; other registers follow the full text."""
    has_years = strategy.document.period is not None
    for words in strategy.containing(*_SIGNS):
        if _is_asked(words):
            yield from _spans(words, has_years=has_years)
            for written, place in words.find_small(_UNSURE):
                message = f"`{written}` will mean something else when this is a year old"
                yield Finding(place, message, _NAMED, severity=Severity.INFO)


def _spans(words: FieldWords, *, has_years: bool) -> Iterator[Finding]:
    text = small(words.words)
    matches = (match for match in _SPAN.finditer(text) if not _is_told(words, match))
    for match in islice(matches, MOST_FINDS):
        written = words.words[match.start() : match.end()]
        # Who reads `in the next three years` may count from the years on the cover.
        severity = Severity.INFO if has_years and _YEARS.search(written) else None
        message = f"`{written}` counts from a day that readers do not know"
        hint = "" if _AHEAD.search(match[0]) else _PAST_HINT
        yield Finding(words.place(*match.span()), message, hint, severity=severity)


def _is_told(words: FieldWords, match: re.Match[str]) -> bool:
    """Whether the words before it, or the heading above them, name the time it counts from."""
    headings = (getattr(words.owner, name, None) for name in ("heading", "title"))
    above = " ".join(one.full for one in headings if isinstance(one, Text))
    return is_told_before(words.words, match.start()) or tells_a_day(above)


def _is_asked(words: FieldWords) -> bool:
    """Whether they are the council's; a figure has a date, which is printed with it."""
    is_ours = words.register == "full" and words.voice is Voice.COUNCIL
    return is_ours and not isinstance(words.owner, Statistic)


UNIT = Rule(
    code="CUR004",
    name="relative-date",
    severity=Severity.WARNING,
    summary="A time that counts from a day which readers do not know.",
    why=(
        "A strategy is read for years. `In the next 12 months` never ends, and nobody can say that "
        "it was not kept."
    ),
    hint="write the month and the year, such as `by March 2027`",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will open a second hub in the next 12 months.
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will open a second hub by March 2027.
""",
    false_positives=(
        """\
narratives:
  - id: about
    heading: Our children
    text: |-
      In April 2024 we cared for 480 children, 36 more than a year before:

      - most of those who came to us in the last six months were older than ten

      Throughout 2019-20 we worked with the college. A lot was done in the last twelve months.
  - id: quarter
    heading: What we did in March 2026
    text: Sixty children moved nearer to their school over the last three months.
""",
        """\
vision: >-
  In the last year of school and in the years after it, we stay by your side. This summer camp is
  for everybody, and for the next year group too.
""",
        """\
messages:
  - title: A message from us
    speaker: Children in our care
    text: Things got better for us in the last year.
""",
        """\
document:
  period: {from: 2026, to: 2029}
vision: In the next three years we will build more homes. Your voice counts at present and later.
""",
        """\
statistics:
  - id: moves
    value: 12
    unit: percent
    label: of children moved in the last 12 months
    as-at: 2026-03
""",
    ),
    registers=("full",),
    blind_spots=(
        "Words such as `currently`, or `our last strategy`, are information only: some are right "
        "however long the text is read."
    ),
    check=check,
)
