"""Accept: the command with which somebody signs off words of other registers."""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.build.choice import choose
from cpstrategy.build.survey import Examined, examine, read, shown, tell
from cpstrategy.cli.options import Color, Quiet, day, policy, report, terminal

if TYPE_CHECKING:
    from cpstrategy.drift.state import Standing
    from cpstrategy.model.lock import Lock
    from cpstrategy.pipeline import Checked
    from cpstrategy.terminal import Terminal

UNREADABLE = 1


def _reader(by: str) -> str:
    if not by.strip():
        raise typer.BadParameter("say who has read the words")
    return by.strip()


By = Annotated[
    str, typer.Option("--by", metavar="NAME", help="Who has read the words.", callback=_reader)
]
On = Annotated[
    str | None,
    typer.Option("--on", metavar="DATE", help="When; by default today.", callback=day),
]
Names = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH] [ID]...",
        help="The council's folder, then texts by the ids that `status -v` shows. "
        "An id such as `priority:home` means all texts of that priority.",
        show_default=False,
    ),
]
Registers = Annotated[
    list[str] | None,
    typer.Option(
        "--register",
        "-e",
        metavar="NAME",
        help="Only this register; may be given several times.",
        show_default=False,
    ),
]


def accept(
    context: typer.Context,
    by: By,
    names: Names = None,
    on: On = None,
    registers: Registers = None,
    everything: Annotated[bool, typer.Option("--all", help="Every text there is.")] = False,
    prune: Annotated[
        bool, typer.Option("--prune", help="Forget what was accepted and is gone.")
    ] = False,
    quiet: Quiet = False,
    color: Color = None,
) -> None:
    """Sign off words of other registers: somebody has read them beside the full text."""
    from cpstrategy.drift.signing import prune as without_gone
    from cpstrategy.drift.signing import sign
    from cpstrategy.model.lock import Lock

    told = terminal(context, quiet, False, color)
    path, wanted = _parted(names or [])
    if not (wanted or everything or prune):
        raise typer.BadParameter("name texts by their ids, or say --all", param_hint="ID")
    examined = _one_council(path)
    [checked] = examined.councils
    strategy = checked.strategy
    if strategy is None or not _is_whole(examined):
        tell(report("text"), examined.project.root, examined.verdict, told)
        raise typer.Exit(UNREADABLE)
    former = strategy.lock or Lock({})
    chosen = _chosen(examined, wanted, registers or (), everything=everything)
    lock = sign(former, chosen, by, on or date.today().isoformat())
    lock, gone = without_gone(lock, strategy) if prune else (lock, [])
    _say(chosen, "Accepted", told)
    _say(gone, "Forgot", told)
    _write(examined, former, lock, told)


def _parted(names: Sequence[str]) -> tuple[Path | None, list[str]]:
    """The first name is a folder if there is one; no id looks like one by accident."""
    if names and Path(names[0]).is_dir():
        return Path(names[0]), list(names[1:])
    return None, list(names)


def _one_council(path: Path | None) -> "Examined[Checked]":
    examined = examine(read(path), policy(None, None))
    folders = list(examined.project.councils.values())
    if len(folders) > 1:
        few = ", ".join(folders[:2])
        raise typer.BadParameter(
            f"name the folder of one council, such as {few}", param_hint="PATH"
        )
    return examined


def _is_whole(examined: "Examined[Checked]") -> bool:
    """Whether everything could be read: what cannot be read must not be taken for gone."""
    from cpstrategy.diagnostic import errors
    from cpstrategy.rules.pln import unreadable_lock

    codes = {finding.code for finding in errors(examined.verdict.findings)}
    return unreadable_lock.UNIT.code not in codes and not any(
        code.startswith("SYN") for code in codes
    )


def _chosen(
    examined: "Examined[Checked]",
    wanted: Sequence[str],
    registers: Collection[str],
    *,
    everything: bool,
) -> "list[Standing]":
    from cpstrategy.drift.signing import unsigned
    from cpstrategy.drift.texts import VARIANTS, addressed

    [checked] = examined.councils
    assert checked.strategy is not None
    kept = choose(registers, VARIANTS, "--register")
    keys = [one.key for one in addressed(checked.strategy)]
    known = dict.fromkeys([*keys, *(key.rpartition("/")[0] for key in keys)])
    known.pop("", None)
    named = choose(wanted, known, "ID", "; `cpstrategy status -v` shows all") if wanted else []
    return [
        one
        for one in unsigned(checked.strategy)
        if one.register in kept
        and (everything or one.key in named or one.key.rpartition("/")[0] in named)
    ]


def _say(found: "Sequence[Standing]", done: str, told: "Terminal") -> None:
    for key, group in groupby(found, lambda one: one.key):
        told.progress(f"{done} {key} ({', '.join(one.register for one in group)})")


def _write(examined: "Examined[Checked]", former: "Lock", lock: "Lock", told: "Terminal") -> None:
    from cpstrategy.drift.lock import NAME, serialise
    from cpstrategy.files import write_beside

    if lock == former:
        told.result("There is nothing to accept: it has all been accepted just as it is.")
        return
    [council] = examined.project.councils
    written = write_beside(examined.project, council, NAME, serialise(lock))
    told.result(f"Wrote {shown(written)}")
