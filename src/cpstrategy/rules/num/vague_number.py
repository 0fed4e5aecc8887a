"""NUM012 vague-number: words for a number that somebody knows."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_COUNTED = (
    # What a council counts; that there are several countries or meanings is nobody's figure.
    r"(?=(?: of)?(?: the| our| these| more| new)? (?:us|them|those|children|young|people|care"
    r"|carers|foster|families|schools|homes|sessions|events|visits|groups|projects|steps|improvements"
    r"|actions|changes|staff|workers|apprenticeships)\b)"
)
_VAGUE = lazily(
    r"\b((?:an? (?:(?:considerable|good|growing|high|large|low|significant|small) )?"
    rf"(?:number|proportion|percentage)(?= of)|several){_COUNTED}"
    r"|(?:slightly|just|well|over|under|nearly|almost|more than|fewer than|less than)"
    r"(?: over| under)? (?:half|a third|a quarter|two[ -]thirds))"
    # A number that follows says how many after all.
    r"(?!\w)(?! [^.!?;]{0,80}(?:[(,–—-] ?[\d{]|\b(?:at|or|to|with) \d))"
)
_SIGNS = (*("number of", "proportion of", "percentage of", "several", "half", "third", "quarter"),)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through the full texts; other registers may be less exact."""
    for words in strategy.containing(*_SIGNS):
        if words.voice is Voice.COUNCIL and words.register == "full":
            for vague, place in words.find_small(_VAGUE, 1):
                yield Finding(place, f"`{vague}` does not say how many")


UNIT = Rule(
    code="NUM012",
    name="vague-number",
    severity=Severity.INFO,
    summary="Words such as `several` or `slightly under half` stand for a number.",
    why=(
        "Somebody counted, and readers would like to know. Next year nobody can tell whether "
        "there are more or fewer."
    ),
    hint="give the number, or cite its record; leave it open only where it is small or unknown",
    bad="""\
vision: Slightly under half of those who took part came to the meeting itself.
""",
    good="""\
vision: Of those who took part 48% came to the meeting itself.
""",
    false_positives=(
        """\
vision: >-
  A significant number of children live in poverty, with 16.1% of them in families of low income.
  Of the others just 6% do, and over 60% have work.
""",
    ),
    blind_spots=(
        "A number may be left open to protect people in a small group, or because it does not "
        "matter; so this is information only."
    ),
    registers=("full",),
    actor=Actor.FIGURES,
    check=check,
)
