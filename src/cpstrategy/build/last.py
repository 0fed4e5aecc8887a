"""Last: what the last build left, and whether all of it still holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.survey import Reading, findings_of, judge, shown, tell
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.cache import Former
    from cpstrategy.build.state import Record
    from cpstrategy.reports import Report, Verdict


@dataclass(frozen=True, slots=True)
class Last:
    """The last build: the councils that can be kept, and a note if it cannot be used.

    `is_current` says that a build would change nothing.
    """

    former: "Former"
    kept: "Mapping[str, Record]"
    is_current: bool
    note: str = ""


def last_build(reading: Reading, folder: Path, asked: str, *, afresh: bool) -> Last:
    """Look at the last build; no council of it is kept if all are to be looked at afresh."""
    from cpstrategy.build.cache import Former, around
    from cpstrategy.build.state import read_state
    from cpstrategy.build.store import intact, read_manifest
    from cpstrategy.files import program_key

    state, note = read_state(folder)
    manifest = read_manifest(folder)
    program = program_key()
    known = around(reading.shipped, program, asked)
    former = Former(state, manifest, intact(folder, manifest), known, program)
    records = {each.name: former.record(each) for each in reading.councils}
    kept = {} if afresh else {name: one for name, one in records.items() if one}
    names = {entry.council for entry in manifest.entries.values()} - {""}
    gone = reading.project.whole and names != set(kept)
    is_current = len(kept) == len(records) and not gone and "index.html" in former.intact
    return Last(former, kept, is_current, note)


def tell_again(
    reading: Reading, last: Last, chosen: "Report", folder: Path, told: Terminal
) -> "Verdict":
    """Tell what the last build found, where another would change nothing."""
    found = judge(reading, findings_of(last.kept.values()), perf_counter())
    tell(chosen, reading.project.root, found, told)
    told.progress(f"Nothing has changed, so {shown(folder)} is as it was.")
    told.progress(f"Open {shown(folder / 'index.html')}")
    return found
