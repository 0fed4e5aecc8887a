"""Log capture: what WeasyPrint says in its log, as complaints and notes, and on which page."""

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import get_ident

from cpstrategy.pdf.result import BASE
from cpstrategy.text.normal_form import single_spaced

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

PAGE = re.compile(r"Step 5 - Creating layout - Page (\d+)")


@dataclass(slots=True)
class LogLines:
    """Lines in the order they were heard, each one once."""

    complaints: dict[str, None] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)

    def hear(self, text: str) -> None:
        """Keep `text` as a sentence, with the complaints unless it is known to be harmless."""
        lines = self.notes if HARMLESS.match(text) else self.complaints
        lines[sentence(text)] = None


class _Ear(logging.Handler):
    def __init__(self, heard: LogLines) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard
        self._thread = get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread == self._thread:
            self._heard.hear(record.getMessage())


@contextmanager
def listening(heard: LogLines) -> Iterator[None]:
    """Hear WeasyPrint's log, this thread's part of it, and keep it all off the terminal."""
    with (
        _attached("weasyprint", _Ear(heard)),
        _attached("fontTools", logging.NullHandler()),
        warnings.catch_warnings(record=True) as warned,
    ):
        # Pillow warns in this way of images that are too large; the rest is for programmers.
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", RuntimeWarning)
        yield
    for warning in warned:
        heard.hear(str(warning.message))


class TooLongError(Exception):
    """A document takes more pages than anybody wants of it."""


class _Counter(logging.Handler):
    def __init__(self, pages: int) -> None:
        super().__init__(logging.INFO)
        self._pages = pages
        self._thread = get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        begun = PAGE.match(record.getMessage())
        if begun and int(begun[1]) > self._pages and record.thread == self._thread:
            raise TooLongError


@contextmanager
def at_most(pages: int | None) -> Iterator[None]:
    """Raise TooLongError as soon as WeasyPrint begins a page too many, this thread's of it."""
    counter = logging.NullHandler() if pages is None else _Counter(pages)
    with _attached("weasyprint.progress", counter, logging.INFO):
        yield


@contextmanager
def _attached(
    name: str, handler: logging.Handler, at_least: int = logging.WARNING
) -> Iterator[None]:
    logger = logging.getLogger(name)
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(at_least)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


def sentence(text: str) -> str:
    """One line with a capital and a full stop, without long data and invented addresses."""
    line = single_spaced(re.sub(r"data:[^'\"”\s)]{40,}", "data:…", text.replace(BASE, "")))
    line = line.rstrip(" :.")[:400]
    return f"{line[:1].upper()}{line[1:]}."
