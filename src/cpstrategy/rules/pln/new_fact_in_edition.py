"""PLN011 new-fact-in-edition: words in another register say what the full text does not."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.base import Record
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import UNREAD, Text
from cpstrategy.model.words import FieldWords
from cpstrategy.registers.addresses import Variant, addressed, variants, words_in
from cpstrategy.registers.evidence import Evidence
from cpstrategy.registers.names import NameIndex, known_names
from cpstrategy.registers.new_facts import new_facts
from cpstrategy.registers.state import RegisterState, standings
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.numbers import is_number
from cpstrategy.text.phrases import stand_together


def check(strategy: Strategy) -> Iterator[Finding]:
    """Hold the facts of every register against the full text and what its record says."""
    names = known_names(strategy)
    # Of what has changed in the full text, the rule about that says so.
    changed = {
        standing.name
        for standing in (standings(strategy) if strategy.lock else ())
        if standing.state is RegisterState.FACTS_CHANGED
    }
    formatter = {(id(piece.record), piece.field) for piece in _formatter(strategy, names)}
    for text in addressed(strategy):
        if words_in(text.text, "full") in ("", UNREAD):
            continue
        ground = Evidence(text, strategy.index)
        for register in variants(text.text):
            if (text.key, register) in changed:
                continue
            for record, field, words in _pieces(text.text, register):
                if (id(record), field) not in formatter and not isinstance(record, Name):
                    continue
                for written, start in new_facts(words, ground, strategy.index, names):
                    place = record.place_of(field, written, words.count(written, 0, start))
                    yield Finding(place, f"`{written}` is not in the full text")


def _formatter(strategy: Strategy, names: NameIndex) -> Iterator[FieldWords]:
    """Walk the words that may name a number, a record or a name: most have no fact at all."""
    yield from strategy.with_word(*filter(is_number, strategy.lookup.vocabulary))
    yield from strategy.containing("{")
    for name in names.records:
        for number in stand_together(name.lower(), strategy.lookup.vocabulary):
            yield strategy.words[number]


def _pieces(text: Text | Name, register: Variant) -> Iterator[tuple[Record, str, str]]:
    if own := text.own_words(register):
        for like in variants(own):
            yield from _pieces(own, like)
        return
    if register == "easy" and isinstance(text, Text):
        yield from ((line, "text", line.text) for line in text.easy)
    else:
        yield text, register, str(getattr(text, register))


UNIT = Rule(
    code="PLN011",
    name="new-fact-in-edition",
    severity=Severity.ERROR,
    summary="A number, a name or a reference that the full text does not have.",
    why=(
        "What is approved is the full text. A number that stands only in another register is a "
        "slip, or a promise that nobody decided on."
    ),
    hint="correct it; or add it to the full text, if that has left it out",
    bad="""\
vision:
  full: Young people can stay with their foster family after the age of 18.
  youth: You can stay with your foster family until you are 21.
""",
    good="""\
vision:
  full: Young people can stay with their foster family after the age of eighteen.
  youth: You can stay with your foster family after you turn 18.
""",
    check=check,
)
