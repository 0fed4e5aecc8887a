"""People: the words for children and young people, so that a count of them can be told from others.

Workers, councillors, carers and families are none: the smallest number of those identifies no
child. The patterns are for small letters.
"""

from cpstrategy.text.patterns import lazily, small

MANY = (
    r"(?:children|young[ -](?:people|persons|men|women|adults|parents|mothers|fathers)"
    r"|care[ -](?:leavers|experienced (?:adults|people))|youngsters|teenagers|boys|girls|males"
    r"|females|babies|toddlers|infants|pupils|students|asylum[ -]seekers|uasc|brothers|sisters"
    r"|siblings|twins|triplets|sibling (?:groups|pairs|sets))"
)
ONE = (
    r"(?:child|young[ -](?:person|man|woman|adult|parent|mother|father)"
    r"|care[ -](?:leaver|experienced (?:adult|person))|youngster|teenager|boy|girl|male|female|baby"
    r"|toddler|infant|pupil|student|asylum[ -]seeker|sibling|twin)"
)
GAP = r"\**(?:[ \t]+|[ \t]*\n[ \t]*(?!\s))\**"
"""White space within a paragraph, and the asterisks of an emphasis."""

_NO_MODIFIER = (
    "a|about|after|an|and|any|are|as|at|be|been|because|before|between|but|by|can|could|each|every"
    "|for|from|had|has|have|how|if|in|into|is|it|may|more|no|not|of|on|or|our|per|should|so|some"
    "|than|that|the|then|through|to|under|was|were|what|when|where|which|while|who|whom|whose|will"
    "|with|would|you|your|bed|bedroom|day|hour|hundred|million|minute|month|night|part|point|stage"
    "|star|step|thousand|tier|week|year"
)
_THINGS = (
    r"(?:in (?:our )?care )?(?:and [\w']+(?: people)? )?(?:advis[eo]rs?|beds?|boards?|carers?"
    r"|cent(?:re|er)s?|champions?|coordinators?|council(?:lor)?s?|doctors?|events?|forums?|groups?"
    r"|homes?|houses?|managers?|meetings?|nurses?|officers?|panels?|places?|plans?|protection"
    r"|reviews?|services?|sessions?|social|staff|teachers?|teams?|units?|work(?:er|shop)s?)\b"
)
_NO_PLURAL = r"(?!(?!these|those|previous|homeless|various)[^\W\d_]+s\s)"
_NO_NUMBER = r"(?!(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s)"
_MODIFIER = (
    r"(?:looked[ -]after|cared[ -]for"
    rf"|(?!(?:{_NO_MODIFIER})\b){_NO_PLURAL}{_NO_NUMBER}[^\W_][\w'’-]*){GAP}"
)
_END = rf"\b(?!['’-])(?!\s+{_THINGS})"
_OF = rf"of{GAP}(?:all{GAP})?(?:(?:the|our|these|those|them|my){GAP})?"

AFTER_MANY = lazily(rf"{GAP}(?:{_OF})?(?:(?:{_MODIFIER}){{0,4}}?{MANY}{_END}|(?<=of )you\b)")
"""What follows a number of several: ` of our young people`, ` autistic children`."""
AFTER_ONE = lazily(rf"{GAP}(?:{_MODIFIER}){{0,4}}?{ONE}{_END}")
"""What follows the number one: ` young person`, but not ` of our children`."""

_EVENTS = (
    r"(?:adoptions?|special guardianship orders?|sgos?|care orders?|placement orders?|pregnanc(?:y"
    r"|ies)|(?:still)?births?|deaths?|suicides?|(?:permanent |fixed[- ]term )?(?:exclusions?"
    r"|suspensions?)|adoption orders?|convictions?|custodial sentences?|arrests?"
    r"|(?:safeguarding |serious )incidents?|deprivation of liberty orders?"
    r"|secure accommodation orders?|asylum claims?|age assessments?"
    r"|(?:adoption|placement) (?:breakdowns?|disruptions?)|hospital admissions?)"
)
_NO_EVENT = (
    rf"\b(?!['’-])(?!\s+(?:{_THINGS}|(?:certificate|famil|father|mother|order|panel|parent|process"
    r"|rate|record|stor|support)\w*))"
)
EVENTS = lazily(rf"{GAP}(?:{_MODIFIER}){{0,2}}?{_EVENTS}{_NO_EVENT}")
"""What happens to one child each: ` adoptions`, ` special guardianship orders`."""

