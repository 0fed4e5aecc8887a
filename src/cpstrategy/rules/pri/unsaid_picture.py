"""PRI016 unsaid-picture: a photograph, and nothing says whether children are seen in it."""

from collections.abc import Iterator

from cpstrategy.analysis.seen_pictures import SeenPicture, seen_pictures
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_TAKEN = ("jpg", "jpeg")
"""What telephones and cameras write; nobody draws in it."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at pictures that may be photographs: each file once, where it is shown first."""
    told: set[str] = set()
    for seen in seen_pictures(strategy):
        kind = seen.path.rpartition(".")[2].lower()
        if seen.said or seen.is_logo or kind not in (*_TAKEN, "png") or seen.path in told:
            continue
        told.add(seen.path)
        is_taken = kind in _TAKEN or seen.is_portrait
        severity = None if is_taken else Severity.INFO
        yield Finding(seen.span, _message(seen), _hint(seen), severity=severity)


def _message(seen: SeenPicture) -> str:
    return f"nothing says whether children are seen in `{seen.path}`"


def _hint(seen: SeenPicture) -> str:
    choices = "`none`, `adults` or `children`"
    if seen.is_placed:
        return f"write `shows:` beside its `image:`, with {choices}"
    return (
        f"write `photographs: [{{image: {seen.path}, shows: none}}]`, or in the place of `none`"
        " whom it shows: `adults` or `children`"
    )


UNIT = Rule(
    code="PRI016",
    name="unsaid-picture",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A photograph that does not say whether children are seen in it.",
    why=(
        "Only who has looked at it knows whether somebody has to be asked before it is published. "
        "What is said of it once holds wherever it is shown."
    ),
    hint="write `shows:` with `none`, `adults` or `children`",
    bad="""\
vision: |
  We are there for you.

  ![Young people paint a wall](wall.jpg)
""",
    good="""\
vision: |
  We are there for you.

  ![A wall with a bird that young people have painted](wall.jpg)
photographs:
  - {image: wall.jpg, shows: none}
""",
    false_positives=(
        # Drawings and the council's own sign show nobody.
        """\
council:
  brand:
    logo: {image: logo.jpg, alt: Example Council}
vision: |
  We are there for you.

  ![A house](house.svg)
""",
    ),
    blind_spots=(
        "It knows a photograph by the name of its file: of a .png it gives information only, as "
        "most of them are drawn. It does not see what a style or a template shows."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
