"""SPL011 missing-word: a turn of phrase from which a small word has fallen out."""

from collections.abc import Iterator

from cpstrategy.analysis.slips import find_slips
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.closed import beside, closed
from cpstrategy.text.normal_form import single_spaced

_VERB = (
    r"(?:achieve|access|be|become|build|develop|ensure|find|get|give|grow|help|improve|keep|learn"
    r"|live|make|provide|reach|receive|support)"
)
_DO = r"(?:achieve|become|ensure|improve|keep|provide|reach|receive)"
"""Verbs that are no nouns: people may need help, and want support."""

_TABLE = (
    closed("the+ready", r"(?P<slip>(should|must) (‘|'|)at the ready)\b", r"\2 be \3at the ready"),
    closed(
        "age+of", r"(?P<slip>(up to|at|from|until|by|over|under) age of) (?=\d)", r"\2 the age of"
    ),
    closed("in+order", rf"(?P<slip>in order ({_VERB}))\b", r"in order to \2"),
    closed(
        "increase decrease reduction rise drop",
        r"(?:been|was|is|saw|seen) (?P<slip>((?!8|11%|18%)\d{1,3}(?:\.\d)?%)"
        r" (increase|decrease|reduction|rise|drop))\b",
        r"a \2 \3",
    ),
    closed("able", rf"(?:be|are|is|been|were|was) (?P<slip>able ({_VERB}))\b", r"able to \2"),
    closed("soon+possible", r"(?P<slip>as soon possible)\b", "as soon as possible"),
    closed("one+the", r"(?P<slip>one the (most|best|main|biggest|first))\b", r"one of the \2"),
    closed(
        "number range variety",
        r"a (?P<slip>(wide )?(number|range|variety) (children|young people|services|activities"
        r"|opportunities|professionals|partners|agencies|staff|ways))\b",
        r"\2\3 of \4",
    ),
    closed("according", r"(?P<slip>according the)\b", "according to the"),
    closed("well+the", r"(?P<slip>as well the)\b", "as well as the"),
    closed(
        beside("need want", _DO.strip("(?:)").replace("|", " ")),
        rf"(?:we|they|you|who) (?P<slip>(need|want) ({_DO}))\b",
        r"\2 to \3",
    ),
    closed(
        beside("lot", "children young people support time work help"),
        r"(?P<slip>a lot (children|young people|people|support|time|work|help))\b",
        r"a lot of \2",
    ),
    closed("most+the", r"(?P<slip>most the) (?=(?:time|children|young|work)\b)", "most of the"),
    closed(
        beside("part", "our this their"), r"as (?P<slip>part (our|this|their))\b", r"part of \2"
    ),
    closed(
        beside("regardless", "their your our the"),
        r"(?P<slip>regardless (their|your|our|the))\b",
        r"regardless of \2",
    ),
    closed(
        beside("responsible", "our their all children making ensuring"),
        r"(?:is|are|be) (?P<slip>responsible (our|their|all|children|making|ensuring))\b",
        r"responsible for \2",
    ),
    closed(
        beside("line partnership", "our their your"),
        r"(?P<slip>in (line|partnership) (our|their|your))\b",
        r"in \2 with \3",
    ),
    closed(
        beside("forward", "working seeing hearing meeting"),
        r"(?:look|looking) (?P<slip>forward (working|seeing|hearing|meeting))\b",
        r"forward to \2",
    ),
    closed("reaching", r"(?P<slip>before reaching so)\b", "before doing so"),
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for turns of phrase that are not whole."""
    for match in find_slips(strategy, _TABLE):
        written, meant = (single_spaced(words) for words in (match.slip.written, match.slip.meant))
        yield Finding(match.span, f"a word is missing in `{written}`", f"write `{meant}`")


UNIT = Rule(
    code="SPL011",
    name="missing-word",
    severity=Severity.INFO,
    summary="A turn of phrase from which a word has fallen out.",
    why=(
        "Who knows what is meant reads it into the sentence, and so do those who proofread. Who "
        "does not, or who reads slowly, stops there."
    ),
    hint="add the word that is missing",
    bad="""\
vision: Services should be there as soon possible, and support you up to age of 25.
""",
    good="""\
vision: Services should be there as soon as possible, and support you up to the age of 25.
""",
    false_positives=(
        """\
vision: >-
  Keep your papers in order. Are you able? We need support, and want help as well. The children who
  need help are one, the others many. At age 18 you get a range of help, in line with the law.
""",
    ),
    blind_spots="It knows a dozen turns of phrase. In no other sentence does it miss a word.",
    check=check,
)
