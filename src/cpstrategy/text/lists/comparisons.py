"""Comparisons: `then` where one thing is held against another."""

from cpstrategy.text.closed import beside, closed

_MORE = (
    "more less better worse higher lower older younger earlier later longer shorter larger smaller "
    "bigger greater fewer closer further faster sooner safer easier harder"
)
_COMPARED = (
    r"(?=(?:\d|ever\b|usual\b|before\b|expected\b|average\b|the (?:national|average|year before)\b"
    r"|last year\b|other (?:children|young|councils)\b|any other\b|their peers\b"
    r"|(?:we|they|you) (?:used|thought|expected)\b))"
)

COMPARISONS = (
    closed("rather+then fewer+then", r"(?P<slip>(rather|fewer) then)\b", r"\2 than"),
    closed(
        "more+then less+then",
        r"(?:more|less) (?P<slip>then) (?=\d|half\b|one\b|two\b|three\b)",
        "than",
    ),
    closed(
        beside(_MORE, "then"),
        rf"(?:{_MORE.replace(' ', '|')}) (?P<slip>then) {_COMPARED}",
        "than",
    ),
    closed(
        beside("often quickly likely children people", "then"),
        rf"(?:more|less|fewer) (?:often|quickly|likely|children|people) (?P<slip>then) {_COMPARED}",
        "than",
    ),
    closed(
        "other+then",
        r"(?:any|no|some)(?:one|thing|where) other (?P<slip>then)\b",
        "than",
    ),
)
