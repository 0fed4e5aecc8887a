"""The small commands: init, explain, schema, doctor, version and completion."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import jsonschema
import pytest
import yaml

from cpstrategy import __version__, outputs, rules
from cpstrategy.discovery import discover
from cpstrategy.disk.read import shipped_words
from cpstrategy.model.schema import json_schema
from cpstrategy.output import Output
from cpstrategy.resources.words_schema import words_schema
from cpstrategy.rule import Rule

Run = Callable[..., CompletedProcess[str]]

ROOT = Path(__file__).parents[2]
CODES = sorted(rule.code for rule in discover(rules, Rule).values())


def test_init_begins_a_project_that_is_valid(run: Run, tmp_path: Path) -> None:
    """Also in the eyes of an editor; the next three steps are told, and the first two work."""
    ran = run("init", "north-shire")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Next:\n  1. Open content/north-shire/strategy.yaml" in ran.stdout
    assert "  2. cpstrategy validate content/north-shire\n" in ran.stdout
    assert run("validate", "--strict", "content/north-shire").returncode == 0
    assert "name: North Shire Council" in (
        tmp_path / "content/north-shire/strategy.yaml"
    ).read_text("utf-8")


def test_init_names_the_schema_of_this_version_in_every_file(project: Path) -> None:
    """It lies beside the councils, so that editors need no network."""
    for path in (project / "content/wigan").glob("*.yaml"):
        first = path.read_text("utf-8").splitlines()[0]
        name = first.removeprefix("# yaml-language-server: $schema=")
        assert name == f"../cpstrategy-{__version__}.schema.json"
        assert json.loads((path.parent / name).read_text("utf-8")) == json_schema()
    settings = json.loads((project / ".vscode/settings.json").read_text("utf-8"))
    for name, made in zip(settings["yaml.schemas"], (json_schema(), _of_words()), strict=True):
        assert json.loads((project / name).read_text("utf-8")) == made


def _of_words() -> dict[str, object]:
    return words_schema(shipped_words())


def test_init_overwrites_nothing(run: Run, project: Path) -> None:
    """A council that is there is refused; other files that are there are kept, and it is said."""
    (project / ".gitignore").write_text("mine\n")
    before = (project / "content/wigan/strategy.yaml").read_bytes()
    assert run("init", "wigan").returncode == 2
    assert (project / "content/wigan/strategy.yaml").read_bytes() == before
    ran = run("init", "bury", cwd=project / "content/wigan")
    assert "Kept ../../.gitignore as it was\n" in ran.stdout
    assert (project / ".gitignore").read_text() == "mine\n"
    assert (project / "content/bury/strategy.yaml").is_file()


def test_explain_lists_every_rule(run: Run) -> None:
    """In the order of their codes."""
    lines = run("explain").stdout.splitlines()
    assert [line.split()[0] for line in lines] == CODES


@pytest.mark.parametrize("name", ["SYN002", "syn002", "unknown-key"])
def test_explain_takes_a_code_or_a_name(run: Run, name: str) -> None:
    """What, why, what to do, and an example of each kind."""
    ran = run("explain", name)
    assert ran.returncode == 0
    assert ran.stdout.startswith("SYN002 unknown-key (error)\n")
    for heading in ("Why", "What to do", "Instead of", "write"):
        assert f"\n\n{heading}\n  " in ran.stdout


def test_schema_of_words(run: Run) -> None:
    """What stands in `docs/`, too."""
    assert json.loads(run("schema", "--words").stdout) == _of_words()
    assert json.loads((ROOT / "docs/words-cpstrategy.schema.json").read_text()) == _of_words()


def test_schema_prints_a_schema_that_the_worked_examples_satisfy(run: Run) -> None:
    """As an editor reads their YAML, by the core schema of YAML 1.2."""
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    checker = jsonschema.Draft7Validator(schema)
    paths = [path for path in ROOT.glob("content/*/**/*.yaml") if path.parent.name != "packs"]
    assert paths
    for path in paths:
        assert not list(checker.iter_errors(_as_editors_read(path.read_text("utf-8")))), path


@pytest.mark.parametrize(
    "content",
    [
        {"vison": "x"},
        {"vision": {"ful": "x"}},
        {"council": {"nation": "france"}},
        {"document": {"title": "x", "published": "May 2023"}},
        {"foreword": {"text": {"file": "a.md", "more": 1}}},
    ],
)
def test_the_schema_refuses_what_the_program_refuses(content: object) -> None:
    """Unknown keys at any depth, unknown choices, dates of another shape."""
    assert list(jsonschema.Draft7Validator(json_schema()).iter_errors(content))


@pytest.mark.parametrize(
    "content",
    [
        {"vision": {"file": "vision.md"}},
        {"vision": {"full": {"file": "vision.md"}, "youth": "Hello"}},
        {"document": {"title": 2030, "period": {"from": 2023, "to": "2024-05"}}},
        {"statistics": [{"id": "x", "value": 1, "label": "y"}]},
    ],
)
def test_the_schema_takes_part_of_a_council(content: object) -> None:
    """One file holds what its authors like; a figure may be a title, and a file a text."""
    assert not list(jsonschema.Draft7Validator(json_schema()).iter_errors(content))


def test_every_key_of_the_schema_is_explained() -> None:
    """Title and description are what an editor shows."""
    for name, fields in _objects(json_schema()):
        for key, field in fields.items():
            assert field.get("title"), f"{name}.{key}"
            assert field.get("description"), f"{name}.{key}"


def test_doctor_is_content_with_this_computer(run: Run) -> None:
    """It really makes a page."""
    ran = run("doctor")
    assert ran.returncode == 0
    assert re.search(r"^OK +PDF: a page with \d+ KB was made$", ran.stdout, re.MULTILINE)
    assert "not OK" not in ran.stdout


def test_version(run: Run) -> None:
    """The program's name and its version."""
    assert run("--version").stdout == f"cpstrategy {__version__}\n"


