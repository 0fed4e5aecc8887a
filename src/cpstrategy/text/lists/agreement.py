"""Agreement: turns of phrase in which a word has not the form that those beside it ask for."""

from cpstrategy.text.closed import beside, closed

_QUALITIES = "important|common|effective|difficult|powerful|useful|valuable|significant|vulnerable"
_COUNTED = (
    "thing|issue|option|area|reason|way|part|factor|challenge|problem|step|service"
    "|group|team|programme|project|decision|question|partner|relationship"
)
"""What is counted one by one, so that several of them have an `s`."""

AGREEMENT = (
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
        beside("the", "range"),
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
