"""Published: nothing that is for editors alone is in the folder that is put on a website."""

import json
from pathlib import Path

import pytest

from tests.pictures.found import everything
from tests.pictures.telling import CANARY, telling

from .conftest import Run


@pytest.fixture
def project(whole: Path) -> Path:
    """With every edition."""
    return whole


EDITORS = "kept-among-editors"
MORE = f"""
photographs:
  - image: photographs/{CANARY}.jpg
    note: {EDITORS}
    shows: children
    consent: {{given: 2026-01, scope: {EDITORS}}}
narratives:
  - id: wall
    note: {EDITORS}
    heading: {{full: Our wall, youth: The wall}}
    text: |
      We paint a wall with 3 children.

      ![They paint](photographs/{CANARY}.jpg)
rules: [{{rule: placeholder, level: warning, because: {EDITORS}}}]
allow:
  - {{rule: small-number, match: 3 children, because: {EDITORS}}}
"""


@pytest.fixture
def filled(run: Run, project: Path) -> Path:
    """A project with findings, and with something in every key that is for editors."""
    council = project / "content/wigan"
    (council / "more.yaml").write_text(MORE, "utf-8")
    (council / "photographs").mkdir()
    (council / f"photographs/{CANARY}.jpg").write_bytes(telling()["turned.jpeg"])
    assert run("accept", "--all", "--yes", "--by", EDITORS).returncode == 0
    return project


@pytest.mark.parametrize("profile", ["", "draft", "publish"])
def test_what_is_for_editors_lies_beside_what_is_published(
    run: Run, filled: Path, profile: str
) -> None:
    """The report, the state of the texts, what was found, notes, reasons, consent, file names."""
    asked = ("--profile", profile) if profile else ()
    ran = run("build", "--today", "2026-06-01", *asked)
    assert ran.returncode == 0, ran.stdout
    build, review = filled / "build", filled / "review"
    listed = json.loads((build / "manifest.json").read_bytes())["artefacts"]
    there = {path.relative_to(build).as_posix() for path in build.rglob("*") if path.is_file()}
    assert there == {one["path"] for one in listed} | {"manifest.json", "SHA256SUMS"}
    assert {one["format"] for one in listed} == {
        *("index", "html", "fragment", "pdf", "poster", "poster-a3", "leaflet", "cards"),
        *("square", "square-words", "portrait", "portrait-words"),
    }
    for path in there:
        for piece in everything((build / path).read_bytes()):
            for word in (CANARY, EDITORS, "PRI001"):
                assert word.encode() not in piece, (path, word)
    assert {path.name for path in review.rglob("*.html")} == {"report.html", "status.html"}
    assert EDITORS in (review / "wigan/report.html").read_text("utf-8")


ALLOWED = """
narratives: [{id: wall, heading: Our wall, text: We paint a wall with 3 children.}]
allow: [{rule: small-number, match: 3 children%s}]
"""


def tree(folder: Path) -> dict[str, bytes]:
    """What lies in a folder."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("reason", ["", ", because: ''", ", because: ' '", ", because: ~"])
def test_nothing_about_privacy_is_published_for_an_allowance_without_a_reason(
    run: Run, project: Path, reason: str
) -> None:
    """The build stops and the last one stays as it is; with a reason, it is made."""
    build = ("build", "--format", "html", "--profile", "publish", "--today", "2026-06-01")
    more = project / "content/wigan/more.yaml"
    more.write_text(ALLOWED % ", because: All three have agreed", "utf-8")
    ran = run(*build)
    assert ran.returncode == 0, ran.stdout
    before = tree(project / "build")
    assert any(b"with 3 children" in data for data in before.values())
    more.write_text(ALLOWED % reason, "utf-8")
    ran = run(*build)
    assert ran.returncode == 1
    assert "more.yaml:2:71: error[PRI001] `3 children`" in ran.stdout + ran.stderr
    assert "2 errors in " in ran.stdout + ran.stderr
    assert tree(project / "build") == before
