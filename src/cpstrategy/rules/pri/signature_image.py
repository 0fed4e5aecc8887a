"""PRI010 signature-image: a picture of somebody's handwritten signature."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.narrative import Signatory
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_SIGNED = lazily(r"(?<![a-z])(?:autograph|signature|signed)", re.IGNORECASE)
_OF_SIGNATURE = lazily(r"!\[[^\[\]\n]{0,200}\bsignature\b", re.IGNORECASE)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the pictures of those who sign, and at pictures in texts."""
    for record in strategy.records:
        portrait = record.portrait if isinstance(record, Signatory) else None
        if portrait and _SIGNED.search(f"{portrait.file_name} {portrait.alt}"):
            yield Finding(portrait.at("file_name"), "this looks like a picture of a signature")
    for written in strategy.containing("!["):
        for _, place in written.find(_OF_SIGNATURE):
            yield Finding(place, "this looks like a picture of a signature")


UNIT = Rule(
    code="PRI010",
    name="signature-image",
    severity=Severity.INFO,
    summary="A picture of a handwritten signature.",
    why=(
        "Whoever has the picture can sign with it. A name and a role say the same to readers, and "
        "to those who hear the page instead of seeing it."
    ),
    hint="print the name and the role instead; a portrait may stay",
    bad="""\
people:
  - {id: jo, name: Jo Bloggs, role: Director of Children's Services}
foreword:
  text: Welcome to our strategy.
  signatories:
    - person: jo
      portrait: {image: pictures/jo-signature.png, alt: Signature of Jo Bloggs}
""",
    good="""\
people:
  - {id: jo, name: Jo Bloggs, role: Director of Children's Services}
foreword:
  text: Welcome to our strategy.
  signatories:
    - person: jo
      portrait: {image: pictures/jo.png, alt: Jo Bloggs smiles at a desk}
""",
    false_positives=(
        # A practice model, and a picture of somebody who signs.
        """\
people:
  - {id: jo, name: Jo Bloggs, role: Director of Children's Services}
foreword:
  text: Signs of Safety is designed for our cosigned agreements.
  signatories:
    - person: jo
      portrait: {image: designs/jo.png, alt: Jo Bloggs at her desk}
""",
    ),
    blind_spots="It reads the name of the file and the words for it; it does not see the picture.",
    check=check,
    actor=Actor.PRIVACY,
)
