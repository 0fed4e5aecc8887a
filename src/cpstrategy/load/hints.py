"""Hints: what to do about a value or a key that the schema refuses."""

from collections.abc import Sequence

from cpstrategy.load.fields import Field, homes_of, required_keys, standing_for
from cpstrategy.load.suggestions import (
    date_hint,
    date_meant,
    number_meant,
    reason_meant,
    unit_meant,
)
from cpstrategy.load.synonyms import word_meant
from cpstrategy.model.base import Record
from cpstrategy.source import Listing, Mapping, Node, Scalar
from cpstrategy.text.enumeration import enumerated, in_code
from cpstrategy.text.ids import first_a_record
from cpstrategy.text.nearest import nearest
from cpstrategy.text.patterns import lazily

_TIMES = ("not_a_date", "not_a_time")
_GROUPED = lazily(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_FEW = 10
"""So many words fit in a hint; more would be a wall of them."""

_DO = {
    "string_type": "write the words on the same line, after the colon",
    "int_type": "write digits alone, such as 708",
    "int_parsing": "write digits alone, such as 708",
    "int_parsing_size": "write fewer digits",
    "int_from_float": "write digits alone, such as 708",
    "decimal_type": "write the number alone, such as 708 or 98.5",
    "decimal_parsing": "write the number alone, such as 708 or 98.5",
    "thousands": "write the number without points, such as 1708",
    "finite_number": "write the number alone, such as 708 or 98.5",
    "decimal_max_digits": "write at most eleven digits before the point and four after it",
    "decimal_whole_digits": "write at most eleven digits before the point",
    "decimal_max_places": "write at most four digits after the point",
    "bool_type": "write `true` or `false`",
    "bool_parsing": "write `true` or `false`",
    "string_too_short": "write the words after the colon",
    "not_a_time": (
        "write `2023-09-30`, or `2023-09` for a month, or `2023` for a year; "
        "or `Q3 2023/24`, `2023/24` or `autumn term 2023`"
    ),
    "not_a_date": "write `2023-09-30`, or `2023-09` for a month, or `2023` for a year",
    "no_such_date": "check the day and the month",
}


def what_to_do(
    error: str, node: Node, record: type[Record] | None, field: Field, *, entry: bool = False
) -> str:
    """Say how to write a value that is not of its kind.

    `record` is the one that is wanted here or as an entry; `entry` is true within a list.
    """
    value = str(node) if isinstance(node, Scalar) else ""
    if error == "string_type" and isinstance(node, Listing):
        return "delete the dashes or brackets; between paragraphs leave a line empty"
    if error == "list_type":
        return _as_list(node, value, record, field)
    if error == "dict_type":
        such = f", such as `{field.example}`" if field.example else ""
        return f"write each key with its value on a line below{such}"
    if error == "model_type" and record:
        return _as_record(node, record, entry=entry)
    suggestion = ""
    if error in ("decimal_parsing", "int_parsing", "thousands"):
        suggestion = number_hint(value, field, whole=error == "int_parsing")
    elif error in (*_TIMES, "no_such_date"):
        suggestion = date_hint(value, may_be_season=error == "not_a_time")
    return suggestion or _DO.get(error, "")


def number_hint(value: str, field: Field, *, whole: bool = False) -> str:
    """Say which number was meant; one that somebody hides is not asked for."""
    reason = reason_meant(value)
    if reason and field.key == "value" and "withheld" in field.siblings:
        return f"delete this line and write `withheld: {reason}`"
    if reason:
        return "delete this line: what cannot be told is left out"
    bare = number_meant(value, whole=whole)
    unit = unit_meant(value) if "unit" in field.siblings else ""
    return f"write `{bare}`" * bool(bare) + f"; `unit: {unit}` adds the sign" * bool(unit and bare)


def fix_for(error: str, value: str) -> str | None:
    """Give what may safely stand in the place of a value: a date or a number written otherwise."""
    if error in _TIMES:
        return date_meant(value) or None
    if error in ("decimal_parsing", "int_parsing") and _GROUPED.fullmatch(value):
        return number_meant(value)
    return None


def _as_list(node: Node, value: str, record: type[Record] | None, field: Field) -> str:
    if isinstance(node, Mapping) and node.keys_at:
        first = next(iter(node.keys_at))
        return f"write `- {first}:` for `{first}:`, and indent the lines below by two more spaces"
    if value and field.cites and (" " in value or value != value.casefold()):
        return first_a_record(value, field.cites, field.home)
    if value and not record and " " not in value.replace(", ", ""):
        return f"write `[{value}]`"
    first = f"{_keys(record)[0]}: " if record and not record.shorthand else ""
    return f"begin each entry on a line of its own with `- {first}`"


def _as_record(node: Node, record: type[Record], *, entry: bool) -> str:
    if isinstance(node, Listing) and node and isinstance(node[0], Mapping):
        first = next(iter(node[0].keys_at), "")
        return f"write `{first}:` instead of `- {first}:`"
    first, *others = _keys(record)
    below = f", and below it {in_code([f'{key}:' for key in others])}" if others else ""
    if entry:
        return f"write `- {first}:` with its value{below}"
    return f"write `{first}:` with its value on the next line, indented by two spaces{below}"


def needed(record: type[Record]) -> str:
    """Name the keys that a record cannot be without, or else the one that a text stands for."""
    return in_code([f"{key}:" for key in _keys(record)])


def _keys(record: type[Record]) -> list[str]:
    return required_keys(record) or [standing_for(record)]


def choice(value: str, choices: Sequence[str]) -> str:
    """Name the choice that was meant, or all of them."""
    near = nearest(value, choices) or word_meant(value, choices)
    if near:
        return f"did you mean `{near}`?"
    reason = reason_meant(value) if "small" in choices else ""
    if reason:
        return f"write `{reason}`, of which readers are told `fewer than {reason}`"
    return f"choose one of {in_code(choices)}"


def elsewhere(key: str, kind: type[Record], keys: Sequence[str]) -> str:
    """Say where a right key belongs that stands in the wrong place, or what could stand here.

    A right key at the wrong depth is the commonest slip after a misspelling.
    """
    homes = homes_of(kind, key)
    if "" in homes:
        return f"`{key}` belongs at the start of a line, without an indent"
    if 0 < len(homes) <= 3:
        return f"`{key}` belongs below {' or '.join(f'`{home}:`' for home in homes)}"
    return f"here you can write {in_code(keys)}" if 0 < len(keys) <= _FEW else ""


def one_level_up(key: str, holders: Sequence[str]) -> str:
    """Say into which key of its record a key belongs that stands beside it."""
    names = enumerated([f"`{name}:`" for name in holders], "or")
    return f"`{key}` belongs below {names}, as in `{holders[0]}: {{{key}: …}}`"
