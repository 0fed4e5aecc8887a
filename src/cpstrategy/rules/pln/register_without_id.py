"""PLN014 register-without-id: words in several registers that cannot be followed."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.addresses import unaddressed
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for texts with other registers below entries of lists that have no id."""
    for text in unaddressed(strategy):
        yield Finding(text.owner.span, "this entry has words in other registers, but no `id`")


UNIT = Rule(
    code="PLN014",
    name="register-without-id",
    severity=Severity.ERROR,
    summary="An entry of a list has words in several registers, but no id.",
    why=(
        "When the full words change, the program says which other words are out of step. It knows "
        "them by the id: the third entry of a list is another one as soon as the order changes."
    ),
    hint="give the entry an `id:`, such as `id: pledge-listen`, and never change it",
    bad="""\
asks:
  - id: asks
    title: What we ask
    items:
      - text:
          full: We ask that you reply to us.
          plain: Please answer us.
""",
    good="""\
asks:
  - id: asks
    title: What we ask
    items:
      - id: ask-answer
        text:
          full: We ask that you reply to us.
          plain: Please answer us.
""",
    check=check,
)
