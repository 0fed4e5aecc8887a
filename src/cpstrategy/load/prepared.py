"""Prepared: records that travel with the program, loaded when it was made.

They are kept as lines of text: the first names the code that has loaded them, each other begins
with the sum of the file whose record it is. So neither another file nor other code can meet a
record that is not its own; what is not there is loaded from YAML, and is the same.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256

from cpstrategy.load.load import LoadResult, R, load
from cpstrategy.model.base import Record
from cpstrategy.model.record_json import record_from_json, record_to_json

_ANY = "any.yaml"
"""The path is not kept: the same file may be read from here or there."""


def prepare(files: Iterable[bytes], kind: type[Record], code: str) -> bytes:
    """Load files with nothing wrong in them, and write their records; `code` names the program."""
    lines = [code]
    for content in files:
        loaded = load({_ANY: content}, kind)
        if loaded.record and not loaded.findings:
            lines.append(f"{_sum(content)} {record_to_json(loaded.record)}")
    return "\n".join(lines).encode()


def load_prepared(path: str, content: bytes, kind: type[R], prepared: bytes) -> LoadResult[R]:
    """Load one file as `load` does, from what was prepared if it is there."""
    line = _lines(prepared).get(_sum(content))
    record = record_from_json(line, path) if line else None
    if not isinstance(record, kind):
        return load({path: content}, kind)
    return LoadResult(record, (), complete=True, left_out=frozenset())


@lru_cache(maxsize=2)
def _lines(prepared: bytes) -> Mapping[str, bytes]:
    """What was prepared, by the sums of the files; much of it is never asked for."""
    lines = (line.partition(b" ") for line in prepared.split(b"\n")[1:])
    return {name.decode(): tree for name, _, tree in lines}


def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()
