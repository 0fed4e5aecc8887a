"""Homophones: words in the place of others that sound like them."""

from cpstrategy.text.closed import beside, closed

_WANT = "want wants like love need hope keen happy able wait glad pleased"
_BARE_VERB = (
    r"(?:be|have|get|make|know|help|give|support|keep|provide|do|find|see|talk|speak|listen|live"
    r"|go|ask|learn|say|feel)"
)
_BEFORE_VERB = "important able want wants wanted need needs going how easy right duty try aim ready"
_LATE = r"(?:late|young|old|busy|scared|shy)"
_END = r"\s*(?:[.,;:!?)]|\Z)"

HOMOPHONES = (
    closed(
        "to+here",
        rf"(?:{_WANT.replace(' ', '|')}) to (?P<slip>here) "
        r"(?=(?:from|about|what|how|your|you|their|them)\b)",
        "hear",
    ),
    closed("hear+are hear+is", r"(?-i:Hear) (?=(?:are|is)\b)", "here"),
    closed(
        beside("go goes going gone went get going", "threw"),
        r"(?:go|goes|going|gone|went|get) (?P<slip>threw)\b",
        "through",
    ),
    closed("bare+with", r"bare(?= with (?:us|me)\b)", "bear"),
    closed("bare+witness", r"bare(?= witness\b)", "bear"),
    closed(
        beside("the your a no equal", "write"),
        r"(?:the|your|a|no|equal) (?P<slip>write) (?=to\b)",
        "right",
    ),
    closed("of+are", r"(?:all|some|one|each) of (?P<slip>are)\b", "our"),
    closed(
        beside("know ask asked decide decided say see check about on sure consider", "weather"),
        r"(?:know|ask|asked|decide|decided|say|see|check|about|on|sure|consider) "
        r"(?P<slip>weather) (?=(?:you|they|we|it|he|she|or not)\b)",
        "whether",
    ),
    closed("piece+of", r"(?P<slip>piece) (?=of mind\b)", "peace"),
    closed(
        beside("not are is be was were", "aloud"),
        r"(?:not|are|is|be|was|were) (?P<slip>aloud) (?=(?:to|in|out)\b)",
        "allowed",
    ),
    closed(
        beside("moved go goes went walked", "passed"),
        r"(?:moved|go|goes|went|walked) (?P<slip>passed) "
        r"(?=(?:the|a|your|their|our|my)\b)",
        "past",
    ),
    closed(
        beside("passed", "year years months few two three experience experiences decade"),
        r"(?:the|in|over|our|their|your) (?P<slip>passed) "
        r"(?=(?:years?|months|few|two|three|experiences?|decade)\b)",
        "past",
    ),
    closed(
        beside("to", "many much"),
        r"(?-i:To) (?=(?:many (?:children|young people|care leavers|people) (?:are|have|still|live"
        r"|wait|move|leave|lose|feel|do|go)|much (?:time|work|money) (?:is|has|was|goes))\b)",
        "too",
    ),
    closed(
        beside("to", "late young old busy scared shy"),
        rf"(?:is|are|was|were|be|never|not) (?P<slip>to) (?={_LATE}(?:{_END}| (?:to|for)\b))",
        "too",
    ),
    closed(
        beside("takes took taken waited wait", "to"),
        rf"(?:takes|took|taken|waited|wait) (?P<slip>to) (?=long(?:{_END}| to\b))",
        "too",
    ),
    closed(
        beside(_BEFORE_VERB, "too"),
        rf"(?:{_BEFORE_VERB.replace(' ', '|')}) (?P<slip>too) (?={_BARE_VERB}\b)",
        "to",
    ),
    closed(
        beside("brake brakes", "the"),
        r"(?P<slip>brake(s?)) (?=the (?:cycle|silence)\b)",
        r"break\2",
    ),
    closed(
        beside("short respite", "brake brakes"),
        r"(?:short|respite) (?P<slip>brake(s?))\b",
        r"break\2",
    ),
    closed("roll+model roll+models", r"roll(?= models?\b)", "role"),
    closed(
        beside("to will we and be being", "role"),
        r"(?:to|will|we|and|be|being) (?P<slip>role) (?=out\b)",
        "roll",
    ),
    closed(
        beside("counsel", "tax house housing"), r"counsel(?= (?:tax|house|housing)\b)", "council"
    ),
    closed(
        beside("city county borough district town", "counsel"),
        r"(?:city|county|borough|district|town) (?P<slip>counsel)\b",
        "council",
    ),
    closed(
        beside("staff team low boost raise improve", "moral"),
        rf"(?:staff|team|low|boost|raise|improve) (?P<slip>moral)(?={_END}| (?:is|was|has)\b)",
        "morale",
    ),
    closed(
        beside("illicit", "views feedback responses"),
        r"illicit(?= (?:views|feedback|responses)\b)",
        "elicit",
    ),
    closed(
        beside("complaints complements", "and"),
        r"complaints and (?P<slip>complements)\b",
        "compliments",
    ),
    closed("complements+and", r"complements(?= and complaints\b)", "compliments"),
)
