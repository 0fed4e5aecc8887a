"""STR019 image-text-debris: the loose words of a picture, pasted as text."""

from collections.abc import Iterator
from itertools import groupby

from cpstrategy.analysis.prose import prose
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_LONGEST = 4
_LOOSE = lazily(r"[^\W\d_][^\d@]*[^\s.!?:;,]")
"""A line that is no entry of a list, no heading, no part of an address and no sentence."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for several short lines, one below the other."""
    least = UNIT.limit(strategy, "lines")
    for words in prose(strategy):
        if words.words.count("\n") + 1 >= least:
            yield from _runs(words, least)


def _runs(words: FieldWords, least: int) -> Iterator[Finding]:
    lines = (line.strip() for line in words.words.split("\n"))
    for is_loose, run in groupby((line for line in lines if line), key=_is_loose):
        run_lines = list(run)
        if is_loose and len(run_lines) >= least:
            start = words.words.find(run_lines[0])
            place = words.place(start, start + len(run_lines[0]))
            message = f"from `{run_lines[0]}` on, {len(run_lines)} lines are loose words"
            yield Finding(place, message)


def _is_loose(line: str) -> bool:
    return bool(_LOOSE.fullmatch(line)) and len(line.split()) <= _LONGEST and not line.isupper()


UNIT = Rule(
    code="STR019",
    name="image-text-debris",
    severity=Severity.WARNING,
    summary="The loose words of a word cloud or a diagram, pasted as text.",
    why=(
        "Words that stood in a picture were held together by it. Without it nobody can tell what "
        "they mean, and the program prints them as one sentence."
    ),
    hint="put young people's words in `words:`, make a list of a real list, or delete them",
    limits={"lines": 5},
    bad="""\
priorities:
  - id: independence
    title: Independence
    next-steps:
      - id: scheme
        text: |-
          Run the scheme for independence.

          everyday skills
          care leavers
          visits
          new people
          help and support
""",
    good="""\
priorities:
  - id: independence
    title: Independence
    next-steps:
      - id: scheme
        text: Run the scheme for independence.
    words: [everyday skills, visits, new people, help and support]
""",
    false_positives=(
        """\
messages:
  - speaker: A young person
    text: |-
      Be there
      Be kind
      Be fair
      Be quick
      Be ours
vision: |-
  Young people want to be:

  - safe
  - warm
  - heard
  - loved
  - free

  Write to us:
  Example Council
  Town Hall
  1 Market Street
  Exampletown
  EX1 1EX
""",
    ),
    check=check,
)
