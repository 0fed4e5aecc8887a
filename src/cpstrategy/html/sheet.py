"""Sheet: a pledge on paper of a size, in text of a size, and the letters that it is set in."""

from collections.abc import Callable
from dataclasses import replace

from cpstrategy.document.document import Document, PageLayout
from cpstrategy.document.promises import only_promises
from cpstrategy.html.medium import ONE_PAGE, Medium
from cpstrategy.html.page import page
from cpstrategy.source import Files


def sheets(
    document: Document, medium: Medium, paper: str, templates: Files, assets: Files, count: int = 1
) -> Callable[[float], str]:
    """Give what tells the pledges of a document, on `count` sheets, in text of so many points."""
    return _sheets(
        only_promises(document), medium, PageLayout(paper, "12mm", "", count), templates, assets
    )


def one_page(
    document: Document, paper: str, templates: Files, assets: Files
) -> Callable[[float], str]:
    """Give what tells a whole document on one page, in text of so many points."""
    return _sheets(document, ONE_PAGE, PageLayout(paper, "10mm", ""), templates, assets)


def _sheets(
    document: Document, medium: Medium, layout: PageLayout, templates: Files, assets: Files
) -> Callable[[float], str]:
    def html_at(size: float) -> str:
        sheet = replace(document, page=replace(layout, font_size=f"{size:g}pt"))
        return page(sheet, medium, templates, assets)

    return html_at
