"""Hatch build: what a wheel has inside besides modules, templates and packs.

A hook of Hatchling, which runs it whenever a wheel is made: see `pyproject.toml`.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PreparedPacks(BuildHookInterface[Any]):
    """Put the packs into the wheel as trees too, so that they need not be read from YAML."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare the packs; a checkout that is only linked to does that at set-up."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from cpstrategy.disk.own_code import code_key
        from cpstrategy.load.prepared import prepare
        from cpstrategy.model.pack import Pack

        packs = sorted((root / "content" / "packs").glob("*.yaml"))
        path = Path(self.directory) / "prepared-packs.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(prepare((pack.read_bytes() for pack in packs), Pack, code_key()))
        build_data["force_include"][str(path)] = "cpstrategy/shipped/prepared-packs.txt"

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Leave nothing beside the wheel."""
        (Path(self.directory) / "prepared-packs.txt").unlink(missing_ok=True)
