"""Sheet: a pledge on paper of a size, in text of a size, and the letters that it is set in."""

from collections.abc import Callable
from dataclasses import replace

from cpstrategy.document.document import Document, PageLayout
from cpstrategy.document.promises import only_promises
from cpstrategy.html.medium import Medium
from cpstrategy.html.page import page
from cpstrategy.source import Files


def sheets(
    document: Document, medium: Medium, paper: str, templates: Files, assets: Files, count: int = 1
) -> Callable[[float], str]:
    """Give what tells the pledges of a document, on `count` sheets, in text of so many points."""
    pledge = only_promises(document)

    def html_at(size: float) -> str:
        sheet = replace(pledge, page=PageLayout(paper, "12mm", f"{size:g}pt", count))
        return page(sheet, medium, templates, assets)

    return html_at
