"""First characters: text that starts with a sign that means something in YAML."""

from types import MappingProxyType

from cpstrategy.load.syntax_hints.parse_error import (
    LINE,
    ParseError,
    SyntaxHint,
    line_at,
    typed_as_text,
    with_quotes,
)
from cpstrategy.text.patterns import lazily

_NEVER = "@`%*&!|>]},?-"
_CLOSING = MappingProxyType({"[": "]", "{": "}"})
_BULLET = lazily(r"[ ]*\*[ ]+(.{1,60})$")
_OTHERWISE = MappingProxyType(
    {
        "-": ("put the list on the lines below; if it is text, ", ""),
        "|": ("", ", or put the text on the lines below `|`"),
        ">": ("", ", or put the text on the lines below `>`"),
    }
)


def directive(stumble: ParseError) -> SyntaxHint | None:
    """A line that starts with `%`."""
    start = 0 if stumble.text.startswith("%") else stumble.text.rfind("\n%", 0, stumble.at + 1) + 1
    about = "directive" in stumble.words or "document" in stumble.words
    if not about or stumble.text[start : start + 1] != "%":
        return None
    hint = "indent the line if it goes on with the text above; if not, delete it"
    return SyntaxHint("a line cannot start with `%`", hint, start, start + 1)


def end_marker(stumble: ParseError) -> SyntaxHint | None:
    """Lines after `...`, which ends a file."""
    place = stumble.text.rfind("\n...\n", 0, stumble.at) + 1
    if "document start" not in stumble.words or not place:
        return None
    message = "the line `...` ends the file, and there is more below it"
    return SyntaxHint(message, "delete this line", place, place + 3)


def special_start(stumble: ParseError) -> SyntaxHint | None:
    """`title: *Home*`, `- @home`, `text: > 5 people`."""
    for place in (stumble.at, stumble.opened):
        sign = stumble.text[place : place + 1]
        quoted = typed_as_text(stumble.text, place)
        if sign and sign in _NEVER and quoted.startswith("type"):
            item = _BULLET.match(line_at(stumble.text, place).text)
            if item:
                quoted = f"type `- {item[1]}`; if it is text, {quoted}"
            before, after = _OTHERWISE.get(sign, ("", ""))
            return not_at_start(stumble.text, place, before + quoted + after)
    return None


def not_at_start(text: str, place: int, hint: str) -> SyntaxHint:
    """The slip of a text that starts with a sign of YAML's."""
    sign = "a backtick" if text[place] == "`" else f"`{text[place]}`"
    return SyntaxHint(
        f"text cannot start with {sign} unless it is in quotes", hint, place, place + 1
    )


def text_after_bracket(stumble: ParseError) -> SyntaxHint | None:
    """`title: [Draft] Our plan`, `text: {stat:x} children`."""
    line = line_at(stumble.text, stumble.at)
    parts = LINE.match(line.text)
    sign = parts["value"][:1] if parts else ""
    if not parts or sign not in _CLOSING or "block" not in stumble.words:
        return None
    if stumble.text[stumble.at : stumble.at + 1] == _CLOSING[sign]:
        message = f"there is one `{_CLOSING[sign]}` too many"
        return SyntaxHint(message, "delete it", stumble.at, stumble.at + 1)
    start = line.start + parts.start("value")
    return not_at_start(stumble.text, start, f"type `{with_quotes(line)}`")


def open_bracket(stumble: ParseError) -> SyntaxHint | None:
    """`[` or `{` without its end, or with something missing between."""
    sign = stumble.text[stumble.opened : stumble.opened + 1]
    if "flow" not in stumble.words or sign not in _CLOSING:
        return None
    end = _CLOSING[sign]
    message = f"the `{sign}` here has no `{end}`, or a comma is missing before it"
    hint = f"type `{end}` at the end and commas between; if it is text, put all of it in quotes"
    return SyntaxHint(message, hint, stumble.opened, stumble.opened + 1)
