"""Accept: the command with which somebody signs off words of other registers."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cpstrategy.cli.options import Color, Quiet, day, options, terminal
from cpstrategy.cli.read_over import Yes, confirmation, tell_texts

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
Everything = Annotated[bool, typer.Option("--all", help="Every text there is.")]
Prune = Annotated[bool, typer.Option("--prune", help="Forget what was accepted and is gone.")]


def accept(
    context: typer.Context,
    by: By,
    names: Names = None,
    on: On = None,
    registers: Registers = None,
    everything: Everything = False,
    prune: Prune = False,
    yes: Yes = False,
    quiet: Quiet = False,
    color: Color = None,
) -> None:
    """Sign off words of other registers: somebody has read them beside the full text."""
    from cpstrategy.build.accept import SignOff, UnreadableError
    from cpstrategy.build.accept import accept as sign
    from cpstrategy.build.clickable import clickable
    from cpstrategy.build.summary import tell
    from cpstrategy.cli.reports import report
    from cpstrategy.policy import Policy

    console, (path, ids) = terminal(context, quiet, False, color), _parted(names or [])
    if not (ids or everything or prune):
        raise typer.BadParameter("name texts by their ids, or say --all", param_hint="ID")
    day = on or date.today().isoformat()
    sign_off = SignOff(by, day, ids, registers or (), everything=everything, prune=prune)
    try:
        has_read = confirmation(console, everything=everything, yes=yes)
        acceptance = sign(path, sign_off, Policy.of(options(None, None)), has_read)
    except UnreadableError as error:
        tell(report("text"), error.survey.project.root, error.survey.verdict, console)
        raise typer.Exit(UNREADABLE) from error
    for pledge in acceptance.agreed:
        console.progress(f"Wrote down {pledge} as agreed")
    tell_texts(acceptance.accepted, "Accepted", console)
    tell_texts(acceptance.forgotten, "Forgot", console)
    nothing = "There is nothing to accept: it has all been accepted just as it is."
    if not console.quiet:
        console.result(f"Wrote {clickable(acceptance.written)}" if acceptance.written else nothing)


def _parted(names: Sequence[str]) -> tuple[Path | None, list[str]]:
    """The first name is a folder if there is one, here or above; no id looks like one."""
    above = (Path(), *Path.cwd().parents) if names and "/" in names[0] else (Path(),)
    folder = next((at / names[0] for at in above if names and (at / names[0]).is_dir()), None)
    return folder, list(names[1:] if folder else names)
