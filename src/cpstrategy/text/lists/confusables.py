"""Confusables: turns of phrase in which one word can only have been meant as another."""

from cpstrategy.text.closed import beside, closed
from cpstrategy.text.lists.agreement import AGREEMENT
from cpstrategy.text.lists.possessives import POSSESSIVES

_PEOPLE = r"(?:you|them|us|me|him|her|children|young people|care leavers)"
_LIVES = r"(?:life|lives|future|health|wellbeing|chances|childhood|education|family|families|day)"
_LED = (
    r"(?:board|group|panel|team|meeting|work|service|project|strategy|council|partnership|forum"
    r"|campaign|review|event|programme|session)s?"
)

CONFUSABLES = (
    *POSSESSIVES,
    closed(
        beside("should could would might must", "of"),
        r"(?P<slip>(should|could|would|might|must) of)(?! course\b)\b",
        r"\2 have",
    ),
    closed(
        "effect", rf"(?:will|can|could|may|might|not) (?P<slip>effect) (?={_PEOPLE}\b)", "affect"
    ),
    closed(
        "effect effects",
        r"(?:will|can|could|may|might|not|to|that|which|decisions|things|changes|it|this|they)"
        rf" (?P<slip>effect(s?))(?= (?:your|their|our|my) {_LIVES}\b)",
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
        "affect affects",
        r"(?:an|any|no|big|positive|negative|some|major|lasting|same) (?P<slip>affect(s?))"
        r"(?= (?:on|of)\b)",
        r"effect\2",
    ),
    closed(
        "advise",
        r"(?:some|any|good|give|gives|giving|offer|offers|provide|provides|get|of|for|legal"
        r"|financial|careers|independent) (?P<slip>advise)(?! (?:you|them|us|on whether)\b)\b",
        "advice",
    ),
    closed(
        beside("will can should must", "advice"),
        r"(?:will|can|should|must) (?P<slip>advice) (?=(?:you|them|us|children|young people|on)\b)",
        "advise",
    ),
    closed(
        "practise",
        r"(?:best|good|current|our) (?P<slip>practise)(?! (?:with|their|it)\b)\b",
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
        beside("to", "much many late long few"),
        r"(?:far|way) (?P<slip>to) (?=(?:much|many|late|long|few)\b)",
        "too",
    ),
    closed(
        "loose",
        r"(?:to|not|may|might|will|can|could|never|you|they|we|who|people|children)"
        r" (?P<slip>loose) (?=(?:contact|touch|their|your|our|my|confidence|friends|sight|trust"
        r"|hope|out on)\b)",
        "lose",
    ),
    closed(
        "loosing",
        r"loosing(?= (?:contact|touch|their|your|our|my|a|the|confidence|friends|sight|trust)\b)",
        "losing",
    ),
    closed(
        "principle",
        r"(?P<slip>principle) (?=(?:social worker|officer|aim|advis[eo]r)s?\b)",
        "principal",
    ),
    closed(
        "principals",
        r"(?:corporate parenting|guiding|key|core) (?P<slip>principals)\b",
        "principles",
    ),
    closed(
        "insure",
        r"(?:to|will|we|must|should) (?P<slip>insure) (?=that\b|(?:you|they|children|young people"
        r"|care leavers|everyone|all children) (?:are|is|have|has|can|get|receive|feel|know)\b)",
        "ensure",
    ),
    closed("rather+then fewer+then", r"(?P<slip>(rather|fewer) then)\b", r"\2 than"),
    closed(
        "more+then less+then",
        r"(?:more|less) (?P<slip>then) (?=\d|half\b|one\b|two\b|three\b)",
        "than",
    ),
    closed(
        beside("we they", "where"),
        r"(?:we|they) (?P<slip>where)"
        r"(?= (?:not|told|asked|given|able|helped|supported|placed|pleased|in care)\b)",
        "were",
    ),
    closed("lead+by", r"(?:is|are|was|were|been|being|jointly) (?P<slip>lead) (?=by\b)", "led"),
    closed(
        "lead+by",
        rf"{_LED},? (?P<slip>lead) (?=by (?:the|our|a|an|young|children|care|its|their)\b)",
        "led",
    ),
    closed(
        beside("has have had", "past"),
        r"(?:has|have|had) (?P<slip>past) (?=away|on\b|the\b)",
        "passed",
    ),
    closed("bare", r"(?P<slip>bare) (?=in mind\b)", "bear"),
    closed("everyday", r"everyday(?=\s*(?:[.;!?](?:\s|\Z)|\Z))", "every day"),
    *AGREEMENT,
)
