"""Additions: what is added as CONTRIBUTING says, and nothing else, is all that others are."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .fences import ROOT, blocks

PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
RULE, _, MODEL, KEY, SECTION, OUTPUT = blocks(PAGE, "python")
NAME, RESPONSE = "Too few foster carers", "We will ask our carers every month what would help them."


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with the rule, the record and the output of the page."""
    root = tmp_path_factory.mktemp("program")
    without = shutil.ignore_patterns("__pycache__")
    for folder in ("src", "docs/reference", "templates", "content/packs"):
        shutil.copytree(ROOT / folder, root / folder, ignore=without)
    package = root / "src/cpstrategy"
    (package / "model/risk.py").write_text(MODEL, "utf-8")
    (package / "sections/risks.py").write_text(SECTION, "utf-8")
    imported, field = KEY.split("\n\n")
    insert(package / "model/strategy.py", "from cpstrategy.model.settings ", f"{imported}\n")
    insert(package / "model/strategy.py", "    packs: list[str]", field)
    assert "`- risks` goes among the `sections` of `templates/editions/full/edition.yaml`" in PAGE
    edition = root / "templates/editions/full/edition.yaml"
    insert(edition, "  - actions\n", "  - risks\n")
    (package / "rules/acc/spaced_letters.py").write_text(RULE, "utf-8")
    (package / "outputs/titles.py").write_text(OUTPUT, "utf-8")
    insert(edition, "]\npage:", ", titles")
    return root


def insert(path: Path, before: str, words: str) -> None:
    """Write some words before others, which stand in a file once."""
    text = path.read_text("utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, words + before), "utf-8")


def ran(program: Path, cwd: Path, *arguments: str) -> str:
    """Run the program of the copy, and return what it says."""
    plain = {key: value for key, value in os.environ.items() if "COLOR" not in key}
    done = subprocess.run(  # noqa: S603  # Our own program.
        [sys.executable, *arguments],
        cwd=cwd,
        env={**plain, "PYTHONPATH": os.pathsep.join(map(str, (program / "src", program / "docs")))},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def begun(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A council that `init` of the copy has begun."""
    project = tmp_path_factory.mktemp("project")
    said = ran(program, project, "-m", "cpstrategy", "init", "anytown")
    assert "Wrote content/anytown/risks.yaml" in said
    return project


@pytest.fixture
def project(begun: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(begun, tmp_path / "project"))


def write(project: Path, name: str, words: str) -> None:
    (project / "content/anytown" / name).write_text(words, "utf-8")


def test_a_new_council_has_it_and_is_valid(program: Path, project: Path) -> None:
    """With a line for editors, as every file of the starter."""
    started = (project / "content/anytown/risks.yaml").read_text("utf-8")
    assert re.match(r"# yaml-language-server: \$schema=\.\./\S+\.schema\.json\n# What", started)
    assert ran(program, project, "-m", "cpstrategy", "validate").startswith(
        "No problems found in 8"
    )
    schema = next((project / "content").glob("cpstrategy-*.schema.json"))
    assert '"risks"' in schema.read_text("utf-8")


def test_it_is_shown_and_cited(program: Path, project: Path) -> None:
    """By its section in the edition, and by its name in another text."""
    write(project, "own.yaml", "developments: {id: d, items: ['A: We know of {risk:carers}.']}\n")
    ran(program, project, "-m", "cpstrategy", "build", "-e", "full", "-f", "html", "-j", "1")
    page = (project / "build/anytown/full.html").read_text("utf-8")
    assert "What may go wrong" in page
    assert RESPONSE in page
    assert f"We know of {NAME}." in page
    assert page.count(NAME) == 2


def test_it_is_counted(program: Path, project: Path) -> None:
    """A text that announces another number of them is wrong, and one with theirs is not."""
    write(project, "own.yaml", "foreword: {text: There are three risks.}\n")
    said = ran(program, project, "-m", "cpstrategy", "validate")
    assert "the text says `three risks`, and there are 1" in said
    one = "  - {id: a, name: A, response: B.}\n  - {id: b, name: C, response: D.}\n"
    with (project / "content/anytown/risks.yaml").open("a", encoding="utf-8") as file:
        file.write(one)
    assert "the text says" not in ran(program, project, "-m", "cpstrategy", "validate")


def test_a_wrong_citation_is_told_as_of_any_record(program: Path, project: Path) -> None:
    """The kind is known, its part is not, and the nearest id is offered."""
    write(project, "own.yaml", "foreword: {text: 'See {risk:carer} and {risk:carers.x}.'}\n")
    said = ran(program, project, "-m", "cpstrategy", "validate")
    assert "there is no risk `carer`" in said
    assert "did you mean `carers`?" in said
    assert "`{risk:carers.x}` is not something that text can cite" in said


def test_what_it_tells_of_somebody_is_found(program: Path, project: Path) -> None:
    """The rules about privacy look at its words without being told, and leave its plans alone."""
    words = "Of the children who went missing, 3 came home late. We will meet 4 children."
    write(project, "risks.yaml", f"risks: [{{id: carers, name: Carers, response: '{words}'}}]\n")
    said = ran(program, project, "-m", "cpstrategy", "validate", "--report", "concise")
    (found,) = [line for line in said.splitlines() if "PRI001" in line]
    assert "`3 came home late`" in found


def test_the_pages_of_the_docs_have_it(program: Path) -> None:
    """The content model has its table, how it is cited and which section shows it."""
    told = ran(
        program,
        program,
        "-c",
        "from collections import Counter; from reference import pages;"
        "first = {'documents': [], 'right': Counter(), 'found': Counter()};"
        "print(pages({}, first)['content-model.md'])",
    )
    assert "### Risk\n" in told
    assert "Texts cite it as `{risk:id}`." in told
    assert "| `{risk:id}` | its `name` |" in told
    assert "| `risks` | What may go wrong | `risks` |" in told


def test_a_rule_is_one_file(program: Path, project: Path) -> None:
    """It is explained, and finds its fault."""
    assert "Instead of\n" in ran(program, project, "-m", "cpstrategy", "explain", "spaced-letters")
    write(project, "own.yaml", "priorities: [{id: own, title: H O M E}]\n")
    said = ran(program, project, "-m", "cpstrategy", "validate")
    assert "warning[ACC018] this title has spaces between its letters" in said


def test_an_output_is_one_file_and_a_word_in_an_edition(program: Path, project: Path) -> None:
    """It is made, listed and planned; nothing else has to know of it."""
    planned = ran(program, project, "-m", "cpstrategy", "plan", "-f", "titles")
    assert "anytown/full.titles.txt" in planned
    ran(program, project, "-m", "cpstrategy", "build", "-e", "full", "-f", "titles", "-j", "1")
    made = (project / "build/anytown/full.titles.txt").read_text("utf-8")
    assert made.startswith("1. Our vision\n")
    assert "What may go wrong\n" in made
    listed = (project / "build/anytown/index.html").read_text("utf-8")
    assert 'href="full.titles.txt"' in listed
