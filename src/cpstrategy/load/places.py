"""Places: offsets into a text as lines and columns."""

from cpstrategy.source import Span


def span_between(path: str, text: str, start: int, end: int) -> Span:
    """Span of text[start:end]; `text` breaks its lines with `\\n` only."""
    return Span(path, *_place(text, start), *_place(text, end))


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
