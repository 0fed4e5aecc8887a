"""Lock: which words of other registers somebody has accepted, and for which full text."""

from collections.abc import Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Lock:
    """The sign-offs of one council, by address of the text and register.

    `fault` says what is wrong with the file, and where; it then has no entries.
    """

    entries: Mapping[tuple[str, str], LockEntry]
    fault: tuple[Span, str] | None = None
