"""REF024 old-guidance: guidance cited with the year of an edition that no longer holds."""

from collections.abc import Iterator, Mapping
from itertools import islice

from cpstrategy.analysis.time import day
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.law import Guidance
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.past import tells_of_an_end
from cpstrategy.text.patterns import lazily
from cpstrategy.text.phrases import PhraseMatch, present

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_AFTER = lazily(
    r"[”\"’'*_`]{0,3},?\s*\(?(?:(?:statutory\s+)?guidance,?\s+)?(?:DfE|HM Government"
    r"|Department for Education)?,?\s*\(?(?:dated|of|from|updated(?:\s+in)?|published(?:\s+in)?"
    rf"|issued(?:\s+in)?|in)?\s*(?:{_MONTH})?,?\s*(?P<year>20\d\d)(?![\d/]|\s*[-–]\s*\d| to )"
)
_FEW = 2
_OURS = frozenset({Voice.COUNCIL, Voice.NAME})


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the year after each title of guidance with that of the edition that holds."""
    known = _known(strategy)
    names = present(known, "", strategy.lookup.vocabulary)
    for words in (strategy.words[piece] for piece in names.pieces):
        found = names.find(words.words) if words.voice in _OURS else iter(())
        for mention in islice(found, MOST_FINDS):
            year = _AFTER.match(words.words, mention.end)
            one = known[mention.phrase]
            if year and _is_title(words.words[mention.start : mention.end], one):
                yield from _of_year(words, mention, one, year["year"])


def _is_title(written: str, one: Guidance) -> bool:
    """Whether it is written as a title; a short name may be words like any other."""
    return written[0].isupper() and (len(written) >= len(one.title) or written in one.aliases)


def _is_sure(name: str, one: Guidance) -> bool:
    """Whether a name is that of this guidance and no other: two words may be a plan's, too."""
    return name == one.title or len(name.split()) > _FEW


def _known(strategy: Strategy) -> Mapping[str, Guidance]:
    """Guidance that has been issued by now, by all of its names."""
    today = day(strategy)
    issued = [one for one in strategy.supplies.guidance if today and one.issued <= today]
    return {name: one for one in issued for name in (one.title, *one.aliases)}


def _of_year(
    words: FieldWords, mention: PhraseMatch, one: Guidance, year: str
) -> Iterator[Finding]:
    place = words.place(mention.start, mention.end)
    holds = tell_moment(one.issued)
    is_former = year in one.former
    if tells_of_an_end(words.words, mention.start, mention.end):
        return
    if one.successor:
        message = f"`{one.title}` no longer holds"
        yield Finding(place, message, f"its place was taken by {one.successor}")
    elif is_former:
        message = f"`{one.title}` of {year} is not the latest: there is one of {holds}"
        yield Finding(place, message)
    elif year != str(one.issued.year) and _is_sure(mention.phrase, one):
        message = f"no edition of `{one.title}` of {year} is known; that which holds is of {holds}"
        yield Finding(place, message, severity=Severity.INFO)


UNIT = Rule(
    code="REF024",
    name="old-guidance",
    severity=Severity.WARNING,
    summary="Guidance with the year of an edition that no longer holds.",
    why=(
        "Councils must follow statutory guidance as it is, not as it was. A strategy that names an "
        "old edition tells that nobody has compared it with the new one."
    ),
    hint="look up what has changed, then name the edition that holds",
    bad="""\
vision: We follow Working Together to Safeguard Children 2018.
""",
    good="""\
vision: We follow Working Together to Safeguard Children 2026.
""",
    false_positives=(
        """\
vision: >-
  We follow Working Together to Safeguard Children. The edition of Working Together 2018 was
  replaced. Working together 2018 was a good year, and Working Together 2018-2021 our plan.
""",
    ),
    blind_spots=(
        "It knows the guidance of the packs. A year far from the title it does not see; that an "
        "edition is unknown is information."
    ),
    check=check,
)
