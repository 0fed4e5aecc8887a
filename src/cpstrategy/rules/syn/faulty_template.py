"""SYN016 faulty-template: a template of the council's own that no page can be made with."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN016",
    name="faulty-template",
    severity=Severity.ERROR,
    summary="A template of the council's or the project's own that no page can be made with.",
    why=(
        "A template stands in the place of one that the program brings, and every page is made "
        "with it: while it is at fault there is none."
    ),
    hint="compare it with the program's own; delete it to have that one again",
    bad="""\
page.html.j2: "{% if document.title %}{{ document.titel }}"
""",
    good="""\
page.html.j2: "{{ document.title }}"
""",
    blind_spots=(
        "A template that is used only where a document has a kind of block that none has yet is "
        "read, but not tried."
    ),
    actor=Actor.EDITOR,
)
