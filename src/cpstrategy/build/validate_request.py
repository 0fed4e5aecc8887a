"""Validate request: how somebody asked to validate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.document.options import Options
    from cpstrategy.policy import Policy


@dataclass(frozen=True, slots=True)
class ValidateRequest:
    """All that a policy is made from, as it was asked for, before what understands it is there."""

    options: Options
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def policy(self) -> Policy:
        """Make the policy; it has nothing in it but what is here."""
        from cpstrategy.policy import Policy

        return Policy.of(self.options, self.select, self.ignore)
