"""Doctor: the command that says whether this computer has what the program needs."""

import typer

from cpstrategy.terminal import Terminal

SICK = 2


def doctor() -> None:
    """Say whether this computer has what the program needs."""
    from cpstrategy.cli.looks import looks

    terminal, is_sick = Terminal(), False
    for look in looks():
        is_sick |= bool(look.remedy and look.needed)
        terminal.result(f"{'not OK' if look.remedy else 'OK':<8}{look.thing}: {look.seen}")
        if look.remedy:
            terminal.result(f"{'':8}{look.remedy}")
    raise typer.Exit(SICK if is_sick else 0)
