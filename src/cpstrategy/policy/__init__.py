"""Policy: how much each finding counts, by profile, by the council's settings and allowances."""

from cpstrategy.policy.once import once_a_text
from cpstrategy.policy.policy import DEFAULT, Policy
from cpstrategy.policy.weigh import weigh

__all__ = ["DEFAULT", "Policy", "once_a_text", "weigh"]
