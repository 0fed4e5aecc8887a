"""Read over: words that are to be signed off, shown beside the full text before they are."""

import sys
from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cpstrategy.build.accept import Confirmed
    from cpstrategy.registers.state import RegisterText
    from cpstrategy.terminal import Terminal

Yes = Annotated[
    bool, typer.Option("--yes", "-y", help="You have read them all: --all asks for nothing more.")
]


def confirmation(console: "Terminal", *, everything: bool, yes: bool) -> "Confirmed":
    """How to make sure that somebody has read the words; who names them one by one has."""
    return partial(_confirmed, console, yes) if everything else lambda _: True


def _confirmed(console: "Terminal", yes: bool, texts: "Sequence[RegisterText]") -> bool:
    """Show all words, and ask, if there is anybody to ask.

    Raises:
        BadParameter: there is nobody.

    """
    for text in texts:
        console.progress(f"{text.key}\n{_quoted('full', text.source)}")
        console.progress(f"{_quoted(text.register, text.words)}\n")
    if yes:
        return True
    if not sys.stdin.isatty():
        raise typer.BadParameter("say --yes if you have read them all", param_hint="--all")
    number = f"{len(texts)} texts" if len(texts) != 1 else "this text"
    return typer.confirm(f"Have you read {number} beside the full text?", abort=True, err=True)


def _quoted(register: str, words: str) -> str:
    lines, width = words.splitlines() or [""], max(6, len(register) + 1)
    named = (register if at == 0 else "" for at in range(len(lines)))
    return "\n".join(f"  {name:<{width}}{line}" for name, line in zip(named, lines, strict=True))


def tell_texts(texts: "Sequence[RegisterText]", verb: str, console: "Terminal") -> None:
    """Say what was done with some texts, each with its registers."""
    for key, group in groupby(texts, lambda text: text.key):
        console.progress(f"{verb} {key} ({', '.join(text.register for text in group)})")
