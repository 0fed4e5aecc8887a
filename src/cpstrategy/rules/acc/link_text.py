"""ACC003 link-text: words of a link that say nothing on their own."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.normal_form import folded
from cpstrategy.text.patterns import lazily

_LINK = lazily(
    r"(?<![\\!])\[([^\[\]\n]*)\]\(\s*+<?([^()\s<>]*+)>?[^()]*+\)|(?<!\()<(https?://[^<>\s]+)>"
)
_EMPTY = frozenset(
    (
        *("", "click", "click here", "click on this link", "clicking here", "details", "document"),
        *("download", "find out more", "follow this link", "here", "info", "information", "link"),
        *("learn more", "more", "more details", "more info", "more information", "our website"),
        *(
            "page",
            "pdf",
            "press here",
            "read more",
            "see here",
            "see more",
            "this",
            "this document",
        ),
        *("this link", "this page", "this site", "this website", "visit", "web page", "website"),
    )
)
_WEB_ADDRESS = lazily(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_AROUND = " .,;:!?*_»>→"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the words of every link, and at links that have the same."""
    seen: dict[tuple[str | None, str], tuple[str, Span]] = {}
    for written in strategy.containing("](", "<http"):
        for words, target, place in _links(written) if written.is_markdown else ():
            label = folded(words.strip(_AROUND))
            if label in _EMPTY:
                yield Finding(
                    place, f"the words of this link, `{words}`, say nothing of its target"
                )
            elif _WEB_ADDRESS.fullmatch(label):
                yield Finding(place, f"the words of this link are an address, `{words}`", _SAY)
            else:
                first, where = seen.setdefault((written.register, label), (target, place))
                if first.rstrip("/") != target.rstrip("/"):
                    message = f"two links say `{words}` and lead to different targets"
                    yield Finding(place, message, related=((where, "the other link"),))


def _links(written: FieldWords) -> Iterator[tuple[str, str, Span]]:
    for match in islice(_LINK.finditer(written.words), MOST_FINDS):
        words, target = (match[1], match[2]) if match[3] is None else (match[3], match[3])
        yield words, target, written.place(*match.span())


_SAY = "write what is there, as `[the council's local offer](https://…)`"

UNIT = Rule(
    code="ACC003",
    name="link-text",
    severity=Severity.WARNING,
    summary="The words of a link do not say where it leads.",
    why=(
        "People who use a screen reader often go from link to link, and hear `here`, `here`, "
        "`here` (WCAG 2.2, 2.4.4). An address is spelt out letter by letter. On paper nobody can "
        "click at all."
    ),
    hint="link the words that name what is there, as `[local offer for care leavers](https://…)`",
    bad="""\
vision: For our offer, [click here](https://example.gov.uk/offer).
""",
    good="""\
vision: See [our offer for care leavers](https://example.gov.uk/offer).
""",
    false_positives=(
        """\
vision:
  full: >-
    See [our offer](https://example.gov.uk/offer), and [our offer](https://example.gov.uk/offer/).
    Find more information here. Write to [the team](mailto:care@example.gov.uk).
  plain: See [our offer](https://example.gov.uk/plain).
""",
    ),
    blind_spots="Words that ought to be a link and are none are not seen.",
    check=check,
)
