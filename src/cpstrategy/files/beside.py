"""Beside: the one file that the program writes among a council's own."""

import os
from pathlib import Path

from cpstrategy.files.disk import said_plainly, settle, write_safely
from cpstrategy.files.project import Project


def write_beside(project: Project, council: str, name: str, content: bytes) -> Path:
    """Put a file in a council's folder, in the place of the former one; never half of it."""
    target = project.root / project.councils[council] / name
    part = target.with_name(f".{name}.cpstrategy-part")
    with said_plainly(f"write {project.councils[council]}/{name}"):
        try:
            write_safely(part, content)
            os.replace(part, target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        settle(target.parent)
    return target
