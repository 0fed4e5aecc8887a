"""Targets: the graph of a build, one unit for each council, told in one way by each file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Target:
    """A council: the files that it is made from, and those that it makes.

    `outputs` lie below a build folder, and `review` below the one beside it, for editors.
    """

    council: str
    folder: str
    inputs: Sequence[str]
    outputs: Sequence[str]
    review: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Graph:
    """All units, the files that all of them are made from, and how this program is called.

    `join` makes of arguments what a shell of this system takes apart again.
    `options` are those of every build. `output` is the build folder, and every unit has its own
    folder below `parts`, so that none waits for another. `shards` is how many shares there are.
    """

    units: Sequence[Target]
    shared: Sequence[str]
    program: Sequence[str]
    options: Sequence[str]
    output: str
    parts: str
    shards: int
    join: Callable[[Sequence[str]], str]

    def part(self, unit: Target) -> str:
        """The folder that a unit builds into."""
        return f"{self.parts}/{unit.council}/build"

    def review(self, unit: Target) -> str:
        """The folder beside it, for what is not to be published."""
        return f"{self.parts}/{unit.council}/review"

    def build(self, unit: Target) -> str:
        """The arguments that build a unit, as a shell reads them; one process is enough for it."""
        own = ("--only", unit.council, "-o", self.part(unit))
        return self.join(("build", ".", "--quiet", "--jobs", "1", *self.options, *own))

    @property
    def merge(self) -> str:
        """The arguments that put the units together."""
        return self.join(("merge", "--quiet", *map(self.part, self.units), "-o", self.output))


Write = Callable[[Graph], str]
