"""Furniture: names in an edition's `without` that leave nothing out of it."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.edition import Edition
from cpstrategy.model.furniture import FURNITURE
from cpstrategy.rules.pln import chosen_in_vain
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Span
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest


def unused_furniture(edition: Edition) -> Iterator[Diagnostic]:
    """Find names that nothing has, and those of what stands in no section of the edition."""
    shown = {entry.section for entry in edition.sections}
    for position, name in enumerate(edition.without):
        span = edition.at("without", position)
        if name not in FURNITURE:
            yield _unknown(span, name)
        elif name in edition.without[:position]:
            yield chosen_in_vain.UNIT.diagnostic(
                span, f"`without` names `{name}` twice", "delete one of the two"
            )
        elif edition.sections and _is_elsewhere(name, shown):
            message = f"`{name}` stands in {in_code(FURNITURE[name].sections)}, and none is here"
            yield chosen_in_vain.UNIT.diagnostic(span, message)


def _is_elsewhere(name: str, shown: set[str]) -> bool:
    sections = FURNITURE[name].sections
    return bool(sections) and shown.isdisjoint(sections)


def _unknown(span: Span, name: str) -> Diagnostic:
    near = nearest(name, FURNITURE)
    hint = f"did you mean `{near}`?" if near else f"what can be left out: {in_code(FURNITURE)}"
    return unknown_reference.UNIT.diagnostic(span, f"nothing is called `{name}` here", hint)
