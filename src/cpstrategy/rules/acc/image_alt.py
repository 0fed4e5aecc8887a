"""ACC001 image-alt: a description of a picture that describes nothing."""

import re
from collections.abc import Iterator
from posixpath import basename, splitext

from cpstrategy.diagnostic import Severity
from cpstrategy.model.council import Picture
from cpstrategy.model.narrative import Signatory
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_LONGEST = 200
"""Letters, at most: a screen reader cannot stop in a description and go back."""

_FILE = lazily(r"\S+\.(?:svg|png|jpe?g|gif|webp|bmp|tiff?)", re.IGNORECASE)
_OPENING = lazily(
    r"(?:an? |the |our )?(?:image|picture|photo|photograph|graphic|illustration|icon|screenshot)"
    r"(?: (?:of|showing|that shows)\b|\Z)",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    ("alt", "alt text", "decorative", "image1", "img", "logo", "none", "tbc", "untitled")
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the description of every picture of the council's own."""
    beside: dict[int, str] = {}
    for record in strategy.records:
        if isinstance(record, Signatory) and record.portrait is not None:
            person = strategy.index.get(("person", record.person))
            beside[id(record.portrait)] = person.name if isinstance(person, Person) else ""
        if isinstance(record, Picture):
            for message, hint in _faults(record, beside.get(id(record), "")):
                yield Finding(record.at("alt"), message, hint)
                break


def _faults(picture: Picture, beside: str) -> Iterator[tuple[str, str]]:
    alt = str(picture.alt)
    stem = splitext(basename(picture.file_name))[0]
    opening = _OPENING.match(alt)
    if _FILE.fullmatch(alt) or (alt == stem and not alt.isalpha()):
        yield f"`{alt}` is the name of a file", ""
    if alt.casefold() in _EMPTY or _OPENING.fullmatch(alt):
        yield f"`{alt}` does not say what the picture shows", ""
    if opening:
        rest = alt[opening.end() :].strip()
        hint = f"write `{rest[:1].upper()}{rest[1:]}`"
        yield f"`{opening[0]}` is what a screen reader says in any case", hint
    if len(alt) > _LONGEST:
        hint = "say it in a sentence; the rest belongs into the text"
        yield f"this description has {len(alt)} letters; {_LONGEST} are the most", hint
    if alt.casefold() == beside.casefold():
        yield f"`{alt}` is what the words beside the picture say", "say what the picture adds"


UNIT = Rule(
    code="ACC001",
    name="image-alt",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="The description of a picture does not say what it shows.",
    why=(
        "It is all that people get who do not see the picture (WCAG 2.2, 1.1.1). A screen reader "
        "has said that it is a picture already, and reads the name of a file letter by letter."
    ),
    hint="say in a few words what the picture shows",
    bad="""\
council:
  brand:
    logo:
      image: logo.svg
      alt: logo_final_v2.svg
""",
    good="""\
council:
  brand:
    logo:
      image: logo.svg
      alt: Example Council
""",
    false_positives=(
        """\
people:
  - {id: jo, name: Jo Example, role: Leader}
foreword:
  text: Welcome.
  signatories:
    - person: jo
      portrait: {image: jo.jpg, alt: Jo Example laughs at a table of young people}
""",
    ),
    blind_spots="It cannot tell whether the words are true.",
    check=check,
)
