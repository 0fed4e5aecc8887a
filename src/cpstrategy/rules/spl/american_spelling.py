"""SPL002 american-spelling: a word spelt as only Americans spell it."""

from collections.abc import Iterator

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.spellings import american
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.closed import with_capitals_of


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look every word up in the list, in small letters; a capital in mid-sentence makes a name."""
    words, pairs = vocabulary(strategy), american(strategy)
    for word in words.words:
        british = pairs.get(word[:1].lower() + word[1:])
        if british is None:
            continue
        places = [place for place in words.places(word) if place[0].written.voice is not Voice.NAME]
        if not (word[0].isupper() and any(passage.continues(at) for passage, at in places)):
            for passage, start in places:
                yield _finding(passage, start, word, with_capitals_of(word, british))


def _finding(passage: Passage, start: int, word: str, british: str) -> Finding:
    place = passage.place(start, start + len(word))
    message = f"`{word}` is the American spelling of `{british}`"
    fix = passage.fix(place, word, british)
    return Finding(place, message, f"write `{british}`", (), passage.severity, fix)


UNIT = Rule(
    code="SPL002",
    name="american-spelling",
    severity=Severity.WARNING,
    summary="A word in American spelling.",
    why=(
        "Most come from a text pasted from elsewhere, or from a word processor set to another "
        "English. Children are marked down for them at school."
    ),
    hint="write it as it is written in Britain",
    bad="""\
vision: We analyze what young people tell us, and change our behavior.
""",
    good="""\
vision: We analyse what young people tell us, and change our behaviour.
""",
    false_positives=(
        """\
bodies:
  - {id: center, name: Center for Young Lives}
vision: >-
  We organize days out in Mold with Councillor Gray and the Center for Young Lives, and realize
  what they offer.
""",
    ),
    blind_spots="What British dictionaries allow as well, such as `organize`, is left alone.",
    check=check,
)
