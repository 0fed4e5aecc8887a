"""Normal form: words written in one way, so that what differs only in looks is the same."""


def straight(words: str) -> str:
    """The same letters in the same places, with straight apostrophes."""
    return words.replace("’", "'")


def single_spaced(words: str) -> str:
    """The same words on one line with one space between them, and none around them."""
    return " ".join(words.split())


def folded(words: str) -> str:
    """The same words without regard to capitals and spaces."""
    return single_spaced(words.casefold())


def first_words(text: str, most: int) -> str:
    """The first words of a text, single-spaced, by which people know it again."""
    return " ".join(text.split(maxsplit=most)[:most])
