"""Pipeline: the main line, from a council's files to findings and to artefacts.

    read → load → resolve → check → compose → render → write

Reading comes before and writing after; in between nothing touches disk, clock or network.
"""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpstrategy.check import check
from cpstrategy.diagnostic import Diagnostic, errors, in_reading_order
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.resolve import resolve, resolve_outline
from cpstrategy.source import Council, Files, Shipped


class BuildError(Exception):
    """An artefact is not fit to publish: why, in one sentence; the content is not to blame."""


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
    loaded = load(_content(council), Strategy)
    findings = list(loaded.findings)
    strategy = loaded.record
    if strategy is not None:
        strategy = strategy.adopt(_pack(strategy, shipped, findings))
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
    from cpstrategy.render import render, with_alternates

    assert checked.strategy is not None
    assert not errors(checked.findings)
    council = checked.council
    templates, assets = templates_of(council, shipped)
    known = list_formats()
    for edition in editions:
        document = compose(checked.strategy, edition, council.name)
        for output in (known[name] for name in edition.outputs if name in formats):
            path = posixpath.join(council.name, edition.name + output.suffix)
            told = with_alternates(document, output, edition.outputs)
            rendered = render(told, output, templates, assets)
            if rendered.complaints:
                raise BuildError(f"{path}: {'; '.join(rendered.complaints)}")
            yield Artefact(
                path, council.name, edition.name, output.name, rendered.content, rendered.pages
            )


def templates_of(council: Council, shipped: Shipped) -> tuple[Files, Files]:
    """The templates, a council's own before the shipped ones, and its pictures."""
    own = _below(council.files, f"{council.folder}/templates")
    return {**shipped.templates, **own}, _below(council.files, council.folder)


def read_editions(shipped: Shipped) -> dict[str, Edition]:
    """Read every edition that there is, by name.

    Raises:
        BuildError: an `edition.yaml` is faulty.

    """
    found: dict[str, Edition] = {}
    for path, data in shipped.templates.items():
        if path.startswith("editions/") and path.endswith("/edition.yaml"):
            shown = f"templates/{path}"
            loaded = load({shown: data}, Edition)
            edition = loaded.record
            findings = (*loaded.findings, *resolve_outline(edition.sections if edition else ()))
            if edition is None or findings:
                raise BuildError(f"{shown} is faulty: {findings[0].message}")
            found[edition.name] = edition
    return found


def _content(council: Council) -> Files:
    """The content proper: not the council's own templates and editions."""
    aside = tuple(f"{council.folder}/{folder}/" for folder in ("templates", "editions"))
    return {path: data for path, data in council.files.items() if not path.startswith(aside)}


def _pack(strategy: Strategy, shipped: Shipped, findings: list[Diagnostic]) -> Pack | None:
    name = f"{strategy.council.nation}.yaml"
    if name not in shipped.packs:
        return None
    loaded = load({f"content/packs/{name}": shipped.packs[name]}, Pack)
    findings += loaded.findings
    return loaded.record


def _below(files: Files, folder: str) -> dict[str, bytes]:
    start = f"{folder}/"
    return {path[len(start) :]: data for path, data in files.items() if path.startswith(start)}
