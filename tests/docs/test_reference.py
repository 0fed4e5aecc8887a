"""Reference: the generated pages are those of the code, and their examples are true."""

import json
import posixpath
import re
import runpy

import pytest
import yaml

from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from reference.markdown import anchor

from .fences import ROOT, blocks

DOCS = ROOT / "docs"
MINIMAL = b"council: {name: Sample Council}\ndocument: {title: Sample}\n"
PAGES: dict[str, str] = runpy.run_path(str(DOCS / "generate.py"))["made"]()


@pytest.mark.parametrize("name", PAGES)
def test_current(name: str) -> None:
    """The pages kept in `docs/` are what the code makes now."""
    kept = (DOCS / name).read_text("utf-8") if (DOCS / name).exists() else ""
    assert kept == PAGES[name], f"docs/{name} is not up to date: run make docs"


@pytest.mark.parametrize("name", [name for name in PAGES if name.endswith(".md")])
def test_anchors(name: str) -> None:
    """Every link to a heading, of the same page or of one beside it, leads to one."""
    prose = re.sub(r"^```.*?^```", "", PAGES[name], flags=re.MULTILINE | re.DOTALL)
    for beside, target in re.findall(r"\]\(([\w.]*)#([^)]*)\)", prose):
        linked = posixpath.join(posixpath.dirname(name), beside) if beside else name
        headings = re.findall(r"^#+ (.*)$", PAGES[linked], re.MULTILINE)
        assert target in set(map(anchor, headings)), target


@pytest.mark.parametrize("page", ["README.md", "docs/content-model.md"])
def test_examples(page: str) -> None:
    """Every example of content is read without a complaint of how it is written."""
    examples = blocks((ROOT / page).read_text("utf-8"), "yaml")
    assert examples
    for example in examples:
        base = b"" if "document:" in example else b"document: {title: Sample}\n"
        files = {
            "content/sample/a.yaml": b"council: {name: Sample Council}\n" + base,
            "content/sample/b.yaml": example.encode(),
            "content/sample/vision.md": b"Every child is safe.\n",
        }
        assert not load(files, Strategy).findings, example


def test_schema_is_json() -> None:
    """Editors can read the schema that the modelines of the content name."""
    schema = json.loads(PAGES["cpstrategy.schema.json"])
    assert set(Strategy.model_json_schema()["properties"]) == set(schema["properties"])


def test_modelines() -> None:
    """Every file of the worked examples names the schema, wherever the file lies."""
    files = [path for path in (ROOT / "content").rglob("*.yaml") if path.parent.name != "packs"]
    assert files
    for path in files:
        match = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text("utf-8"))
        assert match, f"{path} has no modeline"
        assert (path.parent / match[1]).resolve() == DOCS / "cpstrategy.schema.json", path
        assert yaml.safe_load(path.read_text("utf-8"))
