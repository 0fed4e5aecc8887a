"""A document can fetch the files it was given, and nothing else."""

import socket
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pikepdf
import pytest

from cpstrategy.pdf import TypesettingError, typeset

PAGE = '<!doctype html><html lang="en"><head><title>A page</title>{}</head><body>{}</body></html>'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' width="9" height="9">{}</svg>'
)
PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU"
    b"\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82"
)


def css(rules: str) -> str:
    return PAGE.format(f"<style>{rules}</style>", "<ul><li>Text</li></ul>")


def body(html: str) -> str:
    return PAGE.format("", html)


def svg_in_url(content: str) -> str:
    data = quote(SVG.format(content))
    return body(f'<img alt="A square" src="data:image/svg+xml,{data}">')


def svg_in_line(content: str) -> str:
    return body(SVG.format(f"<title>A square</title>{content}"))


VECTORS = {
    "img": body('<img src="HERE" alt="A dot">'),
    "img-in-base": PAGE.format('<base href="HERE/">', '<img src="HERE" alt="A dot">'),
    "embed": body('<embed src="HERE" title="A dot">'),
    "object": body('<object data="HERE" type="image/png" title="A dot">Text</object>'),
    "link-stylesheet": PAGE.format('<link rel="stylesheet" href="HERE">', "Text"),
    "import": css('@import "HERE";'),
    "import-url": css("@import url(HERE);"),
    "background": css("body { background: url('HERE') }"),
    "page-background": css("@page { background: url('HERE') }"),
    "list-style": css("li { list-style: url('HERE') }"),
    "content": css("li::before { content: url('HERE') }"),
    "margin-box": css("@page { @top-left { content: url('HERE') } }"),
    "border-image": css("li { border: 9px solid; border-image: url('HERE') 1 }"),
    "mask-border": css("li { border: 9px solid; mask-border: url('HERE') 1 }"),
    "font-face": css("@font-face { font-family: F; src: url('HERE') } li { font-family: F }"),
    "color-profile": css("@color-profile --c { src: url('HERE') } li { color: color(--c 0 0 0) }"),
    "style-attribute": body('<p style="background: url(HERE)">Text</p>'),
    "svg-image": svg_in_line('<image href="HERE" width="9" height="9"/>'),
    "svg-xlink": svg_in_line('<image xlink:href="HERE" width="9" height="9"/>'),
    "svg-font": svg_in_line("<style>@font-face { font-family: F; src: url('HERE') }</style>"),
    "svg-file-image": svg_in_url('<image href="HERE" width="9" height="9"/>'),
}

UNSUPPORTED = {
    "svg-use": svg_in_line('<use href="HERE#a"/>'),
    "svg-import": svg_in_line('<style>@import "HERE";</style><rect width="9" height="9"/>'),
    "svg-file-use": svg_in_url('<use href="HERE#a"/>'),
    "svg-file-import": svg_in_url('<style>@import "HERE";</style><rect width="9" height="9"/>'),
}


@pytest.fixture(scope="module")
def server() -> Iterator[socket.socket]:
    """A door on this machine at which nobody must knock."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.setblocking(False)
        yield door


def visits(door: socket.socket) -> int:
    try:
        door.accept()[0].close()
    except BlockingIOError:
        return 0
    return 1


ADDRESSES = (
    "http://127.0.0.1:{port}/a.png",
    "HTTP://127.0.0.1:{port}/a.png",
    "https://127.0.0.1:{port}/a.png",
    "//127.0.0.1:{port}/a.png",
    "ftp://127.0.0.1:{port}/a.png",
    "file://{secret}",
    "file:{secret}",
    "FILE://{secret}",
    "file://localhost{secret}",
    "{secret}",
    "../../..{secret}",
    "..%2f..%2f..{encoded}",
    "%2e%2e/%2e%2e{secret}",
    "https://assets.invalid.example.org/a.png",
    "https://assets.invalid:80/a.png",
    "https://me@assets.invalid/a.png",
    "here/../a.png?{secret}",
)


def address(form: str, door: socket.socket, secret: Path) -> str:
    return form.format(port=door.getsockname()[1], secret=secret, encoded=quote(str(secret), ""))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that every way of fetching would be glad to have."""
    path = tmp_path / "secret.png"
    path.write_bytes(PNG)
    return path


