"""ACC014 no-room: words too long for a poster or a leaflet; proofs find it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="ACC014",
    name="no-room",
    severity=Severity.ERROR,
    summary="Words have no room on a poster or a leaflet, even in the smallest print.",
    why=(
        "A poster and a leaflet are one sheet each. They are printed as large as there is room "
        "for, and nobody should have to read letters smaller than 11 points. Words that have no "
        "room even then would be cut off, so no sheet is made."
    ),
    hint="shorten them, or leave the sheet out of the outputs of its edition",
    bad="""\
document:
  editions: [pledge]
pledges:
  - id: pledge
    title: >-
      Anytown Council and its partners promise all the children in our care, and all young people
      who have left our care, that we will listen to what they tell us, that we will act on it and
      tell them what has changed, and that we will go on doing so for as long as they want us to
    items:
      - text: We will listen to you.
""",
    good="""\
document:
  editions: [pledge]
pledges:
  - id: pledge
    title: We will listen to you
    items:
      - text: We will act on what you tell us.
""",
    blind_spots=(
        "The room is reckoned from the lengths of the words. What is a few per cent too long may "
        "be told although it would just fit. Where a style or a template of a sheet is the "
        "council's own, or its paper is another, the sheet is set to find out."
    ),
    actor=Actor.WRITER,
)
