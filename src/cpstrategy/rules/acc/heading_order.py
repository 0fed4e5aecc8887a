"""ACC002 heading-order: headings in a text that are empty, or skip a level."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_HEADING = lazily(r"(?m)^ {0,3}(#{1,6})(?!#)(?:[ \t]+([^\n]*))?$")
_CLOSING = lazily(r"(?:(?<=[ \t])|^)#*\Z")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Go down the headings of every text."""
    for written in strategy.containing("#"):
        if written.is_markdown:
            yield from _headings(written)


def _headings(written: FieldWords) -> Iterator[Finding]:
    above = 0
    for match in islice(_HEADING.finditer(written.words), MOST_FINDS):
        level = len(match[1])
        words = _CLOSING.sub("", (match[2] or "").rstrip()).rstrip()
        # The mark alone stands in longer ones as well, so the words say where it is.
        end = match.start(2) + len(words) if words else match.end(1)
        place = written.place(match.start(1), end)
        if not words:
            yield Finding(place, "this heading has no words", "write it, or delete the line")
            continue
        if above and level > above + 1:
            message = f"this heading is {level - above} levels below the one before"
            meant = f"{'#' * (above + 1)} {words}"
            fix = meant if place != written.span else None
            yield Finding(place, message, f"write `{meant}`", severity=Severity.INFO, fix=fix)
        above = level


UNIT = Rule(
    code="ACC002",
    name="heading-order",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="A heading without words, or one that skips a level.",
    why=(
        "People who use a screen reader go from heading to heading, as others run over a page with "
        "their eyes (WCAG 2.2, 1.3.1 and 2.4.6). An empty one is a door to nowhere. Skipped levels "
        "are closed up in what is printed, but the order that was meant is lost."
    ),
    hint="write the heading, or delete the line",
    bad="""\
narratives:
  - id: language
    heading: Language
    text: |-
      ## Words we use

      We ask first.

      ##
""",
    good="""\
narratives:
  - id: language
    heading: Language
    text: |-
      ## Words we use

      We ask first.

      ### Words we do not use

      We say so.
""",
    false_positives=(
        """\
vision: |-
  We are #1, and C# is a language. #care

  ## One ##

  ### Two

  ## Three
""",
    ),
    blind_spots="A line in bold that serves as a heading is not seen.",
    check=check,
)
