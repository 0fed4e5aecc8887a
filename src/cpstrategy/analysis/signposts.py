"""Signposts: sentences that tell readers what else they can read, and what it is about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily, small


@dataclass(frozen=True, slots=True)
class Place:
    """What a signpost may lead to: parts of priorities and sections, any of which tells of it.

    `keys` are those of a priority, and of the strategy, that hold it.
    """

    parts: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    of_priority: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


PLACES: Mapping[str, Place] = MappingProxyType(
    {
        "what young people said": Place(
            ("told",),
            ("asks", "messages", "co-production"),
            of_priority=("told_us", "quotes", "words"),
            keys=("asks", "messages"),
        ),
        "what was done": Place(
            ("did",), ("developments",), of_priority=("achievements",), keys=("developments",)
        ),
        "what will be done": Place(
            ("will",),
            ("actions", "pledges", "statements"),
            of_priority=("next_steps",),
            keys=("actions", "pledges", "statements"),
        ),
        "the action plan": Place(sections=("actions",), keys=("actions",)),
        "the words that are explained": Place(sections=("glossary",), keys=("glossary",)),
        "what young people ask for": Place(sections=("asks",), keys=("asks",)),
        "the boards": Place(sections=("boards",), keys=("boards",)),
    }
)
"""The places that have a name among readers, as messages call them."""

_THEY = r"(?:you|they|children|young people|children and young people|(?:our )?care leavers)"
_TOPICS = MappingProxyType(
    {
        "what young people said": lazily(
            rf"\bwhat (?:we(?: have|['’]ve)? heard|{_THEY}(?: have|['’]ve)? (?:told us|said))\b"
        ),
        "what was done": lazily(
            r"\bwhat (?:(?:we|the council)(?: have| has|['’]ve)?(?: already)? "
            r"(?:done|did|achieved)|has (?:already )?been (?:done|achieved))\b"
        ),
        "what will be done": lazily(
            r"\bwhat (?:we (?:will|are going to) (?:do|keep|go on|continue|work)|comes next)\b"
        ),
        "the action plan": lazily(r"\b(?:our|the) action plan\b(?! (?:for|of) )"),
        "the words that are explained": lazily(
            r"\b(?:glossary|what (?:(?:the|these|some) )?(?:hard )?words mean)\b"
        ),
        "what young people ask for": lazily(
            rf"\bwhat {_THEY} (?:ask(?:ed)?(?: us)? for|want us)\b"
        ),
        "the boards": lazily(r"\bwho (?:sits|is|are) on (?:the|our) (?:board|panel|committee)s?\b"),
    }
)
_SENTENCE = lazily(r"[^.!?\0]+(?:\.(?=\w)[^.!?\0]+)*")
_SIGN = lazily(
    r"\b(?:you|readers|people) (?:can|will|may)(?: also)? (?:read|see|find(?: out)?|look at)\b"
    r"|\bthis (?:strategy|plan|document|booklet|version|section|chapter)(?: also)? "
    r"(?:says|tells|shows|explains|sets out|describes|lists)\b"
    r"|\b(?:is|are) (?:set out|shown|listed|described|explained) (?:below|under each|at the end)\b"
)
_ELSEWHERE = lazily(r"https?:|www\.|\]\(|@|\b(?:web ?sites?|online|ask us|on the web|meetings?)\b")
_CUES = ("what", "who ", "action plan", "glossary")
_VERBS = (
    *("read", "see", "find", "look", "says", "tells", "shows", "explains", "sets", "describes"),
    *("lists", "set", "shown", "listed", "described", "explained"),
)
"""What every signpost has: most words have neither, and looking closely takes long."""


class Signpost(NamedTuple):
    """A sentence, the place that it leads to by name, and the words that name it."""

    written: FieldWords
    sentence: str
    place: str
    span: Span


def signposts(strategy: Strategy) -> tuple[Signpost, ...]:
    """List those that the council has written; one that leads elsewhere is none."""
    return strategy.once(_signposts)


def _signposts(strategy: Strategy) -> tuple[Signpost, ...]:
    lookup = strategy.lookup
    written = strategy.numbered(lookup.containing(*_CUES) & lookup.with_word(*_VERBS))
    ours = (words for words in written if words.register and words.voice is Voice.COUNCIL)
    return tuple(signpost for words in ours for signpost in _in(words))


def _in(written: FieldWords) -> Iterator[Signpost]:
    words = small(written.words)
    for sentence in _SENTENCE.finditer(words) if _SIGN.search(words) else ():
        if not _SIGN.search(sentence[0]) or _ELSEWHERE.search(sentence[0]):
            continue
        for place, topic in _TOPICS.items():
            if found := topic.search(words, *sentence.span()):
                said = written.words[slice(*sentence.span())]
                yield Signpost(written, said, place, written.place(*found.span()))
