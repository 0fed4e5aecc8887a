"""Found: every picture that is within a page or a PDF, and all that is written in any of them."""

import re
from base64 import b64decode
from collections.abc import Iterator
from io import BytesIO
from urllib.parse import unquote_to_bytes

import pikepdf
from PIL import Image

_ADDRESS = re.compile(
    r"data:image/[\w+]+(;base64)?,([^\"'\s)<>]*)|data:image/[\w+]+,([^\"\s]*)", re.ASCII
)


def spelt_out(text: str) -> Iterator[bytes]:
    """The pictures that stand as addresses in some text."""
    for found in _ADDRESS.finditer(text):
        data = unquote_to_bytes(found[2])
        yield b64decode(data) if found[1] else data


def everything(content: bytes) -> Iterator[bytes]:
    """All that somebody finds who looks for it: pictures unpacked, one within another."""
    yield content
    if content.startswith(b"%PDF"):
        yield from _of_pdf(content)
    elif content.startswith((b"\x89PNG", b"\xff\xd8")):
        with Image.open(BytesIO(content)) as image:
            image.load()
            yield repr((image.info, dict(image.getexif()))).encode()
    else:
        for picture in spelt_out(content.decode()):
            yield from everything(picture)


def _of_pdf(content: bytes) -> Iterator[bytes]:
    with pikepdf.open(BytesIO(content)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_raw_bytes()
                if thing.get("/Filter") != "/DCTDecode":
                    yield thing.read_bytes()
            yield repr(thing).encode()
