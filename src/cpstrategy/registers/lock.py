"""Lock: the file of sign-offs that lies beside a council's content; only the program writes it."""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, get_args

from cpstrategy.invariants import BrokenInvariantError
from cpstrategy.model.lock import AgreedPledge, AgreedPromise, Lock, LockEntry
from cpstrategy.model.registers import NAME_OF_REGISTER
from cpstrategy.model.text import Register
from cpstrategy.source import Span

NAME = "registers.lock.json"
"""Its name in the council's folder."""

_FORMAT = "cpstrategy-registers-1"
_SHARED = get_args(Register)


@lru_cache(maxsize=8)
def parse(path: str, content: bytes) -> Lock:
    """Read the file; if it is not as the program wrote it, the lock has a fault and no entries."""
    try:
        written = json.loads(content.decode())
    except json.JSONDecodeError as error:
        place = Span(path, error.lineno, error.colno, error.lineno, error.colno)
        return Lock({}, (place, "this is not the JSON that the program wrote"))
    except (ValueError, RecursionError):
        return Lock({}, (Span(path), "this is not the text that the program wrote"))
    try:
        return Lock(dict(_entries(written)), agreed=dict(_agreed(written)))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Lock({}, (Span(path), "this is not a list of accepted words that can be read"))


def serialise(lock: Lock) -> bytes:
    """Write the file out, sorted; the same entries always give the same bytes.

    Raises:
        BrokenInvariantError: what could not be read must not be written over.

    """
    if lock.fault is not None:
        raise BrokenInvariantError("what could not be read must not be written over")
    accepted: dict[str, dict[str, Any]] = {}
    for (key, register), entry in sorted(lock.entries.items()):
        accepted.setdefault(key, {})[register] = entry._asdict()
    content: dict[str, Any] = {"format": _FORMAT, "accepted": accepted}
    if lock.agreed:
        content["agreed"] = {key: _as_json(lock.agreed[key]) for key in sorted(lock.agreed)}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _as_json(pledge: AgreedPledge) -> dict[str, Any]:
    return {**pledge._asdict(), "promises": [one._asdict() for one in pledge.promises]}


def _agreed(written: Any) -> Iterator[tuple[str, AgreedPledge]]:
    """Read the pledges in the same way; a lock of before there were any has none."""
    for key, pledge in written.get("agreed", {}).items():
        promises = tuple(AgreedPromise(**fields) for fields in pledge["promises"])
        entry = AgreedPledge(promises, pledge["by"], pledge["on"])
        " ".join((key, entry.by, entry.on, *(words for one in promises for words in one))).encode()
        yield key, entry


def _entries(written: Any) -> Iterator[tuple[tuple[str, str], LockEntry]]:
    """Read what the program may have written, and raise one of several errors if it has not."""
    if written["format"] != _FORMAT:
        raise ValueError("another program, or another version of this one, wrote it")
    for key, registers in written["accepted"].items():
        for register, fields in registers.items():
            entry = LockEntry(**fields)
            # Half of a pair of surrogates can stand in JSON, but in no file that is written later.
            " ".join((key, *entry)).encode()
            if not (register in _SHARED or NAME_OF_REGISTER.fullmatch(register)):
                raise ValueError(f"there is no register {register}")
            yield (key, register), entry
