"""PLN009 missing-edition: a text without words in a register that its neighbours have."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from types import MappingProxyType

from cpstrategy.analysis.sentence_length import fits, limit
from cpstrategy.diagnostic import Severity
from cpstrategy.model.listed import Listed
from cpstrategy.model.readers import ages_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register, Text
from cpstrategy.registers.addresses import (
    AddressedText,
    Variant,
    addressed,
    all_variants,
    register_of,
    variants,
    words_in,
)
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.ages import ALL_AGES

_INSTEAD: Mapping[Register, Register] = MappingProxyType({"plain": "full", "youth": "plain"})
"""Whose words stand in for those of a register, if they are plain enough."""

_HEADINGS = ("/title", "/heading")
"""The full ones serve in every edition."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the texts below each key of the strategy with each other."""
    # A name serves all readers, unless somebody words it for some.
    named = (text for text in addressed(strategy) if isinstance(text.text, Text))
    texts = [text for text in named if words_in(text.text, "full")]
    used: defaultdict[str, set[Variant]] = defaultdict(set)
    for text in texts:
        used[text.part].update(variants(text.text))
    for text in texts:
        missing = [f"`{register}`" for register in _needed(text, used[text.part], strategy)]
        if missing and not text.key.endswith(_HEADINGS):
            yield Finding(text.text.span, f"this has no words in {', '.join(missing)}")


def _needed(text: AddressedText, used: Set[Variant], strategy: Strategy) -> Iterator[Variant]:
    """The registers in use that have no words here, and no plain enough ones to fall back on."""
    for register in all_variants(strategy):
        if register in used and not words_in(text.text, register):
            like = register_of(register, strategy)
            # One of the council's own does with the words of the one that it is like.
            instead = like if register != like and words_in(text.text, like) else _INSTEAD.get(like)
            words = words_in(text.text, instead) if instead else ""
            is_told = fits(words, strategy.index, like, limit(strategy, like))
            if not is_told and _has_readers(text, register, strategy):
                yield register


def _has_readers(text: AddressedText, register: Variant, strategy: Strategy) -> bool:
    """Whether a text is for any of the ages that the editions in a register are for."""
    editions = [one for one in strategy.supplies.editions if register in one.tried]
    ages = text.owner.for_ages if isinstance(text.owner, Listed) else ALL_AGES
    return not editions or any(ages.meet(ages_of(one)) for one in editions)


UNIT = Rule(
    code="PLN009",
    name="missing-edition",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A text has no words in a register that other texts beside it have.",
    why=(
        "Readers of that edition get the full words instead, or nothing at all. They cannot know "
        "that something is missing."
    ),
    hint="add it; a text that is plain enough as it stands needs no plain one",
    bad="""\
priorities:
  - id: home
    title: A good home
    statement:
      full: We will provide good homes.
      easy:
        - {picture: home, text: We will give you a good home.}
  - id: health
    title: Good health
    statement: We will support the health of every child.
""",
    good="""\
priorities:
  - id: home
    title: A good home
    statement:
      full: We will provide good homes.
      easy:
        - {picture: home, text: We will give you a good home.}
  - id: health
    title: Good health
    statement:
      full: We will support the health of every child.
      easy:
        - {picture: health, text: We will help you to stay healthy.}
""",
    check=check,
    of_absence=True,
    actor=Actor.PARTICIPATION,
)
