"""TRM009 capital-drift: one term, with capitals here and without them there."""

from collections import defaultdict
from collections.abc import Iterator

from cpstrategy.analysis.mentions import is_in_name
from cpstrategy.analysis.phrases import Hit, PhraseEntry, hits
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_TERMS = (
    ("care leaver", "care leavers"),
    ("cared for child", "cared for children"),
    ("child in care", "children in care"),
    ("corporate parent", "corporate parents"),
    ("corporate parenting",),
    ("foster carer", "foster carers"),
    ("looked after child", "looked after children"),
    ("pathway plan", "pathway plans"),
    ("personal adviser", "personal advisers"),
    ("social worker", "social workers"),
)
_WORD = lazily(r"[^\W\d_]+")

Use = Hit[str]


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the uses of each term in one register, except in headings and names."""
    by_term: defaultdict[tuple[Register | None, str], dict[bool, list[Use]]]
    by_term = defaultdict(lambda: {True: [], False: []})
    for hit in hits(strategy, (PhraseEntry(term[0], term) for term in _TERMS)):
        piece, words = hit.written, hit.words
        if piece.voice is Voice.COUNCIL and not words.isupper() and not _is_title(piece.words):
            last = _WORD.findall(words)[-1]
            has_capitals = last[0].isupper()
            if not (has_capitals and is_in_name(piece.words, hit.start, hit.end)):
                by_term[piece.register, hit.entry][has_capitals].append(hit)
    for uses in by_term.values():
        if uses[True] and uses[False]:
            yield _finding(uses[True], uses[False])


def _finding(capital: list[Use], small: list[Use]) -> Finding:
    """What is rarer stands out, and has more likely slipped in."""
    rare, usual = sorted((capital, small), key=len)
    message = (
        f"`{rare[0].words}` ({_times(len(rare))}) is elsewhere written "
        f"`{usual[0].words}` ({_times(len(usual))})"
    )
    return Finding(rare[0].place, message, related=((usual[0].place, "first so here"),))


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def _is_title(words: str) -> bool:
    """Whether all longer words of a short text have capitals, as in a heading."""
    return all(word[0][0].isupper() for word in _WORD.finditer(words) if len(word[0]) > 3)


UNIT = Rule(
    code="TRM009",
    name="capital-drift",
    severity=Severity.INFO,
    summary="A term is written with capitals in one place and without them in another.",
    why=(
        "Capitals make a name. Where they come and go, readers wonder whether two things are "
        "meant; and young people have asked why they are written like a brand."
    ),
    hint="choose one way; small letters read more easily",
    bad="""\
vision: Our Care Leavers should be heard, and other care leavers too. We ask care leavers.
""",
    good="""\
vision: Our care leavers should be heard, and other care leavers too. We ask care leavers.
""",
    false_positives=(
        """\
vision: Care leavers can ask the Care Leavers Team. Young people meet social workers.
""",
    ),
    blind_spots="It compares a few terms that all councils use, and no others.",
    check=check,
)
