"""Catalogue: the words that the program prints itself, each by its key."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from cpstrategy.text.lists.english import ENGLISH

_PLACE = re.compile(r"\{([^{}]*)\}")

PLURAL_FORMS = ("zero", "one", "two", "few", "many", "other")
"""What a key ends in, behind a hyphen, where a number decides the form: the categories of CLDR."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the program says: `own` words where there are any, and else those of the program.

    A word is asked for by its key, `words["led-by"]`, or as `words.led_by`; `fill` puts in what its
    places stand for. A place that nothing is given for is the word of that key.
    """

    own: dict[str, str] = field(default_factory=dict)

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
        said = self.own[key] if key in self.own else ENGLISH[key]
        if "{" not in said:
            return said
        return _PLACE.sub(lambda place: self._put(place[1], values), said)

    def _put(self, place: str, values: Mapping[str, object]) -> str:
        return str(values[place]) if place in values else self.fill(place)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """The form of a word that goes with a number, which stands for `{number}`."""
        form = "one" if number == 1 else "other"
        return self.fill(f"{key}-{form}", **{"number": f"{number:,}", **values})

    def called(self, key: str, otherwise: str) -> str:
        """The word of a key that there need not be, as of a section that somebody has added."""
        return self.fill(key) if key in self else otherwise

    def joined(self, several: Iterable[str]) -> str:
        """Join names: `A and B`."""
        return reduce(lambda first, last: self.fill("and", first=first, last=last), several)


def places(said: str) -> Iterator[str]:
    """Walk what stands in braces in a word."""
    return (place[1] for place in _PLACE.finditer(said))


WORDS = Catalogue()
"""What is said where nobody has said it otherwise."""
