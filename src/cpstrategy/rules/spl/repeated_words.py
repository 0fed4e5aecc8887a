"""SPL003 repeated-words: words that stand there twice by mistake."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import WORD, vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_MOST = 4
"""So many words, at most, are looked for as a phrase that comes twice."""

_GAP = lazily(r"[ \xa0*_]+|[ *_]*\n[ *_]*")
"""What may stand between two words of one sentence; a slash or a hyphen sets them apart."""

_LINE = 50
"""Lines of fewer letters are no sentence that was wrapped: they are a list or a word cloud."""

_RIGHT = frozenset(
    (
        *("that", "had", "her", "is", "do", "very", "really", "so", "no", "bye", "ha", "many"),
        *("much", "far", "long", "never", "night", "hip", "knock", "there", "chop", "tut"),
    )
)
"""Words that may come twice in good English, or twice for emphasis."""

_LINKS = frozenset(("and", "by", "on", "or", "to", "after", "upon", "in"))
"""Words in `more and more and more` and `day by day by day`."""

_BEFORE = frozenset(("of", "to", "in", "for", "with", "from", "by", "at", "on"))
_BETWEEN = frozenset(("the", "a", "an", "our", "their"))


class _Twice(NamedTuple):
    """Words from `start` to `end` of a sequence, the first `length` of which come again."""

    start: int
    end: int
    length: int


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for words and for phrases of two to four words that come twice in a row."""
    corpus = vocabulary(strategy)
    for passage, spoken in zip(corpus.passages, corpus.spoken, strict=True):
        words = spoken.split()
        # Most passages say no word twice, and looking closely takes long.
        if len(set(words)) < len(words) and (repeats := list(_twice(words))):
            yield from islice(_findings(passage, repeats), MOST_FINDS)


def _twice(words: Sequence[str]) -> Iterator[_Twice]:
    last: dict[str, int] = {}
    end = 0
    for position, word in enumerate(words):
        before = last.get(word, -_MOST - 1)
        length = position - before
        last[word] = position
        if length <= _MOST and before >= end and (repeat := _slip(words, before, length)):
            end = repeat.end
            yield repeat


def _slip(words: Sequence[str], start: int, length: int) -> _Twice | None:
    first = words[start : start + length]
    if first == words[start + length : start + 2 * length]:
        if length == 1:
            is_right = first[0] in _RIGHT or first[0][0].isdigit()
        else:
            is_right = len(set(first)) == 1 or (length == 2 and not _LINKS.isdisjoint(first))
        return None if is_right else _Twice(start, start + 2 * length, length)
    if length == 2 and first[0] in _BEFORE and first[1] in _BETWEEN:
        return _Twice(start, start + 3, 1)
    return None


def _findings(passage: Passage, repeats: Sequence[_Twice]) -> Iterator[Finding]:
    words = list(WORD.finditer(passage.bare))
    for repeat in repeats:
        part = words[repeat.start : repeat.end]
        if _are_together(passage.bare, part) and not _is_name(part, repeat.length):
            start, end = part[0].start(), part[-1].end()
            again = single_spaced(passage.bare[start : part[repeat.length - 1].end()])
            message = f"`{' '.join(passage.bare[start:end].split())}` says `{again}` twice"
            place = passage.place(start, end)
            yield Finding(place, message, severity=passage.severity)


def _are_together(bare: str, part: Sequence[re.Match[str]]) -> bool:
    around = bare[part[0].start() - 1 : part[0].start()] + bare[part[-1].end() :][:1]
    gaps = ((word.end(), following.start()) for word, following in pairwise(part))
    return not {"-", "/"} & {*around} and all(_is_gap(bare, *gap) for gap in gaps)


def _is_gap(bare: str, start: int, end: int) -> bool:
    gap = bare[start:end]
    is_wrapped = "\n" not in gap or start - bare.rfind("\n", 0, start) > _LINE
    return is_wrapped and _GAP.fullmatch(gap) is not None


def _is_name(part: Sequence[re.Match[str]], length: int) -> bool:
    """`You will Will` and `in may May`: a name after a word that looks like it."""
    return length == 1 and len(part) == 2 and part[0][0].islower() and not part[1][0].islower()


UNIT = Rule(
    code="SPL003",
    name="repeated-words",
    severity=Severity.ERROR,
    summary="A word or a phrase that stands twice in a row.",
    why=(
        "The eye jumps over it, so proofreading does not help. A screen reader reads both, and "
        "whoever listens has to guess whether something is missing in between."
    ),
    hint="delete one of the two",
    bad="""\
vision: Every child should have a sense of a sense of belonging, and be safe in the the home.
""",
    good="""\
vision: Every child should have a sense of belonging, and be safe in the home.
""",
    false_positives=(
        """\
vision: >-
  Young people said that they had had lots and lots of workers, and that that has to change. We
  will hear more and more and more of them, and give her her own room.
""",
        """\
vision: Children's homes/homes for two, at 24/7. We help you to help others, and will Will too.
""",
    ),
    blind_spots=(
        "Words that may stand twice, such as `that that` and `very very`, are never reported, and "
        "neither is the same word with another between, unless it is `of the of` or the like."
    ),
    check=check,
)
