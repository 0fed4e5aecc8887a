"""Spaces: a tab, a space that is none, a space left out after a colon or a dash."""

from cpstrategy.load.syntax_hints.parse_error import Line, ParseError, SyntaxHint, line_at
from cpstrategy.text.patterns import lazily

_TAB = lazily(r"[ ]*(\t+)")
_ODD_SPACE = lazily(r"(?:[ ]*|[ ]*(?:- +)*[\w-]+:|[ ]*-)([\xa0\u2000-\u200b\u202f\u3000\ufeff]+)")
_NO_SPACE_AFTER_COLON = lazily(r"[ ]*(?:- +)*(([A-Za-z_][\w-]*):(?!//)([^\s@]+)(?=\s|\Z))")
_NO_SPACE_AFTER_DASH = lazily(r"[ ]*(?:- +)*(-([^\W\d_]|[\"'{\[]).*)")


def tab(parse_error: ParseError) -> SyntaxHint | None:
    """A line indented with a tab."""
    for line in _suspects(parse_error):
        if match := _TAB.match(line.text):
            message = "this line is indented with a tab"
            hint = "use spaces instead: delete the tab and press the space bar"
            return SyntaxHint(message, hint, line.start + match.start(1), line.start + match.end(1))
    return None


def odd_space(parse_error: ParseError) -> SyntaxHint | None:
    """A space from a word processor where YAML looks for a plain one."""
    return next(filter(None, map(odd_space_in, _suspects(parse_error))), None)


def odd_space_in(line: Line) -> SyntaxHint | None:
    """A line in which a space that is none stands where YAML looks for one."""
    if match := _ODD_SPACE.match(line.text):
        message = "there is a special space here that only looks like a space"
        hint = "delete it and press the space bar; copied text often brings such spaces"
        return SyntaxHint(message, hint, line.start + match.start(1), line.start + match.end(1))
    return None


def no_space(parse_error: ParseError) -> SyntaxHint | None:
    """`title:Home` or `-item`, which YAML takes for text and reads on."""
    if "expected ':'" in parse_error.words or "mapping values" in parse_error.words:
        return next(filter(None, map(no_space_in, _suspects(parse_error))), None)
    line = line_at(parse_error.text, parse_error.at)
    if "block" in parse_error.words and _NO_SPACE_AFTER_DASH.match(line.text):
        return no_space_in(line)
    return None


def no_space_in(line: Line) -> SyntaxHint | None:
    """A line in which the space after the first colon or the dash is missing."""
    if match := _NO_SPACE_AFTER_COLON.match(line.text):
        wrong, key, value = match.group(1, 2, 3)
        message = f"there is no space after the colon in `{wrong}`"
        hint = f"type `{key}: {value}`"
    elif match := _NO_SPACE_AFTER_DASH.match(line.text):
        message = f"there is no space after the dash in `{match[1]}`"
        hint = f"type `- {match[1][1:]}`"
    else:
        return None
    return SyntaxHint(message, hint, line.start + match.start(1), line.start + match.end(1))


def _suspects(parse_error: ParseError) -> list[Line]:
    offsets = sorted((parse_error.opened, parse_error.last[0], parse_error.at))
    return list(dict.fromkeys(line_at(parse_error.text, offset) for offset in offsets))
