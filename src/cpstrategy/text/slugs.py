"""Slugs: the names that headings have as places to link to."""

import re
import unicodedata

from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import plain_text

_HEADING = lazily(r"^ {0,3}#{1,6}[ \t]+([^\n]+?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
_BETWEEN = re.compile(r"[\W_]+")


def slug(words: str) -> str:
    """`What comes next?` is `what-comes-next`; `Gŵyl` is `gwyl`, so that anybody can type it."""
    plain = unicodedata.normalize("NFKD", words).casefold().replace("’", "").replace("'", "")
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _BETWEEN.sub("-", letters).strip("-") or "heading"


def slugs_of_headings(markdown: str) -> list[str]:
    """The names of the headings in a text; of those with equal words the first has this one."""
    if "#" not in markdown:
        return []
    return [slug(plain_text(match[1])) for match in _HEADING.finditer(markdown)]
