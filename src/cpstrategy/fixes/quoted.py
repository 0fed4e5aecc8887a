"""Quoted: where the words of young people stand, which nobody changes."""

from collections.abc import Callable

from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Span


def said_in(strategy: Strategy | None) -> Callable[[Span], bool]:
    """Tell of places whether they are in what young people said, asked for or wrote."""
    words = strategy.words if strategy else ()
    places = [text.span for text in words if text.voice.is_of_the_young]
    return lambda span: any(place.contains(span) for place in places)
