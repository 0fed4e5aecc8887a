"""TRM010 glossary-too-hard: a meaning that is harder to read than the word it explains."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from cpstrategy.analysis.hard_words import hard_words
from cpstrategy.analysis.phrases import Hit
from cpstrategy.diagnostic import Severity
from cpstrategy.model.lexicon import PlainWord
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.expanded import longest
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the full meaning: readers of all editions get it where they have no other."""
    hard = _hard_by_term(strategy) if strategy.glossary else {}
    words, most_hard = UNIT.limit(strategy, "words"), UNIT.limit(strategy, "hard-words")
    for term in strategy.glossary:
        count = longest(term.meaning.full, strategy.index)[1]
        met = hard.get(term.id, [])
        if count > words:
            message = f"the meaning of `{term.term}` has a sentence of {count} words"
            yield Finding(term.meaning.at("full"), message)
        elif len(met) > most_hard:
            examples = ", ".join(f"`{hit.words}`" for hit in met)
            message = f"the meaning of `{term.term}` has hard words itself: {examples}"
            yield Finding(term.meaning.at("full"), message)


def _hard_by_term(strategy: Strategy) -> Mapping[str, list[Hit[PlainWord]]]:
    by_term: defaultdict[str, list[Hit[PlainWord]]] = defaultdict(list)
    for hit in hard_words(strategy, wordy=False):
        owner = hit.written.owner
        if isinstance(owner, Term) and hit.written.register == "full":
            by_term[owner.id].append(hit)
    return by_term


UNIT = Rule(
    code="TRM010",
    name="glossary-too-hard",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="The glossary explains a word with a long sentence, or with other hard words.",
    why=(
        "Whoever looks a word up did not understand it. An explanation that is harder than the "
        "word sends them away for good."
    ),
    hint="explain it as to a child of eleven: short sentences, everyday words, an example",
    bad="""\
glossary:
  - id: sufficiency
    term: sufficiency
    meaning: The statutory provision of appropriate accommodation.
vision: We plan for {term:sufficiency}.
""",
    good="""\
glossary:
  - id: sufficiency
    term: sufficiency
    meaning: Having enough good homes for all children in our care. It is the council's task by law.
vision: We plan for {term:sufficiency}.
""",
    false_positives=(
        """\
glossary:
  - id: provision
    term: provision
    meaning: The services that a council offers. Special provision is for those who need more.
""",
    ),
    limits={"words": 30, "hard-words": 2},
    blind_spots="It counts, and cannot tell whether the meaning is right.",
    check=check,
)
