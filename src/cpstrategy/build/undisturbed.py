"""Undisturbed: work that nobody ends halfway, but for the power and `kill -9`."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread

_ENDING = ("SIGHUP", "SIGINT", "SIGTERM")


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put off whatever signal would end the program until the block is done.

    Signals come to the main thread alone, so another one is not disturbed by any.
    """
    if current_thread() is not main_thread():
        yield
        return
    came: list[int] = []
    numbers = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    former = {number: signal.signal(number, lambda at, _: came.append(at)) for number in numbers}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        for number in came:
            signal.raise_signal(number)
