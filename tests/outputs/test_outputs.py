"""Outputs: what a format says of itself is done with it, and what stops it is told of the file."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from cpstrategy.build import artefact
from cpstrategy.build.artefact import Job, make, takes_long
from cpstrategy.diagnostic import BuildError
from cpstrategy.document.document import Branding, Document, Imprint, PageLayout
from cpstrategy.html.medium import SCREEN
from cpstrategy.html.page import page
from cpstrategy.output import Output, Rendered
from cpstrategy.pdf import TypesettingError
from cpstrategy.render import formats
from cpstrategy.source import Files, Shipped


def zipped(document: Document, templates: Files, assets: Files) -> Rendered:
    """Pack the page, without a thought of what may be wrong with its template."""
    packed = BytesIO()
    with ZipFile(packed, "w") as folder:
        folder.writestr("index.html", page(document, SCREEN, templates, assets))
    return Rendered(packed.getvalue())


def unset(_document: Document, _templates: Files, _assets: Files) -> Rendered:
    raise TypesettingError("A line is too long.")


ZIP = Output(name="zip", title="A folder", suffix=".zip", render=zipped, is_paged=True)
UNSET = Output(name="unset", title="Unset", suffix=".pdf", render=unset)


@pytest.fixture(autouse=True)
def _trial(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {**formats(), "zip": ZIP, "unset": UNSET}
    monkeypatch.setattr(artefact, "formats", lambda: known)


@pytest.fixture
def document() -> Document:
    return Document(
        council="example",
        council_name="Example Council",
        edition="full",
        edition_title="Full strategy",
        title="Our strategy",
        subtitle="",
        motto="",
        period="",
        description="",
        language="en-GB",
        sections=(),
        page=PageLayout("A4", "20mm", "12pt"),
        look=Branding("#123456", "#123456"),
        imprint=Imprint("Approved", is_draft=False),
    )


def job(document: Document, output: Output) -> Job:
    return Job(f"example/full{output.suffix}", output.name, document)


def test_a_broken_template_is_the_authors_fault_in_every_output(
    document: Document, shipped: Shipped
) -> None:
    """Also in one that never thinks of it: the sentence names the artefact and the template."""
    whole = make(job(document, ZIP), shipped.templates, {})
    assert ZipFile(BytesIO(whole.content)).namelist() == ["index.html"]
    broken = {**shipped.templates, "page.html.j2": b"{{ nothing }}"}
    sentence = r"^example/full\.zip: templates/page\.html\.j2, line 1: 'nothing' is undefined$"
    with pytest.raises(BuildError, match=sentence):
        make(job(document, ZIP), broken, {})


def test_what_cannot_be_set_is_a_complaint(document: Document, shipped: Shipped) -> None:
    """As of any other artefact, with its path."""
    with pytest.raises(BuildError, match=r"^example/full\.pdf: A line is too long\.$"):
        make(job(document, UNSET), shipped.templates, {})


def test_an_output_says_itself_that_it_takes_long(document: Document) -> None:
    """Its name and its suffix say nothing of it."""
    assert takes_long(job(document, ZIP))
    assert not takes_long(job(document, UNSET))


@pytest.mark.parametrize("name", ["html", "fragment"])
def test_a_page_is_a_whole_web_page(name: str, document: Document, shipped: Shipped) -> None:
    """The preview puts its own things into it, and nothing into a part of somebody else's page."""
    made = make(job(document, formats()[name]), shipped.templates, {})
    assert formats()[name].is_page == made.content.startswith(b"<!DOCTYPE html>")
    assert not formats()[name].is_paged
