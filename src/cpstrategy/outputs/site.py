"""Site: a chapter a page, as one archive to unpack on a web server; nothing is needed beside it."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

_READABLE = 0o644 << 16


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Pack the pages, in a folder called as the edition is; the same pages give the same bytes."""
    # Those who only ask which formats there are have no use for what makes them.
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    from cpstrategy.html.site import site

    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for file, page in site(document, templates, assets).items():
            entry = ZipInfo(f"{document.edition}/{file}")
            entry.external_attr = _READABLE
            archive.writestr(entry, page, ZIP_DEFLATED)
    return Rendered(packed.getvalue())


UNIT = Output(
    name="site",
    suffix=".site.zip",
    render=render,
    is_on_request=True,
)
