"""Drawing: one page from its skeleton, or one sentence that says which template is at fault."""

from collections.abc import Mapping
from traceback import extract_tb
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError

from cpstrategy.diagnostic import BuildError
from cpstrategy.document.document import Branding
from cpstrategy.document.places import DocumentPlaces
from cpstrategy.html.environment import PLACE, environment
from cpstrategy.html.medium import Medium
from cpstrategy.html.palette import day, night
from cpstrategy.html.pen import FindPlaces
from cpstrategy.source import Files

FAULTS = (TemplateError, ArithmeticError, LookupError, TypeError, ValueError)


class BrokenTemplateError(BuildError):
    """A page cannot be made; the message is one sentence that names the template."""


def draw(
    medium: Medium,
    look: Branding,
    templates: Files,
    assets: Files,
    glossary: Mapping[str, str],
    places: FindPlaces = DocumentPlaces,
    **context: Any,
) -> str:
    """Render the skeleton of a medium in the colours of a look.

    Raises BrokenTemplateError if a template, perhaps a council's own, or a picture is at fault.
    """
    jinja = environment(templates, assets, glossary, medium, places)
    try:
        template = jinja.get_template(medium.skeleton)
        return template.render(day=day(look), night=night(look), styled=medium.styled, **context)
    except FAULTS as error:
        raise BrokenTemplateError(f"{_place(error)}: {error}") from error


def _place(error: Exception) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename}, line {error.lineno}"
    frames = [at for at in extract_tb(error.__traceback__) if at.filename.startswith(PLACE)]
    return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else PLACE
