"""Styles: rules of a style sheet of the council's own that a page or a PDF cannot have."""

import re
from collections.abc import Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.proof.places import first_place, place
from cpstrategy.resources import Resources
from cpstrategy.rules.syn import faulty_style
from cpstrategy.source import Files, Span

_COMMENT = re.compile(r"/\*.*?\*/|\{#.*?#\}", re.DOTALL)
_ADDRESS = re.compile(
    r"""url\(\s*["']?\s*(?!data:|\#|\{\{)([^"'\s)]+)|@import\s+[^;]+""", re.IGNORECASE
)
_QUOTED = re.compile("[`'“]([^`'“”]+)[`'”]")
_PLACE = re.compile(r" at \d+:\d+")


def style_findings(own: Mapping[str, str], resources: Resources) -> Iterator[Diagnostic]:
    """Find what a style sheet wants to fetch: it would be in no page, and stop every PDF."""
    for name, path in own.items():
        if name.endswith(".css"):
            text = resources.templates[name].decode("utf-8-sig", "replace")
            hidden = _COMMENT.sub(lambda comment: re.sub(r"\S", " ", comment[0]), text)
            for found in _ADDRESS.finditer(hidden):
                yield _unfetched(found, path, text, resources.assets)


def _unfetched(found: re.Match[str], path: str, text: str, assets: Files) -> Diagnostic:
    span = place(path, text, found.start(), len(found[0].partition("\n")[0]))
    wanted = found[1] or ""
    near = (
        next((name for name in assets if name.endswith(wanted.lstrip("./"))), "") if wanted else ""
    )
    if near:
        hint = f"write `url(\"{{{{ picture('{near}') }}}}\")`: it is in every page then"
    elif wanted and "://" not in wanted:
        hint = (
            f"put the file into the council's folder, and write "
            f"`url(\"{{{{ picture('{wanted.rpartition('/')[2]}') }}}}\")`"
        )
    else:
        hint = "put what it fetches into the council's folder; a page fetches nothing"
    message = f"`{wanted or found[0].strip()}` is fetched by no page and no PDF"
    return faulty_style.UNIT.diagnostic(span, message, hint)


def ignored(complaint: str, files: Files) -> Diagnostic:
    """Tell what a PDF ignores of a style, at the place where it is written, as far as is known."""
    words = _PLACE.sub("", complaint.removesuffix("."))
    pieces = [
        piece for found in _QUOTED.findall(words) for piece in (found, found.partition(":")[0])
    ]
    spans = (first_place(piece, files) for piece in pieces)
    span = next(filter(None, spans), Span(next(iter(files))))
    message = f"PDFs do not know this rule: {words[:1].lower()}{words[1:]}"
    return faulty_style.UNIT.diagnostic(span, message)
