"""Units: what a build makes of each council and from what, without making or judging anything."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from cpstrategy.build.targets import Unit
from cpstrategy.pipeline import Checked, jobs, open_strategy
from cpstrategy.resources.resources import BuildError, offers, read_editions, templates_of
from cpstrategy.source import Council, Shipped
from cpstrategy.tracking.coverage import has_registers
from cpstrategy.weigh import Policy


def known_editions(council: Council, shipped: Shipped) -> Mapping[str, Sequence[str]]:
    """Every edition that there is for a council, with its outputs.

    Raises:
        BuildError: an edition is faulty.

    """
    found = read_editions(templates_of(council, shipped)[0])
    return {name: tuple(each.outputs) for name, each in found.items()}


def unit_of(
    council: Council,
    shipped: Shipped,
    policy: Policy,
    editions: Collection[str],
    formats: Collection[str],
) -> Unit:
    """Compose a council's documents, to know which there are; all of them if none is named.

    Raises:
        BuildError: it cannot be read.

    """
    opened = open_strategy(council, shipped, policy)
    if opened.strategy is None or not opened.is_whole:
        raise BuildError(
            f"{council.folder} cannot be read: see `cpstrategy validate {council.folder}`"
        )
    profile = policy.profile_for(opened.strategy)
    checked = Checked(council, opened.strategy, (), profile)
    outputs = [*_documents(checked, shipped, editions, formats)]
    if not (editions or formats):
        outputs += [f"{council.name}/status.html"] * has_registers(opened.strategy)
        outputs.append(f"{council.name}/report.html")
    return Unit(
        council.name, council.folder, tuple(council.files), (*outputs, f"{council.name}/index.html")
    )


def _documents(
    checked: Checked, shipped: Shipped, editions: Collection[str], formats: Collection[str]
) -> Iterator[str]:
    known = read_editions(templates_of(checked.council, shipped)[0]).values()
    meant = [
        each
        for each in known
        if offers(checked.strategy, each) and (not editions or each.name in editions)
    ]
    every = {name for each in meant for name in each.outputs}
    return (job.path for job in jobs(checked, shipped, meant, [*(formats or every)]))
