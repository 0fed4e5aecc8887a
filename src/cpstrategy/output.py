"""Output: a format that a document is rendered to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cpstrategy.document.document import Document
from cpstrategy.source import Files


@dataclass(frozen=True, slots=True)
class Rendered:
    """An artefact's bytes; `pages` is 0 where a format has none.

    `complaints` are faults that make the artefact unfit to publish, one sentence each.
    """

    content: bytes
    pages: int = 0
    complaints: tuple[str, ...] = ()


def always(document: Document) -> bool:  # noqa: ARG001 # All outputs are asked alike.
    """Whether a format can show a document: most formats can show any."""
    return True


def nothing(document: Document, templates: Files, assets: Files) -> str:  # noqa: ARG001
    """No HTML: of what is made of something else."""
    return ""


def boundless(document: Document) -> Mapping[str, float]:  # noqa: ARG001
    """Nothing is too long for most formats, which take another page."""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Output:
    """A format: `render` takes the document, the templates and the pictures and fonts.

    `title` is among the words of the program, as `output-…`; one that is not there brings its own.
    `suffix` follows the edition's name in the file name, as in `full` + `.fragment.html`.
    `media_type` is empty where the format is no document that a reader would open.
    `is_page` says that it is a whole web page, which a browser shows; `is_paged` that it is set in
    type, page by page, which takes long. A template at fault is nothing for `render` to catch.
    `is_on_request` says that it is made of every edition with a web page, where it is asked for by
    name; `is_beside` that it goes with something else, and nobody reads it by itself.
    `html` gives the text that it is made of, in the smallest letters where there is a choice.
    `applies` says whether there is anything in a document for it; if not, it is not made.
    `fills` says of a sheet how much of its room each text takes, in the smallest letters: more than
    1 has none. Nothing is set for it, and what it says has room has.
    """

    name: str
    suffix: str
    render: Callable[[Document, Files, Files], Rendered]
    title: str = ""
    media_type: str = ""
    is_page: bool = False
    is_paged: bool = False
    is_on_request: bool = False
    is_beside: bool = False
    html: Callable[[Document, Files, Files], str] = nothing
    applies: Callable[[Document], bool] = always
    fills: Callable[[Document], Mapping[str, float]] = boundless