def faults(html: str) -> tuple[str, ...]:
    try:
        return typeset(html, {}).complaints
    except TypesettingError as error:
        return (str(error),)


@pytest.mark.parametrize("vector", VECTORS)
def test_every_way_to_fetch(vector: str, server: socket.socket) -> None:
    """A missing file and an address on the network are complained of, however they are named."""
    missing = faults(VECTORS[vector].replace("HERE", "gone.png"))
    assert any("gone.png” " in line for line in missing)
    url = address(ADDRESSES[0], server, Path())
    refused = faults(VECTORS[vector].replace("HERE", url))
    assert any(f"“{url}" in line and "was not fetched" in line for line in refused)
    assert visits(server) == 0


@pytest.mark.parametrize("vector", UNSUPPORTED)
def test_ways_that_weasyprint_does_not_know(vector: str, server: socket.socket) -> None:
    """Nothing is fetched for a part of SVG that WeasyPrint leaves out."""
    faults(UNSUPPORTED[vector].replace("HERE", address(ADDRESSES[0], server, Path())))
    assert visits(server) == 0


@pytest.mark.parametrize("form", ADDRESSES)
def test_every_address(form: str, server: socket.socket, secret: Path) -> None:
    """No spelling of an address leads to a file of this machine or to the network."""
    url = address(form, server, secret)
    good = typeset(VECTORS["img"].replace("HERE", "a.png"), {"a.png": PNG})
    made = typeset(VECTORS["img"].replace("HERE", url), {"a.png": PNG})
    assert good.complaints == ()
    assert len(made.complaints) == 1
    assert made.pdf != good.pdf
    assert visits(server) == 0


def test_own_files() -> None:
    """Files are found by their path, also if it has a folder, a space or an accent."""
    for path in ("a.png", "img/a.png", "img/our crest.png", "img/arms é.png"):
        assert typeset(body(f'<img src="{path}" alt="A dot">'), {path: PNG}).complaints == ()


def test_style_sheet_beside_its_image() -> None:
    """An address in a style sheet counts from where the style sheet lies."""
    html = VECTORS["link-stylesheet"].replace("HERE", "css/a.css")
    files = {"css/a.css": b"body { background: url(a.png) }", "css/a.png": PNG}
    assert typeset(html, files).complaints == ()


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        (body('<p><a rel="attachment" href="a.csv">Data</a></p>'), "The attachment “a.csv”"),
        (PAGE.format('<link rel="attachment" href="a.csv">', "Text"), "The attached files"),
    ],
)
def test_attachments(html: str, complaint: str) -> None:
    """Nothing gets attached: it would carry the time of day."""
    made = typeset(html, {"a.csv": b"1,2"})
    assert len(made.complaints) == 1
    assert made.complaints[0].startswith(complaint)
    with pikepdf.open(BytesIO(made.pdf)) as document:
        assert not document.attachments


def test_link_to_the_web() -> None:
    """A link to the web stays a link, and nobody follows it."""
    made = typeset(body('<p>See <a href="https://example.org/?a=1">our site</a></p>'), {})
    assert made.complaints == ()
    with pikepdf.open(BytesIO(made.pdf)) as document:
        (annotation,) = document.pages[0].Annots
        assert annotation.A.URI == "https://example.org/?a=1"
        assert annotation.Contents == "our site"


def test_relative_link() -> None:
    """A link to a file beside the document leads nowhere once it is a PDF."""
    made = typeset(body('<p>See <a href="other.html">the other</a></p>'), {})
    assert made.complaints == ("The link to “other.html” leads nowhere in a PDF.",)
