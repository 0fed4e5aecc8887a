"""Ids: names as ids are written, and what to say where a name stands in the place of one."""

import re


def as_id(words: str) -> str:
    """Write words as an id: `child-participation-officer`."""
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-")


def first_a_record(written: str, kind: str, home: str) -> str:
    """Say that what is cited is a record of its own, with an id that stands here."""
    what = "role" if kind == "person" else "name"
    return (
        f"write it first below `{home}:`, as `- {{id: {as_id(written)}, {what}: {written}}}`, "
        f"and its id here: `{as_id(written)}`"
    )
