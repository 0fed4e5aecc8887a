"""Edit: a project of its own in which one promise is changed again and again."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from measuring import Measure, command

OLD, NEW = "happy, for as long as we can", "happy for as long as we can"
"""Words of one promise in three registers, so that every document with the pledge is made anew."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A copy of a council, whose pledge is written to and fro."""

    council: Path
    project: Path

    def measure(self) -> Measure:
        """Build it once, then change a word before each turn."""
        target = self.project / "content" / self.council.name
        shutil.copytree(self.council, target)
        shutil.copytree(self.council.parent / "packs", self.project / "content" / "packs")
        build = [sys.executable, "-m", "cpstrategy", "build", str(target)]
        command(build)()
        return command(build, self._change)

    def _change(self) -> None:
        path = self.project / "content" / self.council.name / "pledge.yaml"
        text = path.read_text("utf-8")
        changed = text.replace(NEW, OLD) if NEW in text else text.replace(OLD, NEW)
        if changed == text:
            sys.exit(f"{path} does not say “{OLD}”")
        path.write_text(changed, "utf-8")
