"""Pages: what is said where there is nothing else to show."""

from collections.abc import Callable
from html import escape
from typing import Any

from cpstrategy.document.document import Branding
from cpstrategy.html.drawing import BrokenTemplateError, draw
from cpstrategy.html.medium import NOTICE, Medium
from cpstrategy.html.publications import NEUTRAL
from cpstrategy.source import Files, Shipped


def notice_page(title: str, words: str, shipped: Shipped) -> str:
    """Say why there is nothing else to show, without any look if that is what is broken."""

    def plain(_fault: str) -> str:
        head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
        body = f"<main><h1>{escape(title)}</h1><p>{escape(words)}</p></main>"
        return f'<!DOCTYPE html><html lang="en-GB"><head>{head}</head><body>{body}</body></html>'

    return drawn(NOTICE, NEUTRAL, shipped.templates, plain, title=title, said=words)


def drawn(
    medium: Medium, look: Branding, templates: Files, plain: Callable[[str], str], **context: Any
) -> str:
    """Draw something of the preview's own; if its template is broken, make it `plain` without.

    `plain` is given the fault, for a page.
    """
    try:
        return draw(medium, look, templates, {}, {}, **context)
    except BrokenTemplateError as error:
        return plain(escape(str(error)))
