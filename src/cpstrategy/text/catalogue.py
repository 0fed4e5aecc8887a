"""Catalogue: the words that the program prints itself, each by its key."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from cpstrategy.text.lists.english import ENGLISH
from cpstrategy.text.locales import is_english, plural_form, tell_number

_FIRST = re.compile(r"(?<!\w)[^\W\d_]")
_PLACE = re.compile(r"\{([^{}]*)\}")

ENGLISH_LANGUAGE = "en-GB"

OPEN, CLOSE = "\ufff9", "\ufffb"
"""What stands around words of another language until they are printed: no font is asked for it."""

_MARKS = re.compile(f"[{OPEN}{CLOSE}]")

PLURAL_FORMS = ("zero", "one", "two", "few", "many", "other")
"""What a key ends in, behind a hyphen, where a number decides the form: the categories of CLDR."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the program says: `own` words where there are any, and else those of the program.

    A word is asked for by its key, `words["led-by"]`, or as `words.led_by`; `fill` puts in what its
    places stand for. A place that nothing is given for is the word of that key.

    `language` is that of the document. What is said in another, because nobody has said it in that
    one, stands between two marks, so that it is known for what it is where it is printed.
    """

    own: dict[str, str] = field(default_factory=dict)
    language: str = ENGLISH_LANGUAGE

    def with_own(self, own: Mapping[str, str]) -> "Catalogue":
        """The same with other words for some keys."""
        return replace(self, own={**self.own, **own}) if own else self

    def __contains__(self, key: str) -> bool:
        """Whether there is such a word."""
        return key in self.own or key in ENGLISH

    def __getitem__(self, key: str) -> str:
        """The word of a key.

        Raises:
            KeyError: there is none.

        """
        return self.fill(key)

    def __getattr__(self, name: str) -> str:
        """The word of a key that is written with underscores."""
        key = name.replace("_", "-")
        if key not in ENGLISH:
            raise AttributeError(name)
        return self.fill(key)

    def fill(self, key: str, /, **values: object) -> str:
        """The word of a key with what its places stand for.

        Raises:
            KeyError: there is no such word, or nothing for one of its places.

        """
        said, is_foreign = self._said(key)
        if "{" not in said:
            return _marked(said) if is_foreign else said
        parts = _PLACE.split(said)
        # Between the places stand the words, one more than there are places.
        parts[::2] = map(_marked, parts[::2]) if is_foreign else parts[::2]
        parts[1::2] = (self._put(place, values) for place in parts[1::2])
        return "".join(parts)

    def _said(self, key: str) -> tuple[str, bool]:
        """The word as it is written, and whether it is in another language than the document."""
        if key in self.own:
            return self.own[key], False
        return ENGLISH[key], not is_english(self.language)

    def _put(self, place: str, values: Mapping[str, object]) -> str:
        return str(values[place]) if place in values else self.fill(place)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """The form of a word that goes with a number, which stands for `{number}`."""
        form = f"{key}-{plural_form(self.language, number)}"
        known = form if form in self.own else f"{key}-other"
        if known not in self.own:
            known = f"{key}-{plural_form(ENGLISH_LANGUAGE, number)}"
        return self.fill(known, **{"number": tell_number(self.language, number), **values})

    def called(self, key: str, otherwise: str) -> str:
        """The word of a key that there need not be, as of a section that somebody has added."""
        return self.fill(key) if key in self else otherwise

    def joined(self, several: Iterable[str]) -> str:
        """Join names: `A, B and C`."""
        *others, last = several
        if not others:
            return last
        first = reduce(lambda one, more: self.fill("and-before", first=one, last=more), others)
        return self.fill("and", first=first, last=last)


def foreign(words: str, language: str) -> str:
    """Words that are English, such as those of a law, between marks if the document is not."""
    return words if is_english(language) else _marked(words)


def unmarked(words: str) -> str:
    """The same where nothing can say which language it is in, as in text alone."""
    return _MARKS.sub("", words)


def capitalised(words: str) -> str:
    """Words that begin a line."""
    return _FIRST.sub(lambda letter: letter[0].upper(), words, count=1)


def _marked(words: str) -> str:
    return f"{OPEN}{words}{CLOSE}" if any(map(str.isalpha, words)) else words


def places(said: str) -> Iterator[str]:
    """Walk what stands in braces in a word."""
    return (place[1] for place in _PLACE.finditer(said))


def without_places(said: str) -> str:
    """A word with `…` in its places, for those who read it before anything stands there."""
    return _PLACE.sub("…", said)


WORDS = Catalogue()
"""What is said where nobody has said it otherwise."""
