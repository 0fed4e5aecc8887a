"""Possessives: `your`, `their`, `its` and `whose` in the place of what sounds like them."""

from cpstrategy.text.closed import beside, closed

_PREPOSITION = r"(?:of|in|with|for|about|from|on|by|at|into|through)"
_THINGS = (
    "own lives family families wishes feelings views needs rights carer home future friends voice "
    "social education school"
)
_OWN = (
    r"(?:own|lives|family|families|wishes|feelings|views|needs|rights|carers?|homes?|future"
    r"|friends|voices?|social worker|education|school)"
)

_DEAR = "rights story stories wishes feelings needs voices potential dreams goals"

POSSESSIVES = (
    closed(
        beside("you", "physical emotional mental"),
        r"(?:that|of|about|with|in|when|if|because|improve|protect|promote|certain) (?P<slip>you)"
        r"(?= (?:physical|emotional|mental)\b)",
        "your",
    ),
    closed(
        beside(
            "you",
            "family families wishes feelings friends wellbeing social brother brothers sister "
            "sisters siblings birth",
        ),
        r"(?:of|about|with|in|from|know) (?P<slip>you)"
        r"(?= (?:family|families|wishes|feelings|friends|wellbeing|social worker|brothers?"
        r"|sisters?|siblings|birth)\b)",
        "your",
    ),
    closed(
        beside("supporting enabling encouraging allowing assisting", "you them him young care"),
        r"(?:supporting|enabling|encouraging|allowing|assisting) "
        r"(?P<slip>(you|them|him|young people|care leavers) (achieve|become|reach|succeed|thrive"
        r"|access|fulfil))\b",
        r"\2 to \3",
    ),
    closed(
        beside("their", "is are was were has have will"),
        r"(?P<slip>their) (?=(?:is|are|was|were|has been|have been|will be)\b)",
        "there",
    ),
    closed(beside("there", _THINGS), rf"{_PREPOSITION} (?P<slip>there) (?={_OWN}\b)", "their"),
    closed(
        beside("there", _DEAR),
        rf"(?:knows?|have|share|tell|told|hear|understand|respect|lose|keep|shape|improve|value"
        rf"|protect|meet) (?P<slip>there) (?=(?:{_DEAR.replace(' ', '|')})\b(?! to\b))",
        "their",
    ),
    closed(
        beside("there", "views wishes feelings rights needs voices stories opinions"),
        r"(?-i:There) (?=(?:views|wishes|feelings|rights|needs|voices|stories|opinions) "
        r"(?:are|matter|count|come|must|should|have)\b)",
        "their",
    ),
    closed(
        beside("there", "worried happy unhappy scared lonely sad settled proud unsure"),
        r"(?:us|say|said|think|feel|know|when|if|that|because) (?P<slip>there)"
        r"(?= (?:worried|(?:un)?happy|scared|lonely|sad|settled|proud|unsure)\b)",
        "they're",
    ),
    closed(
        beside("there", "going doing getting trying being"),
        r"(?:if|when|that|because|what|where|how|think|know|while|so|says?) (?P<slip>there)"
        r"(?= (?:going|doing|getting|trying|being)\b)",
        "they're",
    ),
    closed(
        beside("your", "not the welcome entitled allowed able going a"),
        r"(?P<slip>your) (?=(?:not|the|welcome to|entitled to|allowed to|able to|going to"
        r"|a(?! levels?\b)(?!-))\b)",
        "you're",
    ),
    closed(
        beside("your", "worried unhappy happy unsure ready scared lonely sad upset safe"),
        r"(?:if|when|because|that|while|know|think|feel|say) (?P<slip>your) "
        r"(?=(?:worried|(?:un)?happy|unsure|ready|scared|lonely|sad|upset|safe)"
        r"(?:\s*(?:[.,;:!?)]|\Z)| (?:about|with|by|at|to|that|and|or|when|if|because|for)\b))",
        "you're",
    ),
    closed("you're", r"you're(?= own\b)", "your"),
    closed(
        "you're",
        r"(?:of|with|for|about|in|from|to|on|get|find|have|make|keep|change|use|lose|read)"
        r" (?P<slip>you're) (?=(?:first|rights?|social worker|plans?|family|views|voice|life|future"
        r"|personal advis[eo]r|carers?|advocate|friends|education|consent|file|room|flat|story"
        r"|wishes|feelings|needs)\b)",
        "your",
    ),
    closed("they're", r"they're(?= (?:own|wishes|feelings|views|needs|rights|lives)\b)", "their"),
    closed(
        beside("its", "like a an the been not important hard good great easy difficult"),
        r"its(?= (?:like|a(?!-)|an|the|been|not(?!-)|(?:important|hard|good|great|easy|difficult) "
        r"(?:to|too|that|when|if|because))\b)",
        "it's",
    ),
    closed(
        beside("its", "our your their my because up"),
        r"its(?= (?:our|your|their|my|because|up to)\b)",
        "it's",
    ),
    closed("it's", r"it's(?= own\b)", "its"),
    closed(
        "who's",
        r"who's(?= (?:own|parents|needs|views|lives|families|responsibility|plans?|voices?|wishes"
        r"|rights|birth family|first language|(?:home|idea|job|turn|fault) is)\b)",
        "whose",
    ),
    closed(
        beside("and", "it's"),
        r"(?:council|authority|board|service|partnership|panel|strategy|school|home|team) and "
        r"(?P<slip>it's) (?=(?:partners|staff|services|members|children|schools)\b"
        r"(?! (?:who|that)\b))",
        "its",
    ),
    closed(
        beside("has have meet meets review reviews keep keeps set sets makes publish", "it's"),
        r"(?:has|have|meets?|reviews?|keeps?|sets?|makes|publish) (?P<slip>it's) "
        r"(?=(?:duty|duties|role|values|vision|purpose|budget|plans?|members|services?|promises?)\b)",
        "its",
    ),
    closed("whose", r"whose(?= (?:been|going|is|are)\b)", "who's"),
    closed(
        "it's",
        r"(?:of|in|for|to|with|from|by|all|through|into|on) (?P<slip>it's) (?=(?:children|residents"
        r"|young people|care leavers|staff|services?|members?|duty|duties|role|partners|values"
        r"|vision|purpose|budget|name|communit|priorit|responsibilit))",
        "its",
    ),
)
