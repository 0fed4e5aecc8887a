"""REF016 missing-picture: a picture that is not there; proofs find it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF016",
    name="missing-picture",
    severity=Severity.ERROR,
    summary="A picture that is not in the council's folder under this name.",
    why=(
        "Readers would see a broken picture, and no PDF is made with one. Windows does not mind "
        "whether a name has large or small letters; the computers that build and serve web pages "
        "do."
    ),
    hint="put the file into the council's folder, and name it from there",
    bad="""\
council:
  brand:
    logo: {image: crest.svg, alt: Example Council}
""",
    good="""\
council:
  brand:
    logo: {image: logo.svg, alt: Example Council}
""",
    actor=Actor.EDITOR,
)
