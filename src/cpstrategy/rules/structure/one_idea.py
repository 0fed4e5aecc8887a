"""STR008 one-idea: several promises in one, or several achievements in one."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.items import ItemGroup
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import first_words
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import plain_text
from cpstrategy.text.sentences import sentences
from cpstrategy.text.verbs import opens_with_action

_SECOND = lazily(r"[.!?]\s+\S")
_WILL = lazily(r"\bwill\b|['’]ll\b", re.IGNORECASE)
_WE_WILL = lazily(r"\bwe(?:\s+will|['’]ll)\b", re.IGNORECASE)
_ANOTHER = lazily(
    r"(?:also\s+|and\s+)?(?:as\s+well\s+as\b|[A-Za-z-]{3,}ing\s+(?!(?:of|to|for|is|was|are|has|\w+ed)\b))",
    re.IGNORECASE,
)
"""A sentence that goes on as the entries of a list begin: `Ensuring that …`."""

_TITLE = 12
"""So many capitals in a row are a heading."""

_NO_ACTION = lazily(
    r"(?:during|everything|something|nothing|anything|being|following|according|training|planning"
    r"|housing|fostering|funding|learning|parenting|wellbeing|well-being|morning|evening)\b",
    re.IGNORECASE,
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for another promise, or another achievement, after the first sentence."""
    for text in _promises(strategy):
        first, *more = _sentences(text)
        if _WILL.search(first) or opens_with_action(first):
            yield from _finding(
                text, "promise", [sentence for sentence in more if _promises_something(sentence)]
            )
    for priority in strategy.priorities:
        for achievement in priority.achievements:
            more = _sentences(achievement.text)[1:]
            others = [sentence for sentence in more if _is_another(sentence)]
            yield from _finding(achievement.text, "achievement", others)


def _sentences(text: Text) -> list[str]:
    """The sentences of a text; most texts have one, and cutting takes long."""
    if not _SECOND.search(text.full):
        return [text.full]
    return sentences(plain_text(text.full)) or [text.full]


def _promises(strategy: Strategy) -> Iterator[Text]:
    for pledge in strategy.pledges:
        yield from _texts(pledge)


def _texts(pledge: Pledge | ItemGroup) -> Iterator[Text]:
    yield from (item.text for item in pledge.items)
    for group in pledge.groups:
        yield from _texts(group)


def _promises_something(sentence: str) -> bool:
    return bool(_WE_WILL.search(sentence)) or opens_with_action(sentence)


def _is_another(sentence: str) -> bool:
    is_other = bool(_ANOTHER.match(sentence)) and not _NO_ACTION.match(sentence)
    return is_other and not sentence[:_TITLE].isupper()


def _finding(text: Text, what: str, more: list[str]) -> Iterator[Finding]:
    if more:
        opening = first_words(more[0], 4)
        message = f"another {what} begins with `{opening}`"
        yield Finding(text.place_of("full", opening), message)


UNIT = Rule(
    code="STR008",
    name="one-idea",
    severity=Severity.WARNING,
    summary="Several promises in one entry of a pledge, or several things done in one achievement.",
    why=(
        "A promise that is two cannot be ticked off, and on a poster or in easy read the second "
        "is lost."
    ),
    hint="make an entry of its own of it",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    stem: "We will:"
    items:
      - Involve you in meetings about you. Make sure that you are not talked about.
priorities:
  - id: home
    title: A safe home
    achievements:
      - id: staying
        text: Increased our Staying Put offer. Ensuring that planning starts at 16.
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    stem: "We will:"
    items:
      - Involve you in meetings about you.
      - Make sure that you are not talked about.
priorities:
  - id: home
    title: A safe home
    achievements:
      - {id: staying, text: Increased our Staying Put offer.}
      - {id: planning, text: Ensured that planning starts at 16.}
""",
    false_positives=(
        """\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will tell you about your rights. These are what the law says you should have.
      - "We want you to feel at home. Home is where you are safe."
priorities:
  - id: home
    title: A safe home
    achievements:
      - id: staying
        text: >-
          More young people stay with their foster family. Training of carers helped. Following
          them up is easier now.
""",
    ),
    blind_spots="Two ideas in one sentence are not found, nor two facts that belong together.",
    check=check,
)
