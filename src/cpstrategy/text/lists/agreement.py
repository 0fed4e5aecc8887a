"""Agreement: turns of phrase in which a word has not the form that those beside it ask for."""

from cpstrategy.text.closed import beside, closed

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
        beside("every", "body"),
        r"(?P<slip>every body)(?= (?:else|needs|knows|gets|feels|wants|who|is (?:welcome|safe|heard"
        r"|equal|different|included|treated))\b)",
        "everybody",
    ),
)
