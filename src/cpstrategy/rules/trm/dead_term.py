"""TRM012 dead-term: words for an order, a plan, a grade or a payment that is no more."""

from collections.abc import Iterator

from cpstrategy.analysis.mentions import is_mention
from cpstrategy.analysis.phrases import Hit, PhraseEntry, hits
from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.lexicon import DeadTerm
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, Period
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.past import tells_of_the_past

_GRADE = "A*"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the words where they are used of the present."""
    today, nation = day(strategy), strategy.council.nation
    entries = (
        PhraseEntry(term, term.words, term.unless)
        for term in strategy.supplies.dead_terms
        if is_over(term.since, today) and nation in (term.nations or (nation,))
    )
    for hit in hits(strategy, entries):
        if not _is_name(hit) and not _is_history(strategy, hit):
            verb = "may have been" if hit.entry.unsure else "has been"
            message = f"`{hit.words}` {verb} out of date since {tell_moment(hit.entry.since)}"
            is_asked = hit.written.voice is Voice.COUNCIL and not hit.entry.unsure
            severity = None if is_asked else Severity.INFO
            yield Finding(hit.place, message, hit.entry.say, severity=severity)


def _is_name(hit: Hit[DeadTerm]) -> bool:
    """Whether the words are no more than named; a grade is no name, though it has capitals."""
    return is_mention(hit) and not hit.words.startswith(_GRADE)


def _is_history(strategy: Strategy, hit: Hit[DeadTerm]) -> bool:
    """Whether the sentence, the record or the document is of a time before the end."""
    since, words = hit.entry.since, hit.written
    owner_fields = ("date", "as_at", "period")
    times = [getattr(words.owner, field, None) for field in owner_fields]
    if any(is_over(_end(time), since) for time in (*times, strategy.document.period)):
        return True
    return tells_of_the_past(words.words, hit.start, hit.end, since.year)


def _end(time: Moment | Period | None) -> Moment | None:
    return time.end if isinstance(time, Period) else time


UNIT = Rule(
    code="TRM012",
    name="dead-term",
    severity=Severity.WARNING,
    summary="Words for an order, a plan, a grade or a payment that is no more.",
    why=(
        "A young person who asks for what the strategy names is told that there is no such thing. "
        "What there is in its place they do not learn."
    ),
    hint="name what there is now",
    bad="""\
vision: Every child with a statement of special educational needs gets help.
""",
    good="""\
vision: Every child with an education, health and care plan gets help.
""",
    false_positives=(
        """\
vision: Until 2014 courts made a residence order for it.
""",
        """\
statistics:
  - id: grades
    value: 15
    unit: percent
    label: of our children got five GCSEs at A*-C
    as-at: 2016
    source: Department for Education
""",
        """\
council: {nation: scotland}
vision: A residence order says where a child lives.
""",
    ),
    blind_spots="It knows the words of the packs. A sentence that names an old year passes.",
    check=check,
)
