"""Bills: what the council's words call a Bill that is an Act by now."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from cpstrategy.model.law import Act
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.text.past import tells_of_the_past
from cpstrategy.text.phrases import present

_YEAR = 4
_OURS = frozenset({Voice.COUNCIL, Voice.NAME})


class PassedBill(NamedTuple):
    """A Bill as it is named, where, and the title of the Act that it has become."""

    title: str
    act: str
    words: FieldWords
    start: int
    end: int


def passed_bills(strategy: Strategy) -> Iterator[PassedBill]:
    """Walk the Bills of which the only Act of that title is in the packs, and told as to come."""
    if not strategy.lookup.with_exact_word("Bill"):
        return
    acts = {_as_bill(act.title): act.title for act in strategy.supplies.acts if _is_alone(act)}
    names = present(acts, "", strategy.lookup.vocabulary)
    for words in (strategy.words[piece] for piece in names.pieces):
        for mention in islice(names.find(words.words), MOST_FINDS if words.voice in _OURS else 0):
            act, (start, end) = acts[mention.phrase], (mention.start, mention.end)
            is_told = tells_of_the_past(words.words, start, end, int(act[-_YEAR:]) - 1)
            if words.words[start:end].endswith("Bill") and not is_told:
                yield PassedBill(mention.phrase, act, words, start, end)


def _is_alone(act: Act) -> bool:
    """Whether no other Act has its title: a Bill of that title can be no new one."""
    return act.other_years == [] and " Act " in act.title


def _as_bill(title: str) -> str:
    return title[:-_YEAR].rstrip(" ,").removesuffix("Act") + "Bill"
