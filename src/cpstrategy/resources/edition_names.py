"""Edition names: what a council's content calls editions, compared with those that there are."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.listed import Listed
from cpstrategy.model.publication import CoverArt
from cpstrategy.model.strategy import Strategy
from cpstrategy.resources.editions import Editions
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Span
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest


def unknown_editions(strategy: Strategy, editions: Editions) -> Iterator[Diagnostic]:
    """Find the editions that a council names and that there are not, or that are not short."""
    for position, name in enumerate(strategy.document.editions):
        if name not in editions.names:
            yield _unknown(strategy.document.at("editions", position), name, editions.names)
    for record in strategy.records:
        if isinstance(record, Listed):
            yield from _marks(record, "in_", record.in_, editions)
            yield from _marks(record, "not_in", record.not_in, editions)


def _marks(
    record: Listed, field: str, names: Sequence[str], editions: Editions
) -> Iterator[Diagnostic]:
    # Any edition may have a cover of its own.
    is_cover = isinstance(record, CoverArt)
    for position, name in enumerate(names):
        span = record.at(field, position)
        if name not in editions.names:
            yield _unknown(span, name, editions.names if is_cover else editions.short)
        elif name not in editions.short and not is_cover:
            message = f"the edition `{name}` shows everything, whatever is marked for it"
            hint = f"only short editions leave something out: {in_code(editions.short)}"
            yield unknown_reference.UNIT.diagnostic(span, message, hint)


def _unknown(span: Span, name: str, names: Sequence[str]) -> Diagnostic:
    near = nearest(name, names)
    hint = f"did you mean `{near}`?" if near else f"the editions are {', '.join(names)}"
    return unknown_reference.UNIT.diagnostic(span, f"there is no edition `{name}`", hint)
