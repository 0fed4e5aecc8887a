"""Policy arguments: what a user asked for, before what can understand it is imported."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.weigh import Policy


@dataclass(frozen=True, slots=True)
class PolicyArguments:
    """All that a policy is made from; `today` is a day as content writes it."""

    profile: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    today: str

    def policy(self) -> "Policy":
        """Make the policy; it has nothing in it but what is here."""
        from cpstrategy.model.time import parse_moment
        from cpstrategy.rule import Profile
        from cpstrategy.weigh import Policy

        profile = Profile(self.profile) if self.profile else None
        return Policy(profile, self.select, self.ignore, parse_moment(self.today))
