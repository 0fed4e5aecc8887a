"""Rule choice: which rules are meant by codes, first letters of codes and names, and how many."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from pkgutil import iter_modules

from cpstrategy.build.errors import UnknownNameError
from cpstrategy.disk.own_code import PACKAGE

_ALWAYS = "SYN"
"""What cannot be read is said whatever was asked for."""
_LIKE = 0.6
"""Letters that stand before numbers are so few that one slip is a large part of them."""


def choose_rules(written: Sequence[str], option: str) -> tuple[str, ...]:
    """Give the codes of the rules that are named; several may stand in one text, with commas.

    Raises:
        UnknownNameError: a name is that of no rule.

    """
    if not written:
        return ()
    names = dict(_rules())
    pieces = [piece.strip() for text in written for piece in text.split(",")]
    return tuple(dict.fromkeys(code for piece in pieces for code in _meant(piece, names, option)))


def count_rules(select: Collection[str] = (), ignore: Collection[str] = ()) -> int:
    """How many rules look, of all or of those with some codes, without importing any."""
    if not (select or ignore):
        return _modules_below(os.path.join(PACKAGE, "rules"))
    codes = {code for code, _ in _rules()}
    always = {code for code in codes if code.startswith(_ALWAYS)}
    return len(always | (codes & set(select or codes)) - set(ignore))


def _modules_below(folder: str) -> int:
    """Count them as Python finds them: in a bundle they are no files."""
    entries = iter_modules([folder])
    inside = (
        _modules_below(os.path.join(folder, name)) if is_package else 1
        for _, name, is_package in entries
    )
    return sum(inside)


def _rules() -> Iterator[tuple[str, str]]:
    """Walk the codes and names of all rules."""
    # Those who name none need not wait until all are imported.
    from cpstrategy import rules
    from cpstrategy.discovery import discover
    from cpstrategy.rule import Rule

    return ((rule.code, rule.name) for rule in discover(rules, Rule).values())


def _meant(piece: str, names: dict[str, str], option: str) -> list[str]:
    """The rules that one code, beginning of a code or name means."""
    if not piece:
        raise UnknownNameError("name a rule, such as REF001, or several with commas", option)
    code, name = piece.upper(), piece.lower()
    meant = [known for known in names if known.startswith(code) or names[known] == name]
    if not meant:
        near = _near(piece, names)
        hint = f"did you mean '{near}'?" if near else "`cpstrategy explain` lists all"
        raise UnknownNameError(f"there is no rule '{piece}'; {hint}", option)
    return meant


def _near(piece: str, names: dict[str, str]) -> str | None:
    from difflib import get_close_matches

    from cpstrategy.text.nearest import nearest

    families = sorted({code[:3] for code in names})
    like = get_close_matches(piece.upper(), families, 1, _LIKE)
    return nearest(piece, [*names, *names.values()]) or next(iter(like), None)
