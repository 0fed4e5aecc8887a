"""Samples: pictures that are well, and one for each way in which they are not."""

from base64 import b64encode
from functools import cache
from io import BytesIO
from zlib import crc32

from PIL import Image

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def photograph(kind: str, size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    """A picture that is no plain colour, so that a part of it is not the whole."""
    image = Image.effect_noise(size, 60).convert(mode)
    out = BytesIO()
    image.save(out, kind)
    return out.getvalue()


def drawing(inside: str = '<path d="M0 0h9v9z"/>', attributes: str = 'viewBox="0 0 9 9"') -> bytes:
    return f"{SVG} {attributes}>{inside}</svg>".encode()


def address(data: bytes) -> str:
    return f"data:image/png;base64,{b64encode(data).decode()}"


def plain_png(width: int, height: int) -> bytes:
    """A large picture of nothing, in few bytes."""
    out = BytesIO()
    Image.new("1", (width, height)).save(out, "png", optimize=True)
    return out.getvalue()


def use_bomb(levels: int = 8, times: int = 10) -> bytes:
    inner = '<g id="l0"><path d="M0 0h1v1z"/></g>'
    for level in range(1, levels + 1):
        inner += f'<g id="l{level}">' + f'<use xlink:href="#l{level - 1}"/>' * times + "</g>"
    return drawing(inner)


def billion_laughs() -> bytes:
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    return f"<!DOCTYPE svg [{entities}]>{SVG}><text>&i;</text></svg>".encode()


def outside_entity() -> bytes:
    return (
        f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{SVG}><text>&x;</text></svg>'
    ).encode()


def png_that_says(width: int, height: int) -> bytes:
    """A small picture that says of itself that it is large."""
    data = bytearray(photograph("png"))
    data[16:24] = width.to_bytes(4) + height.to_bytes(4)
    data[29:33] = crc32(bytes(data[12:29])).to_bytes(4)
    return bytes(data)


@cache
def faulty() -> dict[str, tuple[bytes, str]]:
    """Each fault with what is said of it."""
    png, jpg = photograph("png"), photograph("jpeg")
    deep = "<g>" * 5000 + "</g>" * 5000
    return {
        "empty.png": (b"", "is empty"),
        "empty.svg": (b"", "is empty"),
        "text.png": (b"not a png", "is no picture"),
        "text.jpg": (b"not a jpg", "is no picture"),
        "html.svg": (b"<!doctype html><html><body>404</body></html>", "is no SVG drawing"),
        "html.png": (b"<!doctype html><html><body>404</body></html>", "is no picture"),
        "cut.png": (png[: len(png) // 2], "is cut off"),
        "cut.jpg": (jpg[: len(jpg) // 2], "is cut off"),
        "cut.svg": (drawing()[:-9], "is no SVG drawing"),
        "spoilt.png": (png[:60] + bytes(40) + png[100:], "is broken"),
        "really-a.png": (jpg, "is a picture of the kind JPEG"),
        "really-a.jpg": (png, "is a picture of the kind PNG"),
        "really-b.jpg": (drawing(), "is no picture"),
        "gif.png": (photograph("gif"), "is a picture of the kind GIF"),
        "large.png": (plain_png(13_000, 13_000), "is too large to be opened"),
        "wide.png": (plain_png(30_000, 10), "is too large to be opened"),
        "liar.png": (png_that_says(60_000, 60_000), "is too large to be opened"),
        "heavy.png": (photograph("png") + bytes(10_000_000), "MB"),
        "use.svg": (use_bomb(), "repeats itself too often"),
        "itself.svg": (drawing('<g id="a"><use href="#a"/></g>'), "within itself"),
        "deep.svg": (drawing(deep), "too many parts"),
        "many.svg": (drawing("<path/>" * 30_000), "too many parts"),
        "lol.svg": (billion_laughs(), "has entities"),
        "xxe.svg": (outside_entity(), "has entities"),
        "ext.svg": (drawing('<image href="https://example.org/a.png"/>'), "not within it"),
        "file.svg": (drawing('<image xlink:href="file:///etc/passwd"/>'), "not within it"),
        "css.svg": (
            drawing("<style>@import url(https://example.org/a.css);</style>"),
            "not within",
        ),
        "fill.svg": (drawing('<path fill="url(other.svg#a)"/>'), "not within it"),
        "nested.svg": (drawing('<image href="data:image/svg+xml,&lt;svg/&gt;"/>'), "not within it"),
        "within.svg": (drawing(f'<image href="{address(b"not one")}"/>'), "holds a picture that"),
        "no-space.svg": (b"<svg><path d='M0 0h9'/></svg>", "is no SVG drawing"),
        "sign.svg": (drawing("<text>\u4e2d</text>"), "no font of the PDFs has"),
    }


@cache
def sound() -> dict[str, bytes]:
    """Pictures of many kinds that can be shown."""
    inside = '<defs><linearGradient id="g"><stop/></linearGradient></defs><rect fill="url(#g)"/>'
    return {
        "a.png": photograph("png"),
        "a.jpg": photograph("jpeg"),
        "B.JPG": photograph("jpeg"),
        "a.jpeg": photograph("jpeg", mode="CMYK"),
        "grey.png": photograph("png", mode="LA"),
        "one.png": photograph("png", (1, 1)),
        "photo.jpg": photograph("jpeg", (1600, 1200)),
        "a.svg": drawing(),
        "declared.svg": b'<?xml version="1.0" encoding="UTF-8"?>\n' + drawing(inside),
        "used.svg": use_bomb(2, 5),
        "text.svg": drawing("<text>Anytown \u2713</text><style>.a{fill:url('#g')}</style>"),
        "within.svg": drawing(f'<image href="{address(photograph("png"))}"/>'),
        "typed.svg": b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"'
        b' "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + drawing(),
    }
