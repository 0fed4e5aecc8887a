"""Unprinted: the keys that no reader ever meets, each with its reason; every other is printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from cpstrategy.model.base import Record


class UnprintedKind(StrEnum):
    """What a key may be that is not for readers. Words for readers are none of these."""

    ID = "id"
    NOTE = "note"
    ALLOWANCE = "allowance"
    CONSENT = "consent"
    FILE = "file"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Unprinted:
    """Why a key is never printed."""

    kind: UnprintedKind
    because: str


def _setting(because: str) -> Unprinted:
    return Unprinted(UnprintedKind.SETTING, because)


_CONSENT = Unprinted(UnprintedKind.CONSENT, "It is between the speaker and the council.")
_SEEN = Unprinted(UnprintedKind.CONSENT, "It is between those who are seen and the council.")
_LOOKED_UP = Unprinted(UnprintedKind.NOTE, "It is for whoever looks the number up again.")
_ALIASES = _setting("By these words the program knows what a text speaks of.")

UNPRINTED: Mapping[str, Unprinted] = MappingProxyType(
    {
        "id": Unprinted(UnprintedKind.ID, "References name the record by it."),
        "note": Unprinted(UnprintedKind.NOTE, "It is for the next editor."),
        "Listed.in_": _setting("It chooses what a short edition shows."),
        "Listed.not_in": _setting("It chooses what a short edition leaves out."),
        "Quote.ages": _setting("It chooses who reads it; nothing is added to what somebody said."),
        "OtherVersion.ages": _setting("It chooses who is told of what lies elsewhere."),
        "Strategy.allow": Unprinted(UnprintedKind.ALLOWANCE, "It answers a finding."),
        "Strategy.registers": _setting("It names registers of the council's own."),
        "Strategy.packs": _setting("It says which words are checked."),
        "Strategy.rules": _setting("It says how strictly the content is checked."),
        "CoverArt.ages": _setting("It chooses who has the picture on their cover."),
        "Council.nation": _setting("It chooses the principles that are printed."),
        "Council.short_name": _setting("By this name the program knows the place."),
        "Brand.primary": _setting("It is the colour of headings."),
        "Priority.icon": _setting("The drawing itself is shown."),
        "Priority.colour": _setting("It is the colour of the priority."),
        "Brand.accent": _setting("It is the colour of what stands out."),
        "Photograph.file_name": Unprinted(UnprintedKind.FILE, "The picture itself is shown."),
        "Publication.language": _setting("Screen readers take their voice from it."),
        "Publication.editions": _setting("It says what is made."),
        "OutlineEntry.section": _setting("It says what stands where."),
        "OutlineEntry.narrative": Unprinted(UnprintedKind.ID, "It says what stands where."),
        "Statistic.lead": _setting("It chooses what stands large."),
        "Statistic.aliases": _ALIASES,
        "Body.aliases": _ALIASES,
        "Group.aliases": _ALIASES,
        "Term.aliases": _ALIASES,
        "Help.source": _LOOKED_UP,
        "Help.checked": _LOOKED_UP,
        "Withheld.because": Unprinted(UnprintedKind.NOTE, "It is for the next editor."),
        "Chart.whole": _setting("It says that the parts are to be added up."),
        "Quote.sensitive": _CONSENT,
        "Quote.consent": _CONSENT,
        "Showing.shows": _SEEN,
        "Showing.consent": _SEEN,
        "Strategy.photographs": _SEEN,
    }
)
"""By the name of the record and of its field; a name alone holds for every record."""


def unprinted(record: type[Record], field: str) -> Unprinted | None:
    """Why a field is never printed; None if it is."""
    names = (f"{kind.__name__}.{field}" for kind in record.__mro__)
    return next((UNPRINTED[name] for name in (*names, field) if name in UNPRINTED), None)
