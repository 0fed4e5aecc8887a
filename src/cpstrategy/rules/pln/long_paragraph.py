"""PLN008 long-paragraph: a paragraph that looks like a wall."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import first_words
from cpstrategy.text.plain_text import paragraphs
from cpstrategy.text.words import may_exceed, words

_LETTERS = 4
"""So many characters a word takes on average at least, with the space behind it."""

_OPENING = 4
"""So many first words find a paragraph in its text."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the words of each paragraph that the council writes."""
    most = UNIT.limit(strategy, "words")
    for piece in strategy.words:
        if piece.voice is Voice.COUNCIL and len(piece.words) > _LETTERS * most:
            for paragraph in paragraphs(piece.words):
                if may_exceed(paragraph, most) and (count := len(words(paragraph))) > most:
                    opening = first_words(paragraph, _OPENING)
                    place = piece.record.place_of(piece.field, opening)
                    yield Finding(place, f"this paragraph has {count} words")


UNIT = Rule(
    code="PLN008",
    name="long-paragraph",
    severity=Severity.INFO,
    summary="A paragraph of more than 100 words.",
    why=(
        "On a phone a long paragraph fills the whole screen. Readers look for a place to rest, "
        "find none, and skip it."
    ),
    hint="part it where a new thought begins, or make a list of it",
    bad=f"""\
vision: >-
  {("We want every child to be safe, heard and loved. " * 12).strip()}
""",
    good="""\
vision: >-
  We want every child to be safe, heard and loved. We want them to have a home that lasts, and
  people who stand by them.
""",
    limits={"words": 100},
    blind_spots="A table that was pasted as text counts as a paragraph.",
    check=check,
)
