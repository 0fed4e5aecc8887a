"""Noun and verb: `effect` and `affect`, `advice` and `advise`, `practice` and `practise`."""

from cpstrategy.text.closed import beside, closed

_PEOPLE = r"(?:you|them|us|me|him|her|children|young people|care leavers)"
_LIVES = r"(?:life|lives|future|health|wellbeing|chances|childhood|education|family|families|day)"

NOUN_AND_VERB = (
    closed(
        "effect", rf"(?:will|can|could|may|might|not) (?P<slip>effect) (?={_PEOPLE}\b)", "affect"
    ),
    closed(
        "effect effects",
        r"(?:will|can|could|may|might|not|to|that|which|decisions|things|changes|it|this|they)"
        rf" (?P<slip>effect(s?))"
        rf"(?= (?:your|their|our|my) (?:(?:whole|daily|everyday|mental|physical) )?{_LIVES}\b)",
        r"affect\2",
    ),
    closed(
        "effected+by",
        # A change is effected by somebody.
        r"(?:you|we|they|who|children|people|leavers|carers|families|lives)(?: may| can| have)? "
        r"(?:are|were|be|been) (?P<slip>effected) (?=by\b)",
        "affected",
    ),
    closed(
        beside("effect", "how where whether"),
        r"(?:will|can|could|may|might|not|to|that|which|it|this) (?P<slip>effect)"
        r"(?= (?:how|where|whether) (?:you|they|we|children|young people|much)\b)",
        "affect",
    ),
    closed(
        beside("into takes take took immediate", "affect"),
        r"(?:into|takes?|took|immediate) (?P<slip>affect)\b",
        "effect",
    ),
    closed("affect+of", r"the (?P<slip>affect) (?=of\b)", "effect"),
    closed(
        "affect affects",
        r"(?:an|any|no|big|positive|negative|some|major|lasting|same) (?P<slip>affect(s?))"
        r"(?= (?:on|of)\b)",
        r"effect\2",
    ),
    closed(
        "advise",
        r"(?:some|any|good|give|gives|giving|offer|offers|provide|provides|get|of|for|legal|housing"
        r"|financial|careers|independent) (?P<slip>advise)(?! (?:you|them|us|on whether)\b)\b",
        "advice",
    ),
    closed(
        beside("you them people children leavers", "advise"),
        r"(?:give|gives|giving|offer|get|provide) (?:you|them|young people|children|care leavers) "
        r"(?P<slip>advise)\b",
        "advice",
    ),
    closed(
        beside("will can should must", "advice"),
        r"(?:will|can|should|must) (?P<slip>advice) (?=(?:you|them|us|children|young people|on)\b)",
        "advise",
    ),
    closed(
        "practise",
        r"(?:best|good|current|our|social work|direct|restorative|reflective|relational"
        r"|trauma-informed|professional|poor) (?P<slip>practise)(?! (?:with|their|it)\b)\b",
        "practice",
    ),
    closed(
        "practise",
        r"practise(?= (?:model|framework|guidance|standard|manager|lead|guide|week|tool)s?\b)",
        "practice",
    ),
    closed(
        "practice",
        r"(?:to|can|will|must|should) (?P<slip>practice)"
        r"(?= (?:your|their|our|my|cooking|budgeting|driving)\b)",
        "practise",
    ),
    closed(
        beside("compliment compliments", "the our this these existing other"),
        r"(?:to|will|which|that|can|would|should) (?P<slip>compliment(s?))(?= (?:the|our|this|these"
        r"|existing|other) (?:work|services?|offers?|strategy|plans?|support|existing)\b)",
        r"complement\2",
    ),
    closed(
        beside("driving provisional your a the", "license licenses"),
        r"(?:driving|provisional|your|a|the) (?P<slip>license(s?))\b",
        r"licence\2",
    ),
)
