"""Pages: one list says which pages a council has, and everybody asks it."""

import json
from pathlib import Path

import pytest

from cpstrategy.build import pages
from cpstrategy.build.pages import OWN_PAGES, OwnPage
from cpstrategy.resources.editions import RESERVED
from tests.preview.conftest import preview_of

from .test_parts import called

FEW = ("-j", "1", "--today", "2026-06-01")
WORDS = "<!DOCTYPE html><html><head><title>Notes</title></head><body>Mind these.</body></html>"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A council with one edition, and with one page more."""
    assert called(tmp_path, "init", "wigan").exit_code == 0
    strategy = tmp_path / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    strategy.write_text(text.replace("\n  title", "\n  editions: [large-print]\n  title"), "utf-8")
    own = (OwnPage("notes", lambda _checked, _offered: WORDS), *OWN_PAGES)
    monkeypatch.setattr(pages, "OWN_PAGES", own)
    return tmp_path


def test_a_page_more_is_built_planned_and_previewed(project: Path) -> None:
    """To add it to the list is all that there is to do."""
    assert called(project, "build", *FEW).exit_code == 0
    assert (project / "review/wigan/notes.html").read_text("utf-8") == WORDS
    manifest = json.loads((project / "review/manifest.json").read_bytes())
    assert "wigan/notes.html" in {each["path"] for each in manifest["artefacts"]}
    planned = json.loads(called(project, "plan", "--report", "json").output)["units"][0]
    assert {"wigan/notes.html", "wigan/report.html"} < {*planned["review"]}
    answer = preview_of(project).answer("wigan/notes.html", "127.0.0.1:1")
    assert answer.status == 200
    assert "Mind these." in answer.content.decode()


def test_a_page_more_that_goes_missing_is_made_again(project: Path) -> None:
    """The state knows it as it knows all others."""
    assert called(project, "build", *FEW).exit_code == 0
    assert "Nothing has changed" in called(project, "build", *FEW).output
    (project / "review/wigan/notes.html").unlink()
    assert "review/wigan/notes.html" in called(project, "build", *FEW).output


def test_the_preview_has_every_page_of_the_build(project: Path) -> None:
    """Those for editors, too, beside the documents."""
    assert called(project, "build", *FEW).exit_code == 0
    preview = preview_of(project)
    for folder in ("build", "review"):
        for page in (project / folder).rglob("*.html"):
            path = page.relative_to(project / folder).as_posix()
            assert preview.answer(path, "127.0.0.1:1").status == 200, path


def test_no_edition_can_have_the_name_of_a_page() -> None:
    """What lists the pages and what refuses names agree."""
    assert {page.name for page in OWN_PAGES} == set(RESERVED)
