"""Templates: those that are the council's or the project's own are tried before a build."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.html.drawing import BrokenTemplateError, parse
from cpstrategy.output import Output
from cpstrategy.proof.letters import no_font, signs_lacking
from cpstrategy.proof.places import first_place
from cpstrategy.proof.styles import style_findings
from cpstrategy.resources import Resources
from cpstrategy.rules.syn import faulty_template
from cpstrategy.source import Span

Made = Sequence[tuple[Document, Sequence[Output]]]
"""Documents with the formats that each is made in."""

_OBJECT = re.compile(r"'[\w.]*\.(\w+) object'")
_TEMPLATES = (".j2", ".css")


def templates(made: Made, resources: Resources, covered: frozenset[str]) -> Iterator[Diagnostic]:
    """Try own templates with every document that is made; one fault hides those behind it.

    Letters that are in a document itself, and no font has, are told elsewhere.
    """
    own = {name: path for name, path in resources.own.items() if name.endswith(_TEMPLATES)}
    if not own:
        return
    unread = list(_unread(own, resources))
    yield from unread
    fetched = list(style_findings(own, resources))
    yield from fetched
    lines = {finding.span[:2] for finding in fetched}
    for finding in () if unread else _tried(made, resources, own, covered):
        if finding.span[:2] not in lines:
            yield finding


def _unread(own: Mapping[str, str], resources: Resources) -> Iterator[Diagnostic]:
    """Find those that are no templates at all."""
    for name in own:
        try:
            parse([name], resources.templates, resources.assets)
        except BrokenTemplateError as error:
            yield _finding(error, own, name)


def _tried(
    made: Made, resources: Resources, own: Mapping[str, str], covered: frozenset[str]
) -> Iterator[Diagnostic]:
    """Draw each document in each of its formats, as a build would."""
    told: set[tuple[str, int]] = set()
    printed: dict[str, None] = {}
    for document, outputs in made:
        for output in outputs:
            try:
                html = output.html(document, resources.templates, resources.assets)
            except BrokenTemplateError as error:
                if (error.template, error.line) not in told:
                    told.add((error.template, error.line))
                    yield _finding(error, own, next(iter(own)))
                continue
            if output.is_paged:
                printed[html] = None
    yield from _unprintable(printed, resources, own, covered)


def _unprintable(
    printed: Iterable[str], resources: Resources, own: Mapping[str, str], covered: frozenset[str]
) -> Iterator[Diagnostic]:
    """Find what pages have from a template of their own, and PDFs cannot show."""
    # Only who has templates of their own waits for it.
    from cpstrategy.pdf import style_faults
    from cpstrategy.proof.styles import ignored

    files = {path: resources.templates[name] for name, path in own.items()}
    signs = dict.fromkeys(sign for html in printed for sign in signs_lacking(html, covered))
    for sign in signs:
        if found := first_place(sign, files):
            yield no_font(found, [sign])
    assets = {**resources.templates, **resources.assets}
    complaints = dict.fromkeys(line for html in printed for line in style_faults(html, assets))
    for complaint in complaints:
        yield ignored(complaint, files)


def _finding(error: BrokenTemplateError, own: Mapping[str, str], suspect: str) -> Diagnostic:
    """Tell a fault at its line, or, if it comes to light in a template of ours, of the suspect."""
    if error.template in own:
        span = Span(own[error.template], error.line, 1, error.line, 1)
        return faulty_template.UNIT.diagnostic(span, _said(error.reason))
    message = f"with this template, `{error.template or suspect}` cannot be drawn: {error.reason}"
    return faulty_template.UNIT.diagnostic(Span(own[suspect]), message)


def _said(reason: str) -> str:
    """The reason in one line, without what things are called in Python."""
    reason = _OBJECT.sub(r"\1", " ".join(reason.removesuffix(".").split()))
    return f"no page can be made with this line: {reason}"
