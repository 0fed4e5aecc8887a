"""REF007 dead-link-words: words of a link, and no address."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_SIGNS = (
    *("click ", " link", "web page", "webpage", "web site", "website"),
    *("available here", "download", "found here", "more here"),
)
_LINK_WORDS = lazily(
    r"\b(?:click (?:here|below|on (?:the|this))|(?:follow|see|use) (?:the|this) links?\b(?! to\b)"
    r"|(?:the|this) links? (?:above|below)"
    r"|(?:go to|see|visit) (?:our|the|this) (?:[\w'’-]+ ){0,6}?web ?(?:pages?|sites?)"
    r"|(?:available|download(?:ed)?|found|more) here(?=[.:;)!]|$))",
    re.MULTILINE,
)
_LEADS_SOMEWHERE = lazily(
    r"\]\(|<http|https?:|www\.|@\w|\b[\w-]+\.(?:ac|cymru|co|com|gov|info|net|nhs|org|scot|uk|wales)\b"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for words of links in texts that hold no address; a link without words is another."""
    for words in strategy.containing(*_SIGNS):
        is_text = words.is_markdown and words.voice is Voice.COUNCIL
        if is_text and not _LEADS_SOMEWHERE.search(words.words):
            for written, place in words.find_small(_LINK_WORDS):
                yield Finding(place, f"`{written}` leads nowhere: there is no address")


UNIT = Rule(
    code="REF007",
    name="dead-link-words",
    severity=Severity.WARNING,
    summary="Words of a link, such as `click here` or `visit the web page`, and no address.",
    why=(
        "The words were copied from a page, and the address behind them was lost. Readers on "
        "paper never had it."
    ),
    hint="make it a link whose words say where it leads, such as `[our local offer](https://…)`",
    bad="""\
boards:
  - id: board
    name: Corporate Parenting Board
    text: For more information visit the Corporate Parenting Board web page.
""",
    good="""\
boards:
  - id: board
    name: Corporate Parenting Board
    text: The [minutes of the board](https://www.example.gov.uk/board) are public.
""",
    false_positives=(
        """\
vision: >-
  Young people built the web page of the hub. To find out more, visit our website,
  www.example.gov.uk. You may click with each other, or not.
""",
        """\
messages:
  - title: From us
    speaker: Care leavers
    text: You will find us on our page, so click here.
""",
    ),
    blind_spots=(
        "One address in a text is taken as that of all its links. It does not know whether an "
        "address leads anywhere."
    ),
    check=check,
)
