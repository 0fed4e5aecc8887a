"""Printable: text without the signs that would move a cursor or turn the writing round."""

import unicodedata

_UNSAFE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def printable(text: str) -> str:
    """Replace what would move the cursor, turn the writing round or not be seen at all."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(letter) in _UNSAFE else letter
        for letter in text
    )
