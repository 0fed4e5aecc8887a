"""SPL001 unknown-word: a word that no list knows, and that no record has as a name."""

from collections.abc import Iterator, Sequence

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.spellings import advice, american, dictionary
from cpstrategy.analysis.vocabulary import Vocabulary, vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.closed import with_capitals_of
from cpstrategy.text.derivation import is_derived
from cpstrategy.text.dictionary import is_known
from cpstrategy.text.lists.unmarked import UNMARKED
from cpstrategy.text.misspelling import meant

_MOST_UNKNOWN = 100
"""For so many words the nearest one is looked for: who has more does not write English."""

_LONG = 7
"""Letters, at least, of a word with a capital that can be told from a name."""

_LONGEST = 45
"""Letters, at most: what has more is no word that somebody typed."""

Place = tuple[Passage, int, str]
"""A passage, where in it a word begins, and the word as it is written there."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Report every word that is spelt wrong, or that nobody knows, once and with its number."""
    corpus = vocabulary(strategy)
    right_words = dictionary(strategy).words
    own = frozenset(word for word in corpus.words if word in right_words and word.islower())
    misspelt = {avoid: entry.use for avoid, entry in advice(strategy).misspelt.items()}
    for number, forms in enumerate(_unknown(strategy, corpus, misspelt)):
        small = forms[0].lower()
        right = misspelt.get(small)
        is_name = right is None and not any(form[0].islower() for form in forms)
        if right is None and number < _MOST_UNKNOWN:
            right = meant(small, own) if is_name else meant(small, own, right_words)
        if not is_name or (right and len(small) >= _LONG):
            yield _finding(corpus, forms, right, is_sure=small in misspelt)


def _unknown(
    strategy: Strategy, corpus: Vocabulary, misspelt: dict[str, str]
) -> Iterator[Sequence[str]]:
    """Walk the unknown words, each as it is written, with a capital and without."""
    right_words, names = dictionary(strategy)
    elsewhere = {*american(strategy), *UNMARKED, *advice(strategy).compounds} - misspelt.keys()
    forms: dict[str, list[str]] = {}
    for word in corpus.words:
        if word in right_words or (small := word.lower()) in right_words or small in elsewhere:
            continue
        is_right = word in names or is_known(word, right_words) or is_derived(small, right_words)
        if len(word) <= _LONGEST and word[1:].islower() and (small in misspelt or not is_right):
            forms.setdefault(small, []).append(word)
    yield from forms.values()


def _finding(
    corpus: Vocabulary, forms: Sequence[str], right: str | None, *, is_sure: bool
) -> Finding:
    places = [(*place, form) for form in forms for place in corpus.places(form)]
    passage, start, word = min(places, key=_is_of_young_people)
    times = f" ({len(places)} times)" if len(places) > 1 else ""
    place = passage.place(start, start + len(word))
    if right is None:
        hint = "if it is right, add it to `words` in a pack of your own"
        return Finding(place, f"`{word}` is in no list of words{times}", hint, (), passage.severity)
    right = with_capitals_of(word, right)
    hint = f"write `{right}`" if is_sure else f"did you mean `{right}`?"
    fix = passage.fix(place, word, right) if is_sure and len(places) == 1 else None
    message = (
        f"`{word}` is no word{times}" if is_sure else f"`{word}` is in no list of words{times}"
    )
    return Finding(place, message, hint, (), passage.severity, fix)


def _is_of_young_people(place: Place) -> bool:
    """The council's own words come first: what young people wrote is left as it is."""
    return place[0].severity is not None


UNIT = Rule(
    code="SPL001",
    name="unknown-word",
    severity=Severity.WARNING,
    summary="A word that is spelt wrong, or that no list of words knows.",
    why=(
        "A wrong letter costs trust, and a screen reader makes nonsense of it. What is right and "
        "unknown is often a word that readers do not know either."
    ),
    hint="correct it; if it is right, add it to `words` in a pack of your own",
    bad="""\
vision: >-
  Every child should recieve the help they need, and have somebody to ask when they strugle.
""",
    good="""\
vision: >-
  Every child should receive the help they need, and have somebody to ask when they struggle.
""",
    false_positives=(
        """\
people:
  - {id: jo, name: Jo Clarkeson, role: Head of Kinshipping}
bodies:
  - {id: mindmate, name: mindmatters}
vision: >-
  We ask Councillor Bullen and the team of Wigan's CiC nurses, who work with mindmatters. See
  example-council.gov.uk/chldren or write to childrn@example.org. Children organise themselves, and
  18-year-olds re-organize. Ask {person:jo} of the DfE for a café in Ynysddu, or **Ll**andudno.
""",
    ),
    blind_spots=(
        "A word with a capital may be a name and is reported only where it is close to a word of "
        "this text. A slip that makes another word, such as `form` for `from`, is not seen."
    ),
    check=check,
)
