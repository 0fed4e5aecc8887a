"""Style: the sheet for a fragment dresses what the fragment brings, and nothing around it."""

from collections.abc import Iterator

import tinycss2  # type: ignore[import-untyped]

from cpstrategy.document.document import Document
from cpstrategy.outputs.style import UNIT
from cpstrategy.source import Files


def _selectors(css: str) -> Iterator[str]:
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    for rule in rules:
        assert rule.type != "error", rule.message
        if rule.type == "at-rule" and rule.lower_at_keyword == "media":
            yield from _selectors(tinycss2.serialize(rule.content))
        elif rule.type == "qualified-rule":
            yield from _parted(rule.prelude)


def _parted(prelude: list[object]) -> Iterator[str]:
    """The selectors of a rule; a comma within brackets parts none."""
    words = ""
    for token in prelude:
        if getattr(token, "value", "") == ",":
            yield words
            words = ""
        else:
            words += token.serialize()  # type: ignore[attr-defined]
    yield words


def test_no_rule_touches_the_page_around(
    document: Document, templates: Files, assets: Files
) -> None:
    """Every selector asks for a class that only a fragment has."""
    css = UNIT.render(document, templates, assets).content.decode()
    selectors = [selector.strip() for selector in _selectors(css)]
    assert len(selectors) > 50
    assert [one for one in selectors if ".cps-" not in one] == []


def test_it_asks_for_nothing(document: Document, templates: Files, assets: Files) -> None:
    """It has its icons in it, and names no font that a page must have."""
    css = UNIT.render(document, templates, assets).content.decode()
    assert "url(" in css
    assert css.count("url(") == css.count('url("data:')
    assert "@font-face" not in css
