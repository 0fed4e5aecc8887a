"""Lock: which words of other registers somebody has accepted, and which pledges were agreed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from cpstrategy.source import Span


class LockEntry(NamedTuple):
    """One sign-off: `source` is the full text as it was, `variant` the sum of the words accepted.

    `on` is a day as content writes it, such as `2026-01-31`.
    """

    source: str
    variant: str
    by: str
    on: str


class AgreedPromise(NamedTuple):
    """A promise, or words that lead into some, as others agreed it; `id` may be empty."""

    id: str
    words: str


class AgreedPledge(NamedTuple):
    """What others agreed, in order; `by` says who wrote down that they did, and `on` when."""

    promises: tuple[AgreedPromise, ...]
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Lock:
    """The sign-offs of one council, by address of the text and register.

    `agreed` are pledges as others agreed them, by their ids.

    `fault` says what is wrong with the file, and where; it then has no entries.
    """

    entries: Mapping[tuple[str, str], LockEntry]
    fault: tuple[Span, str] | None = None
    agreed: Mapping[str, AgreedPledge] = field(default_factory=dict)
