"""References: what `{stat:…}`, `{group:…}` and the like become in the text."""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache, partial
from types import MappingProxyType
from typing import Any

from cpstrategy.formatting.dates import tell_moment, tell_period
from cpstrategy.formatting.figures import (
    tell_comparator,
    tell_comparators,
    tell_date,
    tell_figure,
    tell_previous,
    tell_target,
)
from cpstrategy.formatting.in_english import in_english
from cpstrategy.model.base import Record
from cpstrategy.model.kinds import cited_kinds
from cpstrategy.model.name import Name
from cpstrategy.model.priority import Plan
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register, Text
from cpstrategy.model.time import Moment, Period
from cpstrategy.text.catalogue import WORDS, Catalogue
from cpstrategy.text.references import REFERENCE
from cpstrategy.text.telephone import ring, send

_OPENING = re.compile(
    r"""
    (?: \A\s*
      | (?<!\b[a-zA-Z]\.[a-zA-Z]) [.!?] ["”’)*_]* \s+        # not behind “e.g.”
      | \n[ \t]*\n\s*
      | ^[ \t]* (?: [-+*–—>] | \(?(?:\d{1,9}|[a-z]{1,5})[.)] | \#{1,6} | \[\^[^\[\]\s]+\]: ) [ \t]+
      | \|[ \t]*                                            # a cell of a table
      | ^!\[[\w-]*\]\(\)[ ]
    )
    ["“‘*_]*\Z
    """,
    re.MULTILINE | re.VERBOSE,
)
"""What a sentence begins behind. A line of a paragraph begins none."""
_NEAR = 60
"""So many letters before a place say whether a sentence begins there."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>&#])")


def escape(words: str) -> str:
    """Names are names: nothing in them is Markdown."""
    return _SPECIAL.sub(r"\\\1", words)


def with_article(name: str, words: Catalogue = WORDS) -> str:
    """`the Corporate Parenting Board`, unless the name brings its own article."""
    brings_its_own = name.lower().startswith(("the ", "[the "))
    return name if brings_its_own else words.fill("with-article", name=name)


def tell_plan(plan: Plan, registers: Sequence[Register] = (), words: Catalogue = WORDS) -> str:
    """A plan's title with its years, as Markdown; a link if its address is known."""
    years = f" {tell_period(plan.period, words)}" if plan.period else ""
    name = escape(plan.title.told(registers) + years)
    return f"[{name}]({plan.link})" if plan.link else name


def tell_link(words: str, target: str) -> str:
    """Some words that lead somewhere, as Markdown; nothing if there are none."""
    return f"[{escape(words)}](<{target}>)" if words else ""


Teller = Callable[[Any, Register, Catalogue], str]
"""Tells a record, or one part of it, in a register, with the words of the program."""

_OF_SEVERAL_FIELDS: Mapping[tuple[str, str], Teller] = MappingProxyType(
    {
        ("stat", ""): tell_figure,
        ("stat", "previous"): tell_previous,
        ("stat", "target"): tell_target,
        ("stat", "comparators"): lambda statistic, register, words: escape(
            tell_comparators(statistic, register, words)
        ),
        ("stat", "date"): lambda statistic, _register, words: tell_date(statistic, words),
        ("person", ""): lambda person, register, words: escape(
            person.name or words.fill("vacant", role=person.role.told([register]))
        ),
        ("plan", ""): lambda plan, register, words: tell_plan(plan, [register], words),
        ("help", "phone"): lambda one, _register, _words: tell_link(one.phone, ring(one.phone)),
        ("help", "text"): lambda one, _register, _words: tell_link(one.text, send(one.text)),
    }
)
"""What it takes more than one field to tell; all else is told as its field is."""


@cache
def tellers() -> Mapping[tuple[str, str], Teller]:
    """What text may refer to: the kind of record, the part of it, and how it is told."""
    return MappingProxyType(
        {
            (kind, part): _OF_SEVERAL_FIELDS.get((kind, part), partial(_tell_field, field))
            for kind, record in cited_kinds().items()
            for part, field in record.cited.items()
        }
    )


def find_teller(kind: str, part: str) -> Teller | None:
    """How a part is told, also that of one place, `comparators.north-west`; None if it is not."""
    name, _, place = part.partition(".")
    if place:
        is_place = (kind, name) == ("stat", "comparators")
        return partial(tell_comparator, place) if is_place else None
    return tellers().get((kind, name))


def _tell_field(field: str, record: Record, register: Register, words: Catalogue = WORDS) -> str:
    value = getattr(record, field)
    if isinstance(value, Text):
        return in_english(in_register(value, register), value, words)
    if isinstance(value, Name):
        return escape(value.told([register]))
    if isinstance(value, Moment):
        return tell_moment(value, words)
    if isinstance(value, Period):
        return tell_period(value, words)
    return "" if value is None else escape(str(value))


def in_register(text: Text, register: Register) -> str:
    """A title in a register, or in the full one; an easy one without its picture."""
    easy = " ".join(line.text for line in text.easy)
    return (easy if register == "easy" else getattr(text, register)) or text.full


def tell_references(
    text: str,
    index: Index,
    anchors: Container[str] = (),
    register: Register = "full",
    words: Catalogue = WORDS,
) -> str:
    """Put the words of each record in the place of its reference, as Markdown.

    A reference to nothing stays as it is written, as a rule complains of it.
    A priority or a term is linked if its place is among the `anchors` of the document.
    `register` decides how figures are told; one that opens a sentence gets its capital.
    """

    def tell(match: re.Match[str]) -> str:
        kind, key, part = match.groups("")
        teller = find_teller(kind, part)
        if teller is None or (kind, key) not in index:
            return match[0]
        value = teller(index[kind, key], register, words)
        start = match.start()
        if kind == "stat" and _OPENING.search(text, max(0, start - _NEAR), start):
            value = value[:1].upper() + value[1:]
        # What leads to a telephone does not lead to its explanation.
        is_place = f"{kind}-{key}" in anchors and not value.startswith("[")
        return f"[{value}](#{kind}-{key})" if is_place else value

    return REFERENCE.sub(tell, text) if "{" in text else text
