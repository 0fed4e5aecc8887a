"""PLN019 pledge-in-part: an edition that would tell some promises of an agreed pledge."""

from collections import defaultdict
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.edition import Edition
from cpstrategy.model.items import Item
from cpstrategy.model.listed import Listed
from cpstrategy.model.outline import outline
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.readers import ages_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.addresses import words_in
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.enumeration import in_code

_FEW = 3
"""So many promises are named; of more it is said how many there are."""
_OPENING = 6
"""So many words of a promise tell which it is."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at what each edition would leave out of a pledge to which others put their names."""
    for pledge in strategy.pledges:
        if pledge.is_agreed:
            yield from _marked(pledge)
            yield from _untold(strategy, pledge)


def _marked(pledge: Pledge) -> Iterator[Finding]:
    for record in pledge.walk():
        if isinstance(record, Listed) and record is not pledge:
            for key, names in (("in", record.in_), ("not-in", record.not_in)):
                if names:
                    message = "this chooses a part of a pledge that others agreed as a whole"
                    hint = f"delete `{key}` here; the pledge itself may have it"
                    field = "in_" if key == "in" else "not_in"
                    yield Finding(record.at(field), message, hint, editions=tuple(names))


def _untold(strategy: Strategy, pledge: Pledge) -> Iterator[Finding]:
    """Once for all editions that leave out the same promises."""
    editions = defaultdict(list)
    for edition in strategy.supplies.editions:
        # What is promised at some age only, is so as it was agreed.
        ages, promises = ages_of(edition), pledge.promises
        due = [one for one in promises if one.for_ages.meet(ages)]
        missing = tuple(one for one in due if not _is_told(one, edition))
        if missing and len(missing) < len(due) and _shows_pledges(strategy, edition):
            editions[tuple(map(promises.index, missing))].append(edition.name)
    for places, names in editions.items():
        untold = [pledge.promises[place] for place in places]
        message = (
            f"{in_code(names)} would tell {len(pledge.promises) - len(untold)} of the "
            f"{len(pledge.promises)} promises of an agreed pledge, without {_listed(untold)}"
        )
        yield Finding(untold[0].span, message, editions=tuple(names))


def _is_told(item: Item, edition: Edition) -> bool:
    return any(words_in(item.text, register) for register in edition.tried)


def _shows_pledges(strategy: Strategy, edition: Edition) -> bool:
    return any(entry.section == "pledges" for entry in outline(strategy, edition))


def _listed(items: list[Item]) -> str:
    openings = [_opening(item) for item in items[:_FEW]]
    more = f" and {len(items) - _FEW} more" if len(items) > _FEW else ""
    return ", ".join(f"“{opening}”" for opening in openings) + more


def _opening(item: Item) -> str:
    text = item.text
    words = (text.full or text.plain or text.youth or words_in(text, "easy")).split()
    return " ".join((*words[:_OPENING], *(["…"] if len(words) > _OPENING else []))).rstrip(".")


UNIT = Rule(
    code="PLN019",
    name="pledge-in-part",
    severity=Severity.ERROR,
    summary="An edition that would tell some promises of an agreed pledge, and not the others.",
    why=(
        "Above “Agreed with” stands what was agreed, all of it. Whoever reads less believes that "
        "no more was promised, and those who signed it never agreed to that."
    ),
    hint="write these promises in its register, or leave them all out of it",
    bad="""\
groups:
  - {id: voices, name: Young Voices}
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices]
    items:
      - {id: listen, text: {full: We will listen to children., youth: We will listen to you.}}
      - {id: safe, text: We will keep children safe.}
document:
  editions: [full, youth]
""",
    good="""\
groups:
  - {id: voices, name: Young Voices}
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices]
    items:
      - {id: listen, text: {full: We will listen to children., youth: We will listen to you.}}
      - {id: safe, text: {full: We will keep children safe., youth: We will keep you safe.}}
document:
  editions: [full, youth]
""",
    false_positives=(
        """\
document:
  editions: [full, youth]
vision: {full: Children are safe., youth: You are safe.}
pledges:
  - id: pledge
    title: Our pledge
    items:
      - {id: listen, text: {full: We will listen to children., youth: We will listen to you.}}
      - {id: safe, text: We will keep children safe.}
""",
    ),
    blind_spots="It knows a pledge as agreed by `agreed-with` and `signatories`.",
    check=check,
    actor=Actor.PARTICIPATION,
)
