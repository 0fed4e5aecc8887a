"""PRI014 single-event: what happened to one child, with the place where it happened."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.beside import beside
from cpstrategy.analysis.proper_names import is_place
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import GAP, MANY, ONE

_ONE = lazily(
    rf"(?<!such as )\b(?:an?|another|one|this|the){GAP}(?:(?!(?:each|every|of|for|to|and|or)\b)"
    rf"[\w'’-]+{GAP}){{0,3}}?{ONE}\b(?!['’-])"
    rf"|\b\d{{1,2}}-year-old\b(?!{GAP}(?:children|boys|girls))"
    rf"|\b(?:two{GAP})?(?:brothers|sisters|twins)\b|\bone{GAP}of{GAP}(?:our|the){GAP}"
    rf"(?:[\w'’-]+{GAP}){{0,2}}?{MANY}\b(?!['’-])"
)
_EVENT = lazily(
    (
        r"\b(?:absconded|arrested|assaulted|attacked|attempted suicide|died|drowned|excluded"
        r"|hospitalised|kidnapped|missing from|overdosed?|hit by|gave birth|ran away|self-harmed"
        r"|set fire|w(?:as|ere) (?:charged with|detained|found(?! an? | guilty| work)|killed|moved"
        r"|murdered|raped|remanded|removed|restrained"
        r"|sectioned|sentenced|stabbed)|trafficked|was left|abandoned"
        r"|took (?:her|his|their) own life|went missing)\b"
    ).replace(" ", r"\s+")
)
_PLACE = lazily(
    r"\b(?:at|from|in|near|on|outside|to)\s+"
    r"(?P<name>[A-Z][a-z]+(?:-(?:in-|le-|on-|the-|upon-)?[A-Z][a-z]+"
    r"| (?:upon )?[A-Z][a-z]+)*)(?!['’]|\w)"
)
_STREET = lazily(
    r" (?:Avenue|Close|Cottage|Court|Drive|Farm|Hospital|House|Lane|Lodge|Park|Road|School"
    r"|Street)\Z"
)
_MAYBE = lazily(
    r"\b(?:[Aa]ny|can|could|[Ee]ach|[Ee]very|(?:[Aa]n|[Ff]or) example|[Ii]f|[Ii]magine"
    r"|may|might|must|should|how|[Uu]nless|[Ww]hen|[Ww]henever|[Ww]herever|will|would|why"
    r"|[Ww]ho (?:is|are|has|have)|[Nn]o (?:child|young|boy|girl|care))\b"
)
"""What tells that it is not told of anybody; `May` is a month."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for one child, an event and the name of a place in a sentence."""
    for written in (*strategy.words, *beside(strategy)):
        if _EVENT.search(small(written.words)):
            yield from _events(strategy, written)


def _events(strategy: Strategy, written: FieldWords) -> Iterator[Finding]:
    words, ended = small(written.words), 0
    for event in islice(_EVENT.finditer(words), MOST_FINDS):
        if event.start() < ended:
            continue  # One finding is enough for a sentence.
        opening, ended = sentence_at(words, event.start())
        child = _ONE.search(words, opening, ended)
        place = _place(strategy, written.words, child.end(), ended) if child else None
        if place and not _MAYBE.search(written.words, opening, ended):
            phrase = single_spaced(place["name"])
            message = f"the name `{phrase}` may show which child this is"
            yield Finding(written.place(*place.span("name")), message)


def _place(strategy: Strategy, words: str, opening: int, closing: int) -> re.Match[str] | None:
    """The first place of a sentence that is smaller than the council or elsewhere."""
    return next(
        (
            match
            for match in _PLACE.finditer(words, opening, closing)
            if _STREET.search(match["name"]) or is_place(strategy, match["name"])
        ),
        None,
    )


UNIT = Rule(
    code="PRI014",
    name="single-event",
    severity=Severity.INFO,
    summary="What happened to one child, with the name of the place.",
    why=(
        "An event that a neighbour, a school or a newspaper knows of says who the child is, and "
        "that the child is in care."
    ),
    hint="leave the place out, or tell what happened to many without saying where",
    bad="""\
narratives:
  - id: facts
    heading: Facts
    text: A child absconded from a placement in Bedford and was found in Luton.
""",
    good="""\
narratives:
  - id: facts
    heading: Facts
    text: When a child goes missing from a placement, we look until we have found them.
""",
    false_positives=(
        """\
narratives:
  - id: facts
    heading: Facts
    text: |
      If a child went missing in Luton, the police would look. Children went missing from homes in
      Bedford. A child went missing in March. A young person was excluded from school in Year 9. A
      child in Example was found a home in England.
""",
    ),
    blind_spots=(
        "It knows a list of events, and sees the name of a place after `in`, `from` and the like. "
        "What a story without a place tells of one child it does not see."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
