"""PLN010 stale-edition: words of another register that somebody has to read again."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.state import RegisterState, RegisterText, standings
from cpstrategy.registers.together import together
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Name every such text; but where nobody has accepted anything yet, say so only once."""
    stale = [
        standing
        for standing in standings(strategy)
        if standing.text and standing.state is RegisterState.FUZZY
    ]
    if strategy.lock is None:
        yield from _never(stale, strategy.document.status)
    elif strategy.lock.fault is None:
        for text in together(stale):
            of = f" ({text.named})" if len(text.registers) > 1 else ""
            hint = f"read them beside the full text, then `{text.accept}`"
            yield Finding(text.place, f"{text.first.because}{of}", hint, text.related)


def _never(stale: list[RegisterText], status: str) -> Iterator[Finding]:
    """Say it once; a draft waits for words that are final before somebody reads them so."""
    if stale:
        count = len({standing.key for standing in stale})
        texts = "1 text has" if count == 1 else f"{count} texts have"
        message = f"{texts} words in other registers that nobody has accepted yet"
        hint = "have them read beside the full text, then `cpstrategy accept --all --by …`"
        weight = Severity.INFO if status == "draft" else None
        place = stale[0].place
        yield Finding(place, message, hint, severity=weight)


UNIT = Rule(
    code="PLN010",
    name="stale-edition",
    severity=Severity.WARNING,
    summary="The full text has changed since the words of another register were accepted.",
    why=(
        "Whoever changes the full text seldom thinks of the young people's version. Its readers "
        "would go on reading what the council no longer says."
    ),
    hint="read both, change what has to be changed, then `cpstrategy accept`",
    bad="""\
vision:
  full: Every child in our care should feel safe, loved and heard.
  plain: All children in our care should feel safe.
""",
    good="""\
vision:
  full: Every child in our care should feel safe.
  plain: All children in our care should feel safe.
""",
    check=check,
    actor=Actor.PARTICIPATION,
)
