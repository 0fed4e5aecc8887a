"""ACC008 colour-only: a meaning that only a colour or a face tells."""

from collections.abc import Iterator

from cpstrategy.analysis.passages import passages
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_COLOURS = ("red", "amber", "green", "orange", "yellow", "blue", "purple", "pink", "grey")
_COLOUR = rf"(?:{'|'.join(_COLOURS)})"
_SYMBOLS = "☹☺✓✔✗✘✅❌⚫⚪★☆\U0001f534\U0001f535\U0001f600-\U0001f644\U0001f7e0-\U0001f7eb"
_TOLD = lazily(
    rf"\b(?:(?:shown|marked|highlighted|written|printed|shaded|coded)\s+(?:up\s+)?in\s+{_COLOUR}"
    r"|(?:items|actions|words|parts|figures|boxes|text|targets|those|ones|rows|columns|cells|lines"
    rf"|entries|measures)\s+in\s+{_COLOUR}|\b[Ii]n\s+{_COLOUR}\s+(?:are|is|mean|means|show|shows)"
    rf"|[Tt]he\s+{_COLOUR}\s+(?:text|boxes|box|words|bars?|circles?|dots?|faces?|buttons?|rows?"
    rf"|columns?|cells?|shading|arrows?|icons?|links?)"
    rf"|(?i:(?:{_COLOUR}\s+(?:and|or)\s+)?{_COLOUR}\s+shading)|(?:shaded|highlighted)\s+{_COLOUR}"
    rf"|{_COLOUR}\s+(?:smiley|smilies|smileys))\b"
)
_MARK = lazily(
    # Alone in its line, in its cell, or behind a colon.
    rf"(?m)(?:^[ \t>*|-]*+|(?<=[:|])[ \t]*+)([{_SYMBOLS}][{_SYMBOLS}\ufe0f \t]*+)"
    r"(?:[ \t*|]*$|(?=[ \t]*\|))"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for words that send readers to a colour, and for faces and ticks without words."""
    for passage in vocabulary(strategy).containing(_COLOURS):
        for match in passage.find(_TOLD):
            message = (
                f"`{single_spaced(match[0])}` means nothing to people who do not see the colour"
            )
            yield Finding(passage.place(*match.span()), message, severity=passage.severity)
    for passage in passages(strategy):
        # Most words are plain letters, and looking closely takes long.
        for match in () if passage.bare.isascii() else passage.find(_MARK):
            message = f"`{match[1].strip()}` stands here without words"
            yield Finding(passage.place(*match.span(1)), message, severity=passage.severity)


UNIT = Rule(
    code="ACC008",
    name="colour-only",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="Something is told by a colour, a face or a tick alone.",
    why=(
        "One man in twelve cannot tell red from green, and a screen reader says no colours at all "
        "(WCAG 2.2, 1.4.1). On a black and white print the meaning is lost for everybody."
    ),
    hint="say it in words: `late`, `on track`, `done`",
    bad="""\
vision: Actions that are late are shown in red.
""",
    good="""\
vision: Actions that are late are marked `late`.
""",
    false_positives=(
        """\
vision: >-
  You can paint your room in blue. We plant trees in the green areas, write in bold strokes, and
  hold the Red Box appeal in Amber Valley. ✔ Done. 😀 We are glad. Our status: 🟢 on track. Dressed
  in red, we marched. The green line is a railway.
""",
    ),
    check=check,
)
