"""Helped: a strategy with the lines that any young person of its nation can turn to."""

from cpstrategy.model.strategy import Strategy


def with_national_lines(strategy: Strategy) -> Strategy:
    """The council's own first, but whom nobody can ring yet comes last.

    One of its own stands in for the national line with the same id.
    """
    own = {one.id for one in strategy.helps}
    lines = [one for one in strategy.supplies.helps if one.id not in own]
    helps = sorted((*strategy.helps, *lines), key=lambda one: not one.can_be_reached)
    # What has been made of the strategy holds on: nobody cites a line by another name than before.
    return strategy.model_copy(update={"helps": helps}) if helps else strategy
