"""Files: the only place that touches the disk; a project in, a build folder out."""

from cpstrategy.files.beside import write_beside
from cpstrategy.files.build import Written, intact, read_manifest, write_build
from cpstrategy.files.disk import DiskError
from cpstrategy.files.manifest import Covers, Entry, Made, Manifest, Origin, entry_of
from cpstrategy.files.parts import Carried, Parts, read_parts
from cpstrategy.files.program import libraries, program_key
from cpstrategy.files.project import Project, find_project
from cpstrategy.files.read import read_council, read_shipped, shipped_paths
from cpstrategy.files.rewrite import rewrite
from cpstrategy.files.starter import Started, start
from cpstrategy.files.state import Known, Record, State, read_state, write_state

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
