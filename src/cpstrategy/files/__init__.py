"""Files: the only place that touches the disk; a project in, a build folder out.

Most of what writes is imported when it is asked for, because most commands only read.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from cpstrategy.files.disk import DiskError
from cpstrategy.files.project import Project, find_project
from cpstrategy.files.read import read_council, read_shipped, shipped_paths
from cpstrategy.files.rewrite import rewrite

if TYPE_CHECKING:
    from cpstrategy.files.beside import write_beside
    from cpstrategy.files.build import Written, intact, read_manifest, write_build
    from cpstrategy.files.manifest import Covers, Entry, Made, Manifest, Origin, entry_of
    from cpstrategy.files.parts import Carried, Parts, read_parts
    from cpstrategy.files.program import libraries, program_key
    from cpstrategy.files.starter import Started, start
    from cpstrategy.files.state import Known, Record, State, read_state, write_state

_LARGE = ("beside", "build", "manifest", "parts", "program", "starter", "state")
"""None of them has the name of what it offers, which importing it would put in its place."""

__all__ = [
    "Carried",
    "Covers",
    "DiskError",
    "Entry",
    "Known",
    "Made",
    "Manifest",
    "Origin",
    "Parts",
    "Project",
    "Record",
    "Started",
    "State",
    "Written",
    "entry_of",
    "find_project",
    "intact",
    "libraries",
    "program_key",
    "read_council",
    "read_manifest",
    "read_parts",
    "read_shipped",
    "read_state",
    "rewrite",
    "shipped_paths",
    "start",
    "write_beside",
    "write_build",
    "write_state",
]


def __getattr__(name: str) -> Any:
    for module in _LARGE if name in __all__ else ():
        found = import_module(f"{__name__}.{module}")
        if name in vars(found):
            return vars(found)[name]
    raise AttributeError(name)
