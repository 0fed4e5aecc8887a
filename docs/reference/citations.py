"""Citations: what text may refer to, each with what is printed in its place."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from cpstrategy.formatting.references import tellers
from cpstrategy.model.kinds import cited_kinds
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.catalogue import WORDS
from reference.markdown import code, table

_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")

_SAMPLE: Mapping[str, Any] = MappingProxyType(
    {
        "council": {"name": "Sample Council"},
        "document": {"title": "Sample"},
        "statistics": [
            {
                "id": "in-care",
                "value": "708",
                "label": "children in our care",
                "as-at": "2023-09",
                "previous": [{"value": "681", "date": "2022-09"}],
                "target": "650",
                "comparators": [{"where": "North West", "value": "8301"}],
            }
        ],
        "people": [{"id": "jo-bloggs", "name": "Jo Bloggs", "role": "Virtual School Head"}],
        "groups": [
            {"id": "our-voice", "name": "Our Voice", "meets": "every week", "ages": "12 to 17"}
        ],
        "bodies": [{"id": "ofsted", "name": "Ofsted"}],
        "boards": [{"id": "board", "name": "Corporate Parenting Board", "meets": "every month"}],
        "plans": [
            {"id": "homes", "title": "Homes Strategy", "period": {"from": "2023", "to": "2025"}}
        ],
        "priorities": [{"id": "home", "title": "A good home"}],
        "services": [{"id": "hub", "name": "The Hub", "text": "A place to meet."}],
        "surveys": [{"id": "survey-2023", "name": "Bright Spots survey", "date": "2023-05"}],
        "glossary": [
            {"id": "advocate", "term": "advocate", "meaning": "Somebody who speaks up for you."}
        ],
    }
)


def citations() -> str:
    """Make the table of citations; what the sample has is told as the program tells it."""
    return table(("You write", "Readers see"), _rows())


def _rows() -> Iterator[tuple[str, str]]:
    index = Strategy.model_validate(dict(_SAMPLE)).index
    for (kind, part), tell in tellers().items():
        key = next((known for other, known in index if other == kind), "")
        written = f"{{{kind}:{key or 'id'}{'.' if part else ''}{part}}}"
        if key:
            yield code(written), _LINK.sub(r"\1, as a link", tell(index[kind, key], "full", WORDS))
        else:
            yield code(written), f"its {code(cited_kinds()[kind].cited[part])}"
