"""First characters: text that starts with a sign that means something in YAML."""

from types import MappingProxyType

from cpstrategy.load.suggestions import reason_meant
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
_BULLET = lazily(r"[ ]*\*[ ]+(.{1,60})\Z")
_OTHERWISE = MappingProxyType(
    {
        "-": ("put the list on the lines below; if it is text, ", ""),
        "|": ("", ", or put the text on the lines below `|`"),
        ">": ("", ", or put the text on the lines below `>`"),
    }
)


def directive(parse_error: ParseError) -> SyntaxHint | None:
    """A line that starts with `%`."""
    start = (
        0
        if parse_error.text.startswith("%")
        else parse_error.text.rfind("\n%", 0, parse_error.at + 1) + 1
    )
    about = "directive" in parse_error.words or "document" in parse_error.words
    if not about or parse_error.text[start : start + 1] != "%":
        return None
    hint = "indent the line if it goes on with the text above; if not, delete it"
    return SyntaxHint("a line cannot start with `%`", hint, start, start + 1)


def end_marker(parse_error: ParseError) -> SyntaxHint | None:
    """Lines after `...`, which ends a file."""
    place = parse_error.text.rfind("\n...\n", 0, parse_error.at) + 1
    if "document start" not in parse_error.words or not place:
        return None
    message = "the line `...` ends the file, and there is more below it"
    return SyntaxHint(message, "delete this line", place, place + 3)


def special_start(parse_error: ParseError) -> SyntaxHint | None:
    """`title: *Home*`, `- @home`, `text: > 5 people`."""
    for place in (parse_error.at, parse_error.opened):
        sign = parse_error.text[place : place + 1]
        quoted = typed_as_text(parse_error.text, place)
        if sign and sign in _NEVER and quoted.startswith("type"):
            item = _BULLET.match(line_at(parse_error.text, place).text)
            if item:
                quoted = f"type `- {item[1]}`; if it is text, {quoted}"
            if hidden := _hidden_number(parse_error.text, place):
                return not_at_start(parse_error.text, place, hidden)
            before, after = _OTHERWISE.get(sign, ("", ""))
            return not_at_start(parse_error.text, place, before + quoted + after)
    return None


def _hidden_number(text: str, place: int) -> str:
    """What to do about `value: *`, which statisticians write in the place of a small number."""
    parts = LINE.match(line_at(text, place).text)
    reason = reason_meant(parts["value"]) if parts and parts["key"] == "value" else ""
    return f"delete this line and write `withheld: {reason}`" if reason else ""


def not_at_start(text: str, place: int, hint: str) -> SyntaxHint:
    """The slip of a text that starts with a sign of YAML's."""
    sign = "a backtick" if text[place] == "`" else f"`{text[place]}`"
    return SyntaxHint(
        f"text cannot start with {sign} unless it is in quotes", hint, place, place + 1
    )


def text_after_bracket(parse_error: ParseError) -> SyntaxHint | None:
    """`title: [Draft] Our plan`, `text: {stat:x} children`."""
    line = line_at(parse_error.text, parse_error.at)
    parts = LINE.match(line.text)
    sign = parts["value"][:1] if parts else ""
    if not parts or sign not in _CLOSING or "block" not in parse_error.words:
        return None
    if parse_error.text[parse_error.at : parse_error.at + 1] == _CLOSING[sign]:
        message = f"there is one `{_CLOSING[sign]}` too many"
        return SyntaxHint(message, "delete it", parse_error.at, parse_error.at + 1)
    start = line.start + parts.start("value")
    return not_at_start(parse_error.text, start, f"type `{with_quotes(line)}`")


def open_bracket(parse_error: ParseError) -> SyntaxHint | None:
    """`[` or `{` without its end, or with something missing between."""
    sign = parse_error.text[parse_error.opened : parse_error.opened + 1]
    if "flow" not in parse_error.words or sign not in _CLOSING:
        return None
    end = _CLOSING[sign]
    message = f"the `{sign}` here has no `{end}`, or a comma is missing before it"
    hint = f"type `{end}` at the end and commas between; if it is text, put all of it in quotes"
    return SyntaxHint(message, hint, parse_error.opened, parse_error.opened + 1)
