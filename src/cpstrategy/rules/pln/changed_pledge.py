"""PLN023 changed-pledge: a pledge that is no longer what others agreed."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Severity
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.agreements import PledgeChanges, changes, promises_of
from cpstrategy.registers.together import command
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span

_FEW = 3
"""So many promises are named; of more it is said how many there are."""
_OPENING = 6
"""So many words of a promise tell which it is."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare each agreed pledge with the one that was written down when it was."""
    agreed = strategy.lock.agreed if strategy.lock else {}
    for pledge in strategy.pledges:
        if pledge.is_agreed and pledge.id in agreed:
            known = agreed[pledge.id]
            told = "; ".join(_told(changes(known.promises, promises_of(pledge))))
            if told:
                message = f"this pledge is not the one that was agreed: {told}"
                yield Finding(_place(pledge), message, _hint(pledge))


def _told(changed: PledgeChanges) -> Iterator[str]:
    for promises, is_so, are_so in (
        (changed.gone, "is gone", "are gone"),
        (changed.new, "is new", "are new"),
        (changed.reworded, "is in other words", "are in other words"),
        (changed.moved, "has another place", "have other places"),
    ):
        if promises:
            yield f"{_listed(promises)} {is_so if len(promises) == 1 else are_so}"


def _listed(promises: Sequence[str]) -> str:
    more = f" and {len(promises) - _FEW} more" if len(promises) > _FEW else ""
    return ", ".join(f"“{_opening(words.split())}”" for words in promises[:_FEW]) + more


def _opening(words: Sequence[str]) -> str:
    return " ".join((*words[:_OPENING], *(["…"] if len(words) > _OPENING else []))).rstrip(".")


def _place(pledge: Pledge) -> Span:
    return pledge.at("agreed_with" if pledge.agreed_with else "signatories")


def _hint(pledge: Pledge) -> str:
    accept = command(pledge.span.path, f"{Pledge.kind}:{pledge.id}")
    return f"put it back; or if they have agreed it anew, write the new `date`, then `{accept}`"


UNIT = Rule(
    code="PLN023",
    name="changed-pledge",
    severity=Severity.WARNING,
    summary="A pledge is no longer the one that others agreed.",
    why=(
        "Above it stands “Agreed with”, and below it are names. Whoever takes a promise out, adds "
        "one or words it otherwise lets people say what they never agreed to."
    ),
    hint="put it back; or have it agreed anew, and accept it",
    bad="""\
groups:
  - {id: voices, name: Young Voices}
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices]
    date: 2025
    items:
      - {id: listen, text: We will listen to you.}
""",
    good="""\
groups:
  - {id: voices, name: Young Voices}
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices]
    date: 2025
    items:
      - {id: listen, text: We will listen to you.}
      - {id: visit, text: We will visit you every month.}
""",
    blind_spots=(
        "It knows what was agreed from the first `cpstrategy accept` after the pledge had "
        "`agreed-with` or `signatories`."
    ),
    check=check,
    actor=Actor.PARTICIPATION,
)
