"""Tag tree: what a screen reader meets in a PDF, as indented text.

A line is a structure element with its language, scope and so on and its text in quotes, or the
annotation of a link. What is not read aloud follows as "not read", page by page.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

Texts = dict[int | str, str]
"""The text of a page by its marked-content number, or by the kind of artifact it is."""

SHOWN = ("Lang", "Alt", "ActualText", "E", "ID")
SHOWN_ATTRIBUTES = ("Scope", "ColSpan", "RowSpan", "ListNumbering", "Headers")


def tag_tree(pdf: bytes) -> str:
    """Write the tag tree of `pdf` as text."""
    with pikepdf.open(BytesIO(pdf)) as document:
        texts = {page.obj.objgen: _texts(page) for page in document.pages}
        root = document.Root.StructTreeRoot
        lines = [f"Lang={document.Root.get('/Lang', '')}"]
        lines += [line for kid in _list(root.K) for line in _lines(kid, None, texts, 0)]
        for number, page in enumerate(document.pages, start=1):
            artifacts = [(key, text) for key, text in texts[page.obj.objgen].items()]
            lines += [
                f"not read, page {number}, {key}: {text}"
                for key, text in artifacts
                if isinstance(key, str)
            ]
    return "\n".join(lines) + "\n"


def _lines(kid: Any, page: Any, texts: dict[Any, Texts], depth: int) -> Iterator[str]:
    space = "  " * depth
    if (text := _text(kid, page, texts)) is not None:
        yield space + text
    elif kid.get("/Type") == "/OBJR":
        yield f"{space}annotation ({kid.Obj.Contents})"
    else:
        page = kid.Pg.objgen if "/Pg" in kid else page
        kids = _list(kid.get("/K", []))
        inner = [text for one in kids if (text := _text(one, page, texts)) is not None]
        if len(inner) == len(kids):
            yield space + " ".join((_heading(kid), *inner))
        else:
            yield space + _heading(kid)
            for one in kids:
                yield from _lines(one, page, texts, depth + 1)


def _text(kid: Any, page: Any, texts: dict[Any, Texts]) -> str | None:
    if isinstance(kid, int):
        return f'"{texts[page].get(kid, "")}"'
    if kid.get("/Type") == "/MCR":
        return f'"{texts[kid.Pg.objgen].get(int(kid.MCID), "")}"'
    return None


def _heading(element: Any) -> str:
    words = [str(element.S)[1:]]
    words += [f"{key}={element['/' + key]}" for key in SHOWN if "/" + key in element]
    attributes = element.get("/A", {})
    words += [
        f"{key}={_attribute(attributes['/' + key])}"
        for key in SHOWN_ATTRIBUTES
        if "/" + key in attributes
    ]
    return " ".join(words)


def _attribute(value: Any) -> str:
    return "+".join(map(str, value)) if isinstance(value, pikepdf.Array) else str(value).lstrip("/")


def _list(kids: Any) -> list[Any]:
    items = list(kids) if isinstance(kids, pikepdf.Array | list) else [kids]
    return [int(item) if isinstance(item, int) else item for item in items]


def _texts(page: pikepdf.Page) -> Texts:
    """Follow the marks and the text through the content of a page."""
    fonts = {name: _unicode(font) for name, font in page.resources.get("/Font", {}).items()}
    texts: Texts = {}
    marks: list[int | str | None] = []
    font: dict[bytes, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = instruction.operands
        match str(instruction.operator):
            case "BMC" | "BDC":
                marks.append(_mark(operands))
            case "EMC":
                marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ":
                key = marks[-1] if marks else "unmarked"
                if key is not None:
                    texts[key] = texts.get(key, "") + _decoded(operands[0], font)
    return texts


def _mark(operands: Any) -> int | str | None:
    properties: Any = operands[1] if len(operands) > 1 else {}
    if "/MCID" in properties:
        return int(properties.MCID)
    names = [str(properties[key])[1:] for key in ("/Type", "/Subtype") if key in properties]
    return " ".join(names) or None


def _decoded(shown: Any, font: dict[bytes, str]) -> str:
    codes = b"".join(bytes(part) for part in shown if isinstance(part, pikepdf.String))
    return "".join(font.get(codes[at : at + 2], "�") for at in range(0, len(codes), 2))


def _unicode(font: Any) -> dict[bytes, str]:
    """The text of each code of a font, from its ToUnicode map, as WeasyPrint writes it."""
    if "/ToUnicode" not in font:
        return {}
    source = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>", source)
    return {
        bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be")
        for code, text in pairs
        if len(code) == 4
    }
