"""SPL005 confusable: a word in the place of another that sounds or looks like it."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.language.closed import closed
from cpstrategy.model.strategy import Strategy
from cpstrategy.observing.slips import find_slips
from cpstrategy.rule import Finding, Rule

_PREPOSITION = r"(?:of|in|with|for|about|from|on|by|at|into|through)"
_OWN = (
    r"(?:own|lives|family|families|wishes|feelings|views|needs|rights|carers?|homes?|future"
    r"|friends|voices?|social worker|education|school)"
)
_PEOPLE = r"(?:you|them|us|me|him|her|children|young people|care leavers)"

_TABLE = (
    closed(
        "physical emotional mental",
        r"(?:that|of|about|with|in|when|if|because|improve|protect|promote|certain) (?P<slip>you)"
        r"(?= (?:physical|emotional|mental)\b)",
        "your",
    ),
    closed(
        "family families wishes feelings friends wellbeing worker brother brothers sister sisters "
        "siblings birth",
        r"(?:of|about|with|in|from|know) (?P<slip>you)"
        r"(?= (?:family|families|wishes|feelings|friends|wellbeing|social worker|brothers?"
        r"|sisters?|siblings|birth)\b)",
        "your",
    ),
    closed(
        "supporting enabling encouraging allowing assisting",
        r"(?:supporting|enabling|encouraging|allowing|assisting) "
        r"(?P<slip>(you|them|him|young people|care leavers) (achieve|become|reach|succeed|thrive"
        r"|access|fulfil))\b",
        r"\2 to \3",
    ),
    closed(
        "their", r"(?P<slip>their) (?=(?:is|are|was|were|has been|have been|will be)\b)", "there"
    ),
    closed("there", rf"{_PREPOSITION} (?P<slip>there) (?={_OWN}\b)", "their"),
    closed(
        "there",
        r"(?:if|when|that|because|what|where|how|think|know|while|so|says?) (?P<slip>there)"
        r"(?= (?:going|doing|getting|trying|being)\b)",
        "they're",
    ),
    closed(
        "your",
        r"(?P<slip>your) (?=(?:not|the|welcome to|entitled to|allowed to|able to|going to"
        r"|a(?! levels?\b)(?!-))\b)",
        "you're",
    ),
    closed("you're", r"you're(?= own\b)", "your"),
    closed("they're", r"they're(?= (?:own|wishes|feelings|views|needs|rights|lives)\b)", "their"),
    closed(
        "its",
        r"its(?= (?:like|a(?!-)|an|the|been|not(?!-)|(?:important|hard|good|great|easy|difficult) "
        r"(?:to|that|when|if|because))\b)",
        "it's",
    ),
    closed("it's", r"it's(?= own\b)", "its"),
    closed(
        "who's", r"who's(?= (?:own|parents|needs|views|lives|families|responsibility)\b)", "whose"
    ),
    closed("whose", r"whose(?= (?:been|going|is|are)\b)", "who's"),
    closed(
        "should could would might must",
        r"(?P<slip>(should|could|would|might|must) of)(?! course\b)\b",
        r"\2 have",
    ),
    closed(
        "effect", rf"(?:will|can|could|may|might|not) (?P<slip>effect) (?={_PEOPLE}\b)", "affect"
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
        "advice",
        r"(?:will|can|should|must) (?P<slip>advice) (?=(?:you|them|us|children|young people|on)\b)",
        "advise",
    ),
    closed(
        "practise",
        r"(?:best|good|current|our) (?P<slip>practise)(?! (?:with|their|it)\b)\b",
        "practice",
    ),
    closed(
        "loose",
        r"(?:to|not|may|might|will|can|could|never) (?P<slip>loose) "
        r"(?=(?:contact|touch|their|your|our|my|confidence|friends|sight|trust|hope)\b)",
        "lose",
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
    closed("insure", r"(?:to|will|we|must|should) (?P<slip>insure) (?=that\b)", "ensure"),
    closed("then", r"(?P<slip>(rather|fewer) then)\b", r"\2 than"),
    closed("then", r"(?:more|less) (?P<slip>then) (?=\d|half\b|one\b|two\b|three\b)", "than"),
    closed(
        "where",
        r"(?:we|they) (?P<slip>where)"
        r"(?= (?:not|told|asked|given|able|helped|supported|placed|pleased|in care)\b)",
        "were",
    ),
    closed("lead", r"(?:is|are|was|were|been|being) (?P<slip>lead) (?=by\b)", "led"),
    closed("past", r"(?:has|have|had) (?P<slip>past) (?=away|on\b|the\b)", "passed"),
    closed("bare", r"(?P<slip>bare) (?=in mind\b)", "bear"),
    closed("everyday", r"everyday(?=\s*(?:[.;!?](?:\s|$)|$))", "every day"),
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for turns of phrase in which one word can only have been meant as another."""
    for passage, slip in find_slips(strategy, _TABLE):
        written, meant = (" ".join(words.split()) for words in (slip.written, slip.meant))
        place = passage.place(slip.start, slip.end)
        message = f"`{written}` was probably meant to be `{meant}`"
        yield Finding(place, message, f"write `{meant}`", severity=passage.severity)


UNIT = Rule(
    code="SPL005",
    name="confusable",
    severity=Severity.WARNING,
    summary="A word that sounds or looks like the one that was meant.",
    why=(
        "No spelling checker sees it, because both are words. Readers who learnt English late, or "
        "who have words read out, hear something else than was meant."
    ),
    hint="write the word that was meant",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will make sure that you physical and emotional health is looked after.
      - We will not loose contact with you, and advice should be there for there own lives.
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will make sure that your physical and emotional health is looked after.
      - We will not lose contact with you, and advice should be there for their own lives.
""",
    false_positives=(
        """\
vision: >-
  We support and advise young people, and give you emotional support. Is there family nearby? We
  effect change in its good work. Your A levels matter, and you could of course stay where you
  were. People supporting you have a duty. Live your everyday life. Be welcome in your home.
""",
        """\
priorities:
  - id: home
    title: A good home
    quotes:
      - {id: like, text: Its like a family here.}
""",
    ),
    blind_spots=(
        "It knows some thirty turns of phrase; whether another word was meant elsewhere, only "
        "a reader can tell."
    ),
    check=check,
)
