"""Followed: editions that have the sections of another, as large print has the full one's."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.edition import Edition
from cpstrategy.resources.inherited import inherited
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest

_FOLLOWED = ("sections", "parts", "headings")


def with_sections(editions: Sequence[Edition]) -> Iterator[Edition]:
    """Give those that follow another its sections, and its parts and headings if they name none.

    One that follows none that there is has nothing to show, and is left out.
    """
    leaders = {edition.name: edition for edition in editions if not edition.follows}
    for edition in editions:
        leader = leaders.get(edition.follows)
        if leader is not None:
            own = edition.model_fields_set - {"sections"}
            taken = {
                name: inherited(edition, leader, name) for name in _FOLLOWED if name not in own
            }
            yield edition.model_copy(update=taken)
        elif not edition.follows:
            yield edition


def unfollowed(editions: Sequence[Edition], unread: Sequence[str]) -> Iterator[Diagnostic]:
    """Find those that follow an edition that there is not, or that follows another itself.

    Of those that nobody could read it is known that they are there, and nothing else.
    """
    leaders = [edition.name for edition in editions if not edition.follows]
    for edition in editions:
        if edition.follows and edition.follows not in (*leaders, *unread):
            near = nearest(edition.follows, leaders)
            hint = f"did you mean `{near}`?" if near else f"it can follow {in_code(leaders)}"
            message = f"there is no edition `{edition.follows}` with sections of its own"
            yield unknown_reference.UNIT.diagnostic(edition.at("follows"), message, hint)
