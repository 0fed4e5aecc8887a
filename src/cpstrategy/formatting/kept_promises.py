"""Kept promises: a promise in a line, where it stands, and what is known of keeping it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cpstrategy.document.blocks import NOTHING, Markdown
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.status import tell_progress
from cpstrategy.formatting.tables import Cell
from cpstrategy.model.action import Action
from cpstrategy.model.base import Record
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.people import Person
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.priority import NextStep
from cpstrategy.model.promised import Promised
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.plain_text import in_one_line, plain_text
from cpstrategy.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class KeptPromise:
    """A promise, as links to where it stands, and who answers for it, by when, how it stands.

    `stem` are the words that it continues, and `actions` the ids of the actions that keep it.
    """

    stem: Markdown
    links: Cell
    keeping: tuple[Cell, Cell, Cell]
    actions: frozenset[str]

    @property
    def is_followed(self) -> bool:
        """Whether anything is known of keeping it."""
        return any(line for cell in self.keeping for line in cell)


def tell_promise(
    strategy: Strategy, promise: Promised, formatter: Formatter
) -> Iterator[KeptPromise]:
    """Tell a promise that stands in the document; of one that does not, there is nothing."""
    record = promise[-1]
    words, place = _words(record, formatter), _place(promise, formatter)
    if words and place:
        actions = [*_actions(strategy, record)]
        behind = (_behind(action, words, formatter) for action in actions if action is not record)
        yield KeptPromise(
            _stem(promise, formatter),
            (_link(words, place), *behind),
            _keeping(strategy, actions, formatter),
            frozenset(action.id for action in actions),
        )


def _words(record: Record, formatter: Formatter) -> str:
    """Every word of what was agreed; of what comes next, the sentence that says what it is."""
    if not isinstance(record, Action | Item | NextStep):
        return ""
    # Within a link no words lead elsewhere.
    told = plain_text(in_one_line(replace(formatter, anchors=()).say(record.text)))
    return told if isinstance(record, Item) else next(iter(sentences(told)), "")


def _place(promise: Promised, formatter: Formatter) -> str:
    """Where it stands: of one without a name, the nearest place above it that has one."""
    *above, record = promise
    near = [record] if getattr(record, "id", "") else reversed(above)
    names = map(_name, near)
    return next((name for name in names if name in formatter.anchors), "")


def _name(record: Record) -> str:
    kind = "list" if isinstance(record, ItemGroup) else record.kind
    return f"{kind}-{getattr(record, 'id', '')}"


def _stem(promise: Promised, formatter: Formatter) -> Markdown:
    """The words that the nearest list or pledge above it begins with."""
    above = (one.stem for one in reversed(promise[:-1]) if isinstance(one, ItemGroup | Pledge))
    return next(filter(None, map(formatter.stem, above)), NOTHING)


def _actions(strategy: Strategy, record: Record) -> Iterator[Action]:
    """The actions that keep a promise; of an action, itself."""
    match record:
        case Action():
            yield record
        case NextStep(action=str(key)) if key:
            yield strategy.record(Action, key)
        case Item(id=key) if key:
            yield from (action for action in strategy.actions if key in action.promises)


def _behind(action: Action, promise: str, formatter: Formatter) -> Markdown:
    """The action that keeps a promise, as in the list of what comes next."""
    words, place = _words(action, formatter), f"action-{action.id}"
    own = formatter.words
    told = own.is_in_action_plan if words == promise else own.fill("in-action-plan", action=words)
    return _link(told, place) if words and place in formatter.anchors else NOTHING


def _keeping(
    strategy: Strategy, actions: Sequence[Action], formatter: Formatter
) -> tuple[Cell, Cell, Cell]:
    owners = (strategy.record(Person, key) for action in actions for key in action.owners)
    dates = (tell_moment(action.due, formatter.words) for action in actions if action.due)
    return (
        _lines(map(formatter.call_person, owners)),
        _lines(dates),
        _lines(tell_progress(action, formatter.words) for action in actions),
    )


def _lines(told: Iterable[str]) -> Cell:
    """Each once: two actions may be due on the same day."""
    return tuple(map(Markdown, filter(None, dict.fromkeys(told))))


def _link(words: str, place: str) -> Markdown:
    return Markdown(f"[{escape(words)}](#{place})")
