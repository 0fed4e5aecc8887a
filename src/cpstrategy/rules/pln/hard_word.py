"""PLN003 hard-word: a word that many readers do not know, where a plain one says the same."""

from collections.abc import Iterator

from cpstrategy.analysis.hard_words import hard_words, is_explained
from cpstrategy.analysis.wordings import advice
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule

_PROMISE_TO_BE_PLAIN = frozenset({"plain", "youth", "easy"})


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in every register; who reads the full one can bear a hard word."""
    for hit in hard_words(strategy, wordy=False):
        is_said = hit.written.voice is not Voice.COUNCIL
        mild = is_said or hit.written.register not in _PROMISE_TO_BE_PLAIN
        if not is_explained(hit, strategy):
            hint = f"{advice(hit.entry.say)}, or explain it in the next sentence"
            severity = Severity.INFO if mild else None
            message = f"`{hit.words}` is a hard word"
            yield Finding(hit.place, message, hint, severity=severity)


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
vision:
  plain: You can ask for an advocate. Statutory means that the law says so.
""",
        """\
vision:
  plain: The Head of Commissioning will reply to you.
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
