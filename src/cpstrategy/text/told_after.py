"""Told after: what follows the name of a child or a young person, and matches at its end."""

from cpstrategy.text import childhood as said
from cpstrategy.text.patterns import lazily
from cpstrategy.text.people import GAP
from cpstrategy.text.tellings import Made, Telling, Trust, likely, opened, sure, weak

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

_THEN = r"(?![\s*])"
"""The end of an opening before a word, so that there is one way only in which it can match."""
_DOES = lazily(rf"{_SO}{_THEN}")
_NEXT = lazily(rf"{GAP}{_THEN}")
_AGE_OF = opened(lazily(rf"\**,?{GAP}\(?{_THEN}"), "who is ", "now ", "age")
_ASIDE = opened(lazily(rf"\**,{GAP}"))
_BRACKET = opened(lazily(rf"\**{GAP}\("))
_BEING = opened(lazily(_IS))
_WHO = opened(lazily(_WHO_IS))
_OWN = opened(lazily(rf"['’]s?{GAP}"))


def _doing(*firsts: str) -> Made:
    return opened(_DOES, *firsts)


AFTER: tuple[Telling, ...] = (
    sure("an age", rf"(?:who is )?(?:now )?aged?{GAP}{_AGED}", _AGE_OF),
    sure(
        "an age",
        rf"{said.ADVERB}(?:who{GAP}(?:is|was){GAP})?{said.ADVERB}{_AGED}{said.CLOSES}",
        _ASIDE,
    ),
    likely("an age", rf"(?:age |now )?{said.DIGITS}(?=\)|, )", _BRACKET),
    sure("an age", rf"{said.AGE}(?:{GAP}(?:years?|when)\b|{said.EXACT}{said.CLOSES})", _BEING),
    sure("an age", rf"(?:has |had )?(?:turned|turns){GAP}{_AGED}", _doing("ha", "turn")),
    sure(
        "an age",
        rf"{GAP}(?:\d{{1,2}}(?:st|nd|rd|th)|[a-z]+th){GAP}birthday",
        opened(lazily("['’]s")),
    ),
    sure("an age", rf"an?{GAP}{said.AGE}[- ]years?[- ]old", _WHO),
    sure(
        "a school year",
        rf"(?:{_WHO_IS}(?:in{GAP}|an?{GAP})?|\**{GAP}\()(?:Year \d{{1,2}}|Reception)\b(?!['’])",
    ),
    likely(
        "a school",
        rf"(?:attend(?:s|ed|ing)?|goes to|(?:has |have )?started(?: at)?"
        rf"|(?:is|was){GAP}(?:now )?(?:an? (?:pupil|student) )?at){GAP}(?:the{GAP})?"
        rf"(?:{said.SCHOOL}|pupil referral unit|PRU\b)",
        _doing("at", "goes", "ha", "started", "is", "was"),
    ),
    likely(
        "a school",
        rf"(?:went to|left|joined){GAP}(?:the{GAP})?{said.SCHOOL}{_NO_DEGREE}",
        _doing("went", "left", "joined"),
    ),
    sure("care", rf"{_ONE_OF}{said.FEW}{said.CHILD}", _WHO),
    sure("care", rf"(?:former(?:ly)? |young )?{said.CHILD}", _WHO),
    sure(
        "a home or a placement",
        rf"{said.ADVERB}(?:{said.BE}{GAP}{said.ADVERB}"
        rf"|(?:has |have |had )?{said.STAYS}{GAP}{said.ADVERB})"
        rf"(?:away{GAP})?(?:in|into|to|at|with|under){GAP}{said.FEW}{said.HOME}",
        _doing(),
    ),
    sure(
        "care",
        rf"(?:has |have |had )?(?:left|entered|been in|come into|came into|went into){GAP}"
        rf"{said.IN_CARE}",
        _doing("ha", "left", "entered", "been in", "come", "came", "went"),
    ),
    sure(
        "a home or a placement",
        rf"found{GAP}(?:an?|her|his|their){GAP}{said.FEW}{said.HOME}",
        opened(_NEXT, "found"),
    ),
    sure(
        "a street",
        rf"(?:lives?|lived|is living|moved) (?:at|in|on|to){GAP}{said.STREET}",
        _doing("live", "is living", "moved"),
    ),
    likely(
        "health",
        rf"(?:{said.BE}|came out as|copes with|has|had|have|lives? with|lived with|needs?"
        rf"|receives?|saw|sees?|suffer(?:s|ed)(?: from)?|struggle[sd]?(?: with)?|takes?|took){GAP}"
        rf"(?:a diagnosis of{GAP})?{said.FEW}{said.ILL}",
        _doing(),
    ),
    likely("health", r"diagnosed with\b", _BEING),
    likely(
        "health",
        r"(?:(?:has )?self-harm(?:ed|s)|took an overdose)\b",
        _doing("has", "self-harm", "took"),
    ),
    likely("custody or the police", said.CUSTODY, _BEING),
    likely("immigration", said.ASYLUM, _BEING),
    likely("immigration", said.ARRIVED, _doing()),
    likely("care", said.MADE_SAFE, _BEING),
    likely(
        "care",
        r"(?:often )?(?:goes missing|went missing|ran away|absconded)\b",
        _doing("often", "goes", "went", "ran", "absconded"),
    ),
    weak("care", said.OWNS, Trust.WORD, _OWN),
    likely(
        "care",
        rf"and{GAP}(?:her|his|their){GAP}{_THEIRS}\b(?!['’])",
        opened(_NEXT, "and"),
    ),
    likely(
        "care",
        rf"when{GAP}(?:she|he|they){GAP}(?:was|were){GAP}"
        rf"(?:in care|homeless|pregnant|{said.AGE})\b",
        opened(_NEXT, "when"),
    ),
    likely(
        "care",
        rf"has had{GAP}{said.FEW}(?:foster carers|homes|moves|placements|schools"
        r"|social workers)\b",
        _doing("has"),
    ),
    likely(
        "a school",
        rf"(?:achieved|gained|got|passed|sat|took){GAP}{said.FEW}"
        r"(?:A[- ]levels?|BTEC|GCSEs?)\b",
        _doing("achieved", "gained", "got", "passed", "sat", "took"),
    ),
    weak("a life", r"(?:own )?(?:story|journey)\b", made=_OWN),
)
"""What follows a name."""

MEMBER = sure(
    "a group of young people",
    rf"\**,{GAP}(?:(?:members? of|from){GAP})?(?:(?:the|our){GAP})?"
    r"(?:Children in Care|Care Leavers['’]?|Youth) (?:Council|Forum|Group|Voice)\b(?! [a-zA-Z])",
)
"""What follows the names of those who sign a message of young people."""
