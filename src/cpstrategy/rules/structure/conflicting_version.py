"""STR025 conflicting-version: the text calls the document another version than it is."""

from collections.abc import Iterator

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.publication import Publication, Version
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_VERSION = lazily(
    r"\b(?:(?:[Cc]urrent|[Dd]ocument|[Tt]his)\s+[Vv]ersion(?:\s+(?:is|number))?"
    r"|Version(?:\s+[Nn]o\.?)?):?\s+"
    r"(?:Version\s+)?[vV]?(?P<number>\d+(?:\.\d+)+)\b"
)
_STATUS = lazily(
    r"\bStatus:\s+(?P<status>[Uu]napproved|[Nn]ot\s+approved|[Dd]raft|DRAFT|[Aa]pproved|APPROVED"
    r"|[Ff]inal|FINAL|[Ss]uperseded|[Ff]or\s+approval)\b"
)
_NUMBER = lazily(r"\d+(?:\.\d+)*")
_MEANS = {
    "unapproved": ("draft", "for-approval"),
    "not approved": ("draft", "for-approval"),
    "draft": ("draft", "for-approval"),
    "for approval": ("draft", "for-approval"),
    "approved": ("approved", "superseded"),
    "final": ("approved", "superseded"),
    "superseded": ("superseded",),
}


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare `Version 1.2` and `Status: Draft` in texts with the fields that are made for them."""
    document, words = strategy.document, vocabulary(strategy)
    yield from _of_fields(document)
    for passage in words.containing(("version",)):
        if not isinstance(passage.written.owner, Publication | Version):
            yield from _versions(passage, document)
    for passage in words.containing(("status",)):
        yield from _statuses(passage, document)


def _versions(passage: Passage, document: Publication) -> Iterator[Finding]:
    ours = _NUMBER.search(document.version)
    known = {_plain(one.version) for one in document.history} | {_plain(document.version)}
    for match in passage.find(_VERSION) if ours else ():
        if _plain(match["number"]) not in known:
            said = single_spaced(match[0])
            message = f"the text says `{said}`, and the document is version {document.version}"
            place = passage.place(*match.span("number"))
            yield Finding(place, message, related=((document.at("version"), "its version"),))


def _statuses(passage: Passage, document: Publication) -> Iterator[Finding]:
    for match in passage.find(_STATUS):
        if document.status not in _MEANS[single_spaced(match["status"]).lower()]:
            said = single_spaced(match[0])
            message = f"the text says `{said}`, and the document is `{document.status}`"
            place = passage.place(*match.span("status"))
            yield Finding(place, message, related=((document.at("status"), "its status"),))


def _of_fields(document: Publication) -> Iterator[Finding]:
    version = document.version.casefold().split()
    for word, said in (("final", "approved"), ("draft", "draft")):
        if word in version and document.status not in _MEANS[word]:
            message = f"the version says `{word}`, and the status is `{document.status}`"
            hint = f"write the number alone, and `status: {said}` if that is so"
            yield Finding(document.at("version"), message, hint)


def _plain(version: str) -> str:
    """Its number without what stands around it, and without zeros at the end."""
    number = _NUMBER.search(version)
    return number[0].removesuffix(".0") if number else ""


UNIT = Rule(
    code="STR025",
    name="conflicting-version",
    severity=Severity.WARNING,
    summary="The text calls the document another version, or of another status, than it is.",
    why=(
        "It was typed into a box of the last version and left there. Whoever has two prints cannot "
        "tell which of them the council has agreed."
    ),
    hint="delete it: the program prints the version and the status of the document",
    bad="""\
document: {version: "1.4", status: approved}
vision: "Current Version V1.2. Status: Unapproved. Every child is safe."
""",
    good="""\
document: {version: "1.4", status: approved}
vision: "Current Version V1.4. Status: Approved. Every child is safe."
""",
    false_positives=(
        """\
document:
  version: "2.0"
  status: approved
  history: [{version: "1.2", changes: The figures.}]
vision: >-
  Version 1.2 had other figures, and Version 2 has these. An easy version 3.1 miles long is none.
  Their status is that of a draft.
""",
    ),
    check=check,
    actor=Actor.GOVERNANCE,
)
