"""Told after: what follows the name of a child or a young person, and matches at its end."""

from cpstrategy.text import childhood as said
from cpstrategy.text.openings import Opening, opened
from cpstrategy.text.patterns import lazily
from cpstrategy.text.people import GAP, MANY, ONE
from cpstrategy.text.tellings import Trust, likely, sure, weak

_SO = rf"(?:\**(?:,{GAP}from{GAP}[^,.;\n]{{1,30}},|,)?{GAP}(?:who{GAP})?)"
"""Between a name and its verb."""
_IS = rf"{_SO}{said.BE}{GAP}{said.ADVERB}"
_WHO_IS = rf"\**(?:,{GAP}(?:who{GAP}{said.BE}{GAP})?|{GAP}(?:who{GAP})?{said.BE}{GAP}){said.ADVERB}"
_NO_DEGREE = r"(?<!College)(?<!University)"
"""Where grown-ups have been as well."""
_AGED = rf"{said.AGE}{said.EXACT}"
_ONE_OF = rf"(?:an?|another|one{GAP}of{GAP}(?:many|our|the|two|three|four)|our|the){GAP}"
_THEIRS = r"(?:baby|foster \w+|carers?|social worker|personal advis[eo]r)"
_FAR = r"[^.;:!?|\n]{1,90}?"
"""Some words of the same sentence."""
_THEY = r"\b(?:she|he)"
_NEXT = rf"(?:{_FAR})?(?:[.!?]\**{GAP}(?:She|He)|[;:,–—]{GAP}(?:and{GAP})?{_THEY}){GAP}"
"""Up to what is told of whoever was named, in the same sentence or the next."""
_OF_NOBODY_ELSE = rf"(?:(?!\b(?:{ONE}|{MANY}|people|families)\b)[^.;:!?|\n]){{0,90}}?"
"""Some words of the same sentence, in which no other child is told of."""
_CELL = r"\s*\**\s*\|(?:[^|\n]{0,60}\|){0,4}?\s*"
_END_CELL = r"\s*(?:\||\n|\Z)"

_THEN = r"(?![\s*])"
_OPENINGS = (
    Opening(_IS, lazily(_IS), is_sure=False),
    Opening(_WHO_IS, lazily(_WHO_IS), is_sure=False),
    Opening(_SO, lazily(_SO + _THEN), is_sure=True),
    Opening(GAP, lazily(GAP + _THEN), is_sure=True),
    Opening("['’]", lazily("['’]"), is_sure=False),
)
"""What tellings begin with, the longer before those that they begin with."""

