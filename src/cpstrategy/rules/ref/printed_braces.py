"""REF012 printed-braces: braces that are no reference, or stand where none is told."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_BRACES = lazily(r"\{[^{}]*\}")
_LANGUAGE = r"(?!(?<=\])\{lang=\"?[a-zA-Z-]+\"?\})"
"""What `[Cymraeg]{lang=cy}` is said in, and no braces that anybody sees."""
_NO_REFERENCE = lazily(rf"(?!{REFERENCE.pattern}){_LANGUAGE}{_BRACES.pattern}")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at all braces: in texts they must be references, in names and facts there are none."""
    for words in strategy.containing("{"):
        for braces, place in words.find(_NO_REFERENCE if words.is_markdown else _BRACES):
            hint = f"`{words.field.replace('_', '-')}` takes plain words only: write them out"
            if words.is_markdown:
                hint = _meant(braces)
            message = f"`{braces}` is not a reference here and would be printed as it stands"
            yield Finding(place, message, hint)


def _meant(written: str) -> str:
    likely = re.sub(r"\s+", "", written).casefold()
    return f"write `{likely}`" if REFERENCE.fullmatch(likely) else ""


UNIT = Rule(
    code="REF012",
    name="printed-braces",
    severity=Severity.ERROR,
    summary="Braces that readers would see, because they are not a reference.",
    why=(
        "A space or a capital letter in a reference is enough, and readers meet "
        "`{stat: children}` where a figure should be. Names and facts take no references at all."
    ),
    hint="a reference is written as `{stat:children-in-care}`; if it is none, delete the braces",
    bad="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: >-
  We want the best for all {stat: in-care} children in our care.
""",
    good="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: >-
  We want the best for all {stat:in-care} children in our care.
""",
    check=check,
)
