"""Memory: what one council took is given back before the next one takes as much."""

import gc

from cpstrategy.gc_control import leave_all

FEW = 8


def are_few(councils: int) -> bool:
    """Whether all are held in memory at once; of more, each is read again when its turn comes."""
    return councils <= FEW


def give_back(councils: int, *, rest_stays: bool = False) -> None:
    """Collect the garbage of a council that is done, if there are many of them.

    Records know each other, so only the collector frees them, and left alone it comes too late.
    If all the rest stays until the program ends, it need not be looked at ever again.
    """
    if not are_few(councils):
        gc.collect()
        if rest_stays:
            leave_all()
