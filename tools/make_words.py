"""Make words: the words of the program as the program reads them, from what people edit.

    .venv/bin/python tools/make_words.py

To read the YAML on each run would take longer than to compose a document.
"""

from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
WRITTEN = ROOT / "templates/words/en-GB.yaml"
MADE = ROOT / "src/cpstrategy/text/lists/english.py"

HEAD = '''\
"""English: the words of `templates/words/en-GB.yaml`; `tools/make_words.py` makes this file."""

# ruff: noqa: E501  # Each word stands on a line of its own, however long it is.

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
'''


def made(written: str) -> str:
    """Write the module."""
    words: dict[str, str] = yaml.safe_load(written)
    lines = (f"        {_quoted(key)}: {_quoted(said)},\n" for key, said in words.items())
    return f"{HEAD}{''.join(lines)}    }}\n)\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    MADE.write_text(made(WRITTEN.read_text("utf-8")), "utf-8", newline="\n")
