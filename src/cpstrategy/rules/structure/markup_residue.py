"""STR017 markup-residue: what is left of Word, a PDF or a web page after pasting."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.list_markers import FOREIGN_BULLETS
from cpstrategy.text.lists.dialects import DIALECTS, OF_OTHER_DIALECTS
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import HTML_TAG

_RESIDUE = (
    (
        lazily(r"(?is)<table\b.*?(?:</table>|\Z)"),
        "this is a table in HTML, which would be printed as it stands",
        "write it with `|` between the cells, and a line `| --- | --- |` below the heads",
    ),
    (
        HTML_TAG,
        "`{0}` is HTML, which would be printed as it stands",
        "delete it; for bold write `**words**`, for a new paragraph leave a line empty",
    ),
    (
        lazily(r"&(?:[a-z][a-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE),
        "`{0}` is the code of a character, which would be printed as it stands",
        "type the character itself",
    ),
    (
        lazily(r"â€.|Â[\xa0£«»°©®·]|Ã[\x80-\xbf]"),
        "`{0}` is what is left of a quotation mark, a dash or an accent",
        "type the character that was meant",
    ),
    (
        lazily(rf"(?m)^[ \t]*([{FOREIGN_BULLETS}]|o(?=[ \t]+\S))"),
        "`{0}` is the bullet of another program",
        "delete it, and begin each entry of a list on a line of its own with `- `",
    ),
    (
        lazily(r"(?m)(?:^[^\t\u2003\n]+[\t\u2003][^\n]*(?:\n|\Z)){2,}"),
        "this is a table whose cells are parted by tabs, and readers would get one paragraph",
        "write it with `|` between the cells, and a line `| --- | --- |` below the heads",
    ),
    (
        lazily(r"\t"),
        "there is a tab here",
        "press the space bar instead; if this was a list, begin each entry with `- `",
    ),
    (
        lazily(r"[\ue000-\uf8ff\U000f0000-\U0010ffff\ufffd]"),
        "there is a character here that only another program can show ({1})",
        "delete it, or type the character that was meant",
    ),
    (
        lazily(r"[\xad\u200b\u2028\u2029\u2060\ufeff]"),
        "there is an invisible character here ({1})",
        "delete it: put the cursor behind it and press Backspace once",
    ),
    (
        lazily(r"(?<=[a-z])([`´])(?=(?:s|t|d|m|ll|re|ve|clock)\b)", re.IGNORECASE),
        "`{0}` is an accent and no apostrophe",
        "write `'`",
    ),
)
"""What is found first is told, and nothing within it a second time."""

_SUSPECT = lazily(
    rf"[âÂÃ{FOREIGN_BULLETS}´\t\u2003\ue000-\uf8ff\U000f0000-\U0010ffff\ufffd"
    r"\xad\u200b\u2028\u2029\u2060\ufeff<&`o](?:(?<![<&`o])|(?<=<)[/a-zA-Z!]|(?<=&)[a-zA-Z#]"
    r"|(?<=[a-z]`)[a-z]|(?<=o)(?<![^\n\0 \t]o)[ \t])"
)
"""What all residue has but stars; most words have none, and looking closely takes long."""

_STARS_IN_TEXT = (
    # An escaped character, a pair of stars with bold words between them, or stars on their own.
    lazily(r"\\.|\*\*(?=\S)(?:\\.|(?!\*\*|\n\s*\n)[^\\])+?(?<!\s)\*\*|(\*\*)", re.DOTALL),
    "has no partner and would be printed as it stands",
    "write `**` directly before the first and directly after the last bold word",
)
_STARS_IN_NAMES = (
    lazily(r"\*\*"),
    "would be printed as it stands",
    "names and facts cannot be bold: delete it",
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through all words that readers may read."""
    suspect = strategy.lookup.matching(_SUSPECT)
    starred = strategy.lookup.containing("**")
    foreign = strategy.lookup.matching(OF_OTHER_DIALECTS)
    for number in sorted(suspect | starred | foreign):
        words = strategy.words[number]
        if number in suspect:
            yield from _residue(words)
        if number in starred:
            yield from _stars(words)
        if number in foreign and words.is_markdown:
            yield from _of_other_dialects(words)


def _residue(words: FieldWords) -> Iterator[Finding]:
    told: list[tuple[int, int]] = []
    for pattern, message, hint in _RESIDUE:
        fresh = (
            match
            for match in pattern.finditer(words.words)
            if not any(start <= match.start() < end for start, end in told)
        )
        new = list(islice(fresh, MOST_FINDS))
        told += [match.span() for match in new if "\n" in match[0]]
        for match in new:
            residue = match[pattern.groups]
            place = words.place(*_first_line(match, pattern.groups))
            yield Finding(place, message.format(residue, f"U+{ord(residue[-1]):04X}"), hint)


def _first_line(match: re.Match[str], group: int) -> tuple[int, int]:
    """Where what was found begins, as far as the end of its line."""
    start, end = match.span(group)
    return start, start + len(match.string[start:end].strip("\n").partition("\n")[0])


def _of_other_dialects(words: FieldWords) -> Iterator[Finding]:
    for pattern, message, hint in DIALECTS:
        for written, place in words.find(pattern, pattern.groups):
            line = written.strip().partition("\n")[0]
            yield Finding(place, message.format(line), hint)


def _stars(words: FieldWords) -> Iterator[Finding]:
    pattern, fault, hint = _STARS_IN_TEXT if words.is_markdown else _STARS_IN_NAMES
    for stars, place in words.find(pattern, pattern.groups):
        yield Finding(place, f"`{stars}` {fault}", hint)


UNIT = Rule(
    code="STR017",
    name="markup-residue",
    severity=Severity.ERROR,
    summary="Something left over from Word, a PDF or a web page.",
    why=(
        "Pasted text brings tags, codes and bullets along. Readers would see them on the page, and "
        "a screen reader would read them out."
    ),
    hint="delete it",
    bad="""\
vision: We want <b>every child</b> to be safe.
""",
    good="""\
vision: We want **every child** to be safe.
""",
    check=check,
)
