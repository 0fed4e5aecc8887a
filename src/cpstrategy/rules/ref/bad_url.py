"""REF008 bad-url: an address that no browser opens safely."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.council import Contact, Council
from cpstrategy.model.priority import Plan
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_UNSAFE = lazily(r"\bhttp://[^\s<>()\[\]\"]*[^\s<>()\[\]\".,;:!?]", re.IGNORECASE)
_FULL = lazily(r"https://", re.IGNORECASE)
_FIELDS = frozenset({(Contact, "website"), (Council, "accessibility_statement"), (Plan, "link")})


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at all addresses as they are written; nothing is fetched."""
    for words in strategy.words:
        if "http://" in words.words.lower():
            for written, place in words.find(_UNSAFE):
                message = f"`{written}` is not a safe address"
                yield Finding(place, message, f"write `https://{written[7:]}` if that opens")
        elif (type(words.record), words.field) in _FIELDS and not _FULL.match(words.words):
            message = f"`{words.words}` is no full address, and a link to it would fail"
            yield Finding(words.span, message, f"write `https://{words.words}` if that opens")


UNIT = Rule(
    code="REF008",
    name="bad-url",
    severity=Severity.INFO,
    summary="An address that begins with http:// or lacks its beginning.",
    why=(
        "Browsers warn of addresses with http://, and what is sent there can be read on the way. "
        "Without a beginning, a link leads to a page of the document that is not there."
    ),
    hint="write the address as it stands in the browser, beginning with https://",
    bad="""\
vision: Read [our local offer](http://www.example.gov.uk/local-offer).
""",
    good="""\
vision: Read [our local offer](https://www.example.gov.uk/local-offer).
""",
    false_positives=(
        """\
council:
  contact:
    website: https://www.example.gov.uk
vision: Our address is www.example.gov.uk.
""",
    ),
    blind_spots="Nothing is fetched: whether the page is there, it does not know.",
    check=check,
    actor=Actor.EDITOR,
)
