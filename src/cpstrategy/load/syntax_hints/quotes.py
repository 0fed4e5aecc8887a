"""Quotes: one not closed, one that closes too early, a backslash inside them."""

from cpstrategy.load.syntax_hints.parse_error import ParseError, SyntaxHint, in_quotes, line_at
from cpstrategy.text.patterns import lazily

_LOOKS_LIKE_YAML = lazily(r"\n([ ]*)(?:- |[A-Za-z_][\w-]*:(?=[ \n]|\Z))")
_ESCAPE = lazily(r"\\(?:[xuU][0-9a-fA-F]*|.)?")
_QUOTES = ("'", '"')


def not_closed(parse_error: ParseError) -> SyntaxHint | None:
    """A quote that opens and never closes, or that only a later opening quote closes."""
    if "quoted" in parse_error.words and (
        "stream" in parse_error.words or "document" in parse_error.words
    ):
        return open_quote(parse_error.text, parse_error.opened)
    quoted = _quoted_before(parse_error)
    if quoted and runs_into_yaml(quoted):
        return open_quote(parse_error.text, parse_error.last[0])
    return None


def runs_into_yaml(quoted: str, column: int | None = None) -> bool:
    """Whether a later line of a quoted text looks like a key or an item of its own.

    Given the column of the keys or dashes around it, only lines count that start no deeper.
    """
    indents = (len(line[1]) for line in _LOOKS_LIKE_YAML.finditer(quoted))
    return any(column is None or indent < column for indent in indents)


def open_quote(text: str, start: int) -> SyntaxHint:
    """The slip of a quote that opens at an offset and is not closed."""
    mark = text[start]
    message = f"the quote {mark} that opens here is not closed"
    hint = f"type {mark} where the text ends"
    if mark == "'":
        hint += "; if it is an apostrophe, put the whole text in double quotes"
    return SyntaxHint(message, hint, start, start + 1)


def text_after(parse_error: ParseError) -> SyntaxHint | None:
    """`'don't'` or `"He said "hello""`: more text follows a quote that closed."""
    quoted = _quoted_before(parse_error)
    if not quoted:
        return None
    end = parse_error.last[1]
    line = line_at(parse_error.text, end)
    after = parse_error.text[end : line.start + len(line.text)].rstrip()
    if quoted[0] == "'" and after[0].isalpha():
        message, place = "the apostrophe here ends the quoted text too early", end - 1
    else:
        message, place = "there is more text after the closing quote", end
    other = "double" if quoted[0] == "'" else "single"
    hint = f"put the whole text in {other} quotes"
    if "flow" not in parse_error.words:
        whole = quoted + after
        hint = f"type `{in_quotes(whole[1:-1] if after[-1] == quoted[0] else whole)}`"
    return SyntaxHint(message, hint, place, place + 1)


def bad_escape(parse_error: ParseError) -> SyntaxHint | None:
    """`"C:\\path"`: a backslash in double quotes."""
    if "quoted" not in parse_error.words:
        return None
    return escape_at(parse_error.text, parse_error.text.rfind("\\", 0, parse_error.at + 1))


def escape_at(text: str, start: int) -> SyntaxHint | None:
    """The slip of a backslash at an offset."""
    if not (escape := _ESCAPE.match(text, max(start, 0))):
        return None
    message = f"`{escape[0]}` does not stand for any character"
    hint = "type two backslashes for one, or put the text in single quotes"
    if escape[0][1:2] in ("u", "U", "x"):
        hint = "type the character itself"
    return SyntaxHint(message, hint, *escape.span())


def _quoted_before(parse_error: ParseError) -> str:
    # The last quoted text, if something other than YAML's own signs follows it on the line.
    start, end = parse_error.last
    line = line_at(parse_error.text, end)
    after = parse_error.text[end : line.start + len(line.text)].lstrip()
    follows = after and after[0] not in ":,]}#" and parse_error.at <= line.start + len(line.text)
    is_quoted = end > start and parse_error.text[start] in _QUOTES
    return parse_error.text[start:end] if follows and is_quoted else ""
