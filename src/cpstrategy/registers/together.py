"""Together: what there is to say of a text's registers, once for those of which it is the same."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from cpstrategy.diagnostic import ALSO
from cpstrategy.registers.state import RegisterText
from cpstrategy.source import Span
from cpstrategy.text.enumeration import enumerated


class TextStanding(NamedTuple):
    """One text, and the registers of it that stand alike."""

    first: RegisterText
    registers: tuple[str, ...]
    others: tuple[Span, ...]

    @property
    def named(self) -> str:
        """The registers, as their keys are written: "`plain` and `youth`"."""
        return enumerated([f"`{register}`" for register in self.registers], "and")

    @property
    def place(self) -> Span:
        """Where the words of the first register are written."""
        return self.first.place

    @property
    def related(self) -> tuple[tuple[Span, str], ...]:
        """Where those of the others are."""
        return tuple((span, ALSO) for span in self.others)

    @property
    def accept(self) -> str:
        """The command that accepts them all, as it can be pasted anywhere in the project."""
        registers = (f"--register {register}" for register in self.registers)
        return command(self.place.path, " ".join((self.first.key, *registers)))


def together(standings: Iterable[RegisterText]) -> Iterator[TextStanding]:
    """Put the registers of each text together that stand alike for the same reason."""
    alike = sorted(standings, key=lambda text: (text.place, text.key, text.because))
    for _, group in groupby(alike, key=lambda text: (text.key, text.because)):
        first, *more = group
        registers = tuple(text.register for text in (first, *more))
        yield TextStanding(first, registers, tuple(text.place for text in more))


def command(path: str, what: str) -> str:
    """The command that accepts what stands in a file, as it can be pasted anywhere in a project."""
    *above, _ = path.split("/")
    folder = "/".join(above[: 2 if above[:1] == ["content"] else 1])
    place = f"{_in_quotes(folder)} " if folder else ""
    return f"cpstrategy accept {place}{what} --by …"


def _in_quotes(folder: str) -> str:
    is_plain = folder.replace("/", "").replace("-", "").replace("_", "").isalnum()
    return folder if is_plain else f'"{folder}"'
