"""State: what the last build was made from, so that nothing is made twice.

It is one file among the pages for editors, because it tells what was found as they do. It can be
thrown away at any time, and a broken or older one is as good as none: all is made again.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from cpstrategy.build.folders import review_folder
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.disk.files import replace_file, said_plainly
from cpstrategy.disk.findings_json import findings_from_json
from cpstrategy.disk.json_file import all_words, mapping, parse, words

NAME = ".cpstrategy-state.json"
_FORMAT = "cpstrategy-state-2"


@dataclass(frozen=True, slots=True)
class ArtefactRecord:
    """One artefact as it was made: the key of what made it, and the sum of its bytes."""

    key: str
    sha256: str


@dataclass(frozen=True, slots=True)
class CouncilRecord:
    """One council as it was built: the key of all that was read, and what there was to say of it.

    `whole` says that every artefact was made, with none left out by name. `review` are the sums of
    its pages for editors.
    """

    inputs: str
    whole: bool
    findings: tuple[Diagnostic, ...]
    review: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BuildState:
    """What is known of a build folder: councils by name, artefacts by path."""

    councils: Mapping[str, CouncilRecord] = field(default_factory=dict)
    artefacts: Mapping[str, ArtefactRecord] = field(default_factory=dict)


def read_state(folder: Path) -> tuple[BuildState, str]:
    """Read the state of a build folder, and a note if there is one that cannot be used."""
    path = review_folder(folder) / NAME
    if not path.exists():
        return BuildState(), ""
    with said_plainly(f"read {path}"):
        state = _parse(path.read_bytes())
    note = "The record of the last build cannot be used, so everything is made again."
    return (state, "") if state else (BuildState(), note)


def write_state(folder: Path, state: BuildState) -> None:
    """Write the state of a build folder; if that fails halfway, the former one is still whole.

    Older versions kept theirs in the build folder itself, where all of it can be published.
    """
    written = {
        "format": _FORMAT,
        "councils": {name: asdict(record) for name, record in sorted(state.councils.items())},
        "artefacts": {path: asdict(record) for path, record in sorted(state.artefacts.items())},
    }
    path = review_folder(folder) / NAME
    with said_plainly(f"write {path}"):
        path.parent.mkdir(exist_ok=True)
        replace_file(path, json.dumps(written, ensure_ascii=False).encode())
        (folder / NAME).unlink(missing_ok=True)


def _parse(content: bytes) -> BuildState | None:
    try:
        written = mapping(parse(content))
        if written["format"] != _FORMAT:
            return None
        councils = mapping(written["councils"])
        records = {words(name): _record(mapping(council)) for name, council in councils.items()}
        artefacts = mapping(written["artefacts"])
        made = {words(path): _artefact(all_words(artefacts[path])) for path in artefacts}
        return BuildState(records, made)
    except (ValueError, TypeError, KeyError):
        return None


def _record(written: Mapping[str, Any]) -> CouncilRecord:
    return CouncilRecord(
        words(written["inputs"]),
        written["whole"] is True,
        findings_from_json(written["findings"]),
        all_words(written["review"]),
    )


def _artefact(written: Mapping[str, str]) -> ArtefactRecord:
    return ArtefactRecord(written["key"], written["sha256"])
