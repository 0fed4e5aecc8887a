"""Records: what the pages call the records of the model."""

import re
from collections.abc import Mapping

from cpstrategy.model.base import Record

Kinds = Mapping[str, type[Record]]
"""Records by what references call them."""


def kinds(found: list[type[Record]]) -> Kinds:
    """Find the records that can be referred to."""
    return {record.kind: record for record in found if record.kind}


def title_of(record: type[Record]) -> str:
    """Write `ToldUs` as "Told us"."""
    words = re.findall(r"[A-Z][a-z]*", record.__name__)
    return " ".join(words).capitalize()
