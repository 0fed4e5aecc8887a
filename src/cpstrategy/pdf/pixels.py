"""Pixels: the first page of a PDF as a picture, the same for the same page on every computer."""

from io import BytesIO


def png(pdf: bytes, width: int) -> bytes:
    """Draw a page so many pixels wide, as PNG without a word about who drew it and when."""
    # Only pictures for social media need it.
    import pypdfium2  # type: ignore[import-untyped]

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        drawn = page.render(scale=width / page.get_width()).to_pil().convert("RGB")
    out = BytesIO()
    drawn.save(out, "PNG", optimize=True)
    return out.getvalue()
