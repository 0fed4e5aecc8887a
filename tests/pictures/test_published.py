"""Published: a picture looks as it did, and has nothing in it but what is seen."""

import re
import subprocess
import sys
from base64 import b64encode
from io import BytesIO
from urllib.parse import quote as coded

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat

from cpstrategy.pictures import published, published_within
from cpstrategy.pictures.published import LIGHT
from cpstrategy.source import Files
from tests.proof.samples import photograph, sound

from .found import spelt_out
from .telling import CANARY, jpeg, picture, telling

PHOTOGRAPHS = [name for name in telling() if not name.endswith("svg")]


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("name", PHOTOGRAPHS)
def test_a_photograph_says_nothing(name: str) -> None:
    """Neither as it is written nor as it is unpacked; what is left says how it is drawn."""
    assert CANARY.encode() in telling()[name]
    bare = published(name, telling()[name])
    assert CANARY.encode() not in bare
    image = opened(bare)
    drawn = {"adobe", "adobe_transform", "jfif", "jfif_density", "jfif_unit", "jfif_version"}
    drawn |= {"dpi", "progression", "progressive", "transparency"}
    assert image.info.keys() <= drawn
    assert not image.getexif()


@pytest.mark.parametrize("name", ["a.jpg", "press.jpg", "a.png"])
def test_pixels_that_are_right_stay_as_they_are(name: str) -> None:
    """Nothing is packed anew, so nothing is lost."""
    before, after = opened(telling()[name]), opened(published(name, telling()[name]))
    assert (before.mode, before.size) == (after.mode, after.size)
    assert before.tobytes() == after.tobytes()


@pytest.mark.parametrize("name", ["turned.jpeg", "turned.png"])
def test_a_picture_stands_the_right_way_up(name: str) -> None:
    """Its pixels are turned, as nothing says any more how the camera was held."""
    after = opened(published(name, telling()[name])).convert("RGB")
    seen = ImageOps.exif_transpose(opened(telling()[name])).convert("RGB")
    assert after.size == seen.size == (16, 24)
    assert max(ImageStat.Stat(ImageChops.difference(after, seen)).mean) < 6


@pytest.mark.parametrize("name", ["coloured.JPG", "coloured.png", "palette.png"])
def test_a_picture_has_the_colours_that_it_had(name: str) -> None:
    """By its profile red was green: its numbers say so themselves now."""
    above = opened(published(name, telling()[name])).convert("RGB").getpixel((4, 2))
    assert isinstance(above, tuple)
    assert above[1] > 120 > above[0]


def test_a_profile_that_cannot_be_read_says_nothing() -> None:
    """A picture with one is shown, as browsers show it."""
    data = jpeg(1, b"no profile")
    after = opened(published("a.jpg", data))
    assert max(ImageStat.Stat(ImageChops.difference(after, opened(data))).mean) < 6


@pytest.mark.parametrize("name", sound())
def test_what_has_nothing_to_hide_is_given_as_it_is(name: str) -> None:
    """Also twice: what is published is what would be published of it."""
    bare = published(name, sound()[name])
    assert published(name, bare) == bare
    if not name.endswith("svg") and len(sound()[name]) <= LIGHT:
        assert opened(bare).tobytes() == opened(sound()[name]).tobytes()


def test_a_progressive_photograph_keeps_all_its_scans() -> None:
    """Between them stand tables, and a comment that somebody put there."""
    out = BytesIO()
    picture().resize((240, 160)).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    second = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
    comment = b"\xff\xfe" + (len(CANARY) + 2).to_bytes(2) + CANARY.encode()
    bare = published("a.jpg", data[:second] + comment + data[second:])
    assert CANARY.encode() not in bare
    assert opened(bare).tobytes() == opened(data).tobytes()


def test_what_was_cut_off_a_picture_is_gone() -> None:
    """Some telephones leave it behind the end, with all that the picture once showed."""
    for kind, name in (("jpeg", "a.jpg"), ("png", "a.png")):
        data = photograph(kind)
        assert published(name, data + photograph(kind, (90, 90))) == published(name, data)


@pytest.mark.parametrize(
    "data",
    [
        jpeg().replace(b"\xff\xdb", b"\0\0\xff\xdb", 1),
        jpeg()[: -len(CANARY) - 2],
        jpeg().replace(b"Exif\0\0MM\0*\0\0\0\x08", b"Exif\0\0MM\0*\xff\xff\xff\xff"),
    ],
    ids=["something between its segments", "no end", "no table of EXIF"],
)
def test_what_pillow_reads_can_be_published(data: bytes) -> None:
    """Also where it is not quite as it should be."""
    bare = published("a.jpg", data)
    assert CANARY.encode() not in bare
    assert opened(bare).size == (24, 16)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.jpg", b"no picture", "cannot be read"),
        ("a.png", telling()["a.png"][:80], "cannot be read"),
        ("a.jpg", telling()["a.png"], "no segment"),
        ("a.svg", b"<html/>", "does not begin with <svg>"),
        ("a.svg", b"<svg", "cannot be read"),
        ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "entities"),
        ("a.gif", b"GIF89a", "no kind that can be shown"),
        ("a.webp", b"RIFF", "no kind that can be shown"),
    ],
)
def test_what_cannot_be_freed_of_it_is_not_published(name: str, data: bytes, why: str) -> None:
    """A build would stop; proofs have told of it long before."""
    with pytest.raises(ValueError, match=why):
        published(name, data)


