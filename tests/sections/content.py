"""Content: small strategies for sections, and the blocks that they are shown as."""

from typing import Any

from cpstrategy.document.blocks import Block
from tests.compose.test_compose import blocks, document, strategy

PEOPLE = [
    {"id": "jo", "name": "Jo Bloggs", "role": "Head"},
    {"id": "post", "role": "Chair"},
    {"id": "empty", "role": "Adviser", "vacant": "true"},
]
GROUPS = [{"id": "voices", "name": "Our *Voices*"}, {"id": "council", "name": "The Council"}]


def shown(section: str, kind: type[Block], **content: Any) -> list[Any]:
    """The blocks of one kind in one section."""
    told = strategy(people=PEOPLE, groups=GROUPS, **content)
    return [*blocks(document(told, section), kind)]
