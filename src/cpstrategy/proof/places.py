"""Places: where words stand in files that no record remembers."""

from cpstrategy.source import Files, Span


def first_place(words: str, files: Files) -> Span | None:
    """Where some words stand for the first time, in the first file that has them."""
    for path, data in files.items():
        text = data.decode("utf-8-sig", "replace")
        at = text.find(words)
        if at >= 0:
            return place(path, text, at, len(words))
    return None


def place(path: str, text: str, at: int, length: int = 1) -> Span:
    """The place of a stretch of a file's text that does not go over its line."""
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    return Span(path, line, column, line, column + length)
