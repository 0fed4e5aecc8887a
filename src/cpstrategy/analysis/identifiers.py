"""Identifiers: what in a quotation tells who may have said it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.model.strategy import Strategy
from cpstrategy.text.familiar import is_familiar
from cpstrategy.text.lists.calendar import MONTHS, WEEKDAYS
from cpstrategy.text.patterns import lazily

_AGE = lazily(
    r"\b(?P<before>when |until |till |before |once |after |by the time |if )?"
    r"(?:(?:I'm|I’m|I am|I was|I turned|aged?(?: of)?) "
    r"(?P<age>\d{1,2}|(?:six|seven|eigh|nine)teen|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)"
    r"(?:[ -]years?[ -]old)?(?=[,.;:!?”\"]|\s+(?:and|now|but|when|so|I|years?|in|at)\b|\s*\Z)"
    r"|(?P<hyphened>\d{1,2})[ -]years?[ -]old\b)",
    re.IGNORECASE,
)
_MILESTONES = frozenset({"16", "18", "21", "25", "sixteen", "eighteen"})
"""`When I am 18` is what anybody may say; `when I was 6` is not."""

_KIN = lazily(
    r"\b(?:my|our|his|her) (?:(?:baby|big|elder|eldest|half|little|older|own|step|twin|two|three"
    r"|young|younger|youngest)[ -])*"
    r"(?:sister|brother|twin|son|daughter|baby|little (?:boy|girl))s?\b",
    re.IGNORECASE,
)
_GENERAL_KIN = lazily(r"(?:my|our) (?:sisters|brothers)\b", re.IGNORECASE)
_LAW = lazily(
    r"\b(?:arrested|barrister|court|custody|judge|police|prison|probation|solicitor"
    r"|tag(?:ged)?|tribunal|youth justice|YOT)\b",
    re.IGNORECASE,
)
_CLINIC = lazily(
    r"\b(?:CAMHS|CAHMS|counsell(?:ing|or)|hospital|psychiatrist|psychologist|therapist|therapy)\b",
    re.IGNORECASE,
)
_YEAR = lazily(r"\b(?:Year \d{1,2}|GCSE'?s?|GCSE’s|A[- ]levels?|BTEC|SATs|T[- ]levels?)\b")
_NAME = r"[A-Z][a-z]+(?:['’-][A-Za-z]+)?(?: (?:and |of |the |& )?[A-Z][a-z]+)*"
_PLACED = lazily(
    rf"\b(?:at|from|in|near|(?:moved|sent)(?: (?:me|us|him|her|them))? to"
    r"|work(?:ing)? (?:at|for)|job (?:at|with)"
    rf"|(?:apprenticeship|placement|traineeship) (?:at|with)) (?!I\b)(?P<name>{_NAME})"
)
_SCHOOL = lazily(
    r"\b(?P<name>(?:St\.? )?(?:[A-Z][a-z]+(?:['’][a-z]*)? ){1,5}"
    r"(?:Academy|College|High|Primary|School|University)(?: School)?)\b"
)
_CALLED = lazily(
    r"\b(?:advis[eo]r|[Aa]unt(?:ie)?|brothers?|called|carers?|[Dd]ad|father|friends?"
    r"|[Gg]ran(?:dad|dma)?|mate|mentor|mother|[Mm]um|named|[Nn]an(?:na)?|PA|parents|sisters?"
    r"|teacher|[Uu]ncle|worker),? "
    rf"(?P<name>{_NAME})"
)
_TITLED = lazily(r"\b(?P<name>(?:Dr|Miss|Mr|Mrs|Ms|Mx|Sir)\.? [A-Z][\w'’-]*[a-z])")
_THEIR_WORK = lazily(
    # `Between my adviser and me` begins with no name.
    r"(?<![\w'’-])(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:, | is | was )(?:my|the best"
    r"|an? (?:brilliant|good|great|kind|lovely)) (?:\w+ ){0,2}?"
    r"(?:advis[eo]r|aunt(?:ie)?|brother|carers?|dad|friend|mentor|mum|nan|PA|sister"
    r"|teacher|tutor|uncle|worker)\b"
)
_EVERYBODY = frozenset(
    (
        *(*WEEKDAYS, *MONTHS, "Christmas", "Easter", "Eid", "Ramadan", "Diwali", "Halloween"),
        *("Welsh", "Gaelic", "Scots", "BSL", "Social", "Services", "Service", "Department", "Team"),
        *(
            "Housing",
            "Fostering",
            "Advocacy",
            "Leaving",
            "Justice",
            "Support",
            "Family",
            "Families",
        ),
        *("English", "Maths", "Science", "Year", "Reception", "School", "College", "University"),
        *("Britain", "England", "Wales", "Scotland", "Ireland", "Europe", "UK", "The", "This"),
        *("My", "Hub", "Council", "Care", "Mum", "Dad", "Nan", "High", "Primary", "Borough"),
        *("Spring", "Summer", "Autumn", "Winter", "Minecraft"),
        *("Roblox", "Fortnite", "Instagram", "TikTok", "YouTube", "Youth", "Children", "Zoom"),
    )
)


_MOST_IDENTIFIERS = 20
"""A quotation with so many should not be printed in any case."""


class Identifier(NamedTuple):
    """What it is, where it is written, all names for it, and whether many have it in common."""

    kind: str
    start: int
    end: int
    names: tuple[str, ...] = ()
    is_weak: bool = False


def identifiers(strategy: Strategy, words: str) -> Iterator[Identifier]:
    """Walk what a quotation gives away; of two for the same words, the first says more."""
    seen: list[Identifier] = []
    for identifier in (*_bodies(strategy, words), *_names(strategy, words), *_details(words)):
        if not any(
            identifier.start < earlier.end and earlier.start < identifier.end for earlier in seen
        ):
            seen.append(identifier)
            yield identifier
        if len(seen) == _MOST_IDENTIFIERS:
            break


def schools(words: str) -> Iterator[Identifier]:
    """Walk the names of schools."""
    for match in _SCHOOL.finditer(words):
        yield Identifier("a school", *match.span("name"), (match["name"],))


def _bodies(strategy: Strategy, words: str) -> Iterator[Identifier]:
    for body in strategy.bodies:
        for name in (body.name, *body.aliases):
            if name and name in words:
                for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", words):
                    yield Identifier("an organisation", *match.span(), (body.name, *body.aliases))


def _names(strategy: Strategy, words: str) -> Iterator[Identifier]:
    """Names of places and people, unless everybody or something of ours is called so."""
    patterns = (
        *(("a place", _PLACED), ("a school", _SCHOOL), ("a person", _CALLED)),
        ("a person", _TITLED),
    )
    matches = [(kind, match) for kind, pattern in patterns for match in pattern.finditer(words)]
    matches += [("a person", match) for match in _THEIR_WORK.finditer(words) if _is_named(match)]
    ours = _ours(strategy) if matches else set()
    for kind, match in matches:
        unusual = {word for word in match["name"].split() if word[0].isupper()} - _EVERYBODY
        if unusual and not unusual <= ours:
            yield Identifier(kind, *match.span("name"), (match["name"],))


def _is_named(match: re.Match[str]) -> bool:
    """Whether the capital is a name's: `Between my adviser and me` has that of a sentence."""
    return not all(map(is_familiar, match["name"].split()))


def _ours(strategy: Strategy) -> set[str]:
    """The words of the council's name, and of everything in the content that has a name."""
    names = (str(getattr(record, "name", "")) for record in strategy.index.values())
    return {word for name in (*names, strategy.council.name) for word in name.split()}


def _details(words: str) -> Iterator[Identifier]:
    yield from _ages(words)
    for kind, pattern in (("a court or the police", _LAW), ("a health service", _CLINIC)):
        yield from (Identifier(kind, *match.span()) for match in pattern.finditer(words))
    for match in _KIN.finditer(words):
        if not _GENERAL_KIN.fullmatch(match[0]):
            yield Identifier("somebody's family", *match.span())
    yield from (Identifier("a school year", *m.span(), is_weak=True) for m in _YEAR.finditer(words))


def _ages(words: str) -> Iterator[Identifier]:
    for match in _AGE.finditer(words):
        age = match["age"] or match["hyphened"]
        if not (match["before"] and age.casefold() in _MILESTONES) and age not in ("0", "1"):
            start = match.end("before") if match["before"] else match.start()
            yield Identifier("an exact age", start, match.end())
