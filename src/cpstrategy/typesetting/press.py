"""Press: WeasyPrint at work, from HTML to PDF; only this module and those below import it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePath
from traceback import extract_tb
from typing import Any

import weasyprint  # type: ignore[import-untyped]
from weasyprint.urls import URLFetchingError  # type: ignore[import-untyped]

from cpstrategy.garbage import no_collection
from cpstrategy.typesetting.assets import BASE, AssetFetcher
from cpstrategy.typesetting.hearing import listening, sentence
from cpstrategy.typesetting.result import Typeset, TypesettingError
from cpstrategy.typesetting.tagging import tagged_pdf

TAGGED_VERSION = "70.0"
"""The one version of WeasyPrint whose boxes the tagging knows."""

RESOLUTION = 150
"""Dots per inch that photographs are reduced to; without it they are embedded whole."""


def press(html: str, assets: Mapping[str, bytes], version: str = weasyprint.VERSION) -> Typeset:
    """Print `html` as `typeset` says; for any other `version` than ours, with plainer tags."""
    fetcher = AssetFetcher(assets)
    with listening() as heard, no_collection(), _blame(fetcher):
        source = weasyprint.HTML(string=html, base_url=BASE, url_fetcher=fetcher)
        document = source.render(dpi=RESOLUTION)
        faults = list(_drop_attachments(document))
        pdf = _pdf(document, source, version, faults)
    said = [line for line in heard.complaints if not any(why in line for why in fetcher.refusals)]
    complaints = dict.fromkeys((*said, *map(sentence, (*fetcher.refusals, *faults))))
    return Typeset(pdf, len(document.pages), tuple(complaints), (*heard.notes, *_notes(version)))


def _drop_attachments(document: Any) -> Iterator[str]:
    """Attachments carry the time of day, and what a reader needs is on the pages."""
    if document.metadata.attachments:
        document.metadata.attachments.clear()
        yield "The attached files (rel=attachment) were left out"


def _pdf(document: Any, source: Any, version: str, faults: list[str]) -> bytes:
    if version != TAGGED_VERSION:
        return bytes(document.write_pdf(pdf_variant="pdf/ua-1"))
    pdf, found = tagged_pdf(document, source.etree_element)
    faults.extend(found)
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
