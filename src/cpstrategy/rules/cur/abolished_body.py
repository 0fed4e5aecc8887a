"""CUR005 abolished-body: an organisation that is no more, named as if it were."""

from collections.abc import Iterator, Mapping

from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.lexicon import EndedBody
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, Period
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.past import tells_of_the_past
from cpstrategy.text.phrases import PhraseMatch, is_abbreviation, present


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the names of ended bodies in all words, except where these tell of the past."""
    ended = _ended(strategy)
    everything = "\n".join(piece.words for piece in strategy.words) if ended else ""
    names = present(ended, everything, strategy.lookup.vocabulary)
    for words in (strategy.words[piece] for piece in names.pieces):
        for mention in names.find(words.words):
            body = ended[mention.phrase]
            if not _is_history(words, mention, body.ended):
                yield _finding(words, mention, body)


def _ended(strategy: Strategy) -> Mapping[str, EndedBody]:
    """The names of bodies that have ended, without those that mean something else here."""
    today = day(strategy)
    own = {record.name for record in strategy.services} | {
        record.name for record in strategy.groups
    }
    meanings = _meanings(strategy)
    return {
        name: body
        for body in reversed(strategy.supplies.ended_bodies)
        if is_over(body.ended, today)
        for name in (body.name, *body.aliases)
        if name not in own and (name not in meanings or _is_of(meanings[name], body))
    }


def _meanings(strategy: Strategy) -> Mapping[str, str]:
    """What the strategy or else a pack says that an abbreviation stands for."""
    meanings = {
        abbreviation.short: abbreviation.long
        for abbreviation in reversed(strategy.supplies.abbreviations)
    }
    meanings |= {term.term: term.meaning.full for term in strategy.glossary}
    meanings |= {alias: body.name for body in strategy.bodies for alias in body.aliases}
    return {short: long for short, long in meanings.items() if is_abbreviation(short)}


def _is_of(meaning: str, body: EndedBody) -> bool:
    return any(name.casefold() in meaning.casefold() for name in (body.name, *body.aliases))


def _is_history(words: FieldWords, mention: PhraseMatch, ended: Moment) -> bool:
    """Whether the sentence or the record is about a time before the end."""
    dates = (getattr(words.owner, field, None) for field in ("date", "as_at", "period"))
    moments = (date.end if isinstance(date, Period) else date for date in dates)
    if any(is_over(moment, ended) for moment in moments):
        return True
    return tells_of_the_past(words.words, mention.start, mention.end, ended.year)


def _finding(words: FieldWords, mention: PhraseMatch, body: EndedBody) -> Finding:
    written = words.words[mention.start : mention.end]
    message = f"`{written}` ended with {tell_moment(body.ended)}"
    if body.ended.day:
        message = f"`{written}` ended on {tell_moment(body.ended)}"
    hint = f"the work went to {body.successor}: name who does it for you" if body.successor else ""
    severity = Severity.INFO if words.voice.is_of_the_young else None
    return Finding(words.place(mention.start, mention.end), message, hint, severity=severity)


UNIT = Rule(
    code="CUR005",
    name="abolished-body",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="An organisation that is no more, named as if it were.",
    why=(
        "Young people and professionals look for somebody who is not there. A seat that is kept "
        "for such a body is empty."
    ),
    hint="name who does the work now",
    bad="""\
boards:
  - id: panel
    name: Corporate Parenting Panel
    seats:
      - Lay member of the CCG governing body
""",
    good="""\
boards:
  - id: panel
    name: Corporate Parenting Panel
    seats:
      - Lay member of the integrated care board
""",
    false_positives=(
        """\
vision: Until July 2022 the clinical commissioning group paid for these nurses.
""",
        """\
statistics:
  - id: jabs
    value: 91
    unit: percent
    label: of our children had their jabs
    as-at: 2020-03
    source: Public Health England
""",
        """\
glossary:
  - id: isa
    term: ISA
    meaning: An individual savings account, which we open for every child in our care.
vision: Each child has an ISA.
services:
  - id: connexions
    name: Connexions
    text: Connexions is what we call our careers service.
""",
        """\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We took over from the primary care trust.
      - The health promise was made in 2012 with the PCT.
""",
    ),
    blind_spots=(
        "It knows the bodies of the packs, and a body that your area closed only if a pack of your "
        "own lists it. A sentence that names an old year passes, whatever it says."
    ),
    check=check,
    actor=Actor.GOVERNANCE,
)
