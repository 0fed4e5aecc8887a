"""Pages: those that are not a council's own."""

from collections.abc import Sequence
from html import escape
from typing import Any

from cpstrategy.html.drawing import BrokenTemplateError, draw
from cpstrategy.html.medium import FINDINGS
from cpstrategy.html.publications import NEUTRAL
from cpstrategy.pipeline import Checked
from cpstrategy.serving.told import LEVELS, tell
from cpstrategy.source import Shipped


def findings_page(councils: Sequence[Checked], shipped: Shipped) -> str:
    """Show the findings of one council, or of several.

    Raises BrokenTemplateError if a template is at fault.
    """
    return _drawn(shipped, "What there is to put right", "", list(map(_group, councils)))


def notice_page(title: str, words: str, shipped: Shipped) -> str:
    """Say why there is nothing else to show, without any look if that is what is broken."""
    try:
        return _drawn(shipped, title, words, [])
    except BrokenTemplateError:
        head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
        body = f"<main><h1>{escape(title)}</h1><p>{escape(words)}</p></main>"
        return f'<!DOCTYPE html><html lang="en-GB"><head>{head}</head><body>{body}</body></html>'


def _drawn(shipped: Shipped, title: str, words: str, groups: Sequence[dict[str, Any]]) -> str:
    known: dict[str, Any] = {"title": title, "words": words, "groups": groups}
    return draw(FINDINGS, NEUTRAL, shipped.templates, {}, {}, **known)


def _group(checked: Checked) -> dict[str, Any]:
    told = tell(checked.findings, None, {})
    name = checked.strategy.council.name if checked.strategy else checked.council.name
    levels = {level: [one for one in told if one.level is level] for level in LEVELS}
    return {"name": name, "id": f"council-{checked.council.name}", "levels": levels}
