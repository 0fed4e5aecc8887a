"""PLN013 wrong-person: words for young people that speak of them as of others."""

from collections.abc import Iterator

from cpstrategy.analysis.phrases import PhraseEntry, hits
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Chart, Statistic
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_NEAR = 40
_OTHERS = (
    *("children and young people", "children and young adults", "our children and care leavers"),
    *("children in our care", "young people in our care", "children in care and care leavers"),
    *("children we care for", "cared for children", "cared-for children", "looked after children"),
)
_PROMISED = lazily(r"(?: and [\w ]{1,20})? (?:will|should|can|must|may|need|deserve|want)\b")
_HELPED = lazily(
    r"\b(?:[Ww]e|to|will|and) (?:\w+ )?"
    r"(?:give|help|keep|listen to|look after|offer|protect|support|tell) (?:all |our )?\Z"
)
"""What is promised to readers, not told about all children."""

_ABOUT_MANY = (Chart, Statistic, Term)
"""Where figures and words of the trade speak of all, not of the reader."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in the youth register, which is to speak to its readers."""
    entries = [PhraseEntry("", _OTHERS, registers=("youth",))]
    for hit in hits(strategy, entries):
        piece = hit.written
        if piece.voice is Voice.COUNCIL and not isinstance(piece.owner, _ABOUT_MANY):
            before = piece.words[max(0, hit.start - _NEAR) : hit.start]
            if _PROMISED.match(piece.words, hit.end) or _HELPED.search(before):
                yield Finding(hit.place, f"`{hit.words}` are those who read this")


UNIT = Rule(
    code="PLN013",
    name="wrong-person",
    severity=Severity.INFO,
    summary="Words for young people speak of them as of others.",
    why=(
        "The young people's version is for those whom it is about. “Children and young people will "
        "be heard” tells them that somebody talks over their heads."
    ),
    hint="speak to them: write `you`",
    bad="""\
vision:
  youth: Children and young people will be heard.
""",
    good="""\
vision:
  youth: You will be heard.
""",
    false_positives=(
        """\
statistics:
  - {id: all, value: 700, as-at: 2025, label: {full: children, youth: children in our care}}
vision: Children and young people will be heard.
""",
        """\
vision:
  youth: We made this plan together with children and young people.
""",
    ),
    blind_spots=(
        "It looks at promises to a few groups, such as “we help children in our care”. Sometimes "
        "all children are meant, and not the reader."
    ),
    check=check,
    actor=Actor.PARTICIPATION,
)
