"""Short ends: a last word of a heading that would look lost on a line of its own."""

import re

LONGEST = 16
"""The most letters of a word that has room on one line of a heading, on the smallest phone."""
SHORT_END = r"\b\w+ \w{1,3}[.?!]?\Z"
"""The last two words, where the last is short."""
_LAST_TWO = re.compile(r"\S+ \S+\Z")
_SHORT_END = re.compile(SHORT_END)


def with_end_held(words: str) -> str:
    """Hold a short last word to the one before it, unless a phone has no room for both."""
    return _SHORT_END.sub(lambda found: held(found.group()), words)


def with_end_paired(words: str) -> str:
    """Hold the last two words together, however long, unless a phone has no room for both."""
    return _LAST_TWO.sub(lambda found: held(found.group()), words)


def held(end: str) -> str:
    """Hold two words together, unless a phone has no room for both."""
    return end.replace(" ", "\N{NO-BREAK SPACE}") if len(end) <= LONGEST else end
