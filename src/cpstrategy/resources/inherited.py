"""Inherited: what an edition has from another, but for what its own words say otherwise."""

from typing import Any

from cpstrategy.model.edition import Edition


def inherited(edition: Edition, other: Edition, field: str) -> Any:
    """What another says of a field, without titles and headings that stand in its own words.

    Words that it has from another as well take nothing away: they come with those titles.
    """
    value = getattr(other, field)
    own = (edition.yaml_node or {}).get("words", {})
    if field == "sections":
        return [
            entry.model_copy(update={"title": ""}) if f"section-{entry.section}" in own else entry
            for entry in value
        ]
    if field == "headings":
        return {part: said for part, said in value.items() if f"part-{part}" not in own}
    return value
