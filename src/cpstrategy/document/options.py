"""Options: what somebody asked for that documents may show, besides what the files say."""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for, besides files, that a build depends on.

    Every document carries it, so that any output and any template can read it; and as the key of an
    artefact is made from its document, another value makes the artefact again. `profile` is empty
    where the document's own status decides.
    """

    profile: str = ""
    today: str = ""

    @property
    def shown(self) -> Self:
        """The same for documents, which show no day: what shows none need not be made each day."""
        return replace(self, today="")


PLAIN = Options()
"""What holds where nobody asked for anything."""
