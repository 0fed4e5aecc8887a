"""Own registers: keys of a council's own in texts, put where the model has them.

`8-to-11: Words` becomes an entry of one list with those words under the register that it is like.
"""

from collections.abc import Mapping as Names
from typing import get_args

from cpstrategy.model.registers import usable
from cpstrategy.model.text import OWN, LikeRegister
from cpstrategy.source import Listing, Mapping, Scalar


def own_registers(tree: Mapping) -> Names[str, str]:
    """Those that a tree declares, each with what it is like; what is wrong is told elsewhere."""
    declared = tree.get("registers")
    if not isinstance(declared, Mapping):
        return {}
    likes = get_args(LikeRegister)
    return {name: declared[name] for name in usable(declared) if declared[name] in likes}


def put_together(text: Mapping, own: Names[str, str]) -> None:
    """Move what a text says in registers of the council's own into one list."""
    entries = []
    for name in [key for key in text if key in own]:
        at, words = text.keys_at.pop(name), text.pop(name)
        keys_at = {"name": at, own[name]: at}
        entries.append(Mapping({"name": Scalar(name, at), own[name]: words}, words.span, keys_at))
    if entries:
        first = entries[0]
        text[OWN] = Listing(entries, first.span)
        text.keys_at[OWN] = first.keys_at["name"]