_OF_THEM = rf"(?:{GAP}of{GAP}(?:them|these|those|which|whom))?"
_BE = r"(?:are|been|had|has|have|is|was|were)"
_DONE = (
    rf"(?:moved|changed){GAP}(?:placements?|foster homes?|homes?|schools?|once|twice"
    rf"|(?:\w+{GAP}){{1,3}}?times)|absconded|ran away|went missing|left care|entered care"
    r"|came into care|returned home|gave birth|had (?:a baby|babies|an abortion|a miscarriage)|died"
    r"|self[- ]harmed|attempted suicide|overdosed|took their own li(?:fe|ves)"
    r"|missing from (?:care|home|school)|seeking asylum"
    r"|in (?:custody|prison|foster care|residential care|secure (?:homes?|units?))"
)
_TOLD = (
    r"(?:permanently )?(?:adopted|excluded|fostered)|abused|arrested|assaulted|autistic|bereaved"
    r"|care[- ]experienced|charged with|convicted|deported|detained|diagnosed|disabled"
    r"|(?:criminally |sexually )?exploited|groomed|homeless|neet|placed (?:in|with)|pregnant|raped"
    r"|refused asylum|remanded|sectioned|sentenced|stabbed|trafficked|unaccompanied"
)
DOES = lazily(
    rf"{_OF_THEM}(?:{GAP}(?:{_BE}|also|later|now|only|then)){{0,3}}{GAP}(?:{_DONE})\b"
    rf"|{_OF_THEM}{GAP}{_BE}{GAP}(?:(?:also|been|later|now|then){GAP})?(?:{_TOLD})\b"
)
"""What only children and young people do, or what is only told of them: ` moved placement`."""

_NUMBER = (
    r"(?:\d{1,6}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?"
    r"|t(?:wo|hree|en|welve|hirteen)|f(?:our|ive|ourteen|ifteen)|s(?:ix|even|ixteen|eventeen)"
    r"|e(?:ight|leven|ighteen)|nine(?:teen)?)"
)
OF_TOTAL = lazily(
    rf"{GAP}(?:out{GAP})?of{GAP}(?:(?:all|the|our|these|those|them|my){GAP}){{0,2}}"
    rf"{_NUMBER}{GAP}(?:{_MODIFIER}){{0,4}}?{MANY}{_END}"
)
"""Of how many: ` out of 14 care leavers`, ` of our ten girls`."""

PEOPLE = lazily(rf"\b(?:{MANY}|{ONE})\b")
"""A word for one or several of them, anywhere."""

_OPENS = lazily(
    rf"(?:{_OF}|all )?(?:the |our )?(?:{_MODIFIER}){{0,4}}?(?:{MANY}|{ONE}){_END}",
)
_DOES = lazily(
    r"(?:achieved|are|attended|became|came|completed|gained|had|has|have|in (?:custody|education)"
    r"|is|joined|left|lived?|lives|moved|not in (?:education|work)|placed in|progressed|started"
    r"|stayed|took part|turned|was|went|were)\b",
)
_AVERAGE = lazily(r"\baverage\b|\bper\b")


def counts_people(label: str) -> bool:
    """Whether words that continue a figure speak of children: `of our care leavers`, `girls`."""
    written = small(label)
    return bool(_OPENS.match(written)) and not _AVERAGE.search(written)


def counts_events(label: str) -> bool:
    """Whether words name what happens to one child each: `deaths of children in our care`."""
    return EVENTS.match(f" {small(label)}") is not None and not _AVERAGE.search(small(label))


def does_something(label: str) -> bool:
    """Whether words that continue a figure say what somebody does: `moved on to a job`."""
    return bool(_DOES.match(small(label)))
