"""NUM007 fact-conflict: a group or a board meets more or less often than its record says."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.people import Board, Group
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.frequencies import FREQUENCY, frequency
from cpstrategy.text.normal_form import folded
from cpstrategy.text.patterns import lazily

# `Members meet senior leaders every month` says nothing about the group's own meetings.
_MEETS = (
    r"(?:(?:meets?|runs?|gathers?|comes? together|gets? together|(?:is|are) held|takes? place)"
    r"(?: up| together| regularly| in person| online)?"
    r"|(?:has|have|holds?) (?:a |its |their )?(?:regular )?meetings?),?"
)
_OFTEN = rf"\s+(?P<often>{FREQUENCY})"
_AFTER_NAME = lazily(
    r"[\"'’”*_)]*(?: (?:group|board|panel|forum|council))?,?"
    rf"(?: (?:which|who|that|also|now|usually))*\s+{_MEETS}{_OFTEN}",
    re.IGNORECASE,
)
_IN_OWN_TEXT = lazily(
    r"\b(?:the (?:group|board|panel|forum)|it|we|they|members)\s+(?:also |now |usually )?"
    rf"{_MEETS}{_OFTEN}",
    re.IGNORECASE,
)
_BEFORE_NAME = lazily(
    r"\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual) [\"'‘“*_(]*(?:the )?\Z",
    re.IGNORECASE,
)
_SIGNS = (
    *("every", "each", "once", "twice", "times", "annual"),
    *("daily", "weekly", "nightly", "monthly", "quarterly", "termly", "yearly"),
)


class _Meeting(NamedTuple):
    """A group or board with how often its record says that it meets."""

    record: Group | Board
    times: Fraction


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare records of one name, then what texts say of a group with its record."""
    records: list[Group | Board] = [*strategy.groups, *strategy.boards]
    yield from _between_records(records)
    meetings = dict(_names(records))
    if not meetings:
        return
    spaced = (r"\s+".join(map(re.escape, name.split())) for name in sorted(meetings, key=len)[::-1])
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)
    for words in strategy.containing(*_SIGNS):
        if words.voice is Voice.COUNCIL:
            yield from _in_text(words, pattern, meetings)
            yield from _in_own_text(words, meetings)


def _names(records: list[Group | Board]) -> Iterator[tuple[str, _Meeting]]:
    """Every name, alias and reference of the records that say how often; the first wins."""
    for record in reversed(records):
        times = frequency(record.meets)
        aliases = record.aliases if isinstance(record, Group) else []
        for name in (record.name, *aliases, f"{{{record.kind}:{record.id}}}"):
            if times and name:
                yield _plain(name), _Meeting(record, times)


def _in_text(
    words: FieldWords, pattern: re.Pattern[str], meetings: Mapping[str, _Meeting]
) -> Iterator[Finding]:
    text = words.words
    for name in pattern.finditer(text):
        # A pattern takes letters for alike that fold to different ones.
        meeting = meetings.get(_plain(name[0]))
        if meeting is None:
            continue
        if before := _BEFORE_NAME.search(text[max(name.start() - 20, 0) : name.start()]):
            often, start = before[0].split()[0], max(name.start() - 20, 0) + before.start()
            yield from _compare(words, meeting, often, start)
        if after := _AFTER_NAME.match(text, name.end()):
            yield from _compare(words, meeting, after["often"], after.start("often"))


def _in_own_text(words: FieldWords, meetings: Mapping[str, _Meeting]) -> Iterator[Finding]:
    owner = words.owner
    if isinstance(owner, Group | Board) and (
        meeting := meetings.get(f"{{{owner.kind}:{owner.id}}}")
    ):
        for match in _IN_OWN_TEXT.finditer(words.words):
            yield from _compare(words, meeting, match["often"], match.start("often"))


def _compare(words: FieldWords, meeting: _Meeting, often: str, start: int) -> Iterator[Finding]:
    times = frequency(often)
    if times and times != meeting.times:
        record = meeting.record
        message = f"here {record.name} meets `{often}`, but its record says `{record.meets}`"
        hint = f"write `{{{record.kind}:{record.id}.meets}}` in its place, or mend the record"
        place = words.place(start, start + len(often))
        yield Finding(place, message, hint, ((record.at("meets"), "the record"),))


def _between_records(records: list[Group | Board]) -> Iterator[Finding]:
    seen: dict[str, Group | Board] = {}
    for record in records:
        aliases = record.aliases if isinstance(record, Group) else []
        for name in dict.fromkeys(_plain(spelling) for spelling in (record.name, *aliases)):
            first = seen.setdefault(name, record)
            if first is not record:
                yield from _differences(first, record)
                break


def _differences(first: Group | Board, second: Group | Board) -> Iterator[Finding]:
    for field in ("meets", "ages", "contact"):
        first_fact, second_fact = (_plain(getattr(record, field, "")) for record in (first, second))
        same = first_fact == second_fact or (
            frequency(first_fact) and frequency(first_fact) == frequency(second_fact)
        )
        if first_fact and second_fact and not same:
            message = f"{second.name} has two records with different `{field}`"
            hint = "keep one record; if they are two groups, give each its own name"
            yield Finding(second.at(field), message, hint, ((first.at(field), "the other"),))


def _plain(words: str) -> str:
    return folded(words)


UNIT = Rule(
    code="NUM007",
    name="fact-conflict",
    severity=Severity.ERROR,
    summary="Of one group or board, two different facts are told, such as how often it meets.",
    why=(
        "A young person who wants to join comes on the wrong day. Mostly the group changed, and "
        "one of the places was forgotten."
    ),
    hint="keep the right one, in the record",
    bad="""\
groups:
  - id: connected-families
    name: Connected Families
    meets: every two weeks
vision: Our Connected Families group runs weekly at the Hub.
""",
    good="""\
groups:
  - id: connected-families
    name: Connected Families
    meets: every two weeks
vision: Our Connected Families group runs fortnightly at the Hub.
""",
    false_positives=(
        """\
groups:
  - id: voices
    name: Young Voices
    meets: every two weeks
    text: The group plans the yearly Celebration Event, and members meet councillors every term.
vision: Young Voices writes a monthly newsletter and meets senior leaders twice a year.
""",
        """\
groups:
  - {id: voices, name: Young Voices, meets: as often as members wish}
boards:
  - {id: board, name: Young Voices Board, meets: every two months}
vision: Young Voices meets weekly. The Young Voices Board meets six times a year.
""",
    ),
    blind_spots=(
        "How often is compared only where it stands directly behind words such as `meets` or "
        "`runs`, or before the name. `bi-weekly` has two meanings and is not compared."
    ),
    actor=Actor.GOVERNANCE,
    check=check,
)
