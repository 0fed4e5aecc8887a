"""Preview: what is shown follows the files, and what cannot be shown leaves the last good page."""

from pathlib import Path
from typing import Any

import pytest

from cpstrategy.build.artefact import Job
from cpstrategy.build.pool import Pool, Task
from cpstrategy.pipeline import CheckedCouncil, OpenedCouncil, judge, open_strategy
from cpstrategy.preview.preview import Preview
from cpstrategy.source import CouncilFiles

from .conftest import preview_of

HOST = "127.0.0.1:1"
STANDING = "cpstrategy.preview.snapshot."
BEFORE = "This page is from before the last change."
GOOD, CHANGED = "Every child in our care", "Each and every child"


@pytest.fixture
def strategy(project: Path) -> Path:
    return project / "content" / "wigan" / "strategy.yaml"


@pytest.fixture
def preview(project: Path) -> Preview:
    return preview_of(project)


def shown(preview: Preview, path: str = "wigan/full.html") -> str:
    return preview.answer(path, HOST).content.decode()


def edit(preview: Preview, file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    preview.refresh({file})


def test_a_change_is_shown(preview: Preview, strategy: Path) -> None:
    """In every page that has the words."""
    assert GOOD in shown(preview)
    edit(preview, strategy, GOOD, CHANGED)
    for edition in ("full", "large-print"):
        assert CHANGED in shown(preview, f"wigan/{edition}.html")
        assert GOOD not in shown(preview, f"wigan/{edition}.html")


def test_after_the_end_nothing_is_looked_at(preview: Preview, strategy: Path) -> None:
    """Whoever ends it need not wait until all councils have been read."""
    preview.end()
    edit(preview, strategy, GOOD, CHANGED)
    assert CHANGED not in shown(preview)


def test_a_fault_leaves_the_last_good_page(preview: Preview, strategy: Path) -> None:
    """With the findings on it; once it is mended, both are gone."""
    edit(preview, strategy, f"vision: {GOOD}", "vision: [Broken")
    page = shown(preview)
    assert GOOD in page
    assert BEFORE in page
    assert "content/wigan/strategy.yaml, line " in page
    assert "(SYN" in page
    assert "strategy.yaml, line " in shown(preview, "findings")
    edit(preview, strategy, "vision: [Broken", f"vision: {CHANGED}")
    page = shown(preview)
    assert CHANGED in page
    assert BEFORE not in page
    assert "(SYN" not in page


def test_a_page_that_nobody_has_seen_is_the_last_good_one_too(
    preview: Preview, strategy: Path
) -> None:
    """It is made of what could be read last."""
    edit(preview, strategy, f"vision: {GOOD}", "vision: {stat:unknown}")
    assert GOOD in shown(preview, "wigan/large-print.html")


def test_what_is_broken_from_the_beginning_says_so(project: Path, strategy: Path) -> None:
    """There is no page yet, but there are findings; and a page as soon as they are mended."""
    good = strategy.read_text("utf-8")
    strategy.write_text("council: [", "utf-8")
    preview = preview_of(project)
    answer = preview.answer("wigan/full.html", HOST)
    assert answer.status == 503
    assert "strategy.yaml, line 1" in answer.content.decode()
    strategy.write_text(good, "utf-8")
    preview.refresh({strategy})
    assert preview.answer("wigan/full.html", HOST).status == 200


def test_a_finding_that_is_no_fault_is_marked_in_the_text(preview: Preview, strategy: Path) -> None:
    """The page is the new one, and the words have the number that they have in the list."""
    edit(preview, strategy, "status: draft", "status: approved")
    edit(preview, strategy, f"vision: {GOOD}", "vision: TBC, but every child")
    page = shown(preview)
    assert BEFORE not in page
    assert '<mark class="cps-preview-words">TBC</mark>' in page
    before = page.partition('<mark class="cps-preview-words">TBC')[0]
    number = before.rpartition('href="#cps-found-')[2].partition('"')[0]
    assert f'id="cps-found-{number}"' in page
    assert "“TBC” stands for something unwritten." in page


def test_findings_stay_until_the_rules_have_looked_again(
    preview: Preview, strategy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page comes first; what was found before is shown with it, and said to be so."""
    edit(preview, strategy, f"vision: {GOOD}", "vision: TBC, but every child")
    seen: list[str] = []

    def watch(opened: OpenedCouncil, *more: Any) -> CheckedCouncil:
        seen.append(shown(preview))
        return judge(opened, *more)

    monkeypatch.setattr(STANDING + "judge", watch)
    edit(preview, strategy, "TBC, but", "Here")
    [page] = seen
    assert "vision: Here" not in page
    assert "Here every child" in page
    assert "Being checked" in page
    assert "stands for something unwritten" in page
    assert "Being checked" not in shown(preview)
    assert "stands for something unwritten" not in shown(preview)


def test_only_what_has_changed_is_read_and_judged(
    preview: Preview, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the other council, not when a file is saved as it was, and not for how things look."""
    other = project / "content" / "bolton"
    other.mkdir()
    for file in (project / "content" / "wigan").iterdir():
        (other / file.name).write_bytes(file.read_bytes())
    preview.refresh({other})
    opened: list[str] = []
    judged: list[str] = []

    def note_opened(council: CouncilFiles, *more: Any) -> OpenedCouncil:
        opened.append(council.name)
        return open_strategy(council, *more)

    def note_judged(one: OpenedCouncil, *more: Any) -> CheckedCouncil:
        judged.append(one.council.name)
        return judge(one, *more)

    monkeypatch.setattr(STANDING + "open_strategy", note_opened)
    monkeypatch.setattr(STANDING + "judge", note_judged)
    edit(preview, other / "strategy.yaml", GOOD, CHANGED)
    assert (opened, judged) == (["bolton"], ["bolton"])
    preview.refresh({other / "strategy.yaml", project / "content" / "wigan" / "pledge.yaml"})
    assert (opened, judged) == (["bolton"], ["bolton"])
    own = project / "templates" / "style"
    own.mkdir(parents=True)
    (own / "screen.css").write_text(".ours { color: red }", "utf-8")
    preview.refresh({own / "screen.css"})
    assert judged == ["bolton"]
    assert ".ours { color: red }" in shown(preview)


def test_councils_come_and_go(preview: Preview, project: Path) -> None:
    """A folder that is new is one more, and one that is gone leaves the list."""
    council, other = project / "content" / "wigan", project / "content" / "bolton"
    council.rename(other)
    preview.refresh({council, other})
    assert preview.answer("bolton/full.html", HOST).status == 200
    assert preview.answer("wigan/full.html", HOST).status == 404
    assert 'href="bolton/index.html"' in shown(preview, "index.html")


def test_a_broken_template_leaves_the_last_good_page(preview: Preview, project: Path) -> None:
    """And says which it is; even if it is that of the overlay itself."""
    shown(preview)
    own = project / "templates"
    own.mkdir()
    for name, said in (("page.html.j2", BEFORE), ("preview.html.j2", "preview.html.j2, line 1")):
        (own / name).write_text("{% broken %}", "utf-8")
        preview.refresh({own / name})
        page = shown(preview)
        assert GOOD in page
        assert said in page
        assert f"{name}, line 1" in page
        (own / name).unlink()
        preview.refresh({own / name})
        assert f"{name}, line 1" not in shown(preview)


def test_what_the_disk_refuses_is_said(preview: Preview, strategy: Path) -> None:
    """What is shown stays, and says that it is from before."""
    link = strategy.with_name("away.yaml")
    link.symlink_to("/etc/hostname")
    preview.refresh({link})
    assert "is a link out of the project" in shown(preview)
    assert GOOD in shown(preview)
    link.unlink()
    preview.refresh({link})
    assert BEFORE not in shown(preview)


def test_a_fault_of_the_program_does_not_end_the_preview(
    preview: Preview, strategy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said, what is shown stays, and the next change is taken over."""

    def fail(*_given: Any) -> CheckedCouncil:
        raise KeyError("oh")

    with monkeypatch.context() as broken:
        broken.setattr(STANDING + "judge", fail)
        edit(preview, strategy, GOOD, CHANGED)
    assert "This is a fault in cpstrategy" in shown(preview)
    edit(preview, strategy, CHANGED, GOOD)
    assert "This is a fault in cpstrategy" not in shown(preview)
    assert GOOD in shown(preview)


def test_a_pdf_is_made_when_it_is_asked_for_and_once(
    preview: Preview, strategy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is made anew when its words have changed, and not for what it does not show."""
    made: list[str] = []
    submit = Pool.submit

    def note(pool: Pool, job: Job, *more: Any) -> Task:
        made.append(job.path)
        return submit(pool, job, *more)

    monkeypatch.setattr(Pool, "submit", note)
    shown(preview)
    shown(preview, "wigan/index.html")
    assert made == []
    for _ in range(2):
        answer = preview.answer("wigan/full.pdf", HOST)
        assert (answer.status, answer.media_type) == (200, "application/pdf")
        assert answer.content.startswith(b"%PDF-")
    assert made == ["wigan/full.pdf"]
    edit(preview, strategy, "council:", "# A note among editors.\ncouncil:")
    preview.answer("wigan/full.pdf", HOST)
    assert made == ["wigan/full.pdf"]
    edit(preview, strategy, "title: Our corporate", "title: All of our corporate")
    preview.answer("wigan/full.pdf", HOST)
    assert made == ["wigan/full.pdf"] * 2
