"""Rule: a fault with its explanation, its examples and the function that finds it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.document.document import Document
from cpstrategy.model.settings import RuleSetting
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.source import Span

_PRIVACY = "PRI"
_LEVELS = (*Severity, "off")
"""How bad findings can be, the worst first."""


class Profile(StrEnum):
    """How strict to be: with a text that is being written, or with one that is to be published."""

    DRAFT = "draft"
    PUBLISH = "publish"


class Actor(StrEnum):
    """Who can put a finding right."""

    WRITER = "whoever writes the text"
    FIGURES = "whoever keeps the figures"
    PRIVACY = "whoever answers for privacy"
    PARTICIPATION = "whoever works with young people"
    GOVERNANCE = "whoever looks after boards and roles"
    EDITOR = "whoever edits the files"


class Finding(NamedTuple):
    """What a rule found: where, a sentence, and a hint if the rule's own does not fit.

    `related` is a second place, with words such as "first given here". `severity` is given where
    this finding is less sure or less bad than others of the rule. `fix` is what may safely stand in
    the place of the span: never of a quotation, a name or words of the law. `editions` are named
    where it is about them, whatever else shows the same words.
    """

    span: Span
    message: str
    hint: str = ""
    related: tuple[tuple[Span, str], ...] = ()
    severity: Severity | None = None
    fix: str | None = None
    editions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A fault that authors can make.

    `severity` is how bad it is to publish it, `draft` how bad it is while the text is being
    written, if that differs. `bad`, `good` and `false_positives` are YAML that stands beside a
    minimal council; `explain` shows them, the reference prints them and the tests run them. The
    last look like the fault and are none. `limits` are numbers that a council may change, by name.
    `registers` are those that the rule looks at, all if none is named. `blind_spots` says what it
    cannot see.

    `check` looks at the strategy, `check_document` at one edition as its readers meet it. Both are
    None where an earlier stage finds the fault: loading (`SYN`) or resolving (`REF001`).
    `of_absence` is true of a rule that complains of what is not there: it keeps quiet while part of
    the content cannot be read.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: str
    hint: str
    bad: str
    good: str
    check: Callable[[Strategy], Iterator[Finding]] | None = None
    check_document: Callable[[Strategy, Document], Iterator[Finding]] | None = None
    of_absence: bool = False
    draft: Severity | None = None
    false_positives: tuple[str, ...] = ()
    registers: tuple[Register, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    blind_spots: str = ""
    actor: Actor = Actor.WRITER

    @property
    def corrects(self) -> bool:
        """Whether it looks for slips of the pen, which may stand in what young people said."""
        return self.code.startswith("SPL")

    def severity_in(self, profile: Profile) -> Severity:
        """How bad its findings are in a profile."""
        return self.draft if self.draft and profile is Profile.DRAFT else self.severity

    def limit(self, strategy: Strategy, name: str) -> int:
        """One of its limits, as the council has set it, if that counts, or as it stands here."""
        for setting in strategy.rules:
            is_set = setting.rule in (self.code, self.name) and name in setting.limits
            if is_set and self.heeds(setting):
                return setting.limits[name]
        return self.limits[name]

    def heeds(self, setting: RuleSetting) -> bool:
        """Whether a setting of its own counts: privacy is not eased without a reason."""
        return bool(setting.because) or not self.protects_less(setting)

    def protects_less(self, setting: RuleSetting) -> bool:
        """Whether it is about privacy, and a setting asks less of it than it asks by itself."""
        if not self.code.startswith(_PRIVACY):
            return False
        lower = any(value < self.limits.get(name, value) for name, value in setting.limits.items())
        level = setting.level or self.severity
        return lower or _LEVELS.index(level) > _LEVELS.index(self.severity)

    def diagnostic(
        self,
        span: Span,
        message: str,
        hint: str = "",
        related: tuple[tuple[Span, str], ...] = (),
        severity: Severity | None = None,
        fix: str | None = None,
        editions: tuple[str, ...] = (),
    ) -> Diagnostic:
        """Make a finding of this rule."""
        said, weight = hint or self.hint, severity or self.severity
        return Diagnostic(self.code, self.name, weight, message, span, said, related, fix, editions)
