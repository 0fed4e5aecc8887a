"""Terminal: the only place that prints; results to stdout, everything about the work to stderr."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from typing import TextIO

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the user asked for: how much to say, and colours `auto`, `always` or `never`."""

    quiet: bool = False
    verbose: bool = False
    color: str = "auto"

    def result(self, text: str) -> None:
        """Print what the command was asked for."""
        _write(sys.stdout, text)

    def progress(self, text: str) -> None:
        """Print how the work is going, unless the user wants quiet."""
        if not self.quiet:
            _write(sys.stderr, text)

    def problem(self, text: str) -> None:
        """Print why the work cannot go on."""
        coloured = _may_colour(sys.stderr, self.color)
        _write(sys.stderr, f"{_painted('error', 'bold red') if coloured else 'error'}: {text}")

    def paint(self, text: str, style: str) -> str:
        """Colour a result, if stdout may have colours; `style` is such as "bold red"."""
        return _painted(text, style) if _may_colour(sys.stdout, self.color) else text

    @contextmanager
    def steps(self, total: int | None = None) -> Iterator[Callable[[str], None]]:
        """Print a line for each step done; on a terminal, a bar below them shows how far it is."""
        if self.quiet or not _has_cursor(sys.stderr):
            yield self.progress
            return
        # Rich takes as long to import as all the rest.
        from rich.console import Console
        from rich.progress import Progress

        console = Console(stderr=True, no_color=not _may_colour(sys.stderr, self.color))
        with Progress(console=console, transient=True) as bar:
            task = bar.add_task("building", total=total)

            def step(text: str) -> None:
                console.print(text, markup=False, highlight=False, soft_wrap=True)
                bar.advance(task)

            yield step


def prepare() -> None:
    """Let the streams take any text: UTF-8 in files and pipes, escapes where a terminal cannot.

    What is written to one that is closed goes nowhere.
    """
    sys.stdout, sys.stderr = _there(sys.stdout), _there(sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _there(stream: TextIO | None) -> TextIO:
    """Return a stream, or one that leads nowhere: Python has None for one that is closed."""
    return open(os.devnull, "w", encoding="utf-8") if stream is None else stream


def _painted(text: str, style: str) -> str:
    codes = ";".join(_CODES[word] for word in style.split())
    return f"\x1b[{codes}m{text}\x1b[0m"


def _may_colour(stream: TextIO, color: str) -> bool:
    """The command line rules; then NO_COLOR (no-color.org), FORCE_COLOR, and the terminal."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or _has_cursor(stream)


def _has_cursor(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _write(stream: TextIO, text: str) -> None:
    """Write a line; if the reader has gone away, as in `| head`, the work goes on in silence."""
    try:
        stream.write(f"{text}\n")
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
