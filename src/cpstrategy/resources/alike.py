"""Alike: editions that have the look of another, and what it says where they say nothing."""

from collections.abc import Iterator, Sequence
from typing import Any

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.edition import Edition
from cpstrategy.resources.inherited import inherited
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest

_OWN = frozenset({"note", "name", "title", "position", "like"})
"""What no edition has from another."""
_SHOWN = frozenset({"sections", "follows"})


def with_model(edition: Edition, model: Edition) -> Edition:
    """Give an edition what another says, where it does not say it itself.

    One that lists no sections follows the other, so that what holds for that one's outline holds
    for it.
    """
    said = edition.model_fields_set
    taken: dict[str, Any] = {
        name: inherited(edition, model, name)
        for name in Edition.model_fields
        if name not in {*said, *_OWN}
    }
    if said & _SHOWN:
        taken = {name: value for name, value in taken.items() if name not in _SHOWN}
    else:
        taken |= {"sections": [], "follows": model.follows or model.name}
    for name in ("page", "headings"):
        if name in said:
            taken[name] = _over(inherited(edition, model, name), getattr(edition, name))
    return edition.model_copy(update=taken)


def _over(theirs: Any, own: Any) -> Any:
    """A mapping with what another says of the keys that it does not have."""
    if isinstance(own, dict):
        return {**theirs, **own}
    return theirs.model_copy(update={name: getattr(own, name) for name in own.model_fields_set})


def unlike(editions: Sequence[Edition], unread: Sequence[str]) -> Iterator[Diagnostic]:
    """Find those that are like an edition that there is not, or that is like another itself.

    Of those that nobody could read it is known that they are there, and nothing else.
    """
    models = [edition.name for edition in editions if not edition.like]
    for edition in editions:
        if edition.like and edition.like not in (*models, *unread):
            near = nearest(edition.like, models)
            hint = f"did you mean `{near}`?" if near else f"it can be like {in_code(models)}"
            message = f"there is no edition `{edition.like}` with a look of its own"
            yield unknown_reference.UNIT.diagnostic(edition.at("like"), message, hint)
