"""QR: an address as a pattern that a telephone reads, for paper."""

from functools import lru_cache

from markupsafe import Markup


@lru_cache(maxsize=32)
def qr(address: str) -> Markup:
    """Draw an address with the quiet zone that the standard asks for, as an address of a picture.

    It says nothing to a listener: whoever draws it prints the address beside it.
    """
    # Only sheets have it.
    import segno

    drawn = segno.make(address, error="m", micro=False)
    uri = drawn.svg_data_uri(border=4, dark="#000", light="#fff", omitsize=True)
    return Markup("{}").format(uri)
