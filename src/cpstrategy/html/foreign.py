"""Foreign: what is said in another language than the document's, with the name of that language."""

import re

from cpstrategy.text.catalogue import CLOSE, ENGLISH_LANGUAGE, OPEN, unmarked

_PARTS = re.compile(r"(<(style|script|title)\b.*?</\2\s*>|<[^>]*>)", re.DOTALL)
_LANG = f'lang="{ENGLISH_LANGUAGE}"'
_OF_THEIR_OWN = re.compile(r"<(?:a|img|abbr)\b(?![^>]* lang=)")
"""Elements that have no words but those of their attributes, or a number."""


def named(html: str) -> str:
    """Put the words between marks into elements with their language; an attribute has no marks."""
    if OPEN not in html:
        return html
    parts = _PARTS.split(html)
    # Of each piece there are three: the text before a tag, the tag, and what it was found by.
    parts[::3] = (
        text.replace(OPEN, f"<span {_LANG}>").replace(CLOSE, "</span>") for text in parts[::3]
    )
    parts[1::3] = map(_without_marks, parts[1::3])
    parts[2::3] = ("" for _ in parts[2::3])
    return "".join(parts)


def _without_marks(tag: str) -> str:
    if OPEN not in tag:
        return tag
    return _OF_THEIR_OWN.sub(rf"\g<0> {_LANG}", unmarked(tag), count=1)
