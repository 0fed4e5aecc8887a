"""SYN017 faulty-style: a rule of a style of the council's own that a page cannot have."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN017",
    name="faulty-style",
    severity=Severity.ERROR,
    summary="A rule in a style sheet of the council's own that a page or a PDF cannot have.",
    why=(
        "A document fetches nothing, so that it is the same everywhere and tells nobody who reads "
        "it: what a style names lies beside it, or in the council's folder. And a rule that PDFs "
        "do not know would make the page and the paper differ."
    ),
    hint="take the rule out, or put it into `screen.css`, which PDFs do not see",
    bad="""\
style.css: ".cover { background: url(https://www.example.org/cover.svg) }"
""",
    good="""\
style.css: ".cover { background: url(cover.svg) }"
""",
    blind_spots="It does not know how a page looks with it.",
    actor=Actor.EDITOR,
)
