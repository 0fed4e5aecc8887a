"""Childhood: words for what is told of children and young people, to be put into patterns.

They are for words as they are written, since beside a name the capitals tell much.
"""

from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.people import GAP, ONE

NUMBERS = (
    r"(?:six|seven|eigh|nine)teen|twenty(?:[- ](?:one|two|three|four|five))?|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
)
DIGITS = r"(?:1?\d|2[0-5])(?![\d%])"
AGE = rf"(?:{DIGITS}|(?:{NUMBERS})\b)"
"""An age up to 25, when the council's duty ends."""
EXACT = (
    r"(?![-–/.:]\d|\+|\s*[-–]\s*\d|\s+(?:to|or)\s+\d|\s+and\s+\d{1,2}\b(?!\s*[,;.)])|\s+(?:and|or)\s+(?:over|under|above|below)\b"
    rf"|\s+(?:{'|'.join(MONTHS)})\b)"
)
"""No range of ages, and no date, is what an age begins."""
CLOSES = (
    r"(?=\**(?:[,;:!?)–—]|\.(?!\d)|\s*\Z|\n|\s+(?:and|but|from|has|have|is|lives?|loves?|now|says?"
    r"|said|told|was|who|with|won|works?|wrote|he|her|his|she|their|they)\b))"
)
"""What comes after an age that stands alone, and is no count of anything."""

