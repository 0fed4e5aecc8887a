"""TRM003 replace-scar: what find and replace leaves behind."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_BEFORE = ("my", "your", "our", "their", "his", "the", "a", "an")
_OWNERS = ("my", "your", "our", "their")
_QUESTIONS = ("where", "who", "what", "when", "why", "how")
_SIGNS = tuple(f"{before} {after}" for before in _BEFORE for after in (*_OWNERS, *_QUESTIONS))
"""One of these is in every scar, and few words have any."""

_QUESTION = rf"(?:{'|'.join(_QUESTIONS)}) (?:I|you|we|they|he|she)\b"
_OWNER = rf"(?:{'|'.join(_OWNERS)})\b"
_MAY = lazily(rf" (?:{_OWNER}|{_QUESTION})")
_SCAR = lazily(
    # `Her` may be the one who is told, as in `tell her what you want`.
    rf"\b(?:(?:my|your|our|their|his|an?) {_QUESTION}|(?:my|your|our|their|his|the|an?) {_OWNER})",
    re.IGNORECASE,
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in all words but names."""
    for piece in strategy.containing(*_SIGNS):
        if piece.voice is not Voice.NAME and _MAY.search(piece.words):
            severity = None if piece.voice is Voice.COUNCIL else Severity.INFO
            for words, place in piece.find(_SCAR):
                message = f"`{words}` looks as if words had been replaced here"
                yield Finding(place, message, severity=severity)


UNIT = Rule(
    code="TRM003",
    name="replace-scar",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="Two words side by side that only find and replace puts together.",
    why=(
        "Replacing a word all through a document breaks the sentences that were built around it. "
        "Nobody reads them again, and they are printed."
    ),
    hint="read the sentence aloud and mend it",
    bad="""\
vision: We will tell you before we think of changing your where you live.
""",
    good="""\
vision: We will tell you before we think of changing where you live.
""",
    false_positives=(
        """\
vision: We tell her what we decided, and we show our young people how we did it.
""",
        """\
vision: It is up to you. Your where and when matter, and so does the how of it.
""",
        """\
messages:
  - {title: A message, text: Stop changing my where I live.}
""",
    ),
    blind_spots="It knows a few shapes of broken sentences; most can only be heard.",
    check=check,
)
