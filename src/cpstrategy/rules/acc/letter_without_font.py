"""ACC013 letter-without-font: a letter or sign that no font of the PDFs has; proofs find it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="ACC013",
    name="letter-without-font",
    severity=Severity.ERROR,
    summary="A letter or sign that PDFs cannot show, because none of their fonts has it.",
    why=(
        "A PDF brings its fonts along, so that it looks the same everywhere. Readers would see an "
        "empty box, and a screen reader would say nothing. An emoji that differs from others by "
        "its colour alone, such as a red or a green circle, says nothing in black and white."
    ),
    hint="write it in words",
    bad="""\
vision: Dental checks are 🔴 this year.
""",
    good="""\
vision: Dental checks are red this year. We celebrate your wins 💪 (ਪੰਜਾਬੀ, ትግርኛ, اردو).
""",
    blind_spots=(
        "Web pages are not looked at: readers' own computers have fonts for most letters. Whether "
        "a font of the council's own is used where it is needed is not checked."
    ),
    actor=Actor.WRITER,
)
