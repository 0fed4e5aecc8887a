"""Pre-commit: a council's repository that uses the hook refuses content with an error."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..conformance.gate import ROOT, need
from .conftest import installed

pytestmark = pytest.mark.whole

CONFIG = """\
repos:
  - repo: {repository}
    rev: {commit}
    hooks:
      - id: cpstrategy-validate
"""


def git(folder: Path, *arguments: str) -> str:
    own = ("-c", "user.name=Jo Bloggs", "-c", "user.email=jo@example.org")
    command = ["git", *own, *arguments]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603
    return ran.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A council's own repository, with the hook of this checkout as it is now."""
    ours, council = tmp_path / "ours", tmp_path / "council"
    names = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file() and name.partition("/")[0] not in ("tests", "docs"):
            (ours / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, ours / name)
    council.mkdir()
    for folder in (ours, council):
        git(folder, "init", "--quiet")
    git(ours, "add", "--all")
    git(ours, "commit", "--quiet", "--message", "All")
    config = CONFIG.format(repository=ours, commit=git(ours, "rev-parse", "HEAD"))
    (council / ".pre-commit-config.yaml").write_text(config, "utf-8")
    installed(council, "init", "anytown")
    git(council, "add", "--all")
    return council


def hook(folder: Path) -> subprocess.CompletedProcess[str]:
    """What happens before a commit."""
    env = {**os.environ, "PRE_COMMIT_HOME": str(folder.parent / "kept")}
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)  # noqa: S603


def test_an_error_stops_a_commit(repository: Path) -> None:
    """What is right passes, and what is wrong is told with its place."""
    pytest.importorskip("pre_commit") if not os.environ.get("CI") else None
    ran = hook(repository)
    need("pre-commit installs the hook from the network." if "pip" in ran.stderr else None)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    strategy = repository / "content/anytown/strategy.yaml"
    strategy.write_text(strategy.read_text("utf-8").replace("  title:", "  titel:"), "utf-8")
    git(repository, "add", "--all")
    ran = hook(repository)
    assert ran.returncode == 1
    assert "content/anytown/strategy.yaml:15:3: error[SYN002]" in ran.stdout
