"""Syntax hints: the parser's complaint rewritten for the author, with what to type instead."""

from collections.abc import Callable

import yaml

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.places import span_between
from cpstrategy.load.syntax_hints import colons, columns, first_characters, quotes, spaces
from cpstrategy.load.syntax_hints.parse_error import ParseError, SyntaxHint, line_at
from cpstrategy.rules.syn import not_yaml

_IN_TURN: tuple[Callable[[ParseError], SyntaxHint | None], ...] = (
    spaces.tab,
    spaces.odd_space,
    quotes.not_closed,
    quotes.text_after,
    quotes.bad_escape,
    spaces.no_space,
    columns.text_runs_on,
    colons.in_text,
    colons.missing,
    colons.nameless,
    first_characters.directive,
    first_characters.end_marker,
    first_characters.special_start,
    columns.outside_text,
    columns.misaligned,
    first_characters.text_after_bracket,
    first_characters.open_bracket,
)
"""The likeliest reading first: each recognises one slip, or passes."""


def explain(path: str, text: str, last: tuple[int, int], error: Exception) -> Diagnostic:
    """What the author did where the parser stopped with `error`.

    `last` gives the offsets of the last scalar the parser had read.
    """
    parse_error = _parse_error(text, last, error)
    slip = next(filter(None, (recognise(parse_error) for recognise in _IN_TURN)), None)
    return as_finding(path, text, slip or _unknown(parse_error))


def as_finding(path: str, text: str, slip: SyntaxHint) -> Diagnostic:
    """The finding of a slip."""
    return not_yaml.UNIT.diagnostic(
        span_between(path, text, slip.start, slip.end), slip.message, slip.hint
    )


def _parse_error(text: str, last: tuple[int, int], error: Exception) -> ParseError:
    if not isinstance(error, yaml.MarkedYAMLError):
        return ParseError(text, last[1], last[1], last, "")
    words = f"{error.context or ''} {error.problem or ''}"
    at = error.problem_mark.index if error.problem_mark else last[1]
    # The start of the whole block says nothing about the fault inside it.
    says_where = error.context_mark and "parsing a block" not in words
    opened = error.context_mark.index if error.context_mark and says_where else at
    return ParseError(text, at, opened, last, words)


def _unknown(parse_error: ParseError) -> SyntaxHint:
    here = len(parse_error.text[: parse_error.at + 1].rstrip()) - 1
    line = line_at(parse_error.text, max(here, 0))
    hint = "check the quotes, brackets, colons and spaces of this line and of the one above"
    return SyntaxHint(
        "this line cannot be read as YAML", hint, line.start, line.start + len(line.text)
    )
