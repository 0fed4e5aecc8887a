"""Compiling: a template is read and compiled once, and no page gets anything of another's."""

from dataclasses import replace

import pytest

from cpstrategy.document.document import Document
from cpstrategy.html.drawing import BrokenTemplateError
from cpstrategy.html.environment import compiled
from cpstrategy.html.medium import FRAGMENT, PRINT, SCREEN
from cpstrategy.html.page import page
from cpstrategy.source import Files

MEDIA = (SCREEN, FRAGMENT, PRINT)


def test_a_template_is_compiled_once(document: Document, templates: Files, assets: Files) -> None:
    """For all pages, media, editions and councils."""
    compiled.cache_clear()
    first = [page(document, medium, templates, assets) for medium in MEDIA]
    count = compiled.cache_info().misses
    assert 0 < count <= len(templates)
    again = [page(document, medium, dict(templates), assets) for medium in MEDIA]
    assert again == first
    assert compiled.cache_info().misses == count


def test_no_page_gets_anything_of_another(
    document: Document, templates: Files, assets: Files
) -> None:
    """Neither prefixes nor links to the glossary, in whatever order pages are made."""
    other = replace(document, glossary={"hello": "term-hello"})
    made: dict[object, set[str]] = {}
    for order in (MEDIA, MEDIA[::-1]):
        compiled.cache_clear()
        for medium in order:
            for one in (document, other):
                key = (medium.skeleton, one is other)
                made.setdefault(key, set()).add(page(one, medium, templates, assets))
    assert all(len(pages) == 1 for pages in made.values())
    assert len(set.union(*made.values())) == len(made)


def test_constants_are_not_written_with_the_pen_of_another(
    document: Document, templates: Files, assets: Files
) -> None:
    """Jinja works out constants when it compiles; an anchor has the prefix of its own page."""
    mine = {**templates, "sections.html.j2": b"{{ 'here'|anchor }} {{ 'a *word*'|inline }}"}
    for medium in (PRINT, FRAGMENT, PRINT):
        assert f"{medium.prefix}here a <em>word</em>" in page(document, medium, mine, assets)


def test_a_councils_own_template_is_another(
    document: Document, templates: Files, assets: Files
) -> None:
    """What counts is what a template says, not only what it is called."""
    shipped = page(document, SCREEN, templates, assets)
    mine = page(document, SCREEN, {**templates, "sections.html.j2": b"Nothing."}, assets)
    assert "Nothing." in mine
    assert page(document, SCREEN, templates, assets) == shipped != mine


@pytest.mark.parametrize("broken", [b"{% if %}", b"\n{{ nobody }}"])
def test_a_broken_template_is_named_each_time(
    broken: bytes, document: Document, templates: Files, assets: Files
) -> None:
    """With its line."""
    for _ in range(2):
        with pytest.raises(BrokenTemplateError, match=r"templates/sections.html.j2, line [12]"):
            page(document, SCREEN, {**templates, "sections.html.j2": broken}, assets)
