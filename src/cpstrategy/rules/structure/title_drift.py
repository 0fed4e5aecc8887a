"""STR029 title-drift: a title stands elsewhere in another order, or with another small word."""

from collections.abc import Iterator, Mapping
from itertools import islice

from cpstrategy.analysis.known_titles import other_titles
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_SMALL = frozenset(
    ("a", "an", "and", "the", "of", "for", "in", "to", "with", "at", "or", "on", "by")
)
_RUN = lazily(
    r"\b[A-Z][\w’'-]*(?:,?\s+(?:(?:and|of|for|the|in|with|to|&)\s+){0,2}[A-Z][\w’'-]*){2,9}"
)
_WORD = lazily(r"[^\W_]+")
_LEAST = 3
"""A title of fewer words may be had in another order by chance."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the words of titles in another order, or with another small word among them."""
    for other in other_titles(strategy):
        place = other.passage.place(other.start, other.end)
        written = single_spaced(other.passage.bare[other.start : other.end])
        message = f"`{written}` is called `{other.title}`"
        yield Finding(place, message, severity=other.passage.severity)
    titles = _titles(strategy)
    for key, title in titles.items():
        rarest = max(key, key=lambda word: (len(word), word))
        for passage in vocabulary(strategy).containing((rarest,)):
            for match in islice(_RUN.finditer(passage.bare), MOST_FINDS):
                if told := _other_order(match[0], key, title.full):
                    start = match.start() + match[0].index(told)
                    place = passage.place(start, start + len(told))
                    message = f"`{single_spaced(told)}` is called `{single_spaced(title.full)}`"
                    related = ((title.at("full"), "the title"),)
                    severity = passage.severity
                    yield Finding(place, message, "", related, severity)


def _titles(strategy: Strategy) -> Mapping[frozenset[str], Text]:
    """The titles of several words, by these; of two with the same words, none is the right one."""
    records = [
        *(priority.title for priority in strategy.priorities),
        *(narrative.heading for narrative in strategy.narratives),
        *(pledge.title for pledge in strategy.pledges),
    ]
    titles = {frozenset(_words(title.full)): title for title in records}
    return {key: title for key, title in titles.items() if len(key) >= _LEAST}


def _other_order(run: str, key: frozenset[str], title: str) -> str:
    """The part of a run that has the words of a title, if in another order; or nothing.

    The first word of a sentence has a capital, too.
    """
    for told in (run, run.partition(" ")[2]):
        words = _words(told)
        if frozenset(words) == key and len(words) == len(key):
            return told if words != _words(title) else ""
    return ""


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in _SMALL]


UNIT = Rule(
    code="STR029",
    name="title-drift",
    severity=Severity.WARNING,
    summary="A title stands elsewhere in another order, or with another small word.",
    why=(
        "Readers look for it by its name, and so does a search: with the words in another order it "
        "is found in neither way, and looks like a second one."
    ),
    hint="write it as its heading has it, or cite it",
    bad="""\
priorities:
  - {id: home, title: "My Family, Friends and Home"}
plans: [{id: promise, title: A Promise from the City}]
vision: We tell more under My Friends, Family and Home. We signed the Promise for the City.
""",
    good="""\
priorities:
  - {id: home, title: "My Family, Friends and Home"}
plans: [{id: promise, title: A Promise from the City}]
vision: We tell more under My Family, Friends and Home. We signed the Promise from the City.
""",
    false_positives=(
        """\
priorities:
  - {id: home, title: "Family, Friends & Home"}
  - {id: two, title: Being Safe}
vision: >-
  Family, Friends and Home is for all, FAMILY, FRIENDS AND HOME too; friends, family and a home. Our
  Home, Family and Other Friends. We keep our promise to the city. This Promise from the City holds.
plans: [{id: promise, title: A Promise from the City}]
""",
    ),
    blind_spots=(
        "It knows titles of three words and more, where each has a capital; of guidance, charters "
        "and plans those with a word such as `from` within them."
    ),
    check=check,
)
