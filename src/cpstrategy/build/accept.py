"""Accept: words of other registers that somebody has read beside the full text, signed off."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.choice import choose
from cpstrategy.build.errors import UnknownNameError
from cpstrategy.build.reading import read
from cpstrategy.build.survey import ProjectSurvey, examine
from cpstrategy.disk import DiskError, find_project, write_beside

if TYPE_CHECKING:
    from cpstrategy.model.strategy import Strategy
    from cpstrategy.pipeline import CheckedCouncil
    from cpstrategy.policy import Policy
    from cpstrategy.registers.state import RegisterText


Confirmed = Callable[[Sequence["RegisterText"]], bool]
"""Asks whether somebody has read some words beside the full text."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who has read which words, and when: texts by their ids, or every one that there is.

    `prune` forgets what was accepted and is gone.
    """

    by: str
    on: str
    names: Sequence[str] = ()
    registers: Collection[str] = ()
    everything: bool = False
    prune: bool = False


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What was accepted and what was forgotten, and the file that says so, if it has changed.

    `agreed` are the addresses of pledges that were written down as they were agreed.
    """

    accepted: Sequence[RegisterText]
    forgotten: Sequence[RegisterText]
    written: Path | None
    agreed: Sequence[str] = ()


class UnreadableError(Exception):
    """Something could not be read: what that is must not be taken for gone."""

    def __init__(self, survey: ProjectSurvey[CheckedCouncil]) -> None:
        super().__init__("something could not be read")
        self.survey = survey


def accept(
    place: Path | None, sign_off: SignOff, policy: Policy, confirmed: Confirmed = lambda _: True
) -> Acceptance:
    """Sign off words of one council, unless whoever is asked has not read them.

    Raises:
        UnknownNameError: there is no text or register of a name, or several councils are meant.
        UnreadableError: the council cannot be read.

    """
    from cpstrategy.model.lock import Lock
    from cpstrategy.registers.agreements import agree
    from cpstrategy.registers.lock import NAME, serialise
    from cpstrategy.registers.signing import prune, sign

    survey = _one_council(place, policy)
    [checked] = survey.councils
    strategy = checked.strategy
    if strategy is None or not _is_whole(survey):
        raise UnreadableError(survey)
    former, by, on = strategy.lock or Lock({}), sign_off.by, sign_off.on
    texts = _chosen(strategy, sign_off)
    if texts and not confirmed(texts):
        return Acceptance((), (), None)
    lock = sign(former, texts, by, on)
    # Who names a register has read its words, and says nothing of what was agreed.
    names, everything = ((), False) if sign_off.registers else (sign_off.names, sign_off.everything)
    lock, agreed = agree(lock, strategy, names, by, on, everything=everything)
    lock, forgotten = prune(lock, strategy) if sign_off.prune else (lock, [])
    [council] = survey.project.councils
    is_new = lock != former
    written = write_beside(survey.project, council, NAME, serialise(lock)) if is_new else None
    return Acceptance(texts, forgotten, written, agreed)


def _one_council(place: Path | None, policy: Policy) -> ProjectSurvey[CheckedCouncil]:
    survey = examine(read(place or _here()), policy)
    folders = list(survey.project.councils.values())
    if len(folders) > 1:
        few = ", ".join(folders[:2])
        raise UnknownNameError(f"name the folder of one council, such as {few}", "PATH")
    return survey


def _here() -> Path | None:
    """The council in whose folder somebody is; None elsewhere in a project."""
    with suppress(DiskError):
        here = Path.cwd()
        return here if len(find_project(here).councils) == 1 else None
    return None


def _is_whole(survey: ProjectSurvey[CheckedCouncil]) -> bool:
    """Whether everything could be read: what cannot be read must not be taken for gone."""
    from cpstrategy.diagnostic import errors
    from cpstrategy.rules.pln import unreadable_lock

    codes = {finding.code for finding in errors(survey.verdict.findings)}
    return unreadable_lock.UNIT.code not in codes and not any(
        code.startswith("SYN") for code in codes
    )


def _chosen(strategy: Strategy, sign_off: SignOff) -> list[RegisterText]:
    from cpstrategy.registers.addresses import addressed, all_variants
    from cpstrategy.registers.signing import unsigned

    registers = choose(sign_off.registers, all_variants(strategy), "--register")
    keys = [text.key for text in addressed(strategy)]
    choices = dict.fromkeys([*keys, *(key.rpartition("/")[0] for key in keys)])
    choices.pop("", None)
    names = sign_off.names
    ids = choose(names, choices, "ID", "; `cpstrategy status -v` shows all") if names else []
    return [
        text
        for text in unsigned(strategy)
        if text.register in registers
        and (sign_off.everything or text.key in ids or text.key.rpartition("/")[0] in ids)
    ]
