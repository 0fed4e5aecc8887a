"""Garbage: nobody waits for a collector that looks for it where there is none."""

from pathlib import Path

from .test_start_up import last_words

SCRIPT = """
import gc, sys
sys.argv = ["cpstrategy", *sys.argv[1:]]
from cpstrategy.cli import main
walks = []
gc.collect()
gc.callbacks.append(lambda phase, told: walks.append(phase))
try:
    main()
finally:
    print(len(walks), gc.get_freeze_count(), file=sys.stderr)
"""


def walks_and_frozen(project: Path, *arguments: str) -> tuple[int, int]:
    """Run a command, and count the collector's walks, and what is safe from it in the end."""
    walks, frozen = last_words(project, SCRIPT, *arguments)
    return int(walks), int(frozen)


def test_what_is_checked_is_never_walked_through(project: Path) -> None:
    """Neither while the command runs nor when it ends, with all that it has made."""
    walks, frozen = walks_and_frozen(project, "validate")
    assert walks == 0
    assert frozen > 10_000


def test_what_a_build_makes_is_collected(project: Path) -> None:
    """It makes much that is thrown away; only its end is not waited for."""
    walks, frozen = walks_and_frozen(project, "build", "-f", "fragment", "-q")
    assert walks > 0
    assert frozen > 10_000
