"""REF022 foreign-law: a law of another nation, cited as if it held here."""

from collections.abc import Iterator, Mapping

from cpstrategy.analysis.written_laws import WrittenLaw, nations_of, written_laws
from cpstrategy.diagnostic import Severity
from cpstrategy.model.law import ForeignAct
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily

_NAMES = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}
_ABROAD = lazily(
    r"\b(?:England|English|Wales|Welsh|Scotland|Scottish|Northern Ireland|Northern Irish|Ireland"
    r"|[Bb]orders?|[Cc]ross-border|UK|United Kingdom|Britain|British|elsewhere|unlike)\b"
)
"""In a sentence that says where a law holds, it may be any nation's."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at each law that is named with its year, where the sentence names no nation."""
    here = _NAMES[strategy.council.nation]
    listed = {straight(act.title): act for act in strategy.supplies.foreign_acts}
    for law in written_laws(strategy):
        there, hint = _abroad(law, here, listed)
        if there and not _tells_where(law):
            message = f"the `{law.title} {law.year}` is law in {there}, not in {here}"
            yield Finding(law.words.place(law.start, law.end), message, hint)


def _abroad(law: WrittenLaw, here: str, listed: Mapping[str, ForeignAct]) -> tuple[str, str]:
    """Where a law holds, if it does not hold here, and what to write."""
    act = listed.get(f"{law.title} {law.year}")
    if act is not None:
        return act.nations, f"look at {act.instead}, or say that this is the law of another nation"
    nations = nations_of(law.title)
    return ("", "") if here in nations else (" and ".join(sorted(nations)), "")


def _tells_where(law: WrittenLaw) -> bool:
    text = law.words.words
    start, end = sentence_at(text, law.start, law.end)
    return bool(_ABROAD.search(text[start : law.start]) or _ABROAD.search(text[law.end : end]))


UNIT = Rule(
    code="REF022",
    name="foreign-law",
    severity=Severity.WARNING,
    summary="A law of another nation of the United Kingdom, cited as if it held here.",
    why=(
        "Each nation has a law of its own for children in care. A young person who relies on that "
        "of another finds that the council does not owe them what it says."
    ),
    hint="name the law of this nation, or say that this one is the law of another",
    bad="""\
definition:
  text: >-
    The Children and Young People (Scotland) Act 2014 says what corporate parents do.
""",
    good="""\
definition:
  text: >-
    The Children and Social Work Act 2017 says what corporate parents do.
""",
    false_positives=(
        """\
definition:
  text: >-
    Where you live in Scotland, the Children and Young People (Scotland) Act 2014 holds. The Care
    Leavers (England) Regulations 2010 are ours.
""",
    ),
    blind_spots=(
        "It knows laws of another nation by the name of the nation in their title, or by the list "
        "in the pack of this nation. A law that holds here in part is none of them."
    ),
    check=check,
)
