"""Told after: what follows the name of a child or a young person, and matches at its end."""

from cpstrategy.text import childhood as said
from cpstrategy.text.people import GAP
from cpstrategy.text.tellings import Telling, Trust, likely, sure, weak

_SO = rf"(?:\**(?:,{GAP}from{GAP}[^,.;\n]{{1,30}},|,)?{GAP}(?:who{GAP})?)"
"""Between a name and its verb."""
_IS = rf"{_SO}{said.BE}{GAP}{said.ADVERB}"
_WHO_IS = rf"\**(?:,{GAP}(?:who{GAP}{said.BE}{GAP})?|{GAP}(?:who{GAP})?{said.BE}{GAP}){said.ADVERB}"
_NO_DEGREE = r"(?<!College)(?<!University)"
"""Where grown-ups have been as well."""
_AGED = rf"{said.AGE}{said.EXACT}"
_ONE_OF = rf"(?:an?|another|one{GAP}of{GAP}(?:many|our|the|two|three|four)|our|the){GAP}"
_THEIRS = (
    r"(?:baby|foster \w+|carers?|social worker|personal advis[eo]r|brothers?|sisters?|siblings)"
)

AFTER: tuple[Telling, ...] = (
    sure("an age", rf"\**,?{GAP}\(?(?:who is )?(?:now )?aged?{GAP}{_AGED}"),
    sure(
        "an age",
        rf"\**,{GAP}{said.ADVERB}(?:who{GAP}(?:is|was){GAP})?{said.ADVERB}{_AGED}{said.CLOSES}",
    ),
    likely("an age", rf"\**{GAP}\((?:age |now )?{said.DIGITS}(?=\)|, )"),
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
        rf"(?:away{GAP})?(?:in|into|to|at|with|under){GAP}{said.FEW}{said.HOME}",
    ),
    sure(
        "care",
        rf"{_SO}(?:has |have |had )?(?:left|entered|been in|come into|came into|went into){GAP}"
        rf"{said.IN_CARE}",
    ),
    sure(
        "a home or a placement", rf"{GAP}found{GAP}(?:an?|her|his|their){GAP}{said.FEW}{said.HOME}"
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
    likely("health", rf"{_SO}(?:(?:has )?self-harm(?:ed|s)|took an overdose)\b"),
    likely("custody or the police", rf"{_IS}{said.CUSTODY}"),
    likely("immigration", rf"{_IS}{said.ASYLUM}"),
    likely("immigration", rf"{_SO}{said.ARRIVED}"),
    likely("care", rf"{_IS}{said.MADE_SAFE}"),
    likely("care", rf"{_SO}(?:often )?(?:goes missing|went missing|ran away|absconded)\b"),
    weak("care", rf"['’]s?{GAP}{said.OWNS}", Trust.WORD),
    likely("care", rf"{GAP}and{GAP}(?:her|his|their){GAP}{_THEIRS}\b(?!['’])"),
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
    weak("a life", rf"['’]s?{GAP}(?:own )?(?:story|journey)\b"),
)
"""What follows a name."""

MEMBER = sure(
    "a group of young people",
    rf"\**,{GAP}(?:(?:members? of|from){GAP})?(?:(?:the|our){GAP})?"
    r"(?:Children in Care|Care Leavers['’]?|Youth) (?:Council|Forum|Group|Voice)\b(?! [a-zA-Z])",
)
"""What follows the names of those who sign a message of young people."""
