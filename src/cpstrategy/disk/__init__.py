"""Disk: the only place that touches the disk for a project's own files; a project in.

What writes is imported when it is asked for, because most commands only read.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from cpstrategy.disk.files import DiskError
from cpstrategy.disk.project import Project, find_project
from cpstrategy.disk.read import list_unread, read_council, read_shipped, shipped_paths
from cpstrategy.disk.rewrite import rewrite

if TYPE_CHECKING:
    from cpstrategy.disk.council_file import write_beside
    from cpstrategy.disk.program import libraries, program_key
    from cpstrategy.disk.starter import StarterFiles, start

_LARGE = ("council_file", "program", "starter")
"""None of them has the name of what it offers, which importing it would put in its place."""

__all__ = [
    "DiskError",
    "Project",
    "StarterFiles",
    "find_project",
    "libraries",
    "list_unread",
    "program_key",
    "read_council",
    "read_shipped",
    "rewrite",
    "shipped_paths",
    "start",
    "write_beside",
]


def __getattr__(name: str) -> Any:
    for module in _LARGE if name in __all__ else ():
        imported = import_module(f"{__name__}.{module}")
        if name in vars(imported):
            return vars(imported)[name]
    raise AttributeError(name)
