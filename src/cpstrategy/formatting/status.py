"""Status: how far a document has come, in words."""

from cpstrategy.model.priority import Priority
from cpstrategy.text.catalogue import WORDS, Catalogue


def tell_status(status: str, words: Catalogue = WORDS) -> str:
    """`Draft for approval` and the like."""
    return words[f"status-{status}"]


def tell_number(priority: Priority, words: Catalogue = WORDS) -> str:
    """`Priority 1`; nothing if it has no number."""
    return words.fill("priority-number", number=priority.number) if priority.number else ""


def is_draft(status: str) -> bool:
    """Whether every page must say that this is not the approved text."""
    return status in ("draft", "for-approval")
