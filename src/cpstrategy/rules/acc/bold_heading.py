"""ACC016 bold-heading: a paragraph in bold letters stands in the place of a heading."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import EasyLine
from cpstrategy.model.words import MOST_FINDS, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_MOST_WORDS = 10
_BOLD = lazily(
    # Its last sign is none that ends a sentence or leads to something, and a paragraph follows.
    r"(?:\A|\n[ \t]*\n)[ \t]{0,3}(?P<mark>\*\*|__)"
    r"(?P<words>(?:[^*_\n{}\[\]]|\n(?=\S)){2,80}[^*_\n{}\[\].!?:,;…”\"’ ])"
    r"(?P=mark)[ \t]*(?=\n[ \t]*\n[ \t]*[^\s*_#|>])"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for short paragraphs that are bold from end to end, with another below."""
    for words in strategy.containing("**", "__"):
        if (
            words.is_markdown
            and words.voice is Voice.COUNCIL
            and type(words.record) is not EasyLine
        ):
            for match in islice(_BOLD.finditer(words.words), MOST_FINDS):
                title = single_spaced(match["words"])
                if len(title.split()) <= _MOST_WORDS:
                    message = f"`{title}` looks like a heading, and is none"
                    hint = f"write `## {title}`, with as many # as the headings beside it"
                    yield Finding(words.place(*match.span("words")), message, hint)


UNIT = Rule(
    code="ACC016",
    name="bold-heading",
    severity=Severity.WARNING,
    summary="A paragraph in bold letters stands in the place of a heading.",
    why=(
        "Whoever listens to a page goes from heading to heading, and bold letters are none: the "
        "section cannot be found, and is in no list of contents (WCAG 2.2, 1.3.1)."
    ),
    hint="write it as a heading",
    bad="""\
vision: |-
  Every child is safe.

  **Our pledge to you**

  We will listen.
""",
    good="""\
vision: |-
  Every child is safe.

  ## Our pledge to you

  We will listen.
""",
    false_positives=(
        """\
vision: |-
  **We will always listen to you.**

  **We promise to:**

  - listen

  This is **our pledge** to you.

  **In bold letters at the end**
""",
    ),
    check=check,
)
