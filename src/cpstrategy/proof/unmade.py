"""Unmade: outputs that an edition names and that nothing in its document is for."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.render import formats
from cpstrategy.resources import Resources
from cpstrategy.rules.pln import chosen_in_vain


def unmade(documents: Sequence[Document], resources: Resources) -> Iterator[Diagnostic]:
    """Tell them where they are written; the shipped editions are for councils of all kinds."""
    editions = {one.name: one for one in resources.editions if not one.span.is_shared}
    for document in (one for one in documents if one.edition in editions):
        edition = editions[document.edition]
        for position, name in enumerate((edition.yaml_node or {}).get("outputs", ())):
            if not formats()[name].applies(document):
                message = f"`{edition.title}` has no promise for `{name}`, which is not made"
                hint = f"add `pledges` to the sections of the edition, or delete `{name}`"
                span = edition.at("outputs", position)
                yield chosen_in_vain.UNIT.diagnostic(span, message, hint, editions=(edition.name,))
