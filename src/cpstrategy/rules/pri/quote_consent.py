"""PRI005 quote-consent: somebody's words, and nothing says that they agreed."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Quote
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at what each speaker agreed to, and until when."""
    today = strategy.supplies.today
    for quote in strategy.records:
        if isinstance(quote, Quote):
            if quote.consent is None:
                yield Finding(quote.at("id"), "nothing says that the speaker agreed to this")
            elif quote.consent.has_ended(today):
                message = "the speaker's agreement has ended"
                yield Finding(quote.consent.at("until"), message, "ask again, or take it out")


UNIT = Rule(
    code="PRI005",
    name="quote-consent",
    severity=Severity.ERROR,
    draft=Severity.INFO,
    summary="A quotation without the speaker's agreement, or with one that has ended.",
    why=(
        "A child's words belong to the child. Who said something in a group did not thereby agree "
        "to see it printed, and may be recognised by it."
    ),
    hint="ask the speaker, then write `consent:` with `given`, `scope` and `until`",
    bad="""\
priorities:
  - id: home
    title: A good home
    quotes:
      - id: feel-safe
        text: I feel safe where I live now.
        who: A young person
""",
    good="""\
priorities:
  - id: home
    title: A good home
    quotes:
      - id: feel-safe
        text: I feel safe where I live now.
        who: A young person
        consent: {given: 2026-03, scope: This strategy, until: 2029-03}
""",
    check=check,
    actor=Actor.PARTICIPATION,
)
