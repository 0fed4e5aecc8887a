"""Colons: one inside text, none where a key needs it."""

from cpstrategy.load.syntax_hints.parse_error import (
    LINE,
    Line,
    ParseError,
    SyntaxHint,
    in_quotes,
    line_at,
    with_quotes,
)
from cpstrategy.text.patterns import lazily

_NO_COLON = lazily(r"([ ]*)(([a-z]+(?:-[a-z]+)*)[ ]+(\S.*))")


def in_text(parse_error: ParseError) -> SyntaxHint | None:
    """`title: Home: our plan`."""
    if "mapping values" not in parse_error.words:
        return None
    here, first = (
        line_at(parse_error.text, parse_error.at),
        line_at(parse_error.text, parse_error.last[0]),
    )
    hint = f"type `{with_quotes(here)}`"
    if here != first or here.text.endswith(":"):
        parts = LINE.match(first.text)
        key = f"{parts['key']}: |" if parts and parts["key"] else "|"
        hint = f"type `{key}` and put the whole text on the lines below, further in"
    message = "a colon inside text needs quotes around the text"
    return SyntaxHint(message, hint, parse_error.at, parse_error.at + 1)


def missing(parse_error: ParseError) -> SyntaxHint | None:
    """A line of text where a key should stand."""
    if "expected ':'" not in parse_error.words:
        return None
    line = line_at(parse_error.text, parse_error.opened)
    start, end = parse_error.opened, line.start + len(line.text)
    if " #" in parse_error.text[start:end]:
        message, hint = "a key cannot have ` #` in it", "put the key in quotes"
    else:
        message = "this line has no key with a colon after it"
        hint = "if it goes on with the text above, indent it; if it is a key, type a colon after it"
    return SyntaxHint(message, hint, start, max(end, start + 1))


def nameless(parse_error: ParseError) -> SyntaxHint | None:
    """`: Home`."""
    if (
        "block" not in parse_error.words
        or parse_error.text[parse_error.at : parse_error.at + 1] != ":"
    ):
        return None
    hint = "type the key before the colon, such as `title: `"
    return SyntaxHint("there is no key before this colon", hint, parse_error.at, parse_error.at + 1)


def without_colon(line: Line, column: int) -> SyntaxHint | None:
    """`title Home` above `subtitle: …` in the same column: the first line of a record."""
    match = _NO_COLON.fullmatch(line.text)
    if not match or len(match[1]) != column or ":" in match[4]:
        return None
    message = f"there is no colon after `{match[3]}`, so the line is read as text"
    hint = f"type `{match[3]}:` before {in_quotes(match[4])}; if all is text, put it in quotes"
    start = line.start + match.start(2)
    return SyntaxHint(message, hint, start, line.start + match.end(2))
