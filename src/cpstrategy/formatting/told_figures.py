"""Told figures: a figure and the words that go on from it, or why there is no figure."""

from dataclasses import dataclass

from cpstrategy.document.blocks import Markdown
from cpstrategy.formatting.figures import tell_figure
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.withheld import stands_for_a_number, tell_reason
from cpstrategy.model.evidence import Statistic
from cpstrategy.text.catalogue import capitalised


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """`67%`, which `of us live here` continues; of one that is not told, `reason` says why."""

    value: str
    label: Markdown
    reason: str = ""
    is_number: bool = True


def tell_with_label(statistic: Statistic, formatter: Formatter) -> ToldFigure:
    """A figure as a sentence: what explains it, as in `67% (about 2 in 3)`, opens the label."""
    register, words = formatter.figures, formatter.words
    label = formatter.say(statistic.label)
    if not stands_for_a_number(statistic):
        # A reason does not go on into the label, and is too long for large type.
        value, reason = tell_reason(statistic, register, words)
        name = formatter.name(statistic.name) or Markdown(f"… {label}")
        return ToldFigure(capitalised(value), name, capitalised(reason), is_number=False)
    value, bracket, explained = tell_figure(statistic, register, words).partition(" (")
    return ToldFigure(value, Markdown(f"{bracket.strip()}{explained} {label}".strip()))
