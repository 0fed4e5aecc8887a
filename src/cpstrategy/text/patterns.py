"""Patterns: compiled when they are first used, and made for one kind of letters.

Rules have hundreds of them, and Python takes longer to compile them than the rules to run.
"""

import re
from typing import Any, cast


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern when it is first asked for anything but its own letters."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def small(words: str) -> str:
    """The same words in small letters, each where it was; a few signs cannot be made small so.

    Python takes longer to make a pattern for all kinds of letters than to make letters small.
    """
    lower = words.lower()
    return lower if len(lower) == len(words) else words


class _Lazy:
    """A pattern in waiting. What has been asked for once is an attribute, found without delay."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if "_compiled" not in self.__dict__:
            self._compiled = re.compile(self.pattern, self._flags)
        attribute = getattr(self._compiled, name)
        setattr(self, name, attribute)
        return attribute
