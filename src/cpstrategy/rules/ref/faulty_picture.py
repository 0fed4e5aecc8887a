"""REF017 faulty-picture: a picture that cannot be shown, or is too large; proofs find it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF017",
    name="faulty-picture",
    severity=Severity.ERROR,
    summary="A picture that cannot be shown: broken, not of the kind its name says, or too large.",
    why=(
        "Readers would see a hole where the picture should be. A picture is part of every page "
        "that shows it: one of 8 MB is loaded by every reader, and a drawing that repeats itself "
        "without end stops the build."
    ),
    hint="save it again as .png, .jpg or .svg",
    bad="""\
council:
  brand:
    logo: {image: broken.png, alt: Example Council}
""",
    good="""\
council:
  brand:
    logo: {image: logo.svg, alt: Example Council}
""",
    blind_spots=(
        "Whether a picture shows what it should is not known; nor is a photograph looked at "
        "beyond what it takes to open it."
    ),
    actor=Actor.EDITOR,
)
