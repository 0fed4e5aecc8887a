"""REF011 left-out-section: content that no section of the council's own outline shows."""

from collections.abc import Iterator

from cpstrategy import sections
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.model.byname import byname
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.section import SectionUnit


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the outline with the content; without an outline the edition shows all of it."""
    if strategy.document.outline:
        yield from _sections(strategy, {entry.section for entry in strategy.document.outline})
        yield from _narratives(strategy)


def _sections(strategy: Strategy, named: set[str]) -> Iterator[Finding]:
    for unit in discover(sections, SectionUnit).values():
        unseen = [key for key in unit.needs if _is_content(strategy, key)]
        # What a section tells in brief another tells whole.
        if unseen and unit.name not in named and not unit.is_brief:
            message = f"this is not shown, because the outline has no section `{unit.name}`"
            hint = f"add `- {unit.name}` to the `outline` of `document`"
            yield Finding(strategy.at(unseen[0], 0), message, hint)


def _narratives(strategy: Strategy) -> Iterator[Finding]:
    outline = strategy.document.outline
    placed = {entry.narrative for entry in outline}
    takes_the_rest = any(entry.section == "narratives" for entry in outline)
    for narrative in strategy.narratives if not takes_the_rest else ():
        if narrative.id not in placed:
            message = f"the outline does not show the narrative `{byname(narrative)}`"
            hint = f"add `- narrative: {narrative.id}` to the `outline` of `document`"
            yield Finding(narrative.at("id"), message, hint)


def _is_content(strategy: Strategy, key: str) -> bool:
    """Whether there is something that readers do not meet without a section."""
    if key in ("council", "document"):
        return False  # They are on the cover and in the imprint.
    if key == "groups":
        # Where a group is cited, its name is told; what it does only its section tells.
        return any(group.text for group in strategy.groups)
    content = getattr(strategy, key)
    return (
        any(not record.is_only_cited for record in content)
        if isinstance(content, list)
        else bool(content)
    )


UNIT = Rule(
    code="REF011",
    name="left-out-section",
    severity=Severity.WARNING,
    summary="Content that no section of the outline shows.",
    why=(
        "A council's own outline decides what the full edition shows. What it does not name is "
        "left out without a word, and links into it lead nowhere."
    ),
    hint="add the section to the `outline` of `document`, or delete the content",
    bad="""\
document:
  outline:
    - foreword
vision: Every child is safe.
""",
    good="""\
document:
  outline:
    - foreword
    - vision
vision: Every child is safe.
""",
    check=check,
    of_absence=True,
    actor=Actor.EDITOR,
)
