"""Addresses: every text of a strategy under an address that outlives a change of order."""

from collections.abc import Iterator
from typing import NamedTuple, cast, get_args

from cpstrategy.model.base import Record, has_field
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import LikeRegister, Register, Text
from cpstrategy.source import Span

Variant = str
"""A register that says again what the full text says: one of three, or of a council's own."""

VARIANTS: tuple[LikeRegister, ...] = get_args(LikeRegister)
"""Those that every council has."""


def all_variants(strategy: Strategy) -> tuple[Variant, ...]:
    """Those that every council has, and then this one's own."""
    return (*VARIANTS, *strategy.registers)


def register_of(variant: Variant, strategy: Strategy) -> Register:
    """The register itself, or the one that a council's own is like."""
    return strategy.registers.get(variant) or cast(Register, variant)


class AddressedText(NamedTuple):
    """A text, the record that it belongs to, and the key of the strategy below which it stands.

    `key` is such as `told-us:home-bills/text`, or `definition/text` where there is only one. It is
    empty below an entry of a list that has no id: a place in a list is no address.
    """

    key: str
    text: Text | Name
    owner: Record
    part: str


def addressed(strategy: Strategy) -> tuple[AddressedText, ...]:
    """The texts that have an address; of two with the same, only the first."""
    return strategy.once(_addressed)


def _addressed(strategy: Strategy) -> tuple[AddressedText, ...]:
    texts: dict[str, AddressedText] = {}
    for text in _texts(strategy):
        if text.key:
            texts.setdefault(text.key, text)
    return tuple(texts.values())


def unaddressed(strategy: Strategy) -> Iterator[AddressedText]:
    """Walk the texts that cannot be followed although they have several registers."""
    return (text for text in _texts(strategy) if not text.key and variants(text.text))


def variants(text: Text | Name) -> tuple[Variant, ...]:
    """List the registers besides the full one that a text has words in."""
    named = tuple(register for register in VARIANTS if words_in(text, register))
    return (*named, *(own.name for own in text.own))


def words_in(text: Text | Name, register: Variant) -> str:
    """The words in one register alone, each easy row a paragraph; empty if there are none."""
    if not has_field(Text, register):
        own = text.own_words(register)
        return next(filter(None, (words_in(own, like) for like in VARIANTS)), "") if own else ""
    if register == "easy" and isinstance(text, Text):
        return "\n\n".join(line.text for line in text.easy)
    return str(getattr(text, register)).strip()


def place_in(text: Text | Name, register: Variant) -> Span:
    """Where the words in a register stand; the text itself if it has none."""
    own = text.own_words(register)
    return own.span if own else text.at(register)


def _texts(strategy: Strategy) -> Iterator[AddressedText]:
    for part, record in strategy.children():
        key = _yaml_key(strategy, part)
        yield from _below(record, _address(strategy, part, record, ""), strategy, key)


def _below(record: Record, key: str, owner: Record, part: str) -> Iterator[AddressedText]:
    if isinstance(record, Text):
        yield AddressedText(key, record, owner, part)
        return
    if isinstance(record, Name):
        # One name for all readers is the rule, and misses nothing.
        if variants(record):
            yield AddressedText(key, record, owner, part)
        return
    for field, child in record.children():
        yield from _below(child, _address(record, field, child, key), record, part)


def _address(record: Record, field: str, child: Record, key: str) -> str:
    """The address of a child: an entry of a list begins anew with its kind and id."""
    if isinstance(getattr(record, field), list):
        name = getattr(child, "id", "")
        return f"{child.kind}:{name}" if child.kind and name else ""
    name = _yaml_key(record, field)
    if isinstance(record, Strategy):
        return name
    return f"{key}/{name}" if key else ""


def _yaml_key(record: Record, field: str) -> str:
    return type(record).model_fields[field].alias or field
