"""Typography: quotation marks and apostrophes as printers set them."""

import re

OPENING = r"(?:^|(?<=[\s(\[/“‘–—]))"
SIGNS = ((rf"{OPENING}\"", "“"), (r"\"", "”"), (rf"{OPENING}'(?!\d)", "‘"), ("'", "’"))


def typographic(text: str) -> str:
    """Turn straight quotation marks into curly ones; `'90s` keeps its apostrophe."""
    for straight, curly in SIGNS:
        text = re.sub(straight, curly, text)
    return text
