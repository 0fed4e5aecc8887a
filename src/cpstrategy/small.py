"""Small: words in small letters, so that patterns for one kind of letters find them."""


def small(words: str) -> str:
    """The same words in small letters, each where it was; a few signs cannot be made small so.

    Python takes longer to make a pattern for all kinds of letters than to make letters small.
    """
    lower = words.lower()
    return lower if len(lower) == len(words) else words
