"""GOV008 wrong-speaker: promises that speak to `you`, and one among them that speaks about you."""

import re
from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Severity
from cpstrategy.model.items import Item
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_YOU = lazily(r"\byou(?:r|rs|rself|rselves)?\b", re.IGNORECASE)
_ABOUT = lazily(
    r"\b(?:(?:our|all|every|the) )?(?:(?:cared[- ]for|looked[- ]after|care[- ]experienced) )?"
    r"(?:children|care leavers|young people)\b",
    re.IGNORECASE,
)
_FEWEST = 4
_MOST = 0.7


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through the promises of each pledge, list by list."""
    for pledge in strategy.pledges:
        yield from _other_speakers(pledge.items)
        for group in pledge.groups:
            yield from _other_speakers(group.items)


def _other_speakers(items: Sequence[Item]) -> Iterator[Finding]:
    """Promises about somebody, where nearly all others are made to somebody."""
    to_you = sum(bool(_YOU.search(item.text.full)) for item in items)
    if len(items) >= _FEWEST and to_you >= _MOST * len(items):
        for item in items:
            about = _ABOUT.search(item.text.full)
            if about and not _YOU.search(item.text.full):
                message = f"the other promises speak to `you`, and this one about `{about[0]}`"
                yield Finding(item.text.place_of("full", about[0]), message)


UNIT = Rule(
    code="GOV008",
    name="wrong-speaker",
    severity=Severity.INFO,
    summary="Promises are made to `you`, and one among them speaks about children.",
    why=(
        "Whoever reads a pledge that is made to them, and then of `our children`, wonders to whom "
        "the council is talking. Often the sentence was copied from a text for officers."
    ),
    hint="make the promise to `you`, as the others",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - Listen to you
      - Help you to stay safe
      - Tell you what happens next
      - Ask for the best for our looked after children
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - Listen to you
      - Help you to stay safe
      - Tell you what happens next
      - Ask for the best for you
""",
    false_positives=(
        """\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - Listen to you
      - Help you to meet other young people
      - Be honest
      - Keep what we promise to you
      - Tell you what happens next
""",
    ),
    registers=("full",),
    blind_spots="It looks at pledges only: elsewhere a text may well speak to several readers.",
    check=check,
)
