"""Elsewhere: what versions in sign language, as sound and as films are called in a list."""

from collections.abc import Iterator, Sequence

from cpstrategy.document.document import Elsewhere
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.publication import OtherVersion


def elsewhere(versions: Sequence[OtherVersion], formatter: Formatter) -> Iterator[Elsewhere]:
    """Name each as a link will: `British Sign Language: Our promises to you (4 minutes)`."""
    for one in versions:
        key, title = f"other-version-{one.kind_}", formatter.told(one.title)
        name = formatter.words.fill(key, title=title)
        if one.length:
            name = formatter.words.fill("other-version-length", name=name, length=one.length)
        yield Elsewhere(name, one.web)
