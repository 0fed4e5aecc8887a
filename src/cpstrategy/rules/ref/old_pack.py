"""REF025 old-pack: what the packs say of law was compared with its sources long ago."""

import posixpath
from collections.abc import Iterator

from cpstrategy.analysis.time import months_since
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import SHARED_PACKS
from cpstrategy.text.enumeration import enumerated


def check(strategy: Strategy) -> Iterator[Finding]:
    """Name the shared packs that are old in one finding, and the council's own each at its date."""
    today = strategy.supplies.today
    longest = UNIT.limit(strategy, "max_age_months")
    old: list[Pack] = []
    for pack in strategy.supplies.packs:
        if today and pack.checked and months_since(pack.checked, today) > longest:
            old.append(pack)
    shared = [pack for pack in old if pack.span.path.startswith(SHARED_PACKS)]
    for pack in old:
        if pack not in shared:
            yield Finding(pack.at("checked"), _message([pack]))
    if shared:
        hint = "install a newer cpstrategy, or look up each law and date that you rely on"
        yield Finding(strategy.council.at("nation"), _message(shared), hint)


def _message(packs: list[Pack]) -> str:
    names = enumerated(
        [f"`{posixpath.splitext(posixpath.basename(pack.span.path))[0]}`" for pack in packs], "and"
    )
    when = min(pack.checked for pack in packs if pack.checked)
    noun = "the pack" if len(packs) == 1 else "the packs"
    verb = "was" if len(packs) == 1 else "were"
    return f"{noun} {names} {verb} last checked in {tell_moment(when)}"


UNIT = Rule(
    code="REF025",
    name="old-pack",
    severity=Severity.INFO,
    summary="A list of laws, guidance or bodies that nobody has checked for a year.",
    why=(
        "Laws change each year. What a list of old says of them may be wrong, and what it does not "
        "say may be new."
    ),
    hint="compare it with its sources, then write the day as `checked`",
    bad="""\
council: {nation: wales}
rules:
  - {rule: old-pack, limits: {max_age_months: -1}}
""",
    good="""\
vision: A good home for every child.
""",
    limits={"max_age_months": 12},
    blind_spots="A pack without `checked` has no age.",
    check=check,
    actor=Actor.EDITOR,
)
