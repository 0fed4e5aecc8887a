"""Report: the page on which those who never open a terminal see what there is to put right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Branding
from cpstrategy.html.drawing import draw
from cpstrategy.html.medium import REPORT
from cpstrategy.source import Files


@dataclass(frozen=True, slots=True)
class LevelLabel:
    """A level as people read it: its name, and what it asks them to do."""

    title: str
    meaning: str


LEVELS: Mapping[Severity, LevelLabel] = MappingProxyType(
    {
        Severity.ERROR: LevelLabel(
            "Put right first", "Nothing can be published while this is there."
        ),
        Severity.WARNING: LevelLabel(
            "Look at this", "It can be published, but readers may stumble."
        ),
        Severity.INFO: LevelLabel("For information", "It may be right as it is. Somebody decides."),
    }
)
"""The levels, the worst first."""


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding: what is wrong, where, and the words around the place.

    `before`, `marked` and `after` are empty if there are no words to show; `is_source` if they are
    a line of the file as it is written. `language` is that of the words. `do` is empty where it is
    what the rule says of all its findings; `also` are other places that matter.
    """

    said: str
    place: str
    before: str = ""
    marked: str = ""
    after: str = ""
    is_source: bool = False
    language: str = ""
    do: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """What one rule found at one level; `blind` says what the rule cannot see."""

    code: str
    level: Severity
    title: str
    why: str
    do: str
    blind: str
    found: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """All that one person can put right; `asides` are for information only."""

    id: str
    title: str
    faults: tuple[Fault, ...]
    asides: tuple[Fault, ...]

    def count(self, level: Severity) -> int:
        """How many findings have a level."""
        return sum(
            len(fault.found) for fault in (*self.faults, *self.asides) if fault.level == level
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """What a council has decided about findings, why, and until when."""

    title: str
    what: str
    because: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of one council: privacy eased, other rules changed, findings allowed."""

    council: str
    eased: tuple[Decision, ...]
    changed: tuple[Decision, ...]
    allowed: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything on the page.

    `rules` are as many as have looked; `profiles` say how strictly each council was judged.
    """

    councils: tuple[str, ...]
    rules: int
    profiles: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    decisions: tuple[Decisions, ...]

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each level."""
        return {level: sum(chapter.count(level) for chapter in self.chapters) for level in LEVELS}


def report_page(findings: Findings, look: Branding, templates: Files, assets: Files) -> str:
    """Show findings by the person who can put them right.

    Raises BrokenTemplateError if a template is at fault.
    """
    eased: Sequence[Decision] = [
        decision for decisions in findings.decisions for decision in decisions.eased
    ]
    return draw(REPORT, look, templates, assets, {}, report=findings, levels=LEVELS, eased=eased)
