"""PRI011 eased-without-reason: a rule about privacy asked to ask less; weighing finds it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="PRI011",
    name="eased-without-reason",
    severity=Severity.ERROR,
    summary="A rule about privacy was eased, and nothing says why.",
    why=(
        "Whoever eases such a rule decides about somebody who was not asked. The reason is what an "
        "inspector, or that person, will want to read; until there is one, the rule stays as it is."
    ),
    hint="add `because:` with the reason and who decided it, or delete the setting",
    bad="""\
rules:
  - {rule: quote-consent, level: info}
""",
    good="""\
rules:
  - rule: quote-consent
    level: warning
    because: The consent forms are on paper; our privacy officer agreed to this in May 2026.
""",
    actor=Actor.PRIVACY,
)
