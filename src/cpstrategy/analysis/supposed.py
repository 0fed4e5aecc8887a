"""Supposed: whether words plan, promise, ask or suppose what they say of a number of people.

What tells it is the shape of the sentence, wherever it stands: a pledge may hold facts, and a
report may hold promises. The patterns are for small letters.
"""

import re

from cpstrategy.text.around import sentence_at
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.verbs import opens_with_action

_SHALL = lazily(
    r"\b(?:aims?|could|hopes?|intends?|plans? (?:to|for)|should|target"
    r"|wants?|will|would|must|shall|let us|let['’]s|ought to|going to|needs? to|expect\w* to"
    r"|propos\w+ to|agree to|would like|can(?! (?:confirm|say|report|see|share|tell))"
    r"|(?:plan|goal|ambition|intention|commitment|promise|pledge|task|job|proposal)s?"
    r"(?: (?:is|are|was|were))?:? to)\b"
)
_TAKES = lazily(r"\b(?:needs|requires|takes)\s+(?:just|only)?\s*\Z")
"""`It takes one young person to speak`: nobody in particular."""
_IF = lazily(r"\b(?:if|imagine|unless)\b")
_WHEN = lazily(r"\b(?:when|whenever|wherever|for example|an example of|e\.?g)\b")
_WAS = lazily(r"\b(?:was|were|had|did)\b")
_BECAUSE = lazily(
    r"[;(–—]|,\s+(?:and|but)\b(?!\s+(?:if|that|when)\b)"
    r"|\b(?:after|although|as|because|but|since|though|whereas|while)\b"
)
"""Where a clause begins that a `will` before it has no hold on."""
_AND = lazily(r"\band\s+\Z")
_APART = lazily(r"[;(–—]")
"""What parts a number from words that say something before it: `if you ring us – 3 girls are`."""
_OF_OTHERS = lazily(r"[;–—]|,\s+(?:and|but|while|whilst|whereas|although)\b")
"""What parts it from what is said of each: `every child has a plan, and 3 girls are`."""
_PARTED = lazily(r"[;()–—]")
_PAST = lazily(r"\b(?:was|were|had|did|went|came|became|died|happened)\b")
_DEFINITE = lazily(r"\b(?:our|the|these|those)\s+(?:other\s+|last\s+)?\Z")
_STATE = lazily(
    r"\s+(?:(?:currently|now|still)\s+)?(?:(?:who|whom)\s+(?:are|had|has|have|is|was|were)\b"
    r"|(?:in|on)\s+(?:custody|detention|hospital|police|prison|remand|secure|youth detention)\b)"
)
"""What somebody is, and not what is promised: `in custody`, `who are pregnant`."""
_SHALL_AFTER = lazily(
    r"\s+(?:\w+\s+){0,2}?(?:will|would|shall|should|must|can|could|might)\b(?!\s+not\s+have)"
)
_TO_COME = lazily(r"(?P<who>[^.;!?\n]{0,60}?)\bto\s+[a-z]{2,}")
_TO = lazily(r"\s+to\s+[a-z]")
_IS = lazily(
    r"\b(?:am|are|is|was|were|be|been|has|have|had|did|do|does|came|went|left|got|took|became|lives?"
    r"|accounts?|[a-z]{2,}ed)\b"
)
_TELLS = lazily(
    rf"{_IS.pattern}|\b(?:we|they)\s+(?!can|could|may|might|must|shall|should|will|would)[a-z]+"
    r"|:\s*\d+\W*\Z"
)
"""What tells of something that is: a verb, what `we support`, a number behind its label."""
_BY = lazily(
    rf"\bby\s+(?:the\s+end\s+of|(?:(?:{'|'.join(MONTHS).lower()})\s+)?20\d\d|spring|summer|autumn"
    r"|winter|then)\b|\b(?:a|each|every|per) (?:year|month|week|term|quarter)\b"
)
_EACH = lazily(
    r"\b(?:each|every)\b(?! (?:day|month|one|quarter|term|time|week|year)\b)"
    r"(?!\s+of\s+(?:our|the|these|those)\s+\Z)(?P<rest>[^.;:!?]{1,60})\Z"
)
_FOR_EACH = lazily(
    r"[^.;:!?]{0,30}?\b(?:on average|apiece|at a time|(?:in|for|on|per|at) (?:each|every)\b"
    r"|each\s*(?:[.,;]|\Z)|per (?!cent\b)\w+)"
)
_MEAN = lazily(r"\b(?:averag(?:e of|es|ed|ing)|caseloads?|ratio of)\b[^.;:!?]{0,40}\Z")
_RATIO = lazily(
    r"\s+(?:in|out of|for)\s+(?:(?:each|every)\s+)?(?:\d{1,2}|two|three|four|five|six|seven|eight"
    r"|nine|ten|twenty)(?=\s*(?:[.,;:)]|\Z|\s(?:are|can|has|have|is|lives?|was|were|will)\b))"
)
_PARTS = lazily(r"[,:;()“”\"‘>|–—…\n]|[*_]+(?=\s)|(?:\A|\s)'|\b(?:please|never)\b")
_MOST_PARTS = 5
_ITEM = lazily(r"[ \t]*(?:[-*+•–]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]+\S")
_LABELLED = lazily(r"(?:\A|[:|\n>*_–—-])[\s\W]*\Z")
_FAR = 2000
"""The line that leads to a list is looked for so many letters up."""


