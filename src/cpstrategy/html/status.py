"""Status: the page on which those who look after the texts see what is out of step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from cpstrategy.document.blocks import Markdown
from cpstrategy.document.document import Branding
from cpstrategy.html.drawing import draw
from cpstrategy.html.medium import STATUS
from cpstrategy.registers.diff import Run
from cpstrategy.registers.state import TITLES, RegisterState
from cpstrategy.source import Files


@dataclass(frozen=True, slots=True)
class StateLabel:
    """A state as people read it: its name, and what it asks them to do."""

    title: str
    meaning: str


STATES: Mapping[RegisterState, StateLabel] = MappingProxyType(
    {
        RegisterState.FACTS_CHANGED: StateLabel(
            TITLES[RegisterState.FACTS_CHANGED],
            "The full text has other numbers, names or references now. Correct these words first.",
        ),
        RegisterState.FUZZY: StateLabel(
            TITLES[RegisterState.FUZZY],
            "Words have changed since somebody accepted them, or nobody has accepted them yet. "
            "Read them beside the full text.",
        ),
        RegisterState.MISSING: StateLabel(
            TITLES[RegisterState.MISSING],
            "An edition has no words for this, or only some that are hard to read.",
        ),
        RegisterState.ORPHAN: StateLabel(
            TITLES[RegisterState.ORPHAN], "There is nothing to compare these words with."
        ),
        RegisterState.COSMETIC: StateLabel(
            TITLES[RegisterState.COSMETIC],
            "The full text has other capitals or other punctuation. There is nothing to do.",
        ),
        RegisterState.CURRENT: StateLabel(
            TITLES[RegisterState.CURRENT], "These words say what the full text says."
        ),
    }
)
"""The states, the worst first."""


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one register; `facts` say why they stand as they do and who accepted them."""

    register: str
    state: RegisterState
    words: Markdown
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextChange:
    """What changed in the full text since the words of some registers were accepted."""

    registers: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """One text in all its registers; `key` is its address, `place` a file and a line."""

    key: str
    title: str
    place: str
    full: Markdown
    sides: tuple[Side, ...]
    changes: tuple[TextChange, ...] = ()

    @property
    def state(self) -> RegisterState:
        """The worst state of its registers."""
        return min((side.state for side in self.sides), key=list(STATES).index)


def status_page(
    council: str,
    look: Branding,
    language: str,
    texts: Sequence[Sides],
    unread: Sequence[str],
    gone: Sequence[str],
    templates: Files,
    assets: Files,
) -> str:
    """Show every text beside its other registers, the worst first.

    `unread` are words that no edition shows, `gone` those that were accepted before.

    Raises BrokenTemplateError if a template is at fault.
    """
    groups = {state: [text for text in texts if text.state is state] for state in STATES}
    return draw(
        STATUS,
        look,
        templates,
        assets,
        {},
        council=council,
        language=language,
        states=STATES,
        groups={state: group for state, group in groups.items() if group},
        counts=_counts(texts),
        unread=unread,
        gone=gone,
    )


def _counts(texts: Sequence[Sides]) -> dict[str, dict[RegisterState, int]]:
    """How many words of each register stand how."""
    registers = dict.fromkeys(side.register for text in texts for side in text.sides)
    states = [(side.register, side.state) for text in texts for side in text.sides]
    return {name: {state: states.count((name, state)) for state in STATES} for name in registers}
