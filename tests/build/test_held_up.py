"""Held up: an edition waits for errors in what it shows, and for no others."""

from pathlib import Path

import pytest

from .test_parts import called

VISION = "vision: {{full: Every child has rights., youth: {youth}, plain: All have rights.}}\n"
COUNCIL = "council: {name: Example Council}\ndocument: {title: Our strategy, status: approved}\n"


def write(root: Path, text: str) -> None:
    folder = root / "content" / "a"
    folder.mkdir(parents=True)
    (folder / "strategy.yaml").write_text(COUNCIL + text, "utf-8")


ERRORS = {
    "facts of its own": VISION.format(youth="You have 17 rights."),
    "a reference to nothing": VISION.format(youth="'You have {stat:rights} rights.'"),
    "words that no section shows": (
        VISION.format(youth="You have rights.")
        + "narratives:\n  - {id: n, heading: More, text: {full: Yes., youth: We have 17.}}\n"
    ),
}


@pytest.mark.parametrize("fault", ERRORS)
def test_full_does_not_wait_for_other_words(tmp_path: Path, fault: str) -> None:
    """It is made, all is told all the same, and a build of everything refuses."""
    write(tmp_path, ERRORS[fault])
    whole = called(tmp_path, "build", "-f", "html")
    assert whole.exit_code == 1
    assert "Nothing was built" in whole.output
    full = called(tmp_path, "build", "-e", "full", "-f", "html")
    assert full.exit_code == 0, full.output
    assert "error[" in full.output
    assert (tmp_path / "build/a/full.html").is_file()
    assert called(tmp_path, "validate").exit_code == 1


@pytest.mark.parametrize("fault", [*ERRORS][:2])
def test_an_edition_waits_for_what_it_shows(tmp_path: Path, fault: str) -> None:
    """And a build of everything says which it is, by what, and what can be made."""
    write(tmp_path, ERRORS[fault])
    for jobs in ("1", "2"):
        assert called(tmp_path, "build", "-e", "youth", "-f", "html", "-j", jobs).exit_code == 1
    said = " ".join(called(tmp_path, "build", "-f", "html").output.split())
    assert "a: `youth` waits for " in said
    assert " at content/a/strategy.yaml:3" in said
    assert "build -e full -e plain -e large-print" in said


PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'
SIGNED = (
    VISION.format(youth="All have rights.")
    + "people: [{id: jo, name: Jo Bloggs, role: Leader}]\nforeword: {text: Welcome., signatories:"
    " [{person: jo, portrait: {image: jo.svg, alt: Jo laughs, shows: children}}]}\n"
)
LOGO = f"""\
council: {{name: Example Council, brand: {{logo: {{image: jo.svg, alt: A, shows: children}}}}}}
document: {{title: Our strategy, status: approved}}
{VISION.format(youth="All have rights.")}
"""


def test_a_portrait_holds_up_the_editions_that_show_it(tmp_path: Path) -> None:
    """And a logo all of them."""
    write(tmp_path, SIGNED)
    (tmp_path / "content/a/jo.svg").write_bytes(PICTURE)
    assert called(tmp_path, "build", "-e", "full", "-f", "html").exit_code == 1
    assert called(tmp_path, "build", "-e", "youth", "-f", "html").exit_code == 0
    (tmp_path / "content/a/strategy.yaml").write_text(LOGO, "utf-8")
    assert called(tmp_path, "build", "-e", "youth", "-f", "html").exit_code == 1


def test_words_that_nobody_prints_hold_up_nothing_that_is_asked_for(tmp_path: Path) -> None:
    """Neither the edition in whose register they are."""
    write(tmp_path, ERRORS["words that no section shows"])
    assert called(tmp_path, "build", "-e", "youth", "-f", "html").exit_code == 0


def test_errors_in_full_words_hold_up_all_that_show_them(tmp_path: Path) -> None:
    """What cannot be read at all holds up everything."""
    write(tmp_path, "vision: 'Every {stat:x} child.'\n")
    assert called(tmp_path, "build", "-e", "full", "-f", "html").exit_code == 1
    assert called(tmp_path, "build", "-e", "large-print", "-f", "html").exit_code == 1


def test_what_cannot_be_read_holds_up_everything(tmp_path: Path) -> None:
    """Nobody knows what it would have been."""
    write(tmp_path, "visoin: Every child.\n")
    assert called(tmp_path, "build", "-e", "full", "-f", "html").exit_code == 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("-e easy-read -e youth -f html", "`easy-read` as `html`"),
        ("-f poster", "`poster`"),
        ("-e easy-read", "`easy-read`"),
    ],
)
def test_nothing_that_was_asked_for_is_left_out_in_silence(
    tmp_path: Path, asked: str, told: str
) -> None:
    """The second time neither, and what there is is not named."""
    write(tmp_path, VISION.format(youth="You have rights."))
    for _ in range(2):
        built = called(tmp_path, "build", *asked.split())
        assert built.exit_code == 0
        said = " ".join(built.output.split())
        assert f"There is no {told} for a: nothing is written for it" in said
        assert said.count("There is no") == 1
    assert "There is no" not in called(tmp_path, "build", "-e", "full", "-f", "html").output
