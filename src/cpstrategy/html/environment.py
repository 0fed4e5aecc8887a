"""Environment: templates that can read nothing but templates, with their filters."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, pass_context
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from cpstrategy.document.cover_art import art_box
from cpstrategy.document.cover_drawings import cover_drawings
from cpstrategy.document.cover_room import cover_height, title_size
from cpstrategy.document.faces import faces
from cpstrategy.document.places import DocumentPlaces
from cpstrategy.document.promise_cards import promise_cards
from cpstrategy.document.shared_picture import drawn_picture
from cpstrategy.document.ways_back import ways_back
from cpstrategy.html import filters, markdown
from cpstrategy.html.abbreviations import NOTHING
from cpstrategy.html.bytecode_cache import compiled
from cpstrategy.html.columns import column_shares
from cpstrategy.html.glossary import NO_MEANINGS
from cpstrategy.html.hues import hue_class, hues
from cpstrategy.html.looks import page_styles, sheet_styles, styles
from cpstrategy.html.medium import Medium
from cpstrategy.html.page_foot import foot, outer_edge, page_of
from cpstrategy.html.pen import FindPlaces
from cpstrategy.html.pen import pen as take_pen
from cpstrategy.html.physical import physical
from cpstrategy.html.pictures import embedded, finder, icon_drawer, seeker, upright_finder
from cpstrategy.html.qr import qr
from cpstrategy.html.style_sheets import read_template
from cpstrategy.html.trends import lines
from cpstrategy.html.typefaces import later
from cpstrategy.html.typography import typographic
from cpstrategy.pictures import published_within
from cpstrategy.source import Files
from cpstrategy.text.catalogue import WORDS, Catalogue
from cpstrategy.text.short_ends import with_end_paired

PLACE = "templates/"
"""Where templates lie in a project, for those who have to mend one."""

WRITTEN = (markdown.prose, markdown.inline, markdown.title, markdown.plain)
SMALL = (
    art_box,
    filters.closed,
    column_shares,
    cover_drawings,
    cover_height,
    filters.css,
    filters.css_string,
    filters.direction,
    filters.letters,
    filters.percent,
    faces,
    ways_back,
    foot,
    hue_class,
    hues,
    outer_edge,
    page_of,
    lines,
    filters.size,
    filters.unbroken,
    filters.web_link,
    page_styles,
    physical,
    promise_cards,
    drawn_picture,
    sheet_styles,
    styles,
    title_size,
    with_end_paired,
)


class _Sandbox(SandboxedEnvironment):
    """A sandbox that asks once of each kind of thing what may be read of it, not of each thing."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._safe: dict[tuple[type, str], bool] = {}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read it, which depends on no more than the kind and the name."""
        is_safe = self._safe.get((type(obj), attr))
        if is_safe is None:
            is_safe = self._safe[type(obj), attr] = super().is_safe_attribute(obj, attr, value)
        return is_safe


def environment(
    templates: Files,
    assets: Files,
    glossary: Mapping[str, str],
    medium: Medium,
    places: FindPlaces = DocumentPlaces,
    abbreviations: Mapping[str, str] = NOTHING,
    words: Catalogue = WORDS,
    meanings: Mapping[str, str] = NO_MEANINGS,
) -> SandboxedEnvironment:
    """Make the Jinja environment of one page; whatever is not marked as HTML is escaped."""
    jinja = _Sandbox(
        loader=FunctionLoader(_loader(templates, assets)),
        undefined=StrictUndefined,
        # The text of a style element is not HTML: an escape would stand there as it is.
        autoescape=lambda name: not (name or "").endswith((".css", ".css.j2")),
        finalize=_finish,
        bytecode_cache=compiled(),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pen = take_pen(
        glossary,
        medium.prefix,
        seeker(assets, medium.address),
        places,
        abbreviations,
        words,
        meanings,
    )
    jinja.filters.update({function.__name__: _live(partial(function, pen)) for function in WRITTEN})
    jinja.filters.update({small.__name__: small for small in SMALL})
    jinja.filters["anchor"] = _live(lambda name: Markup("{}").format(medium.prefix + name))
    jinja.globals["words"] = words
    jinja.globals["notes"] = pen.notes.take
    # Of a word that is explained, whether the text before has a link to it: its place is `use-…`.
    jinja.globals["is_used"] = pen.link.used.__contains__
    jinja.globals["picture"] = finder(assets, medium.address)
    jinja.globals["is_upright"] = upright_finder(assets)
    is_inside = medium.address is embedded
    jinja.globals["font"] = finder(templates, later if is_inside else medium.address)
    jinja.globals["qr"] = qr
    # What a style names lies beside it, and what a theme draws beside the theme.
    jinja.globals["beside"] = finder(templates, medium.address)
    jinja.globals["icon"] = icon_drawer(templates, assets)
    jinja.globals["ornament"] = icon_drawer(templates, assets, "themes/")
    return jinja


def _live(function: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a filter as one that is never worked out beforehand: other pages share the template."""

    @pass_context
    def filtered(_context: Any, *arguments: Any) -> Any:
        return function(*arguments)

    return filtered


def _loader(templates: Files, assets: Files) -> Callable[[str], tuple[str, str, None] | None]:
    def load(name: str) -> tuple[str, str, None] | None:
        text = read_template(name, templates, assets)
        return None if text is None else (published_within(text), PLACE + name, None)

    return load


def _finish(value: Any) -> Any:
    """Set the quotation marks of every text that is not yet HTML."""
    plain = isinstance(value, str) and not hasattr(value, "__html__")
    return typographic(value) if plain else value
