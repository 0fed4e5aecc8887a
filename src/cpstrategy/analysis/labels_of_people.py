"""Labels of people: numbers after words for children, and a sign or a verb of change between them.

The words are in small letters.
"""

from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily
from cpstrategy.text.people import counts_events, counts_people

_LABEL = lazily(
    r"(?:\A|[\n|.!?;:,()…•–—“”\"‘’'*_\[>-])[\s\W]*(?:\d{1,3}[.)]\s+)?"
    r"(?:(?:the |total |overall )*(?:numbers? of |how many ))?(?=\w)"
)
"""Where a label may begin; its first words with people tell whether it is one."""
_FAR = 80
_NEAR = 8
_LISTED = lazily(r"[*_]*\s*[:=|][\s*_]*\Z")
_ENDS = lazily(
    r"[*_]*\s*(?:[|,;)\]”\"]|[’']\s|[’']?\Z)|[*_]*[.!?](?:\W|\Z)|[*_’']*[ \t]*(?:\n|\Z)"
    r"|[*_]*\s+(?:[(\[]|(?:during|in (?:20\d\d|that|the|this)|last|since|this)\b)"
)
_FROM = lazily(r"\b(?:from|to)\s+\Z")
_CHANGED = lazily(
    r"\b(?:climbed|decreased|dropped|fallen|fell|gone|grew|increased|reduced|rises?|risen|rose|went)"
    r"\s+(?:(?:\w+ly|down|up)\s+)?from\s+"
    r"(?:(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)(?:\s+(?:at|in)\s+(?:[\w/–-]+\s+){1,3})?\s*\bto\s+)?\Z"
)
"""`Fell from 6 to`: what stands before it tells what is counted."""
_GOES_ON = lazily(
    r"\s*(?:[.,;:)(]|\Z)"
    r"|\s+(?:and|at|between|by|compared|during|from|in|last|over|since|than|this|to)\b"
)


def may_be_labelled(words: str, start: int) -> bool:
    """Tell quickly of most numbers that no label stands before them."""
    near = words[max(0, start - _NEAR) : start]
    return _LISTED.search(near) is not None or _FROM.search(near) is not None


def label_of(words: str, start: int, end: int) -> int | None:
    """Where the label of a number begins: `Care leavers in custody: 3`, and cells of a table."""
    sign = _LISTED.search(words[max(0, start - _NEAR) : start])
    if not sign or not _ENDS.match(words, end):
        return None
    stop = start - len(sign[0])
    return _label(words, max(words.rfind("\n", 0, stop), stop - _FAR, 0), stop)


def is_changed(words: str, start: int, end: int) -> bool:
    """Whether people rose or fell from or to a number: `Permanent exclusions fell from 6 to 2`."""
    if not _FROM.search(words[max(0, start - _NEAR) : start]) or not _GOES_ON.match(words, end):
        return False
    near = max(sentence_at(words, start)[0] - 1, start - 2 * _FAR, 0)
    change = _CHANGED.search(words, near, start)
    return change is not None and _label(words, near, change.start()) is not None


def _label(words: str, opening: int, stop: int) -> int | None:
    """Where the nearest words before a sign or a verb begin that tell of people."""
    starts = [one.end() for one in _LABEL.finditer(words, opening, stop)]
    labels = (start for start in reversed(starts) if _tells_of_people(words[start:stop]))
    return next(labels, None)


def _tells_of_people(label: str) -> bool:
    return counts_people(label) or counts_events(label)
