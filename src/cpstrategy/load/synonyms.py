"""Synonyms: what people write for one of the words that a key can be set to."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from cpstrategy.load.suggestions import reason_meant

_MEANT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "on-track": ("green", "g", "in progress", "ongoing", "started", "underway", "under way"),
        "at-risk": ("amber", "a", "orange", "yellow", "at risk", "some concern", "off track"),
        "late": (
            "red",
            "r",
            "delayed",
            "overdue",
            "behind",
            "slipped",
            "missed",
            "behind schedule",
        ),
        "done": (
            "complete",
            "completed",
            "blue",
            "b",
            "closed",
            "achieved",
            "finished",
            "delivered",
        ),
        "stopped": ("on hold", "paused", "cancelled", "withdrawn", "abandoned", "superseded"),
        "not-started": ("not yet started", "to do", "todo", "planned", "not begun", "grey", "tbc"),
        "draft": ("in draft", "work in progress", "wip"),
        "for-approval": ("final draft", "pending approval", "awaiting approval", "for decision"),
        "approved": ("final", "agreed", "adopted", "signed off", "published", "live"),
        "superseded": ("expired", "replaced", "old", "archived"),
        "count": ("number", "people", "n", "total", "headcount"),
        "percent": ("%", "percentage", "per cent", "rate", "share", "proportion"),
        "pounds": ("£", "gbp", "money", "sterling"),
        "higher": ("up", "increase", "more", "high"),
        "lower": ("down", "decrease", "less", "fewer"),
        "paraphrased": ("summary", "summarised", "in our words"),
        "verbatim": ("exact", "word for word", "quote"),
    }
)


def word_meant(written: str, choices: Collection[str]) -> str:
    """Return the choice that is meant by another word for it; nothing if none is known."""
    words = written.strip().casefold()
    reason = reason_meant(words)
    if reason in choices:
        return reason
    return next((one for one in choices if words in _MEANT.get(one, ())), "")
