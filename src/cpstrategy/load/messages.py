"""Messages: what the schema found, said in the author's words at the author's line."""

from collections.abc import Iterator, Sequence

from pydantic_core import ErrorDetails

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.invariants import BrokenInvariantError, of_kind, present
from cpstrategy.load import hints
from cpstrategy.load.fields import (
    called_here,
    choices_at,
    field_at,
    holders_of,
    keys_of,
    record_at,
)
from cpstrategy.load.prune import Path, existing, reach
from cpstrategy.model.base import Record
from cpstrategy.model.name import Name
from cpstrategy.model.registers import NAME_OF_REGISTER, declaration
from cpstrategy.model.text import OWN, Text
from cpstrategy.rules.syn import missing_key, unknown_key, wrong_kind
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span
from cpstrategy.text.nearest import nearest
from cpstrategy.text.normal_form import single_spaced

_LONGEST = 40
"""So many letters of a value are repeated in a message."""

_FEW = 3
"""So many keys are named in a hint; of more, those of a strategy are looked through."""

_FAULTS = {
    "string_type": "must be a text",
    "list_type": "must be a list",
    "dict_type": "must have keys of its own",
    "model_type": "must have keys of its own",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_parsing_size": "is too large a number",
    "int_from_float": "must be a whole number",
    "decimal_type": "must be a number",
    "decimal_parsing": "must be a number",
    "finite_number": "must be a number",
    "decimal_max_digits": "has too many digits",
    "decimal_whole_digits": "is too large a number",
    "decimal_max_places": "has too many digits after the point",
    "bool_type": "must be yes or no",
    "bool_parsing": "must be yes or no",
    "string_too_short": "has no words",
    "not_a_date": "must be a date",
    "not_a_time": "must be a date",
    "thousands": "must be a number",
    "no_such_date": "must be a day in the calendar",
}
_LIMITS = {
    "greater_than_equal": ("at least", "ge", "write a larger number"),
    "less_than_equal": ("at most", "le", "write a smaller number"),
}


def describe(
    tree: Mapping, kind: type[Record], problems: Sequence[ErrorDetails], *, complete: bool
) -> Iterator[Diagnostic]:
    """Say each problem once; a key that is missing and the same key misspelt are one problem."""
    missing = {problem["loc"] for problem in problems if problem["type"] == "missing"}
    for problem in problems:
        path = problem["loc"]
        if problem["type"] == "extra_forbidden":
            finding, near = _unknown(tree, kind, path)
            missing.discard((*path[:-1], near))
            yield finding
        elif problem["type"] != "missing":
            yield _wrong(tree, kind, problem)
    for path in sorted(missing, key=str) if complete else ():
        yield _missing(tree, kind, path)


def _unknown(tree: Mapping, kind: type[Record], path: Path) -> tuple[Diagnostic, str]:
    record = present(record_at(kind, path[:-1]))
    holder = of_kind(reach(tree, path[:-1]), Mapping)
    key = str(path[-1])
    keys = [name for name in keys_of(record) if name not in (*holder, OWN)]
    near = nearest(key, keys) or called_here(key, keys, record)
    instead = record.retired.get(key, "") or hints.elsewhere(key, kind, keys)
    if issubclass(record, Text | Name) and NAME_OF_REGISTER.fullmatch(key):
        instead = f"{instead}; or declare a register of your own: {declaration(key)}"
    hint = f"did you mean `{near}`?" if near else instead
    holders = [name for name in holders_of(record, key) if name in keys]
    if 0 < len(holders) <= _FEW and not near and key not in record.retired:
        near, hint = holders[0], hints.one_level_up(key, holders)
    return unknown_key.UNIT.diagnostic(holder.keys_at[key], f"unknown key `{key}`", hint), near


def _missing(tree: Mapping, kind: type[Record], path: Path) -> Diagnostic:
    holder, key = _reached(tree, existing(tree, path[:-1])), str(path[-1])
    if isinstance(holder, Mapping) and key in holder.keys_at:
        return missing_key.UNIT.diagnostic(
            holder.keys_at[key], f"`{key}` is empty", "write something after the colon"
        )
    record = record_at(kind, path)
    is_mapping = record and not record.shorthand
    below = f", and below it {hints.needed(record)}" if record and is_mapping else " with its value"
    message = f"{_named(kind, path[:-1])} has no `{key}`"
    return missing_key.UNIT.diagnostic(_head(holder), message, f"add a line `{key}:`{below}")


def _wrong(tree: Mapping, kind: type[Record], problem: ErrorDetails) -> Diagnostic:
    path = existing(tree, problem["loc"])
    node = _reached(tree, path)
    fault, hint = _fault(kind, path, problem, node)
    message, place = f"{_named(kind, path)} {fault}", _head(node)
    fix = hints.fix_for(problem["type"], node) if isinstance(node, Scalar) else None
    if fix and isinstance(node, Scalar) and not node.plain:
        # The quotation marks stay.
        place = node.place_of(node)
    return wrong_kind.UNIT.diagnostic(place, message, hint, fix=fix)


def _reached(tree: Mapping, path: Path) -> Node:
    node = reach(tree, path)
    if node is None:
        raise BrokenInvariantError("a path that exists leads to something")
    return node


def _fault(kind: type[Record], path: Path, problem: ErrorDetails, node: Node) -> tuple[str, str]:
    error, context = problem["type"], problem.get("ctx", {})
    value = _shortened(node) if isinstance(node, Scalar) else ""
    instead = f", not `{value}`" if value else ""
    record, field = record_at(kind, path), field_at(kind, path)
    if error == "value_error":
        # The model's own checks say what is wrong, and what to do.
        fault, hint = (*context["error"].args, "")[:2]
        return fault, hint
    if error in _LIMITS:
        words, key, hint = _LIMITS[error]
        return f"must be {words} {context[key]}{instead}", hint
    if error == "literal_error":
        loc = problem["loc"]
        choices = choices_at(kind, loc)
        return f"cannot be `{value}`", hints.choice(str(node), choices)
    if error == "string_pattern_mismatch":
        return f"cannot be `{value}`", "write a colour as # and six digits, such as #1d4e79"
    if error == "model_type" and record and record.shorthand:
        return f"must be a text{instead}", hints.what_to_do("string_type", node, record, field)
    fault = _FAULTS.get(error, "is not right")
    hint = hints.what_to_do(error, node, record, field, entry=isinstance(path[-1], int))
    return fault + (instead if fault.startswith("must") else ""), hint


def _named(kind: type[Record], path: Path) -> str:
    """Call a value by the key that holds it: `council`, or this entry of `people`."""
    key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    if not key:
        return f"the {kind.__name__.casefold()}"
    return f"this entry of `{key}`" if isinstance(path[-1], int) else f"`{key}`"


def _shortened(value: Scalar) -> str:
    line = single_spaced(value)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _head(node: Node) -> Span:
    """Point at one line: the first key of a mapping, the first entry of a list, or the text."""
    while not isinstance(node, Scalar):
        if isinstance(node, Mapping):
            return next(iter(node.keys_at.values()), node.span)
        if not isinstance(node, Listing) or not node:
            break
        node = node[0]
    return node.span