_ALL = (
    sure("an age", rf"\**,?{GAP}\(?(?:who is )?(?:now )?aged?{GAP}{_AGED}"),
    sure(
        "an age",
        rf"\**,{GAP}{said.ADVERB}(?:who{GAP}(?:is|was){GAP})?{said.ADVERB}{_AGED}{said.CLOSES}",
    ),
    likely("an age", rf"\**{GAP}\((?:age |now )?{said.DIGITS}(?=\)|, )"),
    sure("an age", rf"\**,?{GAP}(?:and{GAP})?(?:I['’]m|I am){GAP}{_AGED}{said.CLOSES}"),
    weak(
        "an age",
        rf"\**{_NEXT}(?:is|was|has turned|turned)"
        rf"{GAP}{said.ADVERB}{_AGED}(?:{said.CLOSES}|{GAP}years?{GAP}old)",
    ),
    weak("an age", rf"{_CELL}(?:aged? {_AGED}|{_AGED} years?(?: old)?|Year \d{{1,2}}){_END_CELL}"),
    weak(
        "care",
        rf"{_CELL}(?:(?:in )?(?:foster|residential|kinship) (?:care|home)|(?:in )?care|care leaver"
        rf"|adopted|in custody|children['’]s home|supported lodgings|UASC|SEND|NEET){_END_CELL}",
    ),
    sure("an age", rf"{_IS}{said.AGE}(?:{GAP}(?:years?|when)\b|{said.EXACT}{said.CLOSES})"),
    sure("an age", rf"{_SO}(?:has |had )?(?:turned|turns){GAP}{_AGED}"),
    sure("an age", rf"['’]s{GAP}(?:\d{{1,2}}(?:st|nd|rd|th)|[a-z]+th){GAP}birthday"),
    sure("an age", rf"{_WHO_IS}an?{GAP}{said.AGE}[- ]years?[- ]old"),
    sure(
        "a school year",
        rf"(?:{_WHO_IS}(?:in{GAP}|an?{GAP})?|\**{GAP}\()(?:Year \d{{1,2}}|Reception)\b(?!['’])",
    ),
    likely(
        "a school",
        rf"{_SO}(?:attend(?:s|ed|ing)?|goes to|(?:has |have )?started(?: at)?"
        rf"|(?:is|was){GAP}(?:now )?(?:an? (?:pupil|student) )?at){GAP}(?:the{GAP})?"
        rf"(?:{said.SCHOOL}|pupil referral unit|PRU\b)",
    ),
    likely("a school", rf"{_SO}(?:went to|left|joined){GAP}(?:the{GAP})?{said.SCHOOL}{_NO_DEGREE}"),
    sure("care", rf"{_WHO_IS}{_ONE_OF}{said.FEW}{said.CHILD}"),
    sure("care", rf"{_WHO_IS}(?:former(?:ly)? |young )?{said.CHILD}"),
    sure(
        "a home or a placement",
        rf"{_SO}{said.ADVERB}(?:{said.BE}{GAP}{said.ADVERB}"
        rf"|(?:has |have |had )?{said.STAYS}{GAP}{said.ADVERB})"
        rf"(?:away{GAP})?(?:from{GAP}[^,.;|\n]{{1,40}}?{GAP})?(?:in|into|to|at|with|under){GAP}"
        rf"(?:[A-Z][\w'’-]+(?:{GAP}and{GAP}[A-Z][\w'’-]+)?,{GAP})?{said.FEW}{said.HOME}",
    ),
    likely("a home or a placement", rf"{_SO}(?:has |have |had )?{said.MANY_HOMES}"),
    likely(
        "a home or a placement", rf"{GAP}(?:back|home|safely){GAP}(?:to|into){GAP}{said.AGAIN}\b"
    ),
    likely(
        "a home or a placement",
        rf"{_SO}(?:has |have |had )?(?:left|lost){GAP}(?:her|his|their){GAP}(?:[\w-]+{GAP}){{0,2}}?"
        r"(?:placement|foster (?:carers|family|home)|children['’]s home|supported lodgings)\b",
    ),
    sure("a home or a placement", rf"{_SO}(?:{said.BE}{GAP})?{said.ADVERB}{said.ROUGH}"),
    weak(
        "care",
        rf"{_FAR}\b(?:he|her|him|his|she)\b{_FAR}(?:years?|months|weeks|time|life){GAP}in{GAP}"
        rf"(?:foster ){{0,1}}{said.IN_CARE}",
    ),
    weak(
        "care",
        rf"\**{_NEXT}(?:has |had )?(?:been|was|is|came|lives?|lived|grew up|left)"
        rf"{GAP}(?:(?:in|into|with){GAP})?{said.FEW}{said.HOME}(?!{GAP}(?:h(?:er|im)self))",
    ),
    likely(
        "somebody close",
        rf"{_SO}(?:sees?|saw|visits?|visited|misses|missed|writes? to|phones|lost|has|had){GAP}"
        rf"(?:her|his|their){GAP}{said.FAMILY}\b[^.;\n]{{0,20}}?{GAP}{said.AWAY}\b",
    ),
    sure(
        "care",
        rf"{_SO}(?:has |have |had )?(?:left|entered|been in|come into|came into|went into){GAP}"
        rf"{said.IN_CARE}",
    ),
    sure(
        "a home or a placement",
        rf"{GAP}(?:was{GAP})?found{GAP}(?:an?|her|his|their){GAP}{said.FEW}{said.HOME}",
    ),
    sure(
        "a street",
        rf"{_SO}(?:lives?|lived|is living|moved) (?:at|in|on|to){GAP}{said.STREET}",
    ),
    likely(
        "health",
        rf"{_SO}(?:{said.BE}|came out as|copes with|has|had|have|lives? with|lived with|needs?"
        rf"|receives?|saw|sees?|suffer(?:s|ed)(?: from)?|struggle[sd]?(?: with)?|takes?|took){GAP}"
        rf"(?:a diagnosis of{GAP})?{said.FEW}{said.ILL}",
    ),
    likely("health", rf"{_IS}diagnosed with\b"),
    likely(
        "health",
        rf"{_SO}(?:(?:has )?self-harm(?:ed|s)|took an overdose"
        r"|(?:tried|attempted) to (?:take|end) (?:her|his|their) (?:own )?life)\b",
    ),
    likely("custody or the police", rf"{_IS}{said.CUSTODY}"),
    likely("custody or the police", rf"{GAP}in{GAP}(?:custody|detention|jail|prison)\b(?![-–])"),
    weak(
        "care",
        rf"{_OF_NOBODY_ELSE}\band{GAP}(?:has |was )?(?:came|come|entered|left|taken|went){GAP}"
        rf"(?:into{GAP})?{said.IN_CARE}",
    ),
    weak("care", rf"(?:{_OF_NOBODY_ELSE})[.!?]{GAP}(?:Her|His){GAP}{said.OWNS}"),
    weak(
        "a school",
        rf"{_SO}(?:has |have )?(?:gone|went|returned){GAP}(?:back{GAP})?to{GAP}"
        r"(?:school|college)\b(?! (?:councils?|meetings?))",
    ),
    likely("immigration", rf"{_IS}{said.ASYLUM}"),
    likely("immigration", rf"{_SO}{said.ARRIVED}"),
    likely("care", rf"{_IS}{said.MADE_SAFE}"),
    likely("care", rf"{_SO}(?:often )?(?:goes missing|went missing|ran away|absconded)\b"),
    weak("care", rf"['’]s?{GAP}{said.OWNS}", Trust.WORD),
    likely("care", rf"{GAP}and{GAP}(?:her|his|their){GAP}{_THEIRS}\b(?!['’])"),
    weak(
        "care",
        rf"{_OF_NOBODY_ELSE}\b(?:her|his|their){GAP}{said.FEW}"
        r"(?:foster (?:carers?|family|home|mum|dad|parents)|social worker|personal advis[eo]r"
        r"|key ?worker|placement|children['’]s home"
        r"|care plan|pathway plan|adopters|adoptive \w+|birth \w+)\b(?!['’])",
    ),
    weak(
        "care",
        rf"{_OF_NOBODY_ELSE}{_THEY}{GAP}(?:had been|has been|was|is){GAP}{said.ADVERB}"
        rf"(?:{said.MADE_SAFE}|{said.CUSTODY}|{said.ASYLUM}|excluded|pregnant"
        rf"|(?:in|into|taken into){GAP}(?:foster )?{said.IN_CARE})",
    ),
    likely(
        "health", rf"{_IS}expecting{GAP}(?:a|her|his|their){GAP}(?:[\w-]+{GAP})?(?:baby|child)\b"
    ),
    likely(
        "immigration",
        rf"{_SO}{said.ADVERB}(?:has|have|got|received|was given|was granted){GAP}"
        rf"{said.ADVERB}{said.STATUS}",
    ),
    weak("somebody close", rf"{GAP}and{GAP}(?:her|his|their){GAP}{said.FAMILY}\b(?!['’])"),
    sure(
        "care",
        rf"['’]s?{GAP}(?:foster (?:carers?|mum|dad|parents)|social worker|personal advis[eo]r)"
        rf"{_FAR}\b(?:her|him|his)\b",
    ),
    likely(
        "care",
        rf"{GAP}when{GAP}(?:she|he|they){GAP}(?:was|were){GAP}"
        rf"(?:in care|homeless|pregnant|{said.AGE})\b",
    ),
    likely(
        "care",
        rf"{_SO}has had{GAP}{said.FEW}(?:foster carers|homes|moves|placements|schools"
        r"|social workers)\b",
    ),
    likely(
        "a school",
        rf"{_SO}(?:achieved|gained|got|passed|sat|took){GAP}{said.FEW}"
        r"(?:A[- ]levels?|BTEC|GCSEs?)\b",
    ),
    weak("a life", rf"['’]s?{GAP}(?:own )?story\b", Trust.UNLISTED),
    weak("a life", rf"['’]s?{GAP}(?:own )?(?:life|journey)\b"),
)
AFTER = tuple(one._replace(pattern=opened(one.pattern, _OPENINGS, GAP)) for one in _ALL)
"""What follows a name."""

OF_MINE = sure("somebody close", rf"{GAP}(?:is|was){GAP}my{GAP}(?:best )?(?:{said.KIN}|friend)\b")
"""What follows the name of somebody whom a young person speaks of."""
MEMBER = sure(
    "a group of young people",
    rf"\**,{GAP}(?:(?:members? of|from){GAP})?(?:(?:the|our){GAP})?"
    r"(?:Children in Care|Care Leavers['’]?|Youth) (?:Council|Forum|Group|Voice)\b(?! [a-zA-Z])",
)
"""What follows the names of those who sign a message of young people."""
