"""Policy: what the user asked for on the command line."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.options import Options
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, parse_moment
from cpstrategy.rule import Profile

_ALWAYS = "SYN"
"""What cannot be read is said whatever was asked for."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A profile, codes to look at or to leave out, and what day it is.

    Without a profile the status of the document decides. Codes may be the first letters of some,
    and names of rules will do as well. `today` is None where no rule is to ask for it.
    """

    profile: Profile | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    today: Moment | None = None

    @classmethod
    def of(
        cls, options: Options, select: Sequence[str] = (), ignore: Sequence[str] = ()
    ) -> "Policy":
        """What rules are asked with, of what the user asked for."""
        profile = Profile(options.profile) if options.profile else None
        today = parse_moment(options.today) if options.today else None
        return cls(profile, tuple(select), tuple(ignore), today)

    def profile_for(self, strategy: Strategy | None) -> Profile:
        """The profile for one council."""
        if self.profile is not None:
            return self.profile
        is_draft = strategy is not None and strategy.document.status == "draft"
        return Profile.DRAFT if is_draft else Profile.PUBLISH

    def wants(self, finding: Diagnostic) -> bool:
        """Whether the user asked for a finding."""
        if finding.code.startswith(_ALWAYS):
            return True
        wanted = not self.select or _named(finding, self.select)
        return wanted and not _named(finding, self.ignore)


DEFAULT = Policy()
"""What holds where nobody asked for anything."""


def _named(finding: Diagnostic, names: Collection[str]) -> bool:
    return any(finding.code.startswith(name.upper()) or finding.name == name for name in names)
