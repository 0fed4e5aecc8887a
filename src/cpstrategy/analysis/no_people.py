"""No people: numbers beside children that count none of them: ages, labels, shares and room.

The patterns are for small letters.
"""

from cpstrategy.text.around import sentence_at
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.numbers import NumberMention
from cpstrategy.text.patterns import lazily

_NAMES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty"
)
_LABELS = (
    r"(?:(?<!last )(?<!each )(?<!very )(?<!that )(?<!this )years?|stages?|grades?|levels?"
    r"|ages?(?: of)?|aged|phases?|sections?|pages?|parts?|chapter|article|theme|priority|pledge"
    r"|promise|step|figure|table|bands?|tiers?|class|ks|groups of|over|under|above|below"
    r"|(?:more|fewer|less|greater) than|at (?:least|most)|up to|(?:maximum|minimum) of|every|each"
    r"|any|no|even|per|another|means|turn(?:s|ed)?)"
)
_BEFORE = lazily(
    rf"(?:[\d£#/-]|\d[.,]|(?<![^\W\d_])[–—]|\b(?:{_LABELS}(?:\s+\d+,){{0,4}}"
    rf"(?: \w+ (?:to|and|or|-))?|(?:\d+|{_NAMES}) (?:or|to))\s+)\**\Z"
)
"""`Year 9 children`, `aged 10 to 15`, `fewer than 5`: an age, a label, or no exact number."""
_CAPACITY = lazily(
    r"(?<!found )\b(?:homes?|houses?|accommodation|flats?|units?|beds?|places?|spaces?|rooms?"
    r"|provision|capacity|ratio)\b(?:(?!\b(?:arranged|needed|sought|used)\b)[^.;:!?…•(–—]){0,30}\bfor\s+\Z",
)
_AFTER = lazily(
    r"\s*(?:%|per ?cent\b)|[-–/.,]\w"
    rf"|\s+(?:in|out of)\s+every\b|\s+in\s+(?:\d{{1,3}}(?:,\d{{3}})*\b|(?:{_NAMES})\b)"
    r"|\s+(?:out of|of)\s+(?:(?:10{1,3}|[2-9])\b(?![\d,.]\d)|(?:two|three|four|five|six|seven|eight"
    r"|nine|ten|a hundred)\b)"
    rf"|(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{'|'.join(MONTHS).lower()})\b"
)
"""Of 14 people nine are counted; of ten, or in ten, nine are a share. And `5 April` is a day."""
_NEAR = 60
"""So many letters before a number may name it, in its own sentence: `last year. Three girls`."""
_MOST_OF_A_SHARE = 10
"""`Nine out of ten` says how many of all, and `nine out of 14` how many there are."""
_OUT_OF = lazily(r"\b\w+\s+(?:in|out of)(?:\s+every)?\s+\Z")
_IN = lazily(r"\bin(?:\s+every)?\s+\Z")


def is_no_people(words: str, number: NumberMention) -> bool:
    """Whether a number is an age, a day, a share, a label or how many there is room for."""
    before = words[sentence_at(words, number.start, far=_NEAR)[0] : number.start]
    return bool(
        words[number.start] in "0£"
        or words[number.end - 1] == "%"
        or _AFTER.match(words, number.end)
        or _BEFORE.search(before)
        or _is_of_a_share(before, int(number.value))
        or _CAPACITY.search(before)
    )


def _is_of_a_share(before: str, whole: int) -> bool:
    is_whole = _OUT_OF.search(before)
    is_round = whole <= _MOST_OF_A_SHARE or whole in (100, 1000)
    return is_whole is not None and (is_round or _IN.search(before) is not None)
