"""SYN006 not-utf8: a file in another encoding."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN006",
    name="not-utf8",
    severity=Severity.ERROR,
    summary="A file is not saved as UTF-8 text.",
    why=("Apostrophes, pound signs and accents would turn into other characters."),
    hint="save the file again as UTF-8: in Notepad, choose Save As and then Encoding: UTF-8",
    # The lone surrogate stands for byte 0x92, an apostrophe as Windows-1252 writes it.
    bad="vision: Every child\udc92s voice is heard.\n",
    good="""\
vision: Every child’s voice is heard.
""",
    actor=Actor.EDITOR,
)
