"""Pictures: what cannot be shown is told at its place, and what can is left alone."""

import pytest

from cpstrategy.pdf import typeset
from cpstrategy.proof.pictures import Request, pictures
from cpstrategy.source import Span
from cpstrategy.text.letters import all_covered
from tests.conftest import ROOT
from tests.proof.councils import findings

from .samples import faulty, photograph, sound

COVERED = all_covered((ROOT / "templates/fonts/coverage.txt").read_bytes())
HERE = Span("content/a/strategy.yaml", 4, 12, 4, 20)


def told(name: str, data: bytes) -> list[str]:
    found = pictures([Request(name, HERE, {name: data})], COVERED)
    return [f"{one.message} ({one.span.line}): {one.hint}" for one in found]


@pytest.mark.parametrize("name", faulty())
def test_each_fault_is_told_once_where_the_picture_is_named(name: str) -> None:
    """Empty, cut off, not what its name says, too large, a bomb, or asking for more."""
    data, words = faulty()[name]
    said = told(name, data)
    assert len(said) == 1
    assert words in said[0]
    assert said[0].startswith(f"`{name}` ")


@pytest.mark.parametrize("name", sound())
def test_what_can_be_shown_is_left_alone(name: str) -> None:
    """It is set in a PDF without complaint, and nothing is said of it."""
    files = {name: sound()[name], "fonts/coverage.txt": b""}
    page = (
        '<!doctype html><html lang="en"><head><title>A picture</title></head>'
        f'<body><p><img alt="x" src="https://assets.invalid/{name}"></p></body></html>'
    )
    assert told(name, sound()[name]) == []
    assert typeset(page, files).complaints == ()


def test_a_picture_that_readers_wait_for_is_a_warning() -> None:
    """A drawing is given as it is; of a photograph readers get no more than a page needs."""
    drawing = sound()["declared.svg"].replace(b"</svg>", b" " * 2_100_000 + b"</svg>")
    files = {"a.svg": drawing, "a.png": photograph("png", (900, 900))}
    found = [*pictures([Request(name, HERE, files) for name in files], COVERED)]
    assert [(one.severity, one.message[:7]) for one in found] == [("warning", "`a.svg`")]


LOGO = "council: {{name: A, brand: {{logo: {{image: {name}, alt: Two trees}}}}}}\n"


@pytest.mark.parametrize(
    ("name", "there", "said", "hint"),
    [
        ("photo.jpg", "photo.JPG", "there is no picture `photo.jpg`", "write `photo.JPG`"),
        ("crest.svg", "pics/crest.svg", "there is no picture", "did you mean `pics/crest.svg`?"),
        ("cress.svg", "crest.svg", "there is no picture", "did you mean `crest.svg`?"),
        ("a.svg", "photo.jpg", "there is no picture", "put the file into"),
        ("a.webp", "a.webp", "is of no kind that can be shown", "save it as"),
        ("a.heic", "a.heic", "is of no kind that can be shown", "save it as"),
        ('"https://example.org/a.png"', "a.png", "is an address", "save the picture into"),
    ],
)
def test_a_picture_that_is_not_there(name: str, there: str, said: str, hint: str) -> None:
    """Whoever named it is told at the name, with the name that it may have."""
    files = {"strategy.yaml": LOGO.format(name=name).encode(), there: photograph("jpeg")}
    found = [one for one in findings(files) if one.code in ("REF016", "REF017")]
    assert len(found) == 1
    assert said in found[0].message
    assert hint in found[0].hint
    assert (found[0].span.path, found[0].span.line) == ("content/a/strategy.yaml", 1)
    assert found[0].span.column == 1 + LOGO.format(name="NAME").index("NAME")


def test_every_picture_is_looked_at() -> None:
    """Of the logo, of who signs, of a set of pictures, of a style."""
    strategy = (
        "council: {name: A, brand: {logo: {image: logo.svg, alt: Two trees}}}\n"
        "people: [{id: jo, name: Jo Day, role: Leader}]\n"
        "foreword:\n  text: Welcome.\n  signatories:\n"
        "    - {person: jo, portrait: {image: jo.jpg, alt: Jo laughs}}\n"
    )
    pictures_yaml = (
        "name: Ours\ncredit: Jo\nlicence: CC0\npictures:\n  - {id: home, image: h.png, alt: A}\n"
    )
    style = b".cover { background: url({{ picture('cover.png') }}) }\n"
    files = {
        **dict.fromkeys(("logo.svg", "jo.jpg", "pictures/h.png", "cover.png"), b"broken"),
        "strategy.yaml": strategy.encode(),
        "pictures/pictures.yaml": pictures_yaml.encode(),
        "templates/editions/full/style.css": style,
    }
    found = {(one.span.path, one.span.line) for one in findings(files) if one.code == "REF017"}
    assert found == {
        ("content/a/strategy.yaml", 1),
        ("content/a/strategy.yaml", 6),
        ("content/a/pictures/pictures.yaml", 5),
        ("content/a/templates/editions/full/style.css", 1),
    }


def test_a_picture_in_a_text_is_looked_at() -> None:
    """At the place where the text names it."""
    files = {
        "strategy.yaml": b"vision: |\n  Care.\n\n  ![A home](pics/a.png)\n",
        "pics/a.png": b"no",
    }
    found = [one.span for one in findings(files) if one.code == "REF017"]
    assert [span.line for span in found] == [4]


def test_nobody_can_allow_it() -> None:
    """What cannot be built is refused, whatever a council allows or sets."""
    allowed = "rules: [{rule: faulty-picture, level: info}]\n"
    files = {"strategy.yaml": (LOGO.format(name="a.png") + allowed).encode(), "a.png": b"no"}
    assert [one.severity for one in findings(files) if one.code == "REF017"] == ["error"]


def test_no_address_is_named_that_nobody_wrote() -> None:
    """Pictures seem to lie at an address of their own while a PDF is made."""
    for name, (data, _) in faulty().items():
        assert "assets.invalid" not in "".join(told(name, data))