def is_supposed(words: str, start: int, end: int, lead: str = "") -> bool:
    """Whether the people whom a part of some words counts are nobody in particular.

    `lead` is what leads to the words, if they are an entry of a list.
    """
    opening, closing = sentence_at(words, start, end)
    before, after, told = words[opening:start], words[end:closing], words[start:closing]
    is_state = _STATE.match(after) is not None
    return bool(
        _holds(_IF, before, told)
        or (_TAKES.search(before) and _TO.match(after))
        or (_holds(_WHEN, before, told) and not _WAS.search(words, opening, closing))
        or _is_of_each(before, after, told)
        or (not is_state and _is_yet_to_be(before, after))
        or (
            not (is_state and _DEFINITE.search(before))
            and (_is_promised(before, after, told) or _promises(lead or _lead_of(words, start)))
        )
    )


def _holds(supposing: re.Pattern[str], before: str, told: str) -> bool:
    """Whether an `if` or `when` is said of the number, and not of a clause before it."""
    *_, last = (None, *supposing.finditer(before))
    return last is not None and not _is_apart(before[last.end() :], told)


def _is_apart(rest: str, told: str, apart: re.Pattern[str] = _APART) -> bool:
    """Whether the number begins, or is in, a clause of its own that tells what is."""
    *_, part = (None, *apart.finditer(rest))
    if part is None or not rest[: part.start()].strip(" ,"):
        return False
    clause = _PARTED.split(rest[part.end() :] + told, maxsplit=1)[0]
    return _TELLS.search(clause) is not None


def _is_yet_to_be(before: str, after: str) -> bool:
    """Whether what follows the number, or an order, makes a promise of it."""
    return bool(_SHALL_AFTER.match(after) or _is_to_come(before, after) or _is_order(before, after))


def _is_promised(before: str, after: str, told: str) -> bool:
    """Whether a `will` holds for the number: `we will act, as 3 girls were lost` promises none."""
    shall = list(_SHALL.finditer(before))
    rest = before[shall[-1].end() :] if shall else ""
    because = list(_BECAUSE.finditer(rest))
    colon = rest.rfind(":")
    is_fact = (
        _PAST.search(rest)
        or _is_apart(rest, told)
        or (because and _IS.search(rest[because[-1].end() :] + after))
        or (colon >= 0 and _PAST.search(rest[colon:] + after))
    )
    return bool(shall) and not is_fact


def _is_of_each(before: str, after: str, told: str) -> bool:
    """Whether it is said of every home, or worker, or of an average one."""
    each = _EACH.search(before)
    rest = each["rest"] if each else ""
    is_another = _IS.search(rest) and (
        _is_apart(rest, told, _OF_OTHERS) or (_AND.search(rest) and _IS.search(told))
    )
    return bool(
        (each and not is_another)
        or _MEAN.search(before)
        or _RATIO.match(after)
        or _FOR_EACH.match(after)
    )


def _is_to_come(before: str, after: str) -> bool:
    """`Two care leavers to join the panel`, `five care leavers in work by March 2027`."""
    if not _LABELLED.search(before):
        return False
    to_come = _TO_COME.match(after)
    is_told = _IS.search(to_come["who"] if to_come else after)
    return not is_told and bool(to_come or _BY.search(after))


def _is_order(before: str, after: str) -> bool:
    """`Give two young people a place`: it opens with a verb, and no other tells what is."""
    if _IS.search(after):
        return False
    parts = _PARTS.split(before)[-_MOST_PARTS:]
    return any(opens_with_action(f"{part} it") and not _IS.search(part) for part in parts)


def _promises(lead: str) -> bool:
    return bool(lead) and _SHALL.search(small(lead)) is not None


def _lead_of(words: str, start: int) -> str:
    """The line that leads to the list in which something stands, such as `We will:`."""
    line = words.rfind("\n", 0, start) + 1
    if line == 0 or not _ITEM.match(words, line):
        return ""
    for above in reversed(words[max(0, line - _FAR) : line].split("\n")):
        if above.strip() and not _ITEM.match(above) and not above.startswith((" ", "\t")):
            return above if above.rstrip(" *_").endswith(":") else ""
    return ""
