"""Hearing: what WeasyPrint says in its log, as complaints and notes."""

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import get_ident

HARMLESS = re.compile(
    "|".join(
        (
            # A query that WeasyPrint cannot read is about screens: colour scheme, width, motion.
            r"^Expected a media type, got",
            r"^Invalid media type .* the whole @media rule was ignored",
            # The font is embedded by other means, or whole.
            r"^Using fontTools instead of HarfBuzz-Subset",
            r"^Unable to subset ",
            r"^Error when closing stream for",
        )
    ),
    re.DOTALL,
)


@dataclass(slots=True)
class Heard:
    """Lines in the order they were heard, each one once."""

    complaints: dict[str, None] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)

    def hear(self, text: str) -> None:
        """Keep `text` as a sentence, with the complaints unless it is known to be harmless."""
        lines = self.notes if HARMLESS.match(text) else self.complaints
        lines[sentence(text)] = None


class _Ear(logging.Handler):
    def __init__(self, heard: Heard) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard
        self._thread = get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread == self._thread:
            self._heard.hear(record.getMessage())


@contextmanager
def listening() -> Iterator[Heard]:
    """Hear WeasyPrint's log, this thread's part of it, and keep it all off the terminal."""
    heard = Heard()
    with (
        _attached("weasyprint", _Ear(heard)),
        _attached("fontTools", logging.NullHandler()),
        warnings.catch_warnings(record=True) as warned,
    ):
        # Pillow warns in this way of images that are too large; the rest is for programmers.
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", RuntimeWarning)
        yield heard
    for warning in warned:
        heard.hear(str(warning.message))


@contextmanager
def _attached(name: str, handler: logging.Handler) -> Iterator[None]:
    logger = logging.getLogger(name)
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


def sentence(text: str) -> str:
    """One line with a capital and a full stop, in which the data of `data:` URLs is left out."""
    line = " ".join(re.sub(r"data:[^'\"”\s)]{40,}", "data:…", text).split())
    line = line.rstrip(" :.")[:400]
    return f"{line[:1].upper()}{line[1:]}."
