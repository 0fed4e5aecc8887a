"""Council file: the one file that the program writes among a council's own."""

from pathlib import Path

from cpstrategy.disk.files import replace_file, said_plainly
from cpstrategy.disk.project import Project


def write_beside(project: Project, council: str, name: str, content: bytes) -> Path:
    """Put a file in a council's folder, in the place of the former one; never half of it."""
    target = project.root / project.councils[council] / name
    with said_plainly(f"write {project.councils[council]}/{name}"):
        replace_file(target, content)
    return target
