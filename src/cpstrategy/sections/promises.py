"""Promises: an index of all that is promised, with who answers, by when and how it stands."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cpstrategy.document.blocks import Block, Facts, Items, ListEntry, Markdown, Part, Stem
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.kept_promises import KeptPromise, tell_promise
from cpstrategy.formatting.status import tell_number
from cpstrategy.formatting.tables import not_stated, table
from cpstrategy.model.base import Record
from cpstrategy.model.people import Person
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.priority import Priority
from cpstrategy.model.promised import promised
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue

_COLUMNS = ("promise", "action-who", "action-when", "action-status")


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """A part for each record that promises; where one list is all there is, it needs no index.

    Easy read is read from its first row to its last, and has none.
    """
    groups = () if "easy" in formatter.registers else tuple(_groups(strategy, formatter))
    if len(groups) > 1 or any(one.is_followed for _, promises in groups for one in promises):
        for holder, promises in groups:
            yield _part(strategy, holder, promises, formatter)


def _groups(
    strategy: Strategy, formatter: Formatter
) -> Iterator[tuple[Record, Sequence[KeptPromise]]]:
    """The promises that the document tells; an action that keeps one of them is told with it."""
    told: set[str] = set()
    for holder, records in promised(strategy):
        promises = [one for record in records for one in tell_promise(strategy, record, formatter)]
        own = [one for one in promises if holder is not strategy or told.isdisjoint(one.actions)]
        told.update(*(one.actions for one in own))
        if own:
            yield holder, own


def _part(
    strategy: Strategy, holder: Record, promises: Sequence[KeptPromise], formatter: Formatter
) -> Part:
    words = formatter.words
    below = (*_leads(strategy, holder, formatter), *_list(promises, words))
    match holder:
        case Pledge():
            return Part(f"promises-{holder.id}", formatter.name(holder.title), below, "index")
        case Priority():
            parts = (tell_number(holder, words), formatter.name(holder.title))
            title = Markdown(": ".join(filter(None, parts)))
            return Part(f"promises-priority-{holder.id}", title, below, "index")
    return Part("promises-actions", Markdown(words.section_actions), below, "index")


def _leads(strategy: Strategy, holder: Record, formatter: Formatter) -> Iterator[Block]:
    if isinstance(holder, Priority) and holder.leads:
        people = (formatter.call_person(strategy.record(Person, key)) for key in holder.leads)
        yield Facts(((formatter.words.who_leads, Markdown("; ".join(people))),))


def _list(promises: Sequence[KeptPromise], words: Catalogue) -> Iterator[Block]:
    """A list, or a table where more is known of any of them than that it was promised."""
    for stem, group in groupby(promises, key=lambda promise: promise.stem):
        together = [*group]
        if any(one.is_followed for one in together):
            yield from (Stem(stem),) if stem else ()
            columns = [words[column] for column in _COLUMNS]
            rows = [(one.links, *one.keeping) for one in together]
            yield table(
                words.section_promises,
                columns,
                rows,
                caption_hidden=True,
                empty=not_stated(words),
                narrow=columns[2:],
            )
        else:
            entries = tuple(ListEntry(Markdown(" ".join(one.links))) for one in together)
            yield Items(entries, stem, style="index")


UNIT = SectionUnit(
    "promises", blocks, needs=("pledges", "priorities", "actions"), is_brief=True, accompanies=True
)
