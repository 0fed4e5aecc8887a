"""Launch: where the program in one download begins, and every process that it starts."""

import multiprocessing
import sys


def launch() -> None:
    """Be one of a pool's processes, or answer a double click, or do as told."""
    # It does not come back in a process of a pool, and nothing of ours is imported before it.
    multiprocessing.freeze_support()
    if len(sys.argv) == 1:
        from cpstrategy.cli import double_click

        double_click.main()
    from cpstrategy.cli import main

    main()


if __name__ == "__main__":
    launch()
