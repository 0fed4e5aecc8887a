"""REF004 glossary-gap: a word of the trade that is explained nowhere."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.lexicon import SectorTerm
from cpstrategy.model.narrative import Term
from cpstrategy.model.people import Person, Seat
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily
from cpstrategy.text.phrases import present

_EXPLAINED_AFTER = lazily(
    r"['\"’”*]*(?: \((?![A-Z]{2,6}s?\))|:| [–—-] (?=[a-z])|,? (?:which|that) (?:is|are|means?)\b"
    r"|,? which (?!(?:had|has|made|was|were|will)\b)\w+s\b"
    r"|,? (?:i\.e\.|meaning|that is)| (?:is|are|means?) (?:a|an|how|the|what|when|where)\b"
    r"|, an? \w+ (?:for|of|that|to|where|which|who)\b)"
)
_EXPLAINED_BEFORE = lazily(
    r"(?:(?:called|known as|term(?: for)?|(?<!\w)\()(?: an?| the)?|\b(?:are|is) (?:our|the))"
    r" ?['\"‘“*]*\Z|\b(?:becomes?|to be) (?:an?|the) \Z"
)
_BEFORE = 30


class _Use(NamedTuple):
    """A word of the trade, and where it is used."""

    term: SectorTerm
    words: FieldWords
    start: int
    end: int

    @property
    def is_explained(self) -> bool:
        """Whether the words beside it say what it means."""
        text = self.words.words
        before = text[max(self.start - _BEFORE, 0) : self.start]
        return bool(_EXPLAINED_AFTER.match(text, self.end) or _EXPLAINED_BEFORE.search(before))


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for listed words in what the council says in full and in the roles that it names."""
    uses: defaultdict[str, list[_Use]] = defaultdict(list)
    for use in _uses(strategy):
        uses[use.term.term].append(use)
    explained = _explained(strategy) if uses else ""
    for of_one in uses.values():
        forms = (of_one[0].term.term, *of_one[0].term.aliases)
        is_told = any(f"|{form.casefold()}" in explained for form in forms)
        if not is_told and not any(use.is_explained for use in of_one):
            yield _finding(of_one)


def _uses(strategy: Strategy) -> Iterator[_Use]:
    terms = {
        form: term
        for term in reversed(strategy.supplies.sector_terms)
        for form in (term.term, *term.aliases)
    }
    everything = (
        "\n".join(piece.words for piece in strategy.words if _is_asked(piece)) if terms else ""
    )
    phrases = present(terms, everything, strategy.lookup.vocabulary)
    pieces = (strategy.words[piece] for piece in phrases.pieces)
    for words in filter(_is_asked, pieces):
        for mention in phrases.find(words.words):
            yield _Use(terms[mention.phrase], words, mention.start, mention.end)


def _is_asked(words: FieldWords) -> bool:
    """Whether readers should know the word: glossaries explain, and notes on sources do not."""
    if isinstance(words.owner, Term):
        return False
    if words.voice is Voice.COUNCIL:
        return words.register == "full"
    return isinstance(words.record, Person | Seat) and words.field == "role"


def _explained(strategy: Strategy) -> str:
    """What the glossary explains, and the services and groups that a text describes."""
    names = [form for term in strategy.glossary for form in (term.term, *term.aliases)]
    names += [service.name for service in strategy.services]
    groups = [group for group in strategy.groups if group.text]
    names += [name for group in groups for name in (group.name, *group.aliases)]
    return "|" + "|".join(names).casefold()


def _finding(uses: list[_Use]) -> Finding:
    in_texts = [use for use in uses if use.words.voice is Voice.COUNCIL]
    first = (in_texts or uses)[0]
    written = first.words.words[first.start : first.end]
    times = {1: "once", 2: "twice"}.get(len(uses), f"{len(uses)} times")
    return Finding(
        first.words.place(first.start, first.end),
        f"`{written}` is used {times} and explained nowhere",
        f"add it to the `glossary`; a start: {first.term.meaning.rstrip('.')}",
        severity=None if in_texts else Severity.INFO,
    )


UNIT = Rule(
    code="REF004",
    name="glossary-gap",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A word of the trade is used, and neither the glossary nor the text explains it.",
    why=(
        "Professionals no longer notice these words. Young people, carers and new councillors meet "
        "them for the first time, and often do not ask."
    ),
    hint="add it to the `glossary`, or use plain words instead",
    bad="""\
vision: Each care leaver has a pathway plan and can ask for Staying Put.
""",
    good="""\
glossary:
  - id: pathway-plan
    term: Pathway Plan
    aliases: [Pathway Plans]
    meaning: A plan for the time after care, which you make together with your worker.
vision: >-
  Each care leaver has a pathway plan. You can live on with your foster carers after you turn 18,
  which is called Staying Put.
""",
    false_positives=(
        """\
vision: Our virtual school (a team that helps you to do well at your own school) is there for you.
""",
        """\
messages:
  - title: From us
    speaker: Children in care
    text: Ask us before you change our pathway plans.
""",
        """\
services:
  - id: independent-visitors
    name: Independent visitors
    text: Volunteers who visit you and spend time with you.
vision: >-
  Everybody who wants one has an independent visitor. There is a Health Passport which gives you
  your health record. A court may decide for a person to be the special guardian of a child.
""",
    ),
    registers=("full",),
    blind_spots=(
        "It knows the words of the packs. That a sentence explains a word it sees only from what "
        "stands beside it; a word in the title of somebody's post is information."
    ),
    check=check,
)
