"""PRI015 picture-consent: children are seen, and nothing says that they agreed."""

from collections.abc import Iterator

from cpstrategy.analysis.seen_pictures import seen_pictures
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at every picture that shows children, wherever that is said."""
    today = strategy.supplies.today
    for seen in seen_pictures(strategy):
        said = [one for one in seen.said if one.shows == "children"]
        consents = [one.consent for one in said if one.consent]
        if said and not consents:
            yield Finding(seen.span, "children are seen here, and nothing says that they agreed")
        elif said and all(consent.has_ended(today) for consent in consents):
            message = "children are seen here, and their agreement has ended"
            yield Finding(seen.span, message, "ask again, or take the picture out")


UNIT = Rule(
    code="PRI015",
    name="picture-consent",
    severity=Severity.ERROR,
    draft=Severity.INFO,
    summary="A picture of children without their agreement, or with one that has ended.",
    why=(
        "A face tells who is in care to everybody who knows it, for as long as anybody keeps the "
        "page. Whoever agreed to be photographed did not thereby agree to be published, and a "
        "photograph may tell somebody where a child lives who must not know it."
    ),
    hint=(
        "ask them and whoever has parental responsibility, then write `consent:` with `given`, "
        "`scope` and `until`; or show no faces"
    ),
    bad="""\
vision: |
  We are there for you.

  ![Young people paint a wall](wall.jpg)
photographs:
  - {image: wall.jpg, shows: children}
""",
    good="""\
vision: |
  We are there for you.

  ![Young people paint a wall](wall.jpg)
photographs:
  - image: wall.jpg
    shows: children
    consent: {given: 2026-03, scope: This strategy, until: 2029-03}
""",
    false_positives=(
        """\
people:
  - {id: jo, name: Jo Bloggs, role: Director of Children's Services}
foreword:
  text: Welcome to our strategy.
  signatories:
    - person: jo
      portrait: {image: jo.jpg, alt: Jo Bloggs smiles at a desk, shows: adults}
""",
    ),
    blind_spots="It believes what `shows` says; it does not see the picture.",
    check=check,
    actor=Actor.PRIVACY,
)