def test_a_drawing_keeps_what_is_seen_and_nothing_else() -> None:
    """Elements and attributes by which it is drawn, with the names that it refers to."""
    bare = published("a.svg", telling()["a.svg"]).decode()
    assert CANARY not in bare
    assert [*spelt_out(bare)] == [published("a.png", telling()["a.png"])]
    assert bare.partition("<image")[0] == (
        '<svg viewBox="0 0 24 16" width="24" height="16" xmlns="http://www.w3.org/2000/svg">'
        "<style> .a { fill: url(#red) }</style>"
        '<defs><linearGradient id="red"><stop stop-color="#c81e1e"/></linearGradient></defs>'
        '<switch><g><path class="a" style="fill-opacity:1" d="M0 0h24v8H0z"/>'
        '<text x="1" y="12" font-size="3">Seen</text><a><rect width="1" height="1"/></a>'
    )


@pytest.mark.parametrize(
    ("drawn", "is_kept"),
    [
        ('<g display="none"><path d="M0 0"/></g>', False),
        ('<g style="color:red;display:none"><path d="M0 0"/></g>', False),
        ('<g display="none"><path id="a" d="M0 0"/></g><use href="#a"/>', True),
        ('<g display="none"><path id="a" d="M0 0"/></g><use href="#b"/>', False),
        ('<g display="inline"><path d="M0 0"/></g>', True),
    ],
)
def test_a_hidden_layer_is_gone_unless_it_is_shown_elsewhere(drawn: str, is_kept: bool) -> None:
    """Who hides a name or a face does not mean to publish it."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg">{drawn}</svg>'
    assert ("<path" in published("a.svg", svg.encode()).decode()) is is_kept


def test_names_that_a_drawing_refers_to_stay() -> None:
    """From a fill, a style, an animation, by either kind of link."""
    drawn = (
        '<g id="a"/><g id="b"><g/></g><path id="c" fill="url(\'#d\')"/><clipPath id="d"/>'
        '<style>#e.x { fill: red }</style><path id="e"/><animate id="f"/><set begin="f.end+1s"/>'
        '<use xlink:href="#b"/><path id="g"/>'
    )
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{drawn}</svg>'
    bare = published("a.svg", svg.encode()).decode()
    assert {name for name in "abcdefg" if f'id="{name}"' in bare} == {*"bdef"}


def test_every_shipped_drawing_is_drawn_as_before(drawings: Files) -> None:
    """They have nothing to hide: what goes are names of layers, blanks and empty groups."""
    for name, data in drawings.items():
        assert shapes(published(name, data).decode()) == shapes(data.decode()), name


def shapes(drawing: str) -> list[str]:
    drawing = re.sub(r' (?:id|xmlns)="[^"]*"', "", drawing)
    drawing = re.sub(r"<g>\s*</g>|<g/>|\s+(?=/>)", "", drawing)
    return re.findall(r"<[^>]*>", re.sub(r"\s", " ", drawing))


@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_a_picture_that_is_spelt_out_in_a_style_is_published_as_a_file_is(quote: str) -> None:
    """In any quotation marks, packed or not; what else stands there stays."""
    for name, kind in (("a.jpg", "jpeg"), ("a.png", "png"), ("a.svg", "svg+xml")):
        data = telling()[name]
        packed = f"data:image/{kind};base64,{b64encode(data).decode()}"
        for address in (packed, f"data:image/{kind},{coded(data)}"):
            style = f"a {{ background: url({quote}{address}{quote}) 0 0; color: red }}"
            bare = published_within(style)
            assert [*spelt_out(bare)] == [published(name, data)], (name, address[:40])
            assert (bare[:24], bare[-19:]) == (style[:24], style[-19:])


def test_only_what_has_to_be_drawn_anew_waits_for_pillow() -> None:
    """A page of photographs that are right in their pixels is made without it."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", WITHOUT], input=telling()["a.jpg"], capture_output=True, check=True
    )
    assert done.stdout == b"False"


WITHOUT = """
import sys
from cpstrategy.pictures import published
published("a.jpg", sys.stdin.buffer.read())
sys.stdout.write(str("PIL" in sys.modules))
"""
