"""Rules: how long each rule takes with one council, and all that comes before the rules.

Usage: .venv/bin/python benchmarks/rules.py [COUNCIL] [REPEATS]

Every repeat is a new process, as the command is. What several rules look at, such as the sentences
of all texts, is made once, and counts for the first of them, in the order of their names. The times
are the processor's; the best of all repeats is told, because nothing makes a processor faster.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import process_time

HERE = Path(__file__).resolve()
COUNCIL = "content/wigan"
REPEATS = 5
RULES = "all rules together"
TOTAL = "all of the above"


def main(council: str = COUNCIL, repeats: str = str(REPEATS)) -> None:
    """Take the best of several turns, and print two tables in Markdown."""
    # Python's own cache of what it has compiled is there for everybody who has run it once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    turns = [_turn(council) for _ in range(int(repeats) + 1)]
    sys.stdout.write(f"Best of {repeats}, processor's time, {council}.\n")
    for part in ("stages", "rules"):
        # The first turn fills the caches of the disk and of Python.
        best = {name: min(turn[part][name] for turn in turns[1:]) for name in turns[0][part]}
        sys.stdout.write("\n" + "\n".join(_table(part[:-1], best)) + "\n")


def _turn(council: str) -> Mapping[str, Mapping[str, float]]:
    command = [sys.executable, str(HERE), council, "once"]
    ran = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # Ourselves.
    turn: Mapping[str, Mapping[str, float]] = json.loads(ran.stdout)
    return turn


def _table(what: str, best: Mapping[str, float]) -> Iterator[str]:
    longest_first = (
        sorted(best.items(), key=lambda one: -one[1]) if what == "rule" else best.items()
    )
    yield f"| {what} | ms |\n| --- | ---: |"
    for name, seconds in longest_first:
        yield f"| {name} | {seconds * 1000:.1f} |"


def once(council: str) -> None:
    """Check one council as the command does, stage by stage, and tell the seconds of each."""
    clock = _Clock()
    from cpstrategy import rules
    from cpstrategy.check import check_documents, check_rule
    from cpstrategy.compose.compose import compose
    from cpstrategy.discovery import discover
    from cpstrategy.disk import find_project, read_council, read_shipped
    from cpstrategy.gc_control import no_collection
    from cpstrategy.load.load import load
    from cpstrategy.model.strategy import Strategy
    from cpstrategy.policy import DEFAULT
    from cpstrategy.resolve import resolve
    from cpstrategy.resources import content_of, read_resources
    from cpstrategy.rule import Rule
    from cpstrategy.source import CouncilFiles

    with no_collection():
        clock.stage("import the stages")
        units = discover(rules, Rule)
        clock.stage("import the rules")
        project = find_project(Path(council))
        shipped = read_shipped(project)
        [(name, folder)] = project.councils.items()
        source = CouncilFiles(name, folder, read_council(project, name))
        clock.stage("read")
        loaded = load(content_of(source), Strategy)
        if loaded.record is None:
            sys.exit(f"{council} cannot be read: see cpstrategy validate {council}")
        clock.stage("load")
        resources, _ = read_resources(source, shipped, loaded.record, DEFAULT.today)
        strategy = loaded.record.adopt(resources.supplies)
        clock.stage("equip")
        list(resolve(strategy, loaded.left_out))
        clock.stage("resolve")
        of_each = {}
        for unit in units.values():
            started = process_time()
            list(check_rule(unit, strategy))
            of_each[f"{unit.code} {unit.name}"] = process_time() - started
        clock.stage(RULES)
        documents = [compose(strategy, one, name) for one in strategy.supplies.editions]
        clock.stage("compose")
        list(check_documents(strategy, documents))
        clock.stage("rules about editions")
    clock.stages[TOTAL] = sum(clock.stages.values())
    sys.stdout.write(json.dumps({"stages": clock.stages, "rules": of_each}))


class _Clock:
    """What each stage took; what Python itself needs to start comes before the first."""

    def __init__(self) -> None:
        self.stages: dict[str, float] = {}
        self._started = process_time()

    def stage(self, name: str) -> None:
        """End a stage, and begin the next."""
        ended = process_time()
        self.stages[name], self._started = ended - self._started, ended


if __name__ == "__main__":
    if sys.argv[2:] == ["once"]:
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
        once(sys.argv[1])
    else:
        main(*sys.argv[1:])
