"""Files: the only place that touches the disk; a project in, a build folder out."""

from cpstrategy.files.beside import write_beside
from cpstrategy.files.build import Written, read_artefact, read_manifest, write_build
from cpstrategy.files.disk import DiskError
from cpstrategy.files.manifest import Covers, Entry, Made, Manifest, Origin
from cpstrategy.files.project import Project, find_project
from cpstrategy.files.read import read_council, read_shipped
from cpstrategy.files.rewrite import rewrite
from cpstrategy.files.starter import Started, start

__all__ = [
    "Covers",
    "DiskError",
    "Entry",
    "Made",
    "Manifest",
    "Origin",
    "Project",
    "Started",
    "Written",
    "find_project",
    "read_artefact",
    "read_council",
    "read_manifest",
    "read_shipped",
    "rewrite",
    "start",
    "write_beside",
    "write_build",
]
