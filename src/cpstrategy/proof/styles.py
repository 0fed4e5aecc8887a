"""Styles: rules of a style sheet of the council's own that a page or a PDF cannot have."""

import re
from collections.abc import Iterator, Mapping
from posixpath import basename, dirname

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.proof.places import first_place, place
from cpstrategy.resources import Resources
from cpstrategy.rules.syn import faulty_style
from cpstrategy.source import Files, Span, without_layer
from cpstrategy.text.nearest import nearest
from cpstrategy.text.style_addresses import addresses, place_of
from cpstrategy.text.style_layers import STYLE

_QUOTED = re.compile("[`'“]([^`'“”]+)[`'”]")
_READ = (".yaml", ".yml", ".md", ".json", ".j2")
"""How files end that no style names."""
_PLACE = re.compile(r" at \d+:\d+")


def style_findings(own: Mapping[str, str], resources: Resources) -> Iterator[Diagnostic]:
    """Find what a style sheet wants to fetch: it would be in no page, and stop every PDF."""
    for name, path in own.items():
        if name.endswith(STYLE):
            text = resources.templates[name].decode("utf-8-sig", "replace")
            for found, wanted in addresses(text):
                if not place_of(wanted, name, resources.templates, resources.assets):
                    span = place(path, text, found.start(), len(found[0].partition("\n")[0]))
                    yield _unfetched(span, wanted, found[0], name, resources)


def _unfetched(
    span: Span, wanted: str, written: str, style: str, resources: Resources
) -> Diagnostic:
    if not wanted or "//" in wanted:
        message = f"`{wanted or written.strip()}` is fetched by no page and no PDF"
        hint = "put what it fetches into the council's folder; a page fetches nothing"
    else:
        message = f"there is no file `{wanted}`, beside this style or in the council's folder"
        hint = _near(wanted, style, resources)
    return faulty_style.UNIT.diagnostic(span, message, hint)


def _near(wanted: str, style: str, resources: Resources) -> str:
    """What may have been meant, of the files beside the style and in the council's folder."""
    folder = dirname(without_layer(style))
    beside = {basename(name): basename(name) for name in resources.own if dirname(name) == folder}
    there = {basename(path): path for path in resources.assets} | beside
    names = [name for name in there if not name.endswith((*_READ, STYLE))]
    name = next((name for name in names if name.casefold() == basename(wanted).casefold()), "")
    near = there.get(name or nearest(basename(wanted), names) or "")
    return f"did you mean `{near}`?" if near else "put the file beside the style"


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
