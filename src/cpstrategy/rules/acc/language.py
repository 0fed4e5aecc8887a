"""ACC006 language: a language that browsers and screen readers do not know by this name."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_TAG = lazily(
    r"[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*",
    re.IGNORECASE,
)
"""A language tag of BCP 47 (RFC 5646), without extensions: language, script, region, variants."""

_MEANT: Mapping[str, str] = MappingProxyType(
    {
        "british": "en-GB",
        "british english": "en-GB",
        "cymraeg": "cy",
        "cym": "cy",
        "en-uk": "en-GB",
        "eng": "en-GB",
        "english": "en-GB",
        "gaelic": "gd",
        "gb": "en-GB",
        "uk english": "en-GB",
        "wel": "cy",
        "welsh": "cy",
    }
)
"""What people write, and the tag for it."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the language of the document."""
    written = strategy.document.language
    dashed = re.sub(r"[_\s]+", "-", written.strip())
    meant = _MEANT.get(written.lower()) or _MEANT.get(dashed.lower())
    if meant is None and written != dashed and _TAG.fullmatch(dashed):
        meant = dashed
    if meant or not _TAG.fullmatch(written):
        message = f"`{written}` is not the code of a language"
        hint = f"write `{meant}`" if meant else ""
        yield Finding(strategy.document.at("language"), message, hint, fix=meant)


UNIT = Rule(
    code="ACC006",
    name="language",
    severity=Severity.ERROR,
    summary="The language of the document is not written as its code.",
    why=(
        "A screen reader chooses its voice by it (WCAG 2.2, 3.1.1). With a code that it does not "
        "know it may read English with the sounds of another language."
    ),
    hint="write its code, such as `en-GB` for British English or `cy` for Welsh",
    bad="""\
document:
  language: en_GB
""",
    good="""\
document:
  language: en-GB
""",
    blind_spots="Words of other languages in the text have no mark of their own.",
    actor=Actor.EDITOR,
    check=check,
)
