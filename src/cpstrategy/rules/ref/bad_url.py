"""REF008 bad-url: an address that no browser opens safely."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.council import Contact, Council
from cpstrategy.model.help import Help
from cpstrategy.model.priority import Plan
from cpstrategy.model.publication import OtherVersion
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.tell_us import TellUs
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.links import has_mail, is_web_address
from cpstrategy.text.patterns import lazily

_UNSAFE = lazily(r"\bhttp://[^\s<>()\[\]\"]*[^\s<>()\[\]\".,;:!?]", re.IGNORECASE)
_MAILS = frozenset({(Contact, "email"), (TellUs, "email")})
_FIELDS = frozenset(
    {
        (Contact, "website"),
        (TellUs, "website"),
        (Council, "accessibility_statement"),
        (Help, "web"),
        (OtherVersion, "web"),
        (Plan, "link"),
    }
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at all addresses as they are written; nothing is fetched."""
    for words in strategy.words:
        if "http://" in words.words.lower():
            for written, place in words.find(_UNSAFE):
                message = f"`{written}` is not a safe address"
                yield Finding(place, message, f"write `https://{written[7:]}` if that opens")
        elif (type(words.record), words.field) in _FIELDS and not is_web_address(words.words):
            yield _no_link(words)
        elif (type(words.record), words.field) in _MAILS and not has_mail(words.words):
            message = f"`{words.words}` is no e-mail address"
            hint = "write it whole, such as `name@example.gov.uk`"
            yield Finding(words.span, message, hint, severity=Severity.ERROR)


def _no_link(words: FieldWords) -> Finding:
    """What stands where an address belongs: one without its beginning, or something else."""
    whole = f"https://{words.words}"
    if is_web_address(whole) and ":" not in words.words:
        message = f"`{words.words}` lacks its beginning, so it would not be a link"
        return Finding(words.span, message, f"write `{whole}`", severity=Severity.WARNING)
    message = f"`{words.words}` is no address of the web"
    return Finding(words.span, message, severity=Severity.ERROR)


UNIT = Rule(
    code="REF008",
    name="bad-url",
    severity=Severity.INFO,
    summary="An address that begins with http://, lacks its beginning, or is none.",
    why=(
        "Browsers warn of addresses with http://, and what is sent there can be read on the way. "
        "What is no whole address is printed as words, and nobody can follow them."
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
