"""PLN018 wordy-row: an easy sentence that could be shorter."""

from collections.abc import Iterator

from cpstrategy.analysis.sentence_length import limit, long_sentences
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule

_BEST = 10


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the words of every easy sentence; what is too long has a finding of its own."""
    most = limit(strategy, "easy")
    for place, count in long_sentences(strategy, "easy", _BEST):
        if count <= most:
            yield Finding(place, f"this sentence has {count} words; the best have {_BEST} or fewer")


UNIT = Rule(
    code="PLN018",
    name="wordy-row",
    severity=Severity.INFO,
    summary="An easy sentence of 11 to 15 words.",
    why=(
        "People who read word by word keep about ten words in mind. A few more can be borne where "
        "a name is long."
    ),
    hint="leave out what the row can do without, or make two rows of it",
    bad="""\
vision:
  easy:
    - {picture: home, text: Every child in our care should have a home that is safe.}
""",
    good="""\
vision:
  easy:
    - {picture: home, text: Every child should have a safe home.}
""",
    check=check,
)
