"""Status: how far a document and an action have come, in words."""

from typing import get_args

from cpstrategy.model.action import Action, ActionStatus
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


def tell_action_status(status: str, words: Catalogue = WORDS) -> str:
    """A report may say how it stands in any words, also in those of the status."""
    is_known = status in get_args(ActionStatus) and status
    return words[f"action-{status}"] if is_known else status


def tell_progress(action: Action, words: Catalogue = WORDS) -> str:
    """`On track, 40%`; nothing if nobody has written it."""
    percent = f"{action.percent}%" if action.percent is not None else ""
    return ", ".join(filter(None, (tell_action_status(action.status, words), percent)))
