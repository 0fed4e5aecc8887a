"""Lazy: patterns that are compiled when they are first used: most runs need only some of them."""

import re
from typing import Any, cast


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern when it is first asked for anything but its own letters.

    Rules have hundreds of patterns, and Python takes longer to compile them than the rules to run.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class _Lazy:
    """A pattern in waiting. What has been asked for once is an attribute, found without delay."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if "_compiled" not in self.__dict__:
            self._compiled = re.compile(self.pattern, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
