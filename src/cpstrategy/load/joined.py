"""Joined: lines of a list or a table below `>`, which joins them to one paragraph."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rules.syn import read_as_text
from cpstrategy.source import Scalar, Span
from cpstrategy.text.patterns import lazily

_LIKELY = lazily(r"[-*+–] |(?:\d{1,2}|\(?[a-z])[.)] |\(?[ivx]{1,4}\) ")
_SURELY = lazily(r"[•·▪■●○◦‣⁃➢▶]|#{1,6} |\||\[\^[^\]]+\]:")
"""How entries of lists, rows of tables, headings and notes begin; of one alone, only some do."""
_FEWEST = 2


def joined(value: Scalar) -> Iterator[Diagnostic]:
    """Tell of the first line that was to be one of its own, and is joined to the one above."""
    lines = value.raw.split("\n")
    indent = next((_indent(line) for line in lines[1:] if line.strip()), 0)
    for number in _beginnings(lines, indent):
        # Lines that are further in, and what is below them, stay as they are.
        if number > 1 and lines[number - 1].strip() and _indent(lines[number - 1]) == indent:
            line = value.span.line + number
            place = Span(value.span.path, line, indent + 1, line, len(lines[number]) + 1)
            sign = lines[0].split()[0]
            message = f"this line is joined to the one above, as `{sign}` joins lines"
            hint = f"write `|` in the place of `{sign}`, and lists and tables stay what they are"
            yield read_as_text.UNIT.diagnostic(place, message, hint, severity=Severity.WARNING)
            return


def _beginnings(lines: list[str], indent: int) -> list[int]:
    """The numbers of the lines that begin something, if they surely do."""
    alike = [number for number, line in enumerate(lines) if number and _indent(line) == indent]
    likely = [number for number in alike if _LIKELY.match(lines[number], indent)]
    surely = [number for number in alike if _SURELY.match(lines[number], indent)]
    return sorted([*(likely if len(likely) >= _FEWEST else ()), *surely])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
