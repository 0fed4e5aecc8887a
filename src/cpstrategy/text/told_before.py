"""Told before: what goes before the name of a child or a young person, and ends where it begins."""

from cpstrategy.text import childhood as said
from cpstrategy.text.people import GAP, ONE
from cpstrategy.text.tellings import Telling, Trust, likely, sure, weak

_YOUNG = (
    rf"(?:{ONE}|[Yy]oung (?:ambassador|person|man|woman|people)|[Cc]are leavers?|[Ss]iblings"
    r"|[Cc]are[- ]experienced (?:apprentice|young \w+)|[Tt]wins|[Bb]rothers|[Ss]isters|[Cc]hild"
    rf"|[Bb]oy|[Gg]irl|Baby|[Oo]ur apprentice|{said.KIN})(?<!student)"
)
BEFORE: tuple[Telling, ...] = (
    sure("an age", rf"(?<!\d)(?:\d{{1,2}}|\b(?:{said.NUMBERS}))[- ]years?[- ]old{GAP}\Z"),
    likely("an age", rf"\b[Aa]t{GAP}{said.AGE},{GAP}\Z"),
    sure("care", rf"\b{_YOUNG},?{GAP}(?:(?:called|named){GAP})?\Z"),
    sure(
        "care",
        rf"\bone of our (?:[\w-]+{GAP}){{1,4}}?(?:children|people|leavers|ambassadors|apprentices"
        rf"|siblings|boys|girls|ones),{GAP}\Z",
    ),
    weak("care", rf"\b(?:adopted|fostered){GAP}\Z"),
    weak(
        "a life",
        rf"\b(?:[Cc]ase study(?: \d+)?(?::|{GAP}[-–—])|[Tt]he (?:story|life|journey) of){GAP}\Z",
        Trust.UNLISTED,
    ),
)
"""What goes before a name."""

SELF = (
    sure("whose words these are", rf"\b[Mm]y name is{GAP}\Z"),
    weak("whose words these are", rf"\b(?:I['’]m|I am){GAP}\Z"),
)
"""What goes before the name of whoever speaks."""
HEADED = weak("a life, for it is a heading", r"\A\Z")
"""A first name alone above a text."""
IN_A_ROW = weak("an age", r"\A\Z")
"""A name in a table, with an age in another cell of the row."""
SPEAKER = weak("who is speaking", r"\A\Z", Trust.WORD)
"""Where words say who said something, a name alone tells it."""
CLOSE = sure(
    "somebody close",
    rf"\b(?:[Oo]ur{GAP}(?:[\w-]+{GAP})?(?:best )?(?:friend|mate)"
    rf"|[Mm]y{GAP}(?:[\w-]+{GAP}){{0,2}}?(?:{said.KIN}|mum|dad|mother|father|carers?|nan|gran"
    r"|grandad|aunt(?:ie)?|uncle|social worker|PA|personal advis[eo]r|key ?worker|teacher|friend"
    rf"|mate|boyfriend|girlfriend)),?{GAP}\Z",
)
"""What goes before the name of somebody whom a young person speaks of."""
