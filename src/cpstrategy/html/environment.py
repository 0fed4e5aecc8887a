"""Environment: templates that can read nothing but templates, with their filters.

A template is compiled once for all pages. What differs from page to page is given to each page's
own environment, and nothing of it may be known when a template is compiled.
"""

from collections.abc import Callable, Mapping, MutableMapping
from functools import cache, lru_cache
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import pass_context
from markupsafe import Markup

from cpstrategy.html import filters, markdown
from cpstrategy.html.medium import Medium
from cpstrategy.html.pictures import finder, icon_drawer
from cpstrategy.html.typography import typographic
from cpstrategy.source import Files

PLACE = "templates/"
"""Where templates lie in a project, for those who have to mend one."""

WRITTEN = (markdown.prose, markdown.inline, markdown.title, markdown.plain)
SMALL = (
    filters.address,
    filters.css,
    filters.direction,
    filters.pages,
    filters.percent,
    filters.size,
)


def environment(
    templates: Files, assets: Files, glossary: Mapping[str, str], medium: Medium
) -> SandboxedEnvironment:
    """Make the Jinja environment of one page; whatever is not marked as HTML is escaped."""
    made = _environment(_Loader(templates), markdown.pen(glossary, medium.prefix))
    made.globals["picture"] = finder(assets, medium.address)
    made.globals["font"] = finder(templates, medium.address)
    made.globals["drawing_address"] = finder({**templates, **assets}, medium.address)
    made.globals["icon"] = icon_drawer(templates)
    return made


def _environment(loader: BaseLoader | None, pen: markdown.Pen) -> SandboxedEnvironment:
    made = SandboxedEnvironment(
        loader=loader,
        undefined=StrictUndefined,
        # The text of a style element is not HTML: an escape would stand there as it is.
        autoescape=lambda name: not (name or "").endswith(".css"),
        finalize=_finish,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update({small.__name__: small for small in SMALL})
    made.filters.update({written.__name__: _with(pen, written) for written in WRITTEN})
    made.filters["anchor"] = _with(pen, _anchor)
    return made


def _with(pen: markdown.Pen, written: Callable[..., Any]) -> Callable[..., Any]:
    """Let a filter write with the pen of its page.

    A filter that asks for the context is not called before there is one, so that no page's pen
    gets into what is compiled for all.
    """

    @pass_context
    def write(_context: object, *given: Any) -> Any:
        return written(pen, *given)

    return write


def _anchor(pen: markdown.Pen, name: str) -> Markup:
    return Markup("{}").format(pen.prefix + name)


class _Loader(BaseLoader):
    def __init__(self, templates: Files) -> None:
        self._templates = templates

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002
    ) -> Template:
        content = self._templates.get(name)
        if content is None:
            raise TemplateNotFound(name)
        given = {} if globals is None else globals
        return Template.from_code(environment, compiled(name, content), given)


@lru_cache(maxsize=1024)
def compiled(name: str, content: bytes) -> CodeType:
    """Compile a template; its name is known to its error messages, and says if it is HTML."""
    return _grammar().compile(content.decode(), name, PLACE + name)


@cache
def _grammar() -> SandboxedEnvironment:
    """The environment that templates are compiled in, which has every filter and no page."""
    return _environment(None, markdown.pen({}))


def _finish(value: Any) -> Any:
    """Set the quotation marks of every text that is not yet HTML."""
    plain = isinstance(value, str) and not hasattr(value, "__html__")
    return typographic(value) if plain else value
