"""`cpstrategy build`: a line for each artefact, old outputs whole, and what to open at the end."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import cpstrategy

Run = Callable[..., CompletedProcess[str]]

SOURCE = str(Path(cpstrategy.__file__).parents[1])


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_build_tells_time_size_and_path_and_what_to_open(run: Run, project: Path) -> None:
    """Progress goes to stderr, the verdict to stdout; the manifest agrees with the files."""
    ran = run("build")
    assert ran.returncode == 0
    assert ran.stdout.startswith("No problems found")
    *lines, last = ran.stderr.splitlines()
    assert all(re.fullmatch(r" *\d+\.\d\d s +\d+ KB  (build|review)/\S+", line) for line in lines)
    assert (project / last.removeprefix("Open ")).is_file()
    listed = json.loads((project / "build/manifest.json").read_bytes())["artefacts"]
    paths = {f"build/{each['path']}" for each in listed} | {"review/wigan/report.html"}
    assert paths == {line.split()[-1] for line in lines}
    assert next(each["pages"] for each in listed if each["format"] == "pdf") > 0
    subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"],  # noqa: S607  # The one on PATH.
        cwd=project / "build",
        check=True,
    )


def test_the_same_content_gives_the_same_bytes(run: Run, project: Path) -> None:
    """Manifest, sums and all, whatever the hash seed and the time zone, of one day."""
    day = ("--today", "2026-06-01")
    run("build", *day, "-o", "one", PYTHONHASHSEED="1", TZ="UTC")
    run("build", *day, "-o", "two", PYTHONHASHSEED="2", TZ="Asia/Tokyo")
    assert snapshot(project / "one") == snapshot(project / "two") != {}


def test_an_error_stops_the_build_and_leaves_the_old_outputs(run: Run, project: Path) -> None:
    """The findings are told as `validate` tells them."""
    assert run("build", "-f", "html").returncode == 0
    before = snapshot(project / "build")
    pledge = project / "content/wigan/pledge.yaml"
    pledge.write_text(pledge.read_text("utf-8").replace("    title:", "    titel:"), "utf-8")
    ran = run("build", "--report", "json")
    assert ran.returncode == 1
    assert json.loads(ran.stdout)["summary"]["errors"] == 1
    assert ran.stderr == "Nothing was built, and build is as it was.\n"
    assert snapshot(project / "build") == before


def test_a_build_of_one_council_merges_into_the_rest(run: Run, project: Path) -> None:
    """The other council's files and entries stay; a council that is gone goes with a full build."""
    assert run("init", "bury").returncode == 0
    assert run("build", "-f", "fragment").returncode == 0
    assert run("build", "content/bury", "-f", "fragment").returncode == 0
    listed = json.loads((project / "build/manifest.json").read_bytes())["artefacts"]
    assert {each["council"] for each in listed} >= {"bury", "wigan"}
    offered = (project / "build/index.html").read_text("utf-8")
    assert 'href="bury/index.html"' in offered
    assert 'href="wigan/index.html"' in offered
    (project / "content/bury").rename(project / "bury-away")
    ran = run("build", "-f", "fragment")
    assert "Removed build/bury/full.fragment.html, which is not made any more." in ran.stderr
    assert not (project / "build/bury").exists()


def test_another_format_is_added_beside_the_first(run: Run, project: Path) -> None:
    """`-f` covers its own format only, and the council's page offers both."""
    run("build", "-f", "fragment")
    run("build", "-f", "html", "-q")
    made = snapshot(project / "build")
    assert {"wigan/full.fragment.html", "wigan/full.html"} <= made.keys()
    offered = re.findall(rb'href="(full[^"]*)"', made["wigan/index.html"])
    assert offered == [b"full.html", b"full.fragment.html"]


@pytest.mark.usefixtures("project")
def test_quiet_hides_the_progress(run: Run) -> None:
    """Before or after the command."""
    for arguments in (["-q", "build", "-f", "fragment"], ["build", "-q", "-f", "fragment"]):
        ran = run(*arguments)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


@pytest.mark.parametrize("template", ["page.html.j2", "council.html.j2", "councils.html.j2"])
def test_a_template_at_fault_ends_with_1(run: Run, project: Path, template: str) -> None:
    """A finding or the last sentence names the template, and nothing is written."""
    (project / "templates").mkdir()
    (project / "templates" / template).write_text("{{ nothing.here }}")
    ran = run("build", "-f", "html")
    assert ran.returncode == 1
    assert template in ran.stdout + ran.stderr
    assert ran.stderr.rstrip(".\n").endswith("build is as it was")
    assert not (project / "build").exists()


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there are no terminals to ask for")
def test_a_terminal_gets_a_bar_and_the_same_lines(project: Path) -> None:
    """The bar is gone at the end; on a dumb terminal there is none."""
    for term, bar in (("xterm", True), ("dumb", False)):
        said = _on_a_terminal(project, term, f"for-{term}")
        assert f"for-{term}/wigan/full.fragment.html" in said
        assert ("\x1b[" in said) is bar


