"""REF003 glossary-unused: the glossary explains a word that readers meet nowhere else."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_WORD = lazily(r"[^\W_]+")
_ENDING = lazily(r"(?:ies|ing|ed|es|[esy])\Z")
_SHORT = 4
_BETWEEN = r"[\s'’-]+"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for each word, in any form, in all words but those of its own entry."""
    folded = [(words.owner, words.words.lower()) for words in strategy.words]
    everything = "\n".join(words for owner, words in folded if not isinstance(owner, Term))
    meanings = [(owner, words) for owner, words in folded if isinstance(owner, Term)]
    for term in strategy.glossary:
        if not _is_used(term, everything):
            elsewhere = "\n".join(words for owner, words in meanings if owner is not term)
            if not _is_used(term, elsewhere):
                message = f"`{term.term}` is used nowhere but in the glossary"
                yield Finding(term.at("term"), message)


def _is_used(term: Term, folded: str) -> bool:
    """Whether a text in small letters cites the entry, or has its word in any form."""
    if f"{{term:{term.id}" in folded:
        return True
    return any(_forms(form).search(folded) for form in (term.term, *term.aliases))


def _forms(words: str) -> re.Pattern[str]:
    """A pattern of some words with other endings: `strategy` is also `strategies`."""
    return re.compile(_BETWEEN.join(map(_with_endings, _WORD.findall(words.lower()))) or r"(?!)")


def _with_endings(word: str) -> str:
    stem = _ENDING.sub("", word)
    if len(stem) < _SHORT or any(map(str.isdigit, word)):
        return rf"{re.escape(word)}(?<!\w{re.escape(word)})\b"
    # A pattern that begins with letters is found much sooner than one that looks back first.
    escaped = re.escape(stem)
    return rf"{escaped}(?<!\w{escaped})[^\W\d_]{{0,4}}\b"


UNIT = Rule(
    code="REF003",
    name="glossary-unused",
    severity=Severity.INFO,
    summary="The glossary explains a word that is used nowhere else.",
    why=(
        "A glossary that explains what nobody reads hides what it should explain. Often the word "
        "was in an earlier text, or the text has another word for the same."
    ),
    hint="delete the entry, or write the word that the texts use as its `term` or an alias",
    bad="""\
glossary:
  - id: advocacy
    term: advocacy
    meaning: Speaking up for somebody.
vision: We speak up for every child in our care.
""",
    good="""\
glossary:
  - id: advocacy
    term: advocacy
    meaning: Speaking up for somebody.
vision: Every child in our care has advocacy when they want it.
""",
    false_positives=(
        """\
glossary:
  - id: strategy
    term: Strategy
    meaning: A plan for the whole of something.
  - id: entitlement
    term: entitlement
    meaning: What the strategies of a council and the law say you can expect.
vision: You have entitlements.
""",
    ),
    blind_spots=(
        "It takes words with other endings for the same, whether or not they are: `transition` "
        "is used where a text says `transitional`. Of `person` and `people` it knows only what the "
        "entry's aliases say."
    ),
    check=check,
    of_absence=True,
)
