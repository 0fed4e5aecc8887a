"""Fitted: HTML set on pages, as an output gives it: bytes and pages, or why there are none."""

from collections.abc import Callable, Mapping, Sequence

from cpstrategy.output import Rendered
from cpstrategy.pdf.fit import fit
from cpstrategy.pdf.result import Typeset
from cpstrategy.pdf.typeset import typeset


def on_any(html: str, assets: Mapping[str, bytes]) -> Rendered:
    """Set it on as many pages as it takes."""
    return rendered(typeset(html, assets))


def on_pages(
    html_at: Callable[[float], str],
    assets: Mapping[str, bytes],
    sizes: Sequence[float],
    pages: int,
    room: float,
) -> Rendered | None:
    """Set it in the largest of `sizes` that keeps to `pages`, if any does; `fit` says of `room`."""
    _, laid = fit(html_at, assets, sizes, pages, room)
    return rendered(laid.finish()) if laid else None


def too_long(complaint: str) -> Rendered:
    """Nothing is set, for a reason."""
    return Rendered(b"", complaints=(complaint,))


def rendered(typeset_: Typeset) -> Rendered:
    """What an output gives of a PDF."""
    return Rendered(typeset_.pdf, typeset_.pages, typeset_.complaints)
