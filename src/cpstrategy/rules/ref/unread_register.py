"""REF020 unread-register: words in a register that no edition shows."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import chain
from types import MappingProxyType

from cpstrategy import sections
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.model.base import Record
from cpstrategy.model.byname import byname
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.registers.addresses import (
    AddressedText,
    Variant,
    addressed,
    all_variants,
    place_in,
    words_in,
)
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.section import SectionUnit
from cpstrategy.text.enumeration import enumerated

_PARTS: Mapping[str, str] = MappingProxyType(
    {"told-us": "told", "achievement": "did", "next-step": "will", "item": "will"}
)
"""Of what stands below a priority, the part of it that tells it."""

_FIELDS: Mapping[str, str] = MappingProxyType({"rationale": "now", "statement": "aim"})

_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "now": "rationale",
        "told": "told-us",
        "aim": "statement",
        "did": "achievements",
        "will": "next-steps",
    }
)
"""How content calls the parts."""

Place = tuple[str, str]
"""A key of the strategy, and of priorities the part; empty where all of it is shown."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare where words of each register stand with what the editions that read it show."""
    written: defaultdict[Place, defaultdict[Variant, list[AddressedText]]]
    written = defaultdict(lambda: defaultdict(list))
    shown = {register: _shown(strategy, register) for register in all_variants(strategy)}
    for text in addressed(strategy) if strategy.supplies.editions else ():
        for register in all_variants(strategy):
            place = _place(text)
            if words_in(text.text, register) and place not in shown[register]:
                written[place][register].append(text)
    for (key, part), registers in written.items():
        yield _finding(_KEYS.get(part, key), registers)
    yield from _below_nothing(strategy)


def _below_nothing(strategy: Strategy) -> Iterator[Finding]:
    """An entry without words in an edition is left out of it, with all that stands below it."""
    led = list(_led(strategy)) if strategy.supplies.editions else []
    for register in all_variants(strategy):
        readers = [one for one in strategy.supplies.editions if register in one.tried]
        for record, text in led if readers else ():
            if any(words_in(text, tried) for tried in _tried(readers)):
                continue
            inner = (one for one in record.walk() if isinstance(one, Text))
            lost = next((one for one in inner if words_in(one, register)), None)
            if lost is not None:
                message = f"`{byname(record)}` has no words in `{register}`, so these are not shown"
                hint = f"write it in `{register}` too, or leave these words out"
                yield Finding(place_in(lost, register), message, hint)


def _led(strategy: Strategy) -> Iterator[tuple[Record, Text]]:
    """Walk what is not shown without its text, but what young people ask: it is as they said it."""
    own = (record for key, record in strategy.children() if key != "asks")
    for record in chain.from_iterable(one.walk() for one in own):
        text = getattr(record, "text", None) if _needs_text(type(record)) else None
        if isinstance(text, Text):
            yield record, text


@cache
def _needs_text(kind: type[Record]) -> bool:
    field = kind.model_fields.get("text")
    return field is not None and field.is_required()


def _tried(editions: Sequence[Edition]) -> Iterator[Variant]:
    return (register for edition in editions for register in edition.tried)


def _finding(key: str, registers: Mapping[Variant, Sequence[AddressedText]]) -> Finding:
    """One for all the texts below a key: there may be hundreds."""
    first = next(iter(registers.values()))[0]
    many = "; ".join(f"{len(texts)} in `{register}`" for register, texts in registers.items())
    names = enumerated([f"`{register}`" for register in registers], "or")
    message = f"no edition that reads {names} shows `{key}`, and it has words there: {many}"
    return Finding(first.text.span, message)


def _place(text: AddressedText) -> Place:
    if text.part != "priorities":
        return text.part, ""
    kind, _, rest = text.key.partition(":")
    return "priorities", _PARTS.get(kind) or _FIELDS.get(rest.rpartition("/")[2], "")


def _shown(strategy: Strategy, register: Variant) -> Set[Place]:
    """All places that the editions with a register among theirs have."""
    editions = (one for one in strategy.supplies.editions if register in one.tried)
    return {place for edition in editions for place in _places(edition)}


def _places(edition: Edition) -> Iterator[Place]:
    units = discover(sections, SectionUnit)
    yield from (("council", ""), ("document", ""))
    for entry in edition.sections:
        unit = units.get(entry.section)
        keys = unit.needs if unit else ("narratives",)
        yield from ((key.replace("_", "-"), "") for key in keys)
        if "key_figures" in keys:
            yield "statistics", ""
        if "priorities" in keys:
            parts = edition.parts or _KEYS
            yield from (("priorities", part) for part in parts)
            yield "priorities-text", ""


UNIT = Rule(
    code="REF020",
    name="unread-register",
    severity=Severity.INFO,
    summary="Words in a register that no edition shows.",
    why=(
        "Somebody wrote them for readers who will not get them: the editions in that register "
        "have no section for what they belong to."
    ),
    hint="name the section in an edition that reads the register, or leave these words out",
    bad="""\
document:
  editions: [full, youth]
narratives:
  - id: big-ask
    heading: The big ask
    text: {full: We asked every child., youth: We asked all of you.}
""",
    good="""\
document:
  editions: [full, youth]
vision: {full: We aim high., youth: We aim high for you.}
""",
    false_positives=(
        """\
document:
  editions: [full, youth]
priorities:
  - id: home
    title: A safe home
    told-us:
      - {id: room, text: {full: We want rooms., youth: You want rooms.}}
""",
    ),
    blind_spots=(
        "It goes by the sections of an edition and the parts of a priority. What an edition leaves "
        "out within them otherwise, such as a table in easy read, `cpstrategy status` tells."
    ),
    actor=Actor.PARTICIPATION,
    check=check,
)
