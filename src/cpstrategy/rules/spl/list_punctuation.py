"""SPL009 list-punctuation: entries of one list that end in different ways."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.model.base import Record, has_field
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import EasyLine, Text
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_FEWEST = 3
_REGISTERS = ("full", "plain", "youth")
_NAMES: Mapping[str, str] = MappingProxyType(
    {".": "a full stop", ";": "a semicolon", ",": "a comma", "": "no mark"}
)
_INNER = lazily(r"[.!?][\"'”’)]*\s+[^\W\da-z_]")
_LABEL = lazily(r"[A-Z]\w*(?: \w+)?: [^.!?]{1,60}")
_AROUND = "\"'”’)*_ "


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the ends of the entries of every list, register by register."""
    for record in strategy.records:
        for texts in () if isinstance(record, Text | EasyLine) else _lists(record):
            for register in _REGISTERS:
                yield from _compare([text for text in texts if getattr(text, register)], register)


def _lists(record: Record) -> Iterator[Sequence[Text]]:
    lists: defaultdict[str, list[Text]] = defaultdict(list)
    for field, child in record.children():
        text = getattr(child, "text", None) if has_field(type(child), "text") else None
        if isinstance(text, Text) and isinstance(getattr(record, field), list):
            lists[field].append(text)
    yield from lists.values()


def _compare(texts: Sequence[Text], register: str) -> Iterator[Finding]:
    """Name the first entry that ends in another way than most; any may end in a question."""
    if len(texts) < _FEWEST:
        return
    entries = [text for text in texts if not _is_heading(getattr(text, register))]
    openings = [(_opening(getattr(text, register)), text) for text in entries]
    ended = [(end, words, text) for words, text in openings if (end := _end(words)) in _NAMES]
    ends = [end for end, _, _ in ended]
    if len(ends) < _FEWEST or len(set(ends)) == 1 or _is_one_sentence(ends):
        return
    [(most, number)] = Counter(ends).most_common(1)
    others = [entry for entry in ended if entry[0] != most]
    if not most and not any(_INNER.search(words) for end, words, _ in ended if end == most):
        # Among entries without a stop, one of several sentences still needs its stops.
        others = [entry for entry in others if not _INNER.search(entry[1])]
    if number > len(ends) / 2 and others:
        odd, words, text = others[0]
        last = " ".join(words.split()[-3:])
        place = text.place_of(register, last, len(_occurrences(last, words)) - 1)
        yield Finding(place, _message(number, len(ends), _NAMES[most], _NAMES[odd]))


def _message(number: int, of: int, most: str, odd: str) -> str:
    return f"{number} of {of} entries of this list end in {most}, and this one in {odd}"


def _is_one_sentence(ends: Sequence[str]) -> bool:
    """Whether they read on, such as `to be safe; to be well; and to be heard.`."""
    return len({*ends[:-1]}) == 1 and ends[0] in (";", ",") and ends[-1] == "."


def _opening(words: str) -> str:
    """The first paragraph: what stands below it is no part of the list."""
    return words.partition("\n\n")[0]


def _is_heading(words: str) -> bool:
    """Whether it opens with a line that has text below and no stop, or is a label with a name."""
    first, _, below = words.partition("\n\n")
    return bool(below and not _end(first)) or _LABEL.fullmatch(words) is not None


def _end(words: str) -> str:
    bare = words.rstrip(_AROUND)
    for joiner in (" and", " or"):
        bare = bare.removesuffix(joiner)
    last = bare[-1:]
    return "" if last.isalnum() or last in "}%" else last


def _occurrences(words: str, text: str) -> list[str]:
    return re.findall(r"\s+".join(map(re.escape, words.split())), text)


UNIT = Rule(
    code="SPL009",
    name="list-punctuation",
    severity=Severity.INFO,
    summary="Entries of one list that end in different ways.",
    why=(
        "A full stop here and none there makes a list look unfinished, and a screen reader pauses "
        "after some entries and runs others together."
    ),
    hint="end all of them in the same way",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will listen to you.
      - We will keep you safe.
      - We will help you at school
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will listen to you.
      - We will keep you safe.
      - We will help you at school.
""",
    false_positives=(
        """\
definition:
  lists:
    - id: duties
      stem: We want every child
      items:
        - to be safe;
        - to be well; and
        - to be heard.
    - id: questions
      items:
        - We ask ourselves every day.
        - Is it good enough for my child?
        - Each of us asks (and answers.)
        - "Action: Jo Example and Sam Example"
        - |-
          Our promise in pictures

          Young people painted it.
""",
    ),
    check=check,
)
