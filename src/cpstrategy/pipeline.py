"""Pipeline: the main line, from a council's files to findings and to artefacts.

    read → load → resolve → check → weigh → compose → render → write

Reading comes before and writing after; in between nothing touches disk, clock or network.
"""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cpstrategy.check import check, check_documents
from cpstrategy.compose import compose
from cpstrategy.diagnostic import Diagnostic, errors, in_reading_order
from cpstrategy.load.load import Reader, load
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.resolve import resolve
from cpstrategy.resources.resources import content_of, equip, offers, read_editions, templates_of
from cpstrategy.rule import Profile
from cpstrategy.source import Council, Shipped
from cpstrategy.telling.status import is_draft
from cpstrategy.weigh import DEFAULT, Policy, weigh

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Job


@dataclass(frozen=True, slots=True)
class Checked:
    """What could be read of a council, and everything that is wrong with it."""

    council: Council
    strategy: Strategy | None
    findings: tuple[Diagnostic, ...]
    profile: Profile = Profile.PUBLISH


@dataclass(frozen=True, slots=True)
class Opened:
    """A strategy as it was read and resolved, before any rule has looked at it."""

    council: Council
    strategy: Strategy | None
    findings: tuple[Diagnostic, ...]

    @property
    def is_whole(self) -> bool:
        """Whether documents can be composed."""
        return self.strategy is not None and not errors(self.findings)


def validate(council: Council, shipped: Shipped, policy: Policy = DEFAULT) -> Checked:
    """Read a council's files as a strategy and say everything that is wrong, in reading order."""
    return judge(open_strategy(council, shipped, policy), policy)


def open_strategy(
    council: Council, shipped: Shipped, policy: Policy = DEFAULT, read: Reader = read_yaml
) -> Opened:
    """Read a council's files as a strategy with all that it needs."""
    loaded = load(content_of(council), Strategy, read)
    findings = list(loaded.findings)
    strategy = loaded.record
    if strategy is not None:
        strategy, found = equip(strategy, council, shipped, policy.today)
        findings += found
        findings += resolve(strategy, loaded.left_out) if loaded.complete else ()
    return Opened(council, strategy, tuple(findings))


def judge(opened: Opened, policy: Policy = DEFAULT) -> Checked:
    """Say everything that is wrong with a strategy, in reading order."""
    council, strategy, findings = opened.council, opened.strategy, list(opened.findings)
    profile = policy.profile_for(strategy)
    if strategy is not None:
        findings += _check(strategy, council.name, whole=opened.is_whole)
        weighed = weigh(findings, strategy, council.files, profile, whole=opened.is_whole)
        findings = list(weighed)
    kept = (finding for finding in findings if policy.wants(finding))
    return Checked(council, strategy, tuple(in_reading_order(kept)), profile)


def _check(strategy: Strategy, council: str, *, whole: bool) -> Iterator[Diagnostic]:
    """Let the rules look at the strategy and, if it can be composed, at what readers will meet."""
    yield from check(strategy, whole=whole)
    if whole:
        documents = (compose(strategy, edition, council) for edition in strategy.supplies.editions)
        yield from check_documents(strategy, documents)


def jobs(
    checked: Checked, shipped: Shipped, editions: Sequence[Edition], formats: Sequence[str]
) -> "Iterator[Job]":
    """Compose the documents of a strategy without errors: a job for each format of each edition."""
    # Those who only validate have no use for it, and start-up is what they wait for.
    from cpstrategy.build.artefact import Job
    from cpstrategy.render import formats as list_formats
    from cpstrategy.render import versions, with_alternates

    assert not errors(checked.findings)
    council, strategy = checked.council, marked(checked)
    templates, _ = templates_of(council, shipped)
    known = list_formats()
    offered = [one for one in read_editions(templates).values() if offers(strategy, one)]
    for edition in editions:
        document = compose(strategy, edition, council.name)
        document = replace(document, versions=versions(offered, edition.name))
        for output in (known[name] for name in edition.outputs if name in formats):
            if output.applies(document):
                told = with_alternates(document, output, edition.outputs)
                path = posixpath.join(council.name, edition.name + output.suffix)
                yield Job(path, output.name, told)


def marked(checked: Checked) -> Strategy:
    """The strategy as it is to be shown: what was checked as a draft says so on every page."""
    strategy = checked.strategy
    assert strategy is not None
    if checked.profile is not Profile.DRAFT or is_draft(strategy.document.status):
        return strategy
    draft = strategy.document.model_copy(update={"status": "draft"})
    return strategy.model_copy(update={"document": draft})
