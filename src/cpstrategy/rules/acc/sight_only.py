"""ACC015 sight-only: readers are sent to what they can only find by looking at the page."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small

_THING = (
    r"(?:box|panel|picture|photo(?:graph)?|image|diagram|map|chart|graph|table|menu|column|button|icon"
    r"|logo|figure|drawing|illustration)"
)
_SIDE = lazily(
    rf"\b{_THING}(?:s|es)?\s+(?:on|to)\s+(?:the|your)\s+(?:left|right)(?:[-\s]hand\b(?:\s+side)?)?"
    r"(?=\s*(?:[.,;:)!?]|\Z)|\s+(?:shows?|tells?|says?|gives?|is|are|has|have|below|above|of\s+th)\b)"
    rf"|\b(?:click|press|tap|select|tick|use)\s+(?:(?:on|in)\s+)?the\s+(?:[a-z]+\s+)?{_THING}(?:s|es)?"
    r"\s+on\s+the\s+(?:left|right)\b"
    r"|\bon\s+the\s+(?:left|right)[-\s]hand\s+(?:side|column|corner|margin|page)\b(?!\s+of\s+the\s+road)"
    r"|\b(?:see|shown|listed|click|look(?:\s+at)?|use|read|find)\b[^.!?\n]{0,40}?\s(?:on|to|at)\s+the\s+"
    r"(?:left|right)(?=\s*(?:[.,;:)!?]|\Z))"
    rf"|\bthe\s+{_THING}(?:s|es)?\s+in\s+the\s+(?:top|bottom)(?:\s+(?:left|right))?(?:[-\s]hand)?\s+corner\b"
    r"|\bthe\s+(?:round|square|triangular|oval|star-shaped)\s+(?:button|icon|symbol|box)\b"
)
_ABOVE = lazily(
    r"\b(?:as|is|are)\s+(?:shown|seen|illustrated|pictured|set\s+out)\s+(?:above|below|opposite)\b"
    rf"|\bthe\s+{_THING}(?:s|es)?\s+(?:above|below|opposite|overleaf)\b|\b(?:see|shown)\s+overleaf\b"
)
_SIDES = ("left", "right", "corner", "round", "square", "triangular", "oval", "star")
_PLACES = ("above", "below", "opposite", "overleaf")
_HINTS = (
    "name what is meant, by its title or its words",
    "name what is meant by its title: in another edition it may stand elsewhere, or not at all",
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for sides and corners of the page; `as shown below` is information."""
    words = vocabulary(strategy)
    for signs, pattern, hint, level in (
        (_SIDES, _SIDE, _HINTS[0], None),
        (_PLACES, _ABOVE, _HINTS[1], Severity.INFO),
    ):
        for passage in words.containing(signs):
            for match in islice(pattern.finditer(small(passage.bare)), MOST_FINDS):
                told = single_spaced(passage.bare[slice(*match.span())])
                message = f"`{told}` is found only by those who see the page"
                severity = passage.severity or level
                yield Finding(passage.place(*match.span()), message, hint, severity=severity)


UNIT = Rule(
    code="ACC015",
    name="sight-only",
    severity=Severity.WARNING,
    summary="Readers are sent to what they can only find by looking at the page.",
    why=(
        "A screen reader has no left and no right, and what stood in a box beside the text stands "
        "elsewhere on a phone, in large print and in another edition (WCAG 2.2, 1.3.3)."
    ),
    hint=_HINTS[0],
    bad="""\
vision: >-
  The box on the left tells who we are, and our promises are listed on the right. Press the button
  on the right to write to us.
""",
    good="""\
vision: >-
  Who we are is told under “About us”, and our promises are listed in our pledge. Press “Write to
  us”.
""",
    false_positives=(
        """\
vision: >-
  Plans are on the right track, and the table at the right time helps. The door is on the left of
  the hall. You have the right to a home, and nobody is left. We meet at the round table.
""",
    ),
    check=check,
)
