"""Status: how far a document has come, in words."""

from collections.abc import Mapping
from types import MappingProxyType

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "draft": "Draft",
        "for-approval": "Draft for approval",
        "approved": "Approved",
        "superseded": "Superseded",
    }
)


def tell_status(status: str) -> str:
    """`Draft for approval` and the like."""
    return _WORDS[status]


def is_draft(status: str) -> bool:
    """Whether every page must say that this is not the approved text."""
    return status in ("draft", "for-approval")
