"""Drawing: one page from its skeleton, or one sentence that says which template is at fault."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from traceback import extract_tb
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError

from cpstrategy.diagnostic import BuildError
from cpstrategy.document.document import Branding
from cpstrategy.document.places import DocumentPlaces
from cpstrategy.html.abbreviations import NOTHING
from cpstrategy.html.environment import PLACE, environment
from cpstrategy.html.foreign import named
from cpstrategy.html.glossary import NO_MEANINGS
from cpstrategy.html.medium import SCREEN, Medium
from cpstrategy.html.palette import GROUP_COLOURS, day, night
from cpstrategy.html.pen import FindPlaces
from cpstrategy.html.typefaces import CORE, LISTING_PARTS, with_typefaces
from cpstrategy.source import Files
from cpstrategy.text.catalogue import WORDS, Catalogue

FAULTS = (
    *(TemplateError, ArithmeticError, AttributeError, LookupError),
    *(MemoryError, RecursionError, SyntaxError, TypeError, ValueError),
)
"""What a template can do wrong, such as to take in itself without end."""


class BrokenTemplateError(BuildError):
    """A page cannot be made; the message is one sentence that names the template.

    `template` is its path among templates, empty if nobody knows it, and `reason` what is wrong.
    """

    def __init__(self, template: str, line: int, reason: str) -> None:
        place = f"{PLACE}{template}, line {line}" if template else PLACE
        super().__init__(f"{place}: {reason}")
        self.template, self.line, self.reason = template, line, reason


def draw(
    medium: Medium,
    look: Branding,
    templates: Files,
    assets: Files,
    glossary: Mapping[str, str],
    places: FindPlaces = DocumentPlaces,
    abbreviations: Mapping[str, str] = NOTHING,
    words: Catalogue = WORDS,
    meanings: Mapping[str, str] = NO_MEANINGS,
    **context: Any,
) -> str:
    """Render the skeleton of a medium in the colours of a look.

    Raises BrokenTemplateError if a template, perhaps a council's own, or a picture is at fault.
    """
    jinja = environment(templates, assets, glossary, medium, places, abbreviations, words, meanings)
    with _blaming():
        template = jinja.get_template(medium.skeleton)
        drawn = template.render(
            day=day(look),
            group_colours=GROUP_COLOURS,
            night=night(look),
            themes=look.themes,
            styled=medium.styled,
            hides_words=medium.hides_words,
            is_listing=medium.is_listing,
            **context,
        )
        parts = LISTING_PARTS if medium.is_listing else (CORE,)
        return named(with_typefaces(drawn, templates, parts))


def parse(names: Iterable[str], templates: Files, assets: Files) -> None:
    """Read some templates as those that are drawn are read, and draw none.

    Raises BrokenTemplateError if one cannot be understood.
    """
    jinja = environment(templates, assets, {}, SCREEN)
    for name in names:
        with _blaming():
            jinja.get_template(name)


@contextmanager
def _blaming() -> Iterator[None]:
    try:
        yield
    except FAULTS as error:
        raise BrokenTemplateError(*_place(error), _reason(error)) from error


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it takes in itself, without end"
    return str(error) or type(error).__name__


def _place(error: Exception) -> tuple[str, int]:
    if isinstance(error, TemplateSyntaxError):
        return (error.filename or "").removeprefix(PLACE), error.lineno
    frames = [at for at in extract_tb(error.__traceback__) if at.filename.startswith(PLACE)]
    return (frames[-1].filename.removeprefix(PLACE), frames[-1].lineno or 1) if frames else ("", 1)
