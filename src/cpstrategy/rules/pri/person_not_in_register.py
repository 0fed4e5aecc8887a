"""PRI009 person-not-in-register: somebody's name in the text, and no record of them."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.named_children import named_children
from cpstrategy.diagnostic import Severity
from cpstrategy.model.name import Name
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.lists.first_names import FIRST_NAMES
from cpstrategy.text.patterns import lazily

_TITLES = "Cllr|CLLR|Councillor|COUNCILLOR|Dr|Miss|Mr|Mrs|Ms|Prof|Professor"
_FIRST = frozenset(FIRST_NAMES.split())
_CAPITALS = frozenset(name.upper() for name in _FIRST)
_OPENS = _FIRST | _CAPITALS | frozenset(_TITLES.split("|")) | {"Cllr.", "Dr.", "Mr.", "Mrs.", "Ms."}
_SMALL = frozenset(word.lower().removesuffix(".") for word in _OPENS)
_WORD = r"[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*"
_NAMED = lazily(
    rf"(?<![\w'’-])(?:(?P<title>{_TITLES})\.? (?P<first>{_WORD})"
    rf"|(?:{'|'.join(sorted(_FIRST | _CAPITALS))})(?= [A-Z]))\.?"
    rf"(?: (?P<rest>{_WORD}(?: {_WORD})?))?"
)
_AFTER = lazily(r" ([a-z]+)")
_OWNED = lazily(r"['’]s?\Z")
_THINGS = frozenset(
    (
        *("academy", "act", "approach", "award", "building", "cabinet", "campus", "care"),
        *("centre", "chair", "champion", "champions", "children", "church", "close", "college"),
        *("court", "cup", "day", "drive", "farm", "foundation", "fund", "gardens", "hall"),
        *("hospital", "house", "hub", "institute", "lane", "law", "lead", "lodge", "member"),
        *(
            "members",
            "model",
            "park",
            "place",
            "prize",
            "programme",
            "project",
            "report",
            "review",
            "road",
        ),
        *("school", "scheme", "square", "street", "theatre", "trust", "university", "way", "wing"),
    )
)
_MOST_NAMES = 50
"""So many in one text show what is wrong with it."""

_FIELDS = frozenset({"by", "evidence", "role", "speaker", "who"})


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for names of people in what the council says."""
    likely = [
        piece for piece in strategy.with_word(*_SMALL) if not _OPENS.isdisjoint(piece.words.split())
    ]
    names = _names(strategy) if likely else frozenset()
    children = _children(strategy) if likely else frozenset()
    for written in likely:
        if written.voice is Voice.COUNCIL or _is_told(written):
            for match in islice(_NAMED.finditer(written.words), _MOST_NAMES):
                is_child = (id(written), match.start()) in children
                if _is_person(match) and not is_child and not _is_known(match, names):
                    name = _OWNED.sub("", match[0].removesuffix("."))
                    place = written.place(match.start(), match.start() + len(name))
                    yield Finding(place, f"no record of a person has the name `{name}`")


def _children(strategy: Strategy) -> frozenset[tuple[int, int]]:
    """Where the names of children stand, of whom nobody is to make a record."""
    return frozenset((id(child.written), child.name.start) for child in named_children(strategy))


def _is_told(written: FieldWords) -> bool:
    return written.field in _FIELDS and not isinstance(written.owner, Person)


def _is_person(match: re.Match[str]) -> bool:
    """Whether words are a name with its title, or a first name with another; no street or model."""
    after = _AFTER.match(match.string, match.end())
    words = f"{match['first'] or ''} {match['rest'] or ''} {after[1] if after else ''}"
    is_thing = not _THINGS.isdisjoint(words.casefold().split())
    return not is_thing and bool(match["title"] or match["rest"])


def _is_known(match: re.Match[str], names: frozenset[str]) -> bool:
    """Whether the last of the names, or the last but one before a word that is none, is known."""
    words = match[0].removesuffix(".").casefold().split()[1:]
    return any(_OWNED.sub("", word) in names for word in words[-2:])


def _names(strategy: Strategy) -> frozenset[str]:
    """All words of names that have a record, of people and of what is called after somebody."""
    names = (
        str(getattr(record, field, ""))
        for record in strategy.index.values()
        for field in ("name", "title")
        if isinstance(getattr(record, field, None), str | Name)
    )
    aliases = (alias for record in strategy.bodies for alias in record.aliases)
    return frozenset(word for name in (*names, *aliases) for word in name.casefold().split())


UNIT = Rule(
    code="PRI009",
    name="person-not-in-register",
    severity=Severity.WARNING,
    summary="The text names a person who has no record.",
    why=(
        "Whoever works for the council knows that they are named, by their record. A parent, a "
        "carer or a young person may not, and should not find their name here by chance."
    ),
    hint="take the name out; only whose role makes them public is added to `people`",
    bad="""\
people:
  - {id: jo, name: Jo Bloggs, role: Director of Children's Services}
priorities:
  - id: work
    title: Work
    achievements:
      - id: award
        text: Gemma Sampleton, one of our foster carers, won an award. Cllr A. Sample gave it.
""",
    good="""\
people:
  - {id: jo, name: Jo Bloggs, role: Director of Children's Services}
  - {id: sample, name: Councillor Ann Sample, role: Lead Member}
priorities:
  - id: work
    title: Work
    achievements:
      - id: award
        text: One of our foster carers won an award. Cllr A. Sample gave it.
""",
    false_positives=(
        # What is called after somebody, and a councillor without a name.
        """\
bodies:
  - {id: trust, name: Helen Sampleton Trust}
foreword:
  text: |
    The Josephine Street home uses Laura Lundy's model. Helen Sampleton Trust helps. Councillor
    Champions and Mary Example College too. Paul will listen. Dr Barnardo's Law matters.
""",
    ),
    blind_spots=(
        "It knows some hundreds of first names, and titles such as `Councillor`. Other names, and "
        "first names alone, it does not see. Names in quotations are for quote-identifier, and "
        "those of young people for named-child."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
