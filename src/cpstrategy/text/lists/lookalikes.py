"""Lookalikes: words a letter or two away from those that were meant."""

from cpstrategy.text.closed import beside, closed

LOOKALIKES = (
    closed("payed", r"payed\b(?! out\b)", "paid"),
    closed(
        beside("we they cannot not to will", "except"),
        r"(?:we|they|cannot|not|to|will) (?P<slip>except) "
        r"(?=(?:responsibility|that (?:we|you|they)|you for who|your offer|their offer)\b)",
        "accept",
    ),
    closed(
        beside("everyone everybody nobody nothing anyone days open", "accept"),
        r"(?:everyone|everybody|nobody|nothing|anyone|days|open) (?P<slip>accept) "
        r"(?=(?:for|when|where|on)\b)",
        "except",
    ),
    closed(
        beside("can will could may to should must", "chose"),
        r"(?:can|will|could|may|to|should|must) (?P<slip>chose)\b",
        "choose",
    ),
    closed(beside("has have had", "chose"), r"(?:has|have|had) (?P<slip>chose)\b", "chosen"),
    closed(
        beside("year month week summer", "you we they young children"),
        r"last (?:year|month|week|summer) (?:you|we|they|young people|children) "
        r"(?P<slip>choose)\b",
        "chose",
    ),
    closed(
        beside("year month week summer", "you we they young children"),
        r"last (?:year|month|week|summer),? (?:you|we|they|young people|children) "
        r"(?P<slip>lead) (?=(?:the|our|a)\b)",
        "led",
    ),
    closed(
        beside("has have had", "lead"),
        r"(?:has|have|had) (?P<slip>lead) (?=(?:the|to|our)\b)",
        "led",
    ),
    closed("in+principal", r"in (?P<slip>principal)(?=[,.;]|\Z| (?:we|to)\b)", "principle"),
    closed(
        beside("seven eleven these following statutory underlying", "principals"),
        r"(?:seven|eleven|these|following|statutory|underlying) (?P<slip>principals)(?! of\b)\b",
        "principles",
    ),
    closed(
        beside("principle", "reason purpose carer objective"),
        r"principle(?= (?:reason|purpose|carer|objective)s?\b)",
        "principal",
    ),
    closed(
        beside("quiet", "sure clear good hard easy different likely small happy simple difficult"),
        r"(?:is|are|was|were|am|feel|be|been|not) (?P<slip>quiet) (?=(?:sure|clear|good|hard|easy"
        r"|different|likely|small|happy|simple|difficult)\b)",
        "quite",
    ),
    closed("quiet+a", r"quiet(?= a (?:few|lot|bit|number)\b)", "quite"),
    closed(
        beside("quite", "room rooms space spaces place places corner area"),
        r"(?:a|the|your|some|and|of) (?P<slip>quite) (?=(?:room|space|place|corner|area)s?\b)",
        "quiet",
    ),
    closed(
        beside("personnel", "adviser advisers advisor advisors education story belongings budget"),
        r"personnel(?= (?:advis[eo]rs?|education plans?|story|belongings|budget)\b)",
        "personal",
    ),
    closed(
        beside("exempt apart away hear heard suffer learn excluded", "form"),
        r"(?:exempt|apart|away|hear|heard|suffer|learn|excluded) (?P<slip>form) "
        r"(?=(?:the|our|a|an|their|your|other|council|all|this|care|home|school|you)\b)",
        "from",
    ),
    closed(
        beside("to will we must and should can", "asses"),
        r"(?:to|will|we|must|and|should|can) (?P<slip>asses)\b",
        "assess",
    ),
    closed(
        beside("statuary", "duty duties guidance framework requirement requirements services"),
        r"statuary(?= (?:dut(?:y|ies)|guidance|framework|requirements?|services)\b)",
        "statutory",
    ),
    closed(
        beside("pubic", "health sector body bodies service services law transport meeting"),
        r"pubic(?= (?:health|sector|body|bodies|services?|law|transport|meeting)\b)",
        "public",
    ),
    closed(
        beside(
            "team service line case practice project registered deputy senior", "manger mangers"
        ),
        r"(?:team|service|line|case|practice|project|registered|deputy|senior) "
        r"(?P<slip>manger(s?))\b",
        r"manager\2",
    ),
    closed(
        beside("have has get gain equal easy better full good quick", "assess"),
        r"(?:have|has|get|gain|equal|easy|better|full|good|quick) (?P<slip>assess) (?=to\b)",
        "access",
    ),
    closed(
        beside("foster kinship", "career careers"),
        r"(?:(?:our|your|their|the|all|become) foster|kinship) (?P<slip>career(s?))\b",
        r"carer\2",
    ),
    closed(
        beside("because instead aware", "off"),
        r"(?:because|instead|aware) (?P<slip>off) "
        r"(?=(?:the|our|your|their|us|them|you)\b)",
        "of",
    ),
    closed(
        "who+where", r"who (?P<slip>where) (?=(?:in|not|asked|told|placed|moved|able)\b)", "were"
    ),
    closed(
        beside("place places home homes school area areas", "were"),
        r"(?:places?|homes?|school|areas?) (?P<slip>were) "
        r"(?=(?:you|we|they|children) (?:live|are|feel|can|need|will|want)\b)",
        "where",
    ),
    closed("they+we're", r"they (?P<slip>we're)\b", "were"),
    closed(
        beside("is are was were am", "suppose"),
        r"(?:is|are|was|were|am) (?P<slip>suppose) (?=to\b)",
        "supposed",
    ),
    closed(
        beside("are were get getting am", "use"),
        r"(?:are|were|get|getting|am) (?P<slip>use) (?=to\b)",
        "used",
    ),
    closed(
        beside("is are be been", "dependant"),
        r"(?:is|are|be|been) (?P<slip>dependant) (?=on\b)",
        "dependent",
    ),
)
