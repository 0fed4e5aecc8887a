"""Country: the commands of the page are there with their options, and its files can be read."""

import ast
import re
from typing import Any

import pytest
import yaml

from .fences import ROOT, blocks
from .test_readme import run

PAGE = (ROOT / "docs" / "country.md").read_text("utf-8")
CALLS = sorted(set(re.findall(r"cpstrategy (\w+)((?: --?[a-z-]+(?: [\w/-]+)?)*)", PAGE)))


@pytest.mark.parametrize(("command", "options"), CALLS)
def test_commands(command: str, options: str) -> None:
    """Every command of the page has the options that it is shown with."""
    told = run(f"cpstrategy {command} --help", ROOT)
    assert told.startswith("Usage:")
    for option in re.findall(r"--?[a-z-]+", options):
        assert option in told, option


def test_matrix() -> None:
    """The jobs wait for one another, and the shares are those that `plan` prints."""
    [written] = blocks(PAGE, "yaml")
    jobs: Any = yaml.load(written, yaml.BaseLoader)["jobs"]  # noqa: S506  # It makes only text.
    assert [job.get("needs") for job in jobs.values()] == [None, "plan", "share"]
    used = re.findall(r"matrix\.(\w+)", written)
    assert set(used) >= {"shard", "number"}


def test_snakefile() -> None:
    """What is Python in it is Python, and it asks for keys that the plan has."""
    [written] = blocks(PAGE, "python")
    ast.parse(written.partition("\n\nrule ")[0])
    source = (ROOT / "src/cpstrategy/build/targets/json.py").read_text("utf-8")
    for key in re.findall(r'\["([a-z_]+)"\]', written):
        assert f'"{key}":' in source, key
