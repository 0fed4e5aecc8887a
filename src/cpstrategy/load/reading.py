"""Reading: a file being read, its open collections, and the limits it must keep."""

from dataclasses import dataclass, field
from typing import Any

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.braces import Stray
from cpstrategy.load.syntax_hints.parse_error import typed_as_text
from cpstrategy.load.unreadable import UnreadableFileError
from cpstrategy.rules.syn import forbidden_yaml, too_big
from cpstrategy.source import Listing, Mapping, Node, Span

DEEPEST = 40
MOST_VALUES = 200_000

NOT_YET = Span("")
"""The span of a collection until its end is known."""


@dataclass(slots=True)
class OpenCollection:
    """A collection still being read: the parser's mark of its start, and what waits in it."""

    node: Mapping | Listing
    mark: Any = None
    flow: bool = False
    keys: dict[str, Span] | None = None
    """The places of a mapping's keys; None for a listing."""
    key: str | None = None
    """The key that waits for its value."""
    value_at: int = 0
    """Within brackets, the offset of the last text that is a value."""
    strays: list[Stray] | None = None
    """Keys within braces that have no colon."""

    @property
    def awaits_key(self) -> bool:
        """Whether the next node is a key."""
        return self.key is None and self.keys is not None

    @property
    def column(self) -> int:
        """That of its keys or dashes, from 1."""
        return self.mark.column + 1 if self.mark else 1


@dataclass(slots=True)
class ParseState:
    """A file being read: its text, what was found in it, which collections are open."""

    path: str
    text: str
    findings: list[Diagnostic] = field(default_factory=list)
    open: list[OpenCollection] = field(default_factory=list)
    values: int = 0
    documents: int = 0
    last: tuple[int, int] = (0, 0)
    """Offsets between which the last scalar stands."""
    span: Span = NOT_YET
    """Where the last scalar or the last collection stands."""


def open_collection(reading: ParseState, event: Any, *, mapping: bool) -> None:
    """Go one collection deeper; raises Unreadable at the limit."""
    if len(reading.open) > DEEPEST:
        raise too_deep(span_of(reading, event))
    mark, flow = event.start_mark, event.flow_style
    if mapping:
        keys: dict[str, Span] = {}
        reading.open.append(OpenCollection(Mapping({}, NOT_YET, keys), mark, flow, keys))
    else:
        reading.open.append(OpenCollection(Listing([], NOT_YET), mark, flow))


def too_deep(span: Span) -> UnreadableFileError:
    """Say that too many collections lie within one another."""
    message = f"more than {DEEPEST} lists or sets of keys stand one inside the other"
    hint = "check the spaces and dashes before it"
    return UnreadableFileError(too_big.UNIT.diagnostic(span, message, hint))


def attach(reading: ParseState, node: Node) -> None:
    """Put a node into the innermost open collection; raises Unreadable at the limit."""
    reading.values += 1
    if reading.values > MOST_VALUES:
        message = f"this file holds more than {MOST_VALUES:,} values"
        raise UnreadableFileError(
            too_big.UNIT.diagnostic(node.span, message, "split the file into several")
        )
    parent = reading.open[-1]
    if isinstance(parent.node, Listing):
        parent.node.append(node)
    elif parent.key is not None:
        parent.node.setdefault(parent.key, node)
        parent.key = None


def refuse(reading: ParseState, message: str, span: Span, start: int) -> None:
    """Find a sign of YAML's that is not used here, at an offset."""
    hint = f"{typed_as_text(reading.text, start)}; if it is not text, type the value out again"
    reading.findings.append(forbidden_yaml.UNIT.diagnostic(span, message, hint))


def span_of(reading: ParseState, event: Any) -> Span:
    """Where an event starts and ends, as the parser has it."""
    start, end = event.start_mark, event.end_mark
    return Span(reading.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
