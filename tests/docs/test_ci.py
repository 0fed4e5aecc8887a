"""CI: the files to copy are YAML of the right shape, and the commands in them are there."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from typer.main import get_command

from cpstrategy.cli import app
from cpstrategy.pdf.engine import PANGO_ELSEWHERE

from .fences import ROOT

CI_PAGE = (ROOT / "docs" / "ci" / "README.md").read_text("utf-8")
FILES = ("github.yml", "gitlab-ci.yml", "azure-pipelines.yml")


def read(path: str) -> Any:
    # Any other loader would take `on`, which GitHub has as a key, for a truth value.
    return yaml.load((ROOT / path).read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 # Makes only text.


def scripts(file: str) -> list[str]:
    """Return the commands of a file, line by line, where its service looks for them."""
    told = read(f"docs/ci/{file}")
    if file == "github.yml":
        steps = [step for job in told["jobs"].values() for step in job["steps"]]
        texts = [step["run"] for step in steps if "run" in step]
    elif file == "gitlab-ci.yml":
        texts = [line for stage in told["stages"] for line in job_of(told, stage)["script"]]
    else:
        texts = [step["script"] for step in told["steps"] if "script" in step]
    return [line for text in texts for line in text.splitlines()]


def job_of(told: Any, stage: str) -> Any:
    return next(job for job in told.values() if isinstance(job, dict) and job["stage"] == stage)


def check_command(line: str) -> None:
    """Parse a command of ours as the program would, without running it."""
    _, name, *arguments = line.partition(" > ")[0].split()
    command = get_command(app()).commands[name]  # type: ignore[attr-defined]  # It is a group.
    command.make_context(name, arguments)


@pytest.mark.parametrize("file", FILES)
def test_commands(file: str) -> None:
    """Each file installs, validates and builds, with commands and options that there are."""
    ours = [line for line in scripts(file) if line.startswith("cpstrategy ")]
    assert [line.split()[1] for line in ours] == ["validate", "build"]
    assert "pip install ." in scripts(file)
    for line in ours:
        check_command(line)


@pytest.mark.parametrize("file", FILES)
def test_system_packages(file: str) -> None:
    """Each file installs the system packages that the program asks for where they are missing."""
    wanted = set(re.findall(r"\blib\S+[a-z0-9]", PANGO_ELSEWHERE))
    assert wanted
    installing = [line for line in scripts(file) if "apt-get install" in line]
    assert [wanted <= set(line.split()) for line in installing] == [True]


@pytest.mark.parametrize("file", FILES)
def test_publishes_the_build_folder(file: str) -> None:
    """Each file keeps what the build makes."""
    assert "build" in set(leaves(read(f"docs/ci/{file}")))


def leaves(node: Any) -> Iterator[str]:
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for each in inner:
        yield from [each] if isinstance(each, str) else leaves(each)


@pytest.mark.parametrize("command", re.findall(r"(?:`|run: )(cpstrategy [^`\n]*)", CI_PAGE))
def test_commands_of_the_page(command: str) -> None:
    """What the page tells readers to type is there."""
    check_command(command)


def test_pre_commit_hook() -> None:
    """The hook for pre-commit runs a command that there is, with the keys pre-commit asks for."""
    [hook] = read(".pre-commit-hooks.yaml")
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert hook["id"] == "cpstrategy-validate"
    assert re.compile(hook["files"]).search("content/wigan/strategy.yaml")
    check_command(hook["entry"])


def test_pre_commit_example() -> None:
    """The example in the documentation asks for the hook that there is."""
    examples = re.findall(r"```yaml\n(.*?)```", CI_PAGE, re.DOTALL)
    [example] = [one for one in examples if one.startswith("repos:")]
    wanted = [hook["id"] for repo in yaml.safe_load(example)["repos"] for hook in repo["hooks"]]
    assert wanted == [hook["id"] for hook in read(".pre-commit-hooks.yaml")]
