"""Weigh: how much each finding counts, by profile, by the council's settings and allowances."""

from cpstrategy.weigh.policy import DEFAULT, Policy
from cpstrategy.weigh.weigh import weigh

__all__ = ["DEFAULT", "Policy", "weigh"]
