"""Agreement: turns of phrase in which a word has not the form that those beside it ask for."""

from cpstrategy.text.closed import beside, closed

_QUALITIES = "important|common|effective|difficult|powerful|useful|valuable|significant|vulnerable"
_COUNTED = (
    "thing|issue|option|area|reason|way|part|factor|challenge|problem|step|service"
    "|group|team|programme|project|decision|question|partner|relationship"
)
"""What is counted one by one, so that several of them have an `s`."""
_MANY = r"(?:children|young people|care leavers|carers|social workers)"
_EACH = r"(?-i:Every|Each) (?:child|young person|care leaver|baby)"
"""At the start of a sentence: behind other words, they may be many that are spoken of."""
_SINGULARS = "child person leaver baby"

AGREEMENT = (
    closed(
        beside(_SINGULARS, "get need know want feel live receive"),
        rf"{_EACH} (?P<slip>get|need|know|want|feel|live|receive) (?=[a-z])",
        r"\g<slip>s",
    ),
    closed(beside(_SINGULARS, "have"), rf"{_EACH} (?P<slip>have)\b", "has"),
    closed(beside(_SINGULARS, "are"), rf"{_EACH} (?P<slip>are)\b", "is"),
    closed(
        beside("children people leavers carers workers", "was"),
        rf"(?-i:The|These|Our|Those|Many|Some) {_MANY} (?P<slip>was)\b",
        "were",
    ),
    closed(
        beside("children people leavers carers workers", "has"),
        rf"(?-i:The|These|Our|Those|Many|Some) {_MANY} (?P<slip>has)\b",
        "have",
    ),
    closed(
        beside("they them people children staff carers", "themself"),
        r"(?:they|people|children|staff|carers) (?P<slip>themself)\b",
        "themselves",
    ),
    closed(
        beside("is", "many several"),
        r"there (?P<slip>is) (?=(?:many|several) (?!an?\b)[a-z]+s\b)",
        "are",
    ),
    closed(
        beside("less", "children people carers moves visits meetings"),
        r"(?:far|much|and|with|for|have|has|had|are|were|of|by|need|see|so|more|or) (?P<slip>less)"
        r"(?= (?:children|people|carers|moves|visits|meetings)\b(?!-)(?!'))",
        "fewer",
    ),
    closed(
        "amount+of amounts+of",
        r"amount(s?)(?= of (?:children|young people|people|care leavers|carers|moves)\b(?!'))",
        r"number\1",
    ),
    closed("it+don't he+don't she+don't", r"(?:it|he|she) (?P<slip>don't)\b", "doesn't"),
    closed(
        beside("children people leavers those carers person child anyone staff", "whom"),
        r"(?:children|people|leavers|those|carers|person|child|anyone|staff) (?P<slip>whom) "
        r"(?=(?:are|is|was|were|have|has|had|will|need|live)\b)",
        "who",
    ),
    closed("of+who", r"(?P<slip>of who) (?=\d)", "of whom"),
    closed("they+was we+was you+was", r"(?P<slip>(they|we|you) was)\b", r"\2 were"),
    closed(
        "of+who",
        r"(?:\d+%?|\d+ per cent|many|most|some|all|none|both|half|one|two|three|four|five|several"
        r"|each|majority|quarter|third) (?P<slip>of who)"
        r"(?= (?:are|were|have|had|live|lived|go|went|came|come|moved|said|left|also|now|will)\b)",
        "of whom",
    ),
    closed(
        beside("every any some", "thing where"),
        r"(?P<slip>(every|any|some) (thing|where)) "
        r"(?=(?:is|was|we|you|they|that|to|else|in|about)\b)",
        r"\2\3",
    ),
    closed(
        beside("most", _QUALITIES.replace("|", " ")),
        rf"one of the most (?:{_QUALITIES}) (?P<slip>({_COUNTED}))(?![\w'’-])"
        r"(?=\s*(?:[.,;:!?]|\Z)| (?:we|they|you|in|for|to|of|is|that|which|and|when)\b)",
        r"\2s",
    ),
    closed(
        beside("range variety number", "of"),
        r"an? (?:wide |whole |broad |large )?(?:range|variety|number) of (?:\w+ )?"
        rf"(?P<slip>({_COUNTED}))"
        r"(?=\s*(?:[.,;:!?]|\Z)| (?:we|they|you|that|which|are|is|have|to|for)\b)",
        r"\2s",
    ),
    closed(
        "range+of",
        rf"the (?:wide |whole |full |broad )?range of (?:\w+ )?(?P<slip>({_COUNTED}))"
        r"(?=\s*(?:[.,;:!?]|\Z)| (?:we|they|you|that|which|are|have)\b)",
        r"\2s",
    ),
    closed(
        beside("every", "body"),
        r"(?P<slip>every body)(?= (?:else|needs|knows|gets|feels|wants|who|is (?:welcome|safe|heard"
        r"|equal|different|included|treated))\b)",
        "everybody",
    ),
)
