"""SPL004 apostrophe: one that is missing, or one where none belongs."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.slips import find_slips
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.closed import SlipPattern, beside, closed
from cpstrategy.text.lists.unmarked import CONTRACTIONS, UNMARKED
from cpstrategy.text.normal_form import single_spaced

_MOST_PLURALS = 50
"""So many abbreviations with an 's show what is wrong."""

_NO_NOUN = (
    r"(?=\s*(?:[.,;:)!?]|\Z)|\s+(?:and|or|to|who|are|were|have|will|can|in|for|with|of|from|at|on|as"
    r"|that|is|the|their|our|it|we|you|they|this)\b)"
)
"""What cannot be owned: where this follows an `'s`, there is no owner."""

_DECADES = frozenset(f"{start}{ten}0" for start in ("", "19", "20") for ten in range(10))
_SOME = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several)"
_HOLDERS = "leavers carers workers parents siblings families"
_HELD = (
    "voices|views|needs|wishes|feelings|lives|levels|locality|opinions|interests|achievements"
    "|journeys|stories"
)
"""What can be neither done by those before it nor given to them."""
_OF_COUNCILS = (
    r"(?:website|strategy|duty|duties|vision|role|responsibility|responsibilities|commitment|staff"
    r"|priorities|ambitions?|values|leadership|budget|policy|(?:pledge|promise)(?! to\b))\b"
)
_DOES = "meet|provide|offer|include|ensure|believe|continue|help|give|take|make|need|want|know"
"""What a board or a council does, and nobody owns."""

_TABLE = (
    *(closed(word, word + r"'?(?![\w'’])", meant) for word, meant in UNMARKED.items()),
    *CONTRACTIONS,
    closed("peoples", r"young peoples'?(?= )(?! of\b)", r"young people's"),
    closed(
        "persons",
        r"(?:the|a|each|every|this|that) (?P<slip>young persons)"
        r"(?= (?!who|that|and|or|in|of|are|were|have|will|may|can|with|at|to|from|aged)[a-z])",
        "young person's",
    ),
    closed("children+services", r"(?-i:Children Services)(?![\w'’])", "Children's Services"),
    closed("children+homes children+home", r"children (homes?)(?![\w'’])", r"children's \1"),
    closed(
        beside("the our this each", "councils"),
        rf"(?:the|our|this|each) (?P<slip>councils)(?= (?-i:[A-Z])| own\b| {_OF_COUNCILS})",
        "council's",
    ),
    closed(
        beside(_HOLDERS, _HELD.replace("|", " ")),
        rf"({_HOLDERS.replace(' ', '|')}) ({_HELD})(?![\w'’-])",
        r"\1' \2",
    ),
    closed(
        beside("years months weeks days", "time notice"),
        rf"{_SOME} (?P<slip>(years|months|weeks|days) (time|notice))\b",
        r"\2' \3",
    ),
    closed(
        beside(
            "carer's worker's leaver's adviser's advisor's parent's partner's",
            "are were have will must should can",
        ),
        r"(?P<slip>(carer|worker|leaver|adviser|advisor|parent|partner)'s) "
        r"(?=(?:are|were|have|will|must|should|can) )",
        r"\2s",
    ),
    closed(
        " ".join(f"{verb}'s" for verb in _DOES.split("|")),
        r"(?:board|council|team|panel|group|forum|service|it|he|she|who|plan|strategy|partnership) "
        rf"(?P<slip>({_DOES})'s)(?! (?:own|manager|team|service)\b)",
        r"\2s",
    ),
    closed("its", r"its'(?!\w)", "its"),
    closed("her's our's your's their's", r"(her|our|your|their)'s\b", r"\1s"),
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for what can be nothing but a slip, and for abbreviations and decades with an 's."""
    for passage, slip in find_slips(
        strategy, (*_TABLE, *islice(_plurals(strategy), _MOST_PLURALS))
    ):
        written = single_spaced(slip.written)
        fault = f"`{written}` lacks an apostrophe"
        if _marks(written):
            fault = f"the apostrophe of `{written}` stands in the wrong place"
        if not _marks(slip.meant):
            fault = f"`{written}` has an apostrophe that does not belong there"
        hint = f"write `{' '.join(slip.meant.split())}`"
        place = passage.place(slip.start, slip.end)
        yield Finding(place, fault, hint, severity=passage.severity)


def _plurals(strategy: Strategy) -> Iterator[SlipPattern]:
    """Patterns for the abbreviations and decades of this strategy that an 's follows."""
    for word in vocabulary(strategy).words:
        owner = word[:-2]
        is_short = (owner.isupper() and len(owner) > 1) or owner in _DECADES
        if is_short and word[-2:] in ("'s", "’s"):
            yield closed(word, rf"(?-i:{owner})'s{_NO_NOUN}", f"{owner}s")


def _marks(words: str) -> int:
    return words.count("'") + words.count("’")


UNIT = Rule(
    code="SPL004",
    name="apostrophe",
    severity=Severity.WARNING,
    summary="An apostrophe that is missing, in the wrong place, or of no use.",
    why=(
        "It says who something belongs to, and whether that is one child or all of them. A reader "
        "who knows the difference stops at the wrong one, and trusts the rest a little less."
    ),
    hint="one child's view, two children's views, two carers' views, two PAs",
    bad="""\
vision: >-
  Care leavers can ask their PA's and others for help. We raise care leavers levels of training, and
  the Childrens' plans are theirs.
""",
    good="""\
vision: >-
  Care leavers can ask their PAs and others for help. We raise care leavers' levels of training, and
  the children's plans are theirs.
""",
    false_positives=(
        """\
vision: >-
  Ask your PA's manager, or two of the IRO's team. Our Care Leavers Hub and the carers support group
  are open. We work with councils across England, and for all young peoples of the world. Offer
  parents advice, give carers rights, and hear the workers' views. It's its own.
""",
    ),
    blind_spots=(
        "It knows a few dozen turns of phrase. Elsewhere it cannot tell whether carers are owners."
    ),
    check=check,
)
