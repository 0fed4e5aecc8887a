"""Confusables: turns of phrase in which one word can only have been meant as another."""

from cpstrategy.text.closed import beside, closed
from cpstrategy.text.lists.agreement import AGREEMENT
from cpstrategy.text.lists.comparisons import COMPARISONS
from cpstrategy.text.lists.homophones import HOMOPHONES
from cpstrategy.text.lists.joined import JOINED
from cpstrategy.text.lists.lookalikes import LOOKALIKES
from cpstrategy.text.lists.noun_and_verb import NOUN_AND_VERB
from cpstrategy.text.lists.possessives import POSSESSIVES

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
    *NOUN_AND_VERB,
    *COMPARISONS,
    *HOMOPHONES,
    *LOOKALIKES,
    *JOINED,
    *AGREEMENT,
)
