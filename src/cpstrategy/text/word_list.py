"""Word list: the file of the program's words as people read it, key by key with what it says."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEADING = re.compile(r"# --- (.*) ---")
_KEY = re.compile(r"([a-z0-9-]+):")


class WordEntry(NamedTuple):
    """A key below its heading, and where its word stands."""

    heading: str
    key: str
    about: str


def word_entries(written: str) -> Iterator[WordEntry]:
    """Walk the keys of `templates/words/en-GB.yaml`; a comment is about all keys below it."""
    heading, about = "", ""
    for line in written.splitlines():
        if title := _HEADING.match(line):
            heading, about = title[1], ""
        elif line.startswith("# "):
            about = line[2:]
        elif not line:
            about = ""
        elif key := _KEY.match(line):
            yield WordEntry(heading, key[1], about)
