"""REF019 dead-link: a link that leads nowhere, or a picture that is none."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.analysis.text_links import text_links
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.links import OUTSIDE, TextLink, is_web_address
from cpstrategy.text.patterns import lazily

_SCHEME = lazily(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_MAIL = lazily(r"mailto:[^\s@]+@[^\s@]+\.[^\s@]+", re.IGNORECASE)
_NUMBER = lazily(r"(?:tel|sms):[+\d][\d().\s/-]*(?:[;?].*)?", re.IGNORECASE)
_WHOLE = (_MAIL, _NUMBER)
_ADDRESS_HINT = "write the whole address, beginning with `https://`"


class _Fault(NamedTuple):
    message: str
    hint: str
    severity: Severity | None = None


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at where each link leads; nothing is fetched."""
    for written in text_links(strategy):
        link = written.link
        fault = _picture(link) if link.is_picture else _link(link.target)
        if fault:
            yield Finding(written.span, fault.message, fault.hint, severity=fault.severity)


def _picture(picture: TextLink) -> _Fault | None:
    if not picture.target:
        return _Fault("this picture has no file", "write its name, such as `![A house](house.png)`")
    if _SCHEME.match(picture.target) or picture.target.startswith("/"):
        hint = "put the picture into the council's folder, and write its name there"
        return _Fault(f"`{picture.target}` is no file of the council", hint)
    if not picture.words.strip():
        hint = "say what it shows: `![A house with a red door](house.png)`"
        return _Fault("people who do not see this picture are told nothing of it", hint)
    return None


def _link(target: str) -> _Fault | None:
    if target in ("", "#"):
        return _Fault("this link leads nowhere", "write the address, or the words without brackets")
    if target.startswith("#"):
        return None  # Whether there is such a place, another rule says.
    if target.lower().startswith(OUTSIDE):
        whole = is_web_address(target) or any(pattern.match(target) for pattern in _WHOLE)
        hint = "check it: something is missing or too much"
        return None if whole else _Fault(f"`{target}` is no address that works", hint)
    return _unreachable(target)


def _unreachable(target: str) -> _Fault:
    if target.lower().startswith("www."):
        message = f"`{target}` lacks its beginning, so it would not be a link"
        return _Fault(message, f"write `https://{target}`", Severity.WARNING)
    if "@" in target and "/" not in target and not _SCHEME.match(target):
        message = f"`{target}` lacks its beginning, so it would not be a link"
        return _Fault(message, f"write `mailto:{target}`", Severity.WARNING)
    if scheme := _SCHEME.match(target):
        return _Fault(f"`{scheme[1]}:` is not what a link may begin with", _ADDRESS_HINT)
    message = f"`{target}` is no full address: readers would get the words without a link"
    return _Fault(message, _ADDRESS_HINT, Severity.WARNING)


UNIT = Rule(
    code="REF019",
    name="dead-link",
    severity=Severity.ERROR,
    summary="A link that leads nowhere, or a picture without a file or a description.",
    why=(
        "Readers tap words that look like a link, and nothing happens. A document is read on "
        "paper, on other websites and in an e-mail, where an address without its beginning means "
        "nothing."
    ),
    hint=_ADDRESS_HINT,
    bad="""\
vision: It is all in [our local offer]().
""",
    good="""\
vision: |-
  Ring [Childline on 0800 1111](tel:08001111), or read
  [our local offer](https://www.example.gov.uk/offer).

  ![A house with a red door](house.png "Drawn by Mia, 9")
""",
    blind_spots="Nothing is fetched: whether a page is there, it does not know.",
    check=check,
    actor=Actor.EDITOR,
)
