"""GOV005 body-name-variants: one organisation, group, service or board under several names."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.people import Person, Seat
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.naming import Difference, Variant, anchors_of, names_of

_SURE = frozenset({Difference.ORDER, Difference.SPELLING})


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for names in all words where a body is named, and compare them with its record."""
    names = [body.name for body in strategy.bodies] + [group.name for group in strategy.groups]
    names += [service.name for service in strategy.services]
    names += [board.name for board in strategy.boards]
    likely = tuple(strategy.numbered(strategy.lookup.with_exact_word(*anchors_of(names))))
    prepared = names_of(names, "\n".join(words.words for words in likely))
    for words in likely:
        if _is_asked(words):
            for variant in prepared.find(words.words):
                yield _finding(words, variant)


def _is_asked(words: FieldWords) -> bool:
    """Whether a body may be named there: not among its other names."""
    if words.voice is not Voice.NAME:
        return True
    return isinstance(words.record, Person | Seat) and words.field in ("organisation", "role")


def _finding(words: FieldWords, variant: Variant) -> Finding:
    written = words.words[variant.start : variant.end]
    is_sure = variant.difference in _SURE and words.voice is Voice.COUNCIL
    return Finding(
        words.place(variant.start, variant.end),
        f"`{written}` is called `{variant.name}` elsewhere; {variant.difference}",
        f"write `{variant.name}`",
        severity=None if is_sure else Severity.INFO,
    )


UNIT = Rule(
    code="GOV005",
    name="body-name-variants",
    severity=Severity.WARNING,
    summary="One organisation, group, service or board is named in several ways.",
    why=(
        "Who looks for a group under the name that they read will find nothing, or wonder whether "
        "there are two. Young people chose some of these names with care."
    ),
    hint="write the name as its record has it, or cite the record",
    bad="""\
bodies:
  - id: college
    name: Exton and Ambury College
vision: We work with Exton & Ambury college, so that every care leaver finds a course.
""",
    good="""\
bodies:
  - id: college
    name: Exton and Ambury College
vision: We work with {body:college}, so that every care leaver finds a course.
""",
    false_positives=(
        """\
bodies:
  - id: college
    name: Exton and Ambury College
    aliases: [Exton & Ambury College]
vision: Exton and Ambury College's staff and the college in Exton help you. The Colleges help too.
""",
        """\
services:
  - id: hub
    name: Care Leavers Hub
    text: The Hub is for all care leavers. Other councils have Care Leavers Hubs as well.
""",
        """\
bodies:
  - id: kraft
    name: Kraft Heinz
priorities:
  - id: work
    title: Work
    quotes:
      - id: job
        text: I got a job at Heinz Kraft and like it.
        who: A care leaver
""",
    ),
    blind_spots=(
        "It knows names with at least two capitals, and takes them for the same if they have the "
        "same words or one that is misspelt. A shorter or a wholly different name is for you to "
        "see. An article, other capitals and names in quotations are information only."
    ),
    check=check,
)
