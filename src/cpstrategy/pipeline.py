"""Pipeline: the main line, from a council's files to findings and to documents.

    read → load → resolve → check → weigh → compose → render → write

Reading comes before, rendering and writing after; in between nothing touches disk, clock or
network.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cpstrategy.check import check, check_documents
from cpstrategy.compose.compose import compose, tells_anything
from cpstrategy.diagnostic import Diagnostic, errors, in_reading_order
from cpstrategy.document.document import Document
from cpstrategy.document.options import PLAIN, Options
from cpstrategy.formatting.status import is_draft
from cpstrategy.load.load import Reader, load
from cpstrategy.load.unread import tell_unread
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.policy import DEFAULT, Policy, once_a_text, weigh
from cpstrategy.proof import proof
from cpstrategy.resolve import resolve
from cpstrategy.resources import Resources, content_of, read_resources
from cpstrategy.rule import Profile
from cpstrategy.source import CouncilFiles, Shipped

NOTHING = Resources({}, {})


class UnreadError(Exception):
    """Something was asked of a council that could not be read."""


@dataclass(frozen=True, slots=True)
class CheckedCouncil:
    """What could be read of a council, and everything that is wrong with it."""

    council: CouncilFiles
    strategy: Strategy | None
    findings: tuple[Diagnostic, ...]
    profile: Profile = Profile.PUBLISH
    resources: Resources = NOTHING

    @property
    def read(self) -> Strategy:
        """The strategy, for those who have made sure that it could be read.

        Raises:
            UnreadError: it could not.

        """
        if self.strategy is None:
            raise UnreadError(self.council.folder)
        return self.strategy


@dataclass(frozen=True, slots=True)
class OpenedCouncil:
    """A strategy as it was read and resolved, before any rule has looked at it.

    `findings` are about the content; what is wrong with editions is with the `resources`.
    """

    council: CouncilFiles
    strategy: Strategy | None
    findings: tuple[Diagnostic, ...]
    resources: Resources = NOTHING

    @property
    def is_whole(self) -> bool:
        """Whether documents can be composed: of those editions that are without a fault."""
        return self.strategy is not None and not errors(self.findings)

    @property
    def can_be_made(self) -> bool:
        """Whether nothing in the way of a build is known yet."""
        return self.is_whole and not errors(self.resources.findings)


def validate(council: CouncilFiles, shipped: Shipped, policy: Policy = DEFAULT) -> CheckedCouncil:
    """Read a council's files as a strategy and say everything that is wrong, in reading order."""
    return judge(open_strategy(council, shipped, policy), policy)


def open_strategy(
    council: CouncilFiles, shipped: Shipped, policy: Policy = DEFAULT, read: Reader = read_yaml
) -> OpenedCouncil:
    """Read a council's files as a strategy with all that it needs."""
    loaded = load(content_of(council), Strategy, read)
    strategy = loaded.record
    resources, unfit = read_resources(council, shipped, strategy, policy.today)
    findings = [*loaded.findings, *unfit, *tell_unread(council, whole=not errors(loaded.findings))]
    if strategy is not None:
        strategy = strategy.adopt(resources.supplies)
        findings += resolve(strategy, loaded.left_out) if loaded.complete else ()
    opened = OpenedCouncil(council, strategy, tuple(findings), resources)
    return _without_empty(opened, strategy) if strategy and opened.is_whole else opened


def _without_empty(opened: OpenedCouncil, strategy: Strategy) -> OpenedCouncil:
    """Offer no edition that nothing would stand in: it would be a cover and an imprint."""
    supplies = opened.resources.supplies
    kept = tuple(one for one in supplies.editions if tells_anything(strategy, one))
    if len(kept) == len(supplies.editions):
        return opened
    empty = tuple(one for one in supplies.editions if one not in kept)
    supplies = replace(supplies, editions=kept, empty=empty)
    resources = replace(opened.resources, supplies=supplies)
    return replace(opened, strategy=strategy.adopt(supplies), resources=resources)


def judge(opened: OpenedCouncil, policy: Policy = DEFAULT) -> CheckedCouncil:
    """Say everything that is wrong with a strategy, in reading order.

    What is wrong with an edition is the same for all who share it, whatever a council allows.
    """
    council, strategy, findings = opened.council, opened.strategy, list(opened.findings)
    profile = policy.profile_for(strategy)
    if strategy is not None:
        told = _told(opened)
        findings += check(strategy, whole=opened.is_whole)
        findings += check_documents(strategy, told)
        weighed = weigh(findings, strategy, council.files, profile, whole=opened.is_whole)
        findings = [*once_a_text(weighed, strategy), *proof(strategy, told, opened.resources)]
    findings += opened.resources.findings
    wanted = (finding for finding in findings if policy.wants(finding))
    return CheckedCouncil(
        council, strategy, tuple(in_reading_order(wanted)), profile, opened.resources
    )


def _told(opened: OpenedCouncil) -> tuple[Document, ...]:
    """What readers will meet of a strategy, if it can be composed, in each of its editions."""
    if not opened.is_whole or opened.strategy is None:
        return ()
    strategy, council = opened.strategy, opened.council.name
    return tuple(compose(strategy, edition, council) for edition in opened.resources.offered)


def documents(
    checked: CheckedCouncil, editions: Iterable[Edition], options: Options = PLAIN
) -> Iterator[tuple[Edition, Document]]:
    """Compose a strategy for readers, once for each edition.

    Raises:
        UnreadError: it could not be read, or has errors.

    """
    if errors(checked.findings):
        raise UnreadError(checked.council.folder)
    strategy = marked(checked)
    for edition in editions:
        yield edition, compose(strategy, edition, checked.council.name, options)


def marked(checked: CheckedCouncil) -> Strategy:
    """The strategy as it is to be shown: what was checked as a draft says so on every page.

    Raises:
        UnreadError: it could not be read.

    """
    strategy = checked.read
    if checked.profile is not Profile.DRAFT or is_draft(strategy.document.status):
        return strategy
    draft = strategy.document.model_copy(update={"status": "draft"})
    return strategy.model_copy(update={"document": draft})
