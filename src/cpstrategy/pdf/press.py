"""Press: WeasyPrint at work, from HTML to PDF; only this module and those below import it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath
from traceback import extract_tb
from typing import Any

import weasyprint  # type: ignore[import-untyped]
from weasyprint.urls import URLFetchingError  # type: ignore[import-untyped]

from cpstrategy.pdf.assets import AssetFetcher
from cpstrategy.pdf.breaks import let_break
from cpstrategy.pdf.font_map import FontMap
from cpstrategy.pdf.log_capture import LogLines, TooLongError, at_most, listening, sentence
from cpstrategy.pdf.more_fonts import faces
from cpstrategy.pdf.result import BASE, Typeset, TypesettingError
from cpstrategy.pdf.tagging import tagged_pdf

TAGGED_VERSION = "70.0"
"""The one version of WeasyPrint whose boxes the tagging knows."""

RESOLUTION = 150
"""Dots per inch that photographs are reduced to; without it they are embedded whole."""

BREAKABLE = "* { break-inside: auto !important }"
"""With this WeasyPrint 70.0 can set what it gives up on: what is kept whole in a grid or in
columns, but is longer than the rest of its page."""


@dataclass(slots=True)
class WeasyPrintDocument:
    """A document on its pages, which is not yet a PDF."""

    document: Any
    source: Any
    fetcher: AssetFetcher
    heard: LogLines
    faults: list[str]
    version: str

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return len(self.document.pages)

    @property
    def last_page(self) -> float:
        """How far the last page is full: 1 if it is full of text."""
        page = self.document.pages[-1]._page_box
        bottoms = (
            box.position_y + box.height
            for box in page.children[0].descendants()
            if hasattr(box, "text")
        )
        return float(max(bottoms, default=0.0) / page.margin_height())

    def finish(self) -> Typeset:
        """Write the PDF, and say everything that was wrong."""
        with listening(self.heard), _blame(self.fetcher):
            pdf = _pdf(self.document, self.source, self.version, self.faults)
        refusals = self.fetcher.refusals
        lines = [line for line in self.heard.complaints if not any(why in line for why in refusals)]
        complaints = dict.fromkeys((*lines, *map(sentence, (*refusals, *self.faults))))
        notes = (*self.heard.notes, *_notes(self.version))
        return Typeset(pdf, self.pages, tuple(complaints), notes)


def lay_out(
    html: str,
    assets: Mapping[str, bytes],
    pages: int | None = None,
    version: str = weasyprint.VERSION,
) -> WeasyPrintDocument | None:
    """Lay out `html` as `typeset` says; for any other `version` than ours, with plainer tags.

    If it takes more than `pages`, nothing is given back, and sooner.
    """
    fetcher, heard = AssetFetcher(assets), LogLines()
    with listening(heard), _blame(fetcher):
        source = weasyprint.HTML(string=html, base_url=BASE, url_fetcher=fetcher)
        let_break(source.etree_element)
        try:
            with at_most(pages):
                document = _rendered(source, faces(html, assets, BASE), fetcher)
        except TooLongError:
            return None
        faults = list(_drop_attachments(document))
    return WeasyPrintDocument(document, source, fetcher, heard, faults, version)


def style_faults(sheets: Iterable[str], assets: Mapping[str, bytes]) -> tuple[str, ...]:
    """Read style sheets, and say what of them would be ignored."""
    fetcher, heard = AssetFetcher(assets), LogLines()
    with listening(heard), _blame(fetcher):
        for sheet in sheets:
            weasyprint.CSS(string=sheet, base_url=BASE, url_fetcher=fetcher)
    return tuple(heard.complaints)


def _rendered(source: Any, more_fonts: str | None, fetcher: AssetFetcher) -> Any:
    """Lay out, and where WeasyPrint fails its own checks, again with what it may break."""
    try:
        return _render(source, more_fonts, fetcher)
    except AssertionError:
        return _render(source, more_fonts, fetcher, BREAKABLE)


def _render(source: Any, more_fonts: str | None, fetcher: AssetFetcher, more: str = "") -> Any:
    """Lay out with fonts of the document alone, and with `more_fonts`, a style sheet of them.

    Whoever brings no font at all is set in those of the computer. `more` are rules besides.
    """
    fonts = None if more_fonts is None else FontMap()
    options = {"font_config": fonts, "base_url": BASE, "url_fetcher": fetcher}
    sheets = [weasyprint.CSS(string=one, **options) for one in (more_fonts, more) if one]
    return source.render(font_config=fonts, stylesheets=sheets, dpi=RESOLUTION)


def _drop_attachments(document: Any) -> Iterator[str]:
    """Attachments carry the time of day, and what a reader needs is on the pages."""
    if document.metadata.attachments:
        document.metadata.attachments.clear()
        yield "The attached files (rel=attachment) were left out"


def _pdf(document: Any, source: Any, version: str, faults: list[str]) -> bytes:
    if version != TAGGED_VERSION:
        return bytes(document.write_pdf(pdf_variant="pdf/ua-1"))
    pdf, complaints = tagged_pdf(document, source.etree_element)
    faults.extend(complaints)
    return pdf


def _notes(version: str) -> tuple[str, ...]:
    if version == TAGGED_VERSION:
        return ()
    return (
        f"This PDF was made with WeasyPrint {version}, but its full tags, for languages, running"
        f" headers, long tables and link texts, need version {TAGGED_VERSION}.",
    )


@contextmanager
def _blame(fetcher: AssetFetcher) -> Iterator[None]:
    try:
        yield
    except RecursionError as error:
        raise TypesettingError(
            "The document cannot be laid out: too many elements lie within one another."
        ) from error
    except URLFetchingError as error:
        raise TypesettingError(sentence(next(iter(fetcher.refusals), str(error)))) from error
    except Exception as error:
        raise TypesettingError(_last_words(error)) from error


def _last_words(error: Exception) -> str:
    last = extract_tb(error.__traceback__)[-1]
    reason = sentence(f"{type(error).__name__} {error}").removesuffix(".")
    return (
        "WeasyPrint gave up on the document, as it does with some rules of CSS:"
        f" {reason} ({PurePath(last.filename).name}, line {last.lineno})."
    )
