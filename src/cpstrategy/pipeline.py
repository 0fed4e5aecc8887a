"""Pipeline: the main line, from a council's files to findings and to artefacts.

    read → load → resolve → check → compose → render → write

Reading comes before and writing after; in between nothing touches disk, clock or network.
"""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cpstrategy.check import check
from cpstrategy.diagnostic import Diagnostic, errors, in_reading_order
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.resolve import resolve
from cpstrategy.source import Council, Shipped
from cpstrategy.supply import (
    BuildError,
    content_of,
    equip,
    offers,
    read_editions,
    templates_of,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What could be read of a council, and everything that is wrong with it."""

    council: Council
    strategy: Strategy | None
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file to publish; `path` counts from the build folder, `pages` is 0 if it has none."""

    path: str
    council: str
    edition: str
    format: str
    content: bytes
    pages: int = 0


def validate(council: Council, shipped: Shipped) -> Checked:
    """Read a council's files as a strategy and say everything that is wrong, in reading order."""
    loaded = load(content_of(council), Strategy)
    findings = list(loaded.findings)
    strategy = loaded.record
    if strategy is not None:
        strategy, found = equip(strategy, council, shipped)
        findings += found
        findings += resolve(strategy, loaded.left_out) if loaded.complete else ()
        findings += check(strategy, whole=not errors(findings))
    return Checked(council, strategy, tuple(in_reading_order(findings)))


def build(
    checked: Checked, shipped: Shipped, editions: Sequence[Edition], formats: Sequence[str]
) -> Iterator[Artefact]:
    """Make the artefacts of a strategy without errors, one by one, each format of each edition.

    Raises:
        BuildError: an artefact is not fit to publish.

    """
    # Those who only validate need neither, and start-up is what they wait for.
    from cpstrategy.compose import compose
    from cpstrategy.render import formats as list_formats
    from cpstrategy.render import render, versions, with_alternates

    assert checked.strategy is not None
    assert not errors(checked.findings)
    council = checked.council
    templates, assets = templates_of(council, shipped)
    known = list_formats()
    offered = [one for one in read_editions(templates).values() if offers(checked.strategy, one)]
    for edition in editions:
        document = compose(checked.strategy, edition, council.name)
        document = replace(document, versions=versions(offered, edition.name))
        for output in (known[name] for name in edition.outputs if name in formats):
            if not output.applies(document):
                continue
            path = posixpath.join(council.name, edition.name + output.suffix)
            told = with_alternates(document, output, edition.outputs)
            rendered = render(told, output, templates, assets)
            if rendered.complaints:
                raise BuildError(f"{path}: {'; '.join(rendered.complaints)}")
            yield Artefact(
                path, council.name, edition.name, output.name, rendered.content, rendered.pages
            )
