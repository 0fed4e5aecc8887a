"""REF029 faulty-font: a font of the council's own that documents cannot have; proofs find it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF029",
    name="faulty-font",
    severity=Severity.ERROR,
    summary="A font of the council's own is no font, has no licence, or lacks letters of the text.",
    why=(
        "A font goes into every page and every PDF, so that whoever publishes them hands it on: "
        "that takes a licence. And where it lacks a letter, as many lack those of Welsh, the "
        "letter comes from another font and looks like a slip."
    ),
    hint="take another font, or leave it out",
    bad="""\
style.css: "@font-face { font-family: Own; src: url(broken.woff2) }"
""",
    good="""\
style.css: "@font-face { font-family: Own; src: url(own.woff2) }"
""",
    blind_spots="It does not read the licence. Whether words have room in the font it cannot tell.",
    actor=Actor.EDITOR,
)
