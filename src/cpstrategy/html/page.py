"""Page: a document as HTML for one medium."""

from functools import partial
from typing import Any

from cpstrategy.document.abbreviations import abbreviations_of
from cpstrategy.document.document import Document
from cpstrategy.document.places import places_of
from cpstrategy.html.contents import contents
from cpstrategy.html.drawing import draw
from cpstrategy.html.glossary import NO_MEANINGS, meanings_in
from cpstrategy.html.medium import Medium
from cpstrategy.html.metadata import dublin_core, json_ld
from cpstrategy.html.pictures import drawing_finder
from cpstrategy.source import Files


def page(
    document: Document, medium: Medium, templates: Files, assets: Files, **context: Any
) -> str:
    """Render a document; all media share the templates of the blocks.

    `context` is what the skeleton of the medium asks for besides.

    Raises BrokenTemplateError if a template or a picture is at fault.
    """
    paths = {drawing.concept: drawing.path for drawing in document.drawings}
    return draw(
        medium,
        document.look,
        templates,
        assets,
        document.glossary,
        partial(places_of, document.sections),
        abbreviations_of(document),
        words=document.words,
        meanings=meanings_in(document.sections) if medium.has_margin else NO_MEANINGS,
        document=document,
        contents=contents(document),
        dublin_core=dublin_core(document),
        json_ld=json_ld(document),
        drawing=drawing_finder({**templates, **assets}, paths, medium.address),
        **context,
    )
