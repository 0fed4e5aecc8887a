"""PLN006 wordy-phrase: several words where one or two would do."""

from collections.abc import Iterator

from cpstrategy.analysis.hard_words import hard_words
from cpstrategy.analysis.wordings import advice
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in every register."""
    for hit in hard_words(strategy, wordy=True):
        yield Finding(hit.place, f"`{hit.words}` is long-winded", advice(hit.entry.say))


UNIT = Rule(
    code="PLN006",
    name="wordy-phrase",
    severity=Severity.INFO,
    summary="A phrase that takes many words to say little.",
    why=(
        "Phrases such as these come from reports and letters. They make sentences longer and hide "
        "who does what."
    ),
    hint="say it in fewer words",
    bad="""\
vision: We work with partners in order to find good homes for the vast majority of children.
""",
    good="""\
vision: We work with partners to find good homes for most children.
""",
    false_positives=(
        """\
vision: The court asked what “in respect of” means.
""",
    ),
    blind_spots="It knows the phrases of its list. Some are needed to be exact, as in a law.",
    check=check,
)
