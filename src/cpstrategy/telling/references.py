"""References: what `{stat:…}`, `{group:…}` and the like become in the text."""

import re
from collections.abc import Callable, Container, Mapping
from types import MappingProxyType
from typing import Any

from cpstrategy.model.priority import Plan
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import REFERENCE
from cpstrategy.telling.dates import tell_moment, tell_period
from cpstrategy.telling.figures import tell_date, tell_figure, tell_previous, tell_target

_SPECIAL = re.compile(r"([\\`*_\[\]<>&#])")


def escape(words: str) -> str:
    """Names are names: nothing in them is Markdown."""
    return _SPECIAL.sub(r"\\\1", words)


def with_article(name: str) -> str:
    """`the Corporate Parenting Board`, unless the name brings its own article."""
    return name if name.lower().startswith(("the ", "[the ")) else f"the {name}"


def tell_plan(plan: Plan) -> str:
    """A plan's title with its years, as Markdown; a link if its address is known."""
    years = f" {tell_period(plan.period)}" if plan.period else ""
    name = escape(plan.title + years)
    return f"[{name}]({plan.link})" if plan.link else name


TELLERS: Mapping[tuple[str, str], Callable[[Any], str]] = MappingProxyType(
    {
        ("stat", ""): tell_figure,
        ("stat", "previous"): tell_previous,
        ("stat", "target"): tell_target,
        ("stat", "date"): tell_date,
        ("person", ""): lambda person: escape(person.name or f"{person.role} (vacant)"),
        ("person", "role"): lambda person: escape(person.role),
        ("group", ""): lambda group: escape(group.name),
        ("group", "meets"): lambda group: escape(group.meets),
        ("group", "ages"): lambda group: escape(group.ages),
        ("body", ""): lambda body: escape(body.name),
        ("board", ""): lambda board: escape(board.name),
        ("board", "meets"): lambda board: escape(board.meets),
        ("plan", ""): tell_plan,
        ("priority", ""): lambda priority: priority.title.full,
        ("service", ""): lambda service: escape(service.name),
        ("survey", ""): lambda survey: escape(survey.name),
        ("survey", "date"): lambda survey: tell_moment(survey.date) if survey.date else "",
        ("term", ""): lambda term: escape(term.term),
    }
)
"""What text may refer to: the kind of record, the part of it, and how it is told."""


HOMES: Mapping[str, str] = MappingProxyType({"priority": "priorities", "term": "glossary"})
"""The section that shows the records of a kind, for those that a reference links to."""


def tell_references(words: str, index: Index, shown: Container[str] = ()) -> str:
    """Put the words of each record in the place of its reference, as Markdown.

    Only what one of the sections `shown` holds can be linked to.
    """

    def tell(match: re.Match[str]) -> str:
        kind, key, part = match.groups("")
        told = TELLERS[kind, part](index[kind, key])
        return f"[{told}](#{kind}-{key})" if HOMES.get(kind) in shown else told

    return REFERENCE.sub(tell, words)