BE = r"(?:am|are|has been|have been|had been|is|was|were)"
ADVERB = rf"(?:(?:all|also|already|both|currently|just|now|only|recently|still|then){GAP})?"
_NOT_OF = (
    r"(?!(?:about|among|and|are|at|by|champions?|charge|chairs?|for|from|in|is|leads?|of|on|or|that"
    r"|to|what|when|where|which|who|with|work\w*)\b)"
)
FEW = rf"(?:{_NOT_OF}[^\W_][\w'’-]*{GAP}){{0,4}}?"
"""A few words that belong to the noun after them."""
_NO_THING = (
    r"(?![-–]|['’]|\s+(?:advis[eo]rs?|advocates?|board|champions?|charter|council|covenant|experts?"
    r"|forum|friendly|group|homes?|leads?|leaders?|managers?|navigators?|nurses?|offer|officers?"
    r"|panel|practitioners?|professionals?|psychologists?|records?|reviews?|sector|services?"
    r"|social workers?|specialists?|strategy|support|teams?|work(?:ers?|force)?)\b)"
)
"""Whoever works with children, and what is for them, is told of with the same words."""
CHILD = (
    rf"(?:{ONE}|care[- ]experienced|young (?:ambassador|carer|people)|children|care leavers"
    r"|looked[- ]after|apprentice|brothers?|sisters?|siblings|twins|refugee|orphan)"
    rf"(?<!student)\b{_NO_THING}"
)
IN_CARE = rf"care\b{_NO_THING}(?!\s+(?:homes?|leavers?|planning|plans?|orders?|proceedings))"
HOME = (
    rf"(?:{IN_CARE}|(?:foster (?:care|carers?|family|families|home|mum|dad|parents?|placement)"
    r"|carers|children['’]s home|residential (?:home|unit|care|school)|placement"
    r"|secure (?:home|unit)|hostel|supported (?:lodgings|living|accommodation)|lodgings"
    r"|accommodation|flat|bedsit|mother and baby (?:unit|home)|special guardianship(?: order)?"
    r"|kinship care|respite|(?:adoptive |forever )?family|aunt(?:ie)?|uncle|nan|gran|grandma"
    rf"|grandad|grandparents|grandmother|grandfather|siblings?|sister|brother)\b{_NO_THING})"
)
STAYS = (
    rf"(?:(?:{BE}|has|have|had|can|could|may|must|should|will|would)?{GAP})?(?:lives?|living|lived|stay(?:s|ed|ing)?"
    r"|(?:re)?moved|move|moving|placed|moved in|came(?: to live| back)?|come|going"
    r"|went(?: to live| back| home)?|grew up|returned|(?:has |have )?settled(?: down)?|brought up"
    r"|spent[^.,;\n]{0,30}?)"
)
SCHOOL = (
    rf"(?:[A-Z][\w'’.-]*{GAP}(?:of{GAP}|the{GAP})?){{0,5}}"
    r"(?:Academy|College|High|Infants?|Junior|Primary|School|Sixth Form|University)\b"
    rf"(?!{GAP}(?:[A-Z]|board|council|governors?|meetings?|staff))"
)
STREET = (
    rf"(?:\d+{GAP})?(?:[A-Z][\w'’]+{GAP}){{1,3}}(?:Avenue|Close|Court|Crescent|Drive|Gardens|House"
    r"|Lane|Place|Road|Row|Square|Street|Terrace|Way)\b"
)
ILL = (
    r"(?:ADHD|anorexia|anxiety|asthma|autis(?:m|tic)|bulimia|cancer|cerebral palsy"
    r"|depress(?:ed|ion)|diabet(?:es|ic)|disab(?:led|ility)|Down['’]s syndrome|dyslexi[ac]"
    r"|eating disorder|epilep(?:sy|tic)|FASD|HIV"
    r"|learning (?:difficult\w+|disabilit\w+)|medication|mental health"
    r"|panic attacks?|pregnan(?:t|cy)|PTSD|self[- ]harm\w*|suicid(?:e|al)|therap(?:y|ist)|trauma"
    rf"|bisexual|gay|lesbian|transgender|counsellor|psychiatrist|psychologist)\b{_NO_THING}"
)
CUSTODY = (
    r"(?:in (?:custody|detention|prison)|on (?:remand|bail|licence|tag|probation)"
    r"|under an? [\w ]{0,20}order|subject to|arrested|convicted|sentenced|remanded|detained"
    r"|released from|serving a sentence|trafficked|(?:criminally |sexually )?exploited|groomed)\b"
)
ASYLUM = (
    r"(?:(?:granted|refused) (?:asylum|refugee|humanitarian|(?:indefinite |limited )?leave|status)"
    r"|waiting (?:for|to hear)[\w ]{0,30}(?:asylum|Home Office|leave to remain|status|stay)"
    r"|seeking asylum|claiming asylum|an asylum seeker|undocumented)\b"
)
STATUS = (
    r"(?:(?:been )?(?:granted|given|refused) )?(?:(?:indefinite |limited |discretionary )?"
    r"leave to (?:remain|enter)|refugee status|settled status|pre-settled status|asylum)\b"
)
_COUNTRY = r"(?:England|Scotland|Wales|Northern Ireland|Britain|the UK|this country)"
ARRIVED = (
    rf"(?:arrived{GAP}(?:alone|here|from [A-Z]|in (?:{_COUNTRY}|a lorry))|fled\b"
    rf"|came (?:here |over )?(?:by boat|in a lorry|on a (?:small )?boat)|came here from [A-Z]"
    rf"|came to {_COUNTRY}"
    rf"|crossed the (?:Channel|Mediterranean|sea)|travelled (?:alone|from [A-Z]))"
)
MADE_SAFE = (
    r"(?:adopted|fostered|homeless|sleeping rough|sofa[- ]surfing|excluded from"
    r"|(?:reported )?missing from"
    r"|taken into care|removed from (?:her|his|their)|matched with|placed (?:in|with|for|together)"
    r"|on an? (?:education|EHC|child protection|child in need)|estranged|orphaned)\b"
)
OWNS = (
    r"(?:(?:new |former |long-term )?(?:foster (?:carers?|family|mum|dad|parents?|home|placement)"
    r"|(?:residential |school )?placement|social worker|personal advis[eo]r|key ?worker"
    r"|adopti(?:on|ve (?:family|parents))|special guardians?|kinship carers?"
    r"|birth (?:mum|mother|dad|father|family|parents)"
    r"|care (?:plan|order)|pathway plan|EHC plan|EHCP|independent visitor|pregnancy|autism|ADHD"
    r"|depression|anxiety|mental health|self-harm|asylum (?:claim|decision|application)"
    r"|immigration status|life story|time in care|mum|dad|mother|father|nan|siblings)"
    rf"\b{_NO_THING})"
)
ROUGH = (
    r"(?:living|lived|sleeping|slept|staying|stayed) (?:in|on|at|under) (?:an? |the |her |his "
    r"|their |friends['’] |different )*(?:bridge|bus shelter|car|doorway|park|shed|sofas?|squat"
    r"|streets?|tent|van)\b"
)
MANY_HOMES = (
    rf"(?:(?:lived|stayed|been) (?:in|with|at)|(?:moved|been moved) (?:to|through|between)"
    rf"|been (?:to|through)|gone through){GAP}(?:\d{{1,2}}|{NUMBERS}|many|several){GAP}"
    rf"(?:[\w-]+{GAP}){{0,2}}?(?:carers|families|homes|hostels|houses|placements|places|schools)\b"
)
PARENTS = (
    r"(?:mum|dad|mother|father|parents|grand(?:mother|father|parents|ma|dad)|nan|gran|aunt(?:ie)?"
    r"|uncle|stepfather|stepmother|stepdad|birth family)"
)
FAMILY = rf"(?:{PARENTS}|(?:big |little |baby |older |younger |half-)?(?:brother|sister|sibling)s?)"
AWAY = r"(?:in (?:custody|prison|jail|hospital|rehab|care)|behind bars|from prison)"
AGAIN = (
    r"(?:the|our|her|his|their|an?) (?:[\w'’-]+ ){0,3}?"
    r"(?:home|placement|unit|foster (?:carers?|family|home)|hostel|carers?)"
)
KIN = (
    r"(?:brothers?|sisters?|siblings?|twins?|sons?|daughters?|baby|nephews?|nieces?|grandsons?"
    r"|granddaughters?|cousins?|foster (?:brother|child|daughter|sister|son)"
    r"|step(?:brother|sister))"
)
