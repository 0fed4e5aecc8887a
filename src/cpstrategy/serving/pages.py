"""Pages: what is said where there is nothing else to show."""

from html import escape

from cpstrategy.html.drawing import BrokenTemplateError, draw
from cpstrategy.html.medium import NOTICE
from cpstrategy.html.publications import NEUTRAL
from cpstrategy.source import Shipped


def notice_page(title: str, words: str, shipped: Shipped) -> str:
    """Say why there is nothing else to show, without any look if that is what is broken."""
    try:
        return draw(NOTICE, NEUTRAL, shipped.templates, {}, {}, title=title, words=words)
    except BrokenTemplateError:
        head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
        body = f"<main><h1>{escape(title)}</h1><p>{escape(words)}</p></main>"
        return f'<!DOCTYPE html><html lang="en-GB"><head>{head}</head><body>{body}</body></html>'
