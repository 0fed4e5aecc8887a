"""Catalogue: the words of the program as they hold for a council: in its language, and its own."""

from collections.abc import Mapping, Sequence
from functools import reduce

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.own_words import OwnWords
from cpstrategy.resources.own_words import FILE, read_words
from cpstrategy.source import CouncilFiles, Files, Shipped
from cpstrategy.text.catalogue import Catalogue
from cpstrategy.text.locales import is_english


def catalogue(language: str, *own: OwnWords | None) -> Catalogue:
    """The words of the program in a language, with those in their place, the weightiest last."""
    said = (one.words for one in own if one)
    return reduce(Catalogue.with_own, said, Catalogue(language=language))


def translated(
    language: str,
    templates: Files,
    shipped: Shipped,
    places: Mapping[str, str],
    editions: Sequence[str],
) -> tuple[OwnWords | None, list[Diagnostic]]:
    """The project's words for documents in a language, `templates/words/cy.yaml`."""
    path = f"words/{language}.yaml"
    if path not in templates or (path not in places and is_english(language)):
        return None, []
    place = places.get(path) or shipped.place(path)
    record, findings = read_words(place, templates[path], tuple(editions))
    return record, [*findings]


def of_council(
    council: CouncilFiles, editions: Sequence[str]
) -> tuple[OwnWords | None, list[Diagnostic]]:
    """What the council says in its own words, and what is wrong with it."""
    path = f"{council.folder}/{FILE}"
    if path not in council.files:
        return None, []
    record, findings = read_words(path, council.files[path], tuple(editions))
    return record, [*findings]
