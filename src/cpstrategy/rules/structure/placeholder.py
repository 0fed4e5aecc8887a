"""STR015 placeholder: words that stand where something still has to be written."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_PLACEHOLDER = lazily(
    r"\b(?:TBC|TBA|TBD|TODO|FIXME)\b"
    # Small x are kisses, and a young person may send them.
    r"|(?<![A-Za-z])X{2,}(?![A-Za-z])"
    r"|(?i:\blorem\s+ipsum\b)"
    # Brackets before a round one are a link; `[name]` is how a quote leaves out a name.
    r"|\[(?i:insert|enter|add|tbc)\b[^\[\]]*\](?!\()"
    r"|\?{3,}"
)

_HINTS = ("tb", "todo", "fixme", "xx", "lorem", "[", "???")
"""One of these is in every placeholder, and few words have any."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through all words that readers may read."""
    for words in strategy.containing(*_HINTS):
        for placeholder, place in words.find(_PLACEHOLDER):
            yield Finding(place, f"`{placeholder}` stands for something unwritten")


UNIT = Rule(
    code="STR015",
    name="placeholder",
    severity=Severity.ERROR,
    draft=Severity.INFO,
    summary="A placeholder such as TBC, XX or [insert name] in words for readers.",
    why=(
        "A placeholder that is overlooked is published. It tells readers that nobody read the "
        "text to its end."
    ),
    hint="write what belongs here; for a post that nobody holds, use `vacant: true`",
    bad="""\
people:
  - id: chair
    name: TBC
    role: Chair of the Corporate Parenting Board
""",
    good="""\
people:
  - id: chair
    role: Chair of the Corporate Parenting Board
    vacant: true
    note: The name is TBC until May.
""",
    check=check,
)