@pytest.mark.parametrize("command", ["build", "plan"])
def test_help_names_every_edition_and_every_format(run: Run, command: str) -> None:
    """Nobody can guess them."""
    told = "".join(run(command, "--help").stdout.split())
    folders = sorted(path.name for path in (ROOT / "templates/editions").iterdir())
    formats = sorted(discover(outputs, Output))
    for kind, names in (("edition", folders), ("format", formats)):
        named = f"{', '.join(names[:-1])} or {names[-1]}"
        assert f"Only this {kind}: {named}".replace(" ", "") in told


def test_completion_knows_commands_and_reports(run: Run) -> None:
    """Shells ask through the environment."""
    ran = run(_CPSTRATEGY_COMPLETE="complete_bash", COMP_WORDS="cpstrategy v", COMP_CWORD="1")
    assert ran.stdout.split() == ["validate"]
    words = "cpstrategy validate --report s"
    ran = run(_CPSTRATEGY_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD="3")
    assert ran.stdout.split() == ["sarif"]


def _objects(schema: object, name: str = "") -> "list[tuple[str, dict[str, dict[str, object]]]]":
    if isinstance(schema, list):
        return [found for each in schema for found in _objects(each, name)]
    if not isinstance(schema, dict):
        return []
    own = [(schema.get("title", name), schema["properties"])] if "properties" in schema else []
    return own + [found for key, each in schema.items() for found in _objects(each, key)]


class _Core(yaml.SafeLoader):
    """YAML 1.2's core schema, in which dates are text."""

    yaml_implicit_resolvers = {}  # noqa: RUF012  # As in the class above it.


for _tag, _written in {
    "bool": r"true|True|TRUE|false|False|FALSE",
    "null": r"~|null|Null|NULL|",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}.items():
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_written})$"), None)


def _as_editors_read(text: str) -> object:
    return yaml.load(text, _Core)  # noqa: S506  # A safe loader.
