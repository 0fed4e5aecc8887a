"""PLN003 hard-word: a word that many readers do not know, where a plain one says the same."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from cpstrategy.analysis.hard_words import hard_words, is_explained, is_glossed, names_a_thing
from cpstrategy.analysis.phrases import Hit, occurrences, plainly
from cpstrategy.analysis.wordings import advice
from cpstrategy.diagnostic import Severity
from cpstrategy.model.lexicon import PlainWord
from cpstrategy.model.name import words_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule

_PROMISE_TO_BE_PLAIN = frozenset({"plain", "youth", "easy"})
_MOST_PLACES = 4


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in every register; who reads the full one can bear a hard word."""
    used: dict[tuple[int, Register | None], list[Hit[PlainWord]]] = {}
    for hit in hard_words(strategy, wordy=False):
        if hit.written.voice is Voice.COUNCIL:
            used.setdefault((id(hit.entry), hit.written.register), []).append(hit)
    document = strategy.document
    subject = plainly(f"{document.title} {words_of(document.subtitle)}")
    for (_, register), hits in used.items():
        is_full = register not in _PROMISE_TO_BE_PLAIN
        if is_full and (hits[0].entry.in_full or _is_named(hits[0].entry, subject)):
            continue
        # What a bracket has explained once is known from there on.
        before = takewhile(lambda hit: not is_glossed(hit), hits)
        unexplained = [hit for hit in before if not is_explained(hit, strategy)]
        if unexplained := [hit for hit in unexplained if not names_a_thing(hit, strategy)]:
            yield _finding(unexplained, Severity.INFO if is_full else None)


def _is_named(entry: PlainWord, subject: str) -> bool:
    """Whether the title has the word: who opens the document knows what it is about."""
    return any(next(occurrences(plainly(word), subject), None) for word in entry.words)


def _finding(hits: Sequence[Hit[PlainWord]], severity: Severity | None) -> Finding:
    """Tell of a word once, however often it is used."""
    first, *others = hits
    times = f" ({len(hits)} times)" if others else ""
    related = tuple((hit.place, "and here") for hit in others[:_MOST_PLACES])
    hint = f"{advice(first.entry.say)}{_form(first)}, or explain it in the next sentence"
    message = f"`{first.words}` is a hard word{times}"
    return Finding(first.place, message, hint, related, severity)


def _form(hit: Hit[PlainWord]) -> str:
    """What the list says stands in the form of its first word: `result` is not for `outcomes`."""
    return "" if plainly(hit.words) == plainly(hit.entry.words[0]) else " in the form that fits"


UNIT = Rule(
    code="PLN003",
    name="hard-word",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A word that many readers do not know, although a plain one says the same.",
    why=(
        "Words of the trade shut out the people they are about. Whoever does not know one guesses, "
        "or stops reading."
    ),
    hint="say it plainly, or explain it",
    bad="""\
vision:
  plain: We ensure robust and bespoke provision for every child.
""",
    good="""\
vision:
  plain: We make sure that every child gets strong support that is made to fit.
""",
    false_positives=(
        """\
vision: We ensure robust and bespoke provision for every child.
""",
        """\
vision: {plain: "We consulted (spoke with) you. Those we consulted were many."}
""",
        """\
vision: {plain: We answer any special requests of your own and every written request.}
""",
        """\
document: {subtitle: Sufficiency Strategy}
vision: As corporate parents we have a statutory duty of sufficiency, also of residential homes.
""",
        """\
asks:
  - {id: say, title: Hear us, items: [{text: {full: Hear us., youth: Let us participate.}}]}
""",
        """\
vision:
  plain: You can ask for an advocate. Statutory means that the law says so.
""",
        """\
vision:
  plain: The Head of Commissioning will reply. A corporate parent is a big group of people.
""",
        """\
vision:
  youth: We help you with sufficiency (having enough homes).
""",
        """\
vision:
  easy:
    - We want stability.
    - Stability means that things stay the same.
""",
        """\
glossary:
  - {id: provision, term: provision, meaning: The services that we offer.}
vision:
  plain: We will look at our provision.
""",
    ),
    blind_spots=(
        "It knows the words of its list. It cannot tell whether an explanation beside a word is "
        "one of that word. In the full text a third of the words that it finds may well stay, so "
        "there it gives information only."
    ),
    check=check,
)
