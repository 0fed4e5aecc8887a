"""Signs: what a letter is called, and what to write in its place."""

import re
from unicodedata import category, name

_SCRIPTS = {
    "CJK": "Chinese",
    "HANGUL": "Korean",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "MYANMAR": "Burmese",
}
_COLOURED = re.compile(
    r"(?:LARGE |MEDIUM |SMALL )*(RED|ORANGE|YELLOW|GREEN|BLUE|PURPLE|BROWN|BLACK|WHITE)"
    r" (?:LARGE |MEDIUM |SMALL )*(?:CIRCLE|SQUARE|HEART|BOOK|DIAMOND)"
)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_OWN_USE = ("Co", "Cn")


def called(sign: str) -> str:
    """Say which sign it is: itself, its name and its number."""
    number = f"U+{ord(sign):04X}"
    words = name(sign, "").lower()
    shown = f"`{sign}` " if category(sign) not in _OWN_USE else ""
    return f"{shown}({words}, {number})" if words else f"{shown}({number})"


def remedy(sign: str) -> str:
    """Say what to write in its place."""
    words = name(sign, "")
    if coloured := _COLOURED.fullmatch(words):
        return f"write the word, such as `{coloured[1].lower()}`"
    if category(sign) in _OWN_USE:
        return "delete it: it comes from a font that only another program has"
    if ord(sign) in _FLAG_LETTERS:
        return "write the name of the country in the place of its flag"
    if category(sign)[0] in "LM":
        script = words.partition(" ")[0]
        language = _SCRIPTS.get(script, script.capitalize())
        return (
            f"name the language in English, such as `{language}`, and offer the text itself as a "
            "document of its own"
        )
    return f"write it in words, such as `{words.lower()}`, or delete it"
