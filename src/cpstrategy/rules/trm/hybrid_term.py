"""TRM002 hybrid-term: two names for one group run together."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily, small

_SOMEBODY = r"(?:adults?|child(?:ren)?|people|person|young|youth)"
_HYBRIDS = (
    (r"cared[ -]after", "cared for"),
    (rf"cared[ -]for experience[ds]?(?= {_SOMEBODY}\b)", "cared for` or `care experienced"),
    (r"cared[ -]for experience[ds]?", "care experienced` or `cared for"),
    (rf"care experiences?(?= {_SOMEBODY}\b)", "care experienced"),
    (r"care experienced? leavers?", "care leavers` or `care experienced"),
    (r"looked[ -]after experienced?", "care experienced` or `looked after"),
    (r"(?:child(?:ren)?|young people) in cared[ -]for", "cared for"),
)
_ANY = lazily("|".join(rf"(\b{pattern}\b)" for pattern, _ in _HYBRIDS))
_SIGNS = ("cared", "care experience", "after experience")
"""Without one of these there is no hybrid, and most texts have none."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in all words, in names of posts and groups too."""
    for piece in strategy.containing(*_SIGNS):
        for match in _ANY.finditer(small(piece.words)):
            meant = _HYBRIDS[(match.lastindex or 1) - 1][1]
            phrase = piece.words[match.start() : match.end()]
            message = f"`{phrase}` runs two names for young people together"
            place, hint = piece.place(*match.span()), f"write `{meant}`"
            severity = Severity.INFO if piece.voice.is_of_the_young else None
            yield Finding(place, message, hint, severity=severity)


UNIT = Rule(
    code="TRM002",
    name="hybrid-term",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="Two names for one group have run together.",
    why=(
        "Whoever changes a term all through a document mostly leaves a few halves behind. Readers "
        "stumble over a name that nobody uses."
    ),
    hint="use one of the two names",
    bad="""\
vision: We want the best for all cared after children and care experiences young people.
""",
    good="""\
vision: We want the best for all cared for children and care experienced young people.
""",
    false_positives=(
        """\
vision: What children in care experienced before they came to us matters.
""",
        """\
vision: Young people told us of the care experiences that shaped them.
""",
        """\
vision: We looked for children and adults who wanted to help.
""",
        """\
priorities:
  - {id: home, title: Home, words: [We are cared after well.]}
""",
    ),
    blind_spots="It knows the names that are common, and none that a council has made its own.",
    check=check,
)