def _on_a_terminal(project: Path, term: str, folder: str) -> str:
    here, there = os.openpty()
    building = subprocess.Popen(  # noqa: S603  # Our own program.
        [sys.executable, "-m", "cpstrategy", "build", "-f", "fragment", "-o", folder],
        cwd=project,
        env={**os.environ, "PYTHONPATH": SOURCE, "TERM": term},
        stderr=there,
        stdout=subprocess.DEVNULL,
    )
    os.close(there)
    said = b"".join(iter(lambda: _read(here), b""))
    os.close(here)
    assert building.wait() == 0
    return said.decode()


def _read(handle: int) -> bytes:
    """Read what there is; Linux calls it an error when the other end is closed."""
    try:
        return os.read(handle, 4096)
    except OSError:
        return b""


def test_what_is_built_as_a_draft_says_so(run: Run, project: Path) -> None:
    """What may not be published yet can be shown around, and cannot be taken for final."""
    strategy = project / "content/wigan/strategy.yaml"
    approved = strategy.read_text("utf-8").replace("status: draft", "status: approved")
    quote = "quotes: [{id: q, text: I feel safe., who: A young person}]"
    more = f"services:\n  - {{id: s, name: Hub, text: A place., {quote}}}\n"
    strategy.write_text(approved + more, "utf-8")
    refused = run("build", "-f", "html")
    assert refused.returncode == 1
    assert "error[PRI005]" in refused.stdout
    assert not (project / "build").exists()
    assert run("build", "-f", "html", "--profile", "draft").returncode == 0
    page = (project / "build/wigan/full.html").read_text("utf-8")
    assert "This text is not final." in page


def test_findings_have_a_page_that_is_not_published(run: Run, project: Path) -> None:
    """It lies beside what is, with sums of its own, and stays when a part is made."""
    run("build", "-f", "html")
    assert not list((project / "review").glob("*/*"))
    assert run("build").returncode == 0
    report = project / "review/wigan/report.html"
    page = report.read_text("utf-8")
    assert '<meta name="robots" content="noindex">' in page
    assert "wigan/report.html" in (project / "review/SHA256SUMS").read_text("utf-8")
    assert "report" not in (project / "build/SHA256SUMS").read_text("utf-8")
    run("build", "-f", "html")
    assert report.read_text("utf-8") == page
    assert "report.html" not in "".join(map(Path.read_text, (project / "build").rglob("*.html")))
    assert run("build", "-o", "site").returncode == 0
    assert (project / "site-review/wigan/report.html").read_text("utf-8") == page


def test_nothing_that_is_published_tells_what_was_found(run: Run, project: Path) -> None:
    """Not even a hidden file: whoever copies the folder copies it as well."""
    people = project / "content/wigan/people.yaml"
    text = people.read_text("utf-8")
    people.write_text(text + "statistics: [{id: x, value: 708, label: lorem children}]\n", "utf-8")
    assert "SPL001" in run("build", "-f", "fragment").stdout
    files = [path for path in (project / "build").rglob("*") if path.is_file()]
    assert not [path for path in files if b"SPL001" in path.read_bytes()]


def test_there_is_no_folder_beside_the_topmost(run: Run, project: Path) -> None:
    """So nothing can be built into it."""
    ran = run("build", "-f", "html", "-o", project.anchor)
    assert ran.returncode == 2
    assert f"`{project.anchor}`" in ran.stderr
    assert "build into one below it" in ran.stderr or "choose a folder of its own" in ran.stderr


def test_what_was_found_is_named_at_the_end(run: Run, project: Path) -> None:
    """The page for editors, if people are told anything; also when nothing has changed."""
    people = project / "content/wigan/people.yaml"
    assert "review" not in run("build").stderr.splitlines()[-1]
    text = people.read_text("utf-8")
    people.write_text(text + "statistics: [{id: x, value: 708, label: lorem children}]\n", "utf-8")
    for _ in range(2):
        ran = run("build", "--today", "2026-06-01")
        assert "warning" in ran.stdout
        last = ran.stderr.splitlines()[-1]
        assert last == "Open review/wigan/report.html for what was found"


@pytest.mark.parametrize("part", [(), ("-f", "fragment")])
def test_an_older_build_has_its_pages_for_editors_taken_away(
    run: Run, project: Path, part: Sequence[str]
) -> None:
    """They were published by mistake; the manifest says that they are ours."""
    assert run("build").returncode == 0
    for name in ("manifest.json", "SHA256SUMS"):
        (project / "review" / name).unlink()
    (project / "review/wigan/report.html").rename(project / "build/wigan/report.html")
    manifest = json.loads((project / "build/manifest.json").read_bytes())
    report = (project / "build/wigan/report.html").read_bytes()
    index = next(each for each in manifest["artefacts"] if each["path"] == "wigan/index.html")
    older = {**index, "path": "wigan/report.html", "format": "report", "size": len(report)}
    older["sha256"] = sha256(report).hexdigest()
    del older["listed"]
    manifest["artefacts"].append(older)
    (project / "build/manifest.json").write_text(json.dumps(manifest))
    state = project / "review/.cpstrategy-state.json"
    state.rename(project / "build" / state.name)
    ran = run("build", *part)
    assert "Removed build/wigan/report.html, which is not made any more." in ran.stderr
    assert not (project / "build/wigan/report.html").exists()
    assert not (project / "build" / state.name).exists()
    assert part or (project / "review/wigan/report.html").read_bytes() == report
