"""Quotes: one not closed, one that closes too early, a backslash inside them."""

from cpstrategy.load.syntax_hints.parse_error import ParseError, SyntaxHint, in_quotes, line_at
from cpstrategy.text.patterns import lazily

_LOOKS_LIKE_YAML = lazily(r"\n([ ]*)(?:- |[A-Za-z_][\w-]*:(?=[ \n]|$))")
_ESCAPE = lazily(r"\\(?:[xuU][0-9a-fA-F]*|.)?")
_QUOTES = ("'", '"')


def not_closed(stumble: ParseError) -> SyntaxHint | None:
    """A quote that opens and never closes, or that only a later opening quote closes."""
    if "quoted" in stumble.words and ("stream" in stumble.words or "document" in stumble.words):
        return open_quote(stumble.text, stumble.opened)
    quoted = _quoted_before(stumble)
    if quoted and runs_into_yaml(quoted):
        return open_quote(stumble.text, stumble.last[0])
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


def text_after(stumble: ParseError) -> SyntaxHint | None:
    """`'don't'` or `"He said "hello""`: more text follows a quote that closed."""
    quoted = _quoted_before(stumble)
    if not quoted:
        return None
    end = stumble.last[1]
    line = line_at(stumble.text, end)
    after = stumble.text[end : line.start + len(line.text)].rstrip()
    if quoted[0] == "'" and after[0].isalpha():
        message, place = "the apostrophe here ends the quoted text too early", end - 1
    else:
        message, place = "there is more text after the closing quote", end
    other = "double" if quoted[0] == "'" else "single"
    hint = f"put the whole text in {other} quotes"
    if "flow" not in stumble.words:
        whole = quoted + after
        hint = f"type `{in_quotes(whole[1:-1] if after[-1] == quoted[0] else whole)}`"
    return SyntaxHint(message, hint, place, place + 1)


def bad_escape(stumble: ParseError) -> SyntaxHint | None:
    """`"C:\\path"`: a backslash in double quotes."""
    if "quoted" not in stumble.words:
        return None
    return escape_at(stumble.text, stumble.text.rfind("\\", 0, stumble.at + 1))


def escape_at(text: str, start: int) -> SyntaxHint | None:
    """The slip of a backslash at an offset."""
    if not (escape := _ESCAPE.match(text, max(start, 0))):
        return None
    message = f"`{escape[0]}` does not stand for any character"
    hint = "type two backslashes for one, or put the text in single quotes"
    if escape[0][1:2] in ("u", "U", "x"):
        hint = "type the character itself"
    return SyntaxHint(message, hint, *escape.span())


def _quoted_before(stumble: ParseError) -> str:
    # The last quoted text, if something other than YAML's own signs follows it on the line.
    start, end = stumble.last
    line = line_at(stumble.text, end)
    after = stumble.text[end : line.start + len(line.text)].lstrip()
    follows = after and after[0] not in ":,]}#" and stumble.at <= line.start + len(line.text)
    is_quoted = end > start and stumble.text[start] in _QUOTES
    return stumble.text[start:end] if follows and is_quoted else ""
