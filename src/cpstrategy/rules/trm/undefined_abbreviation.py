"""TRM005 undefined-abbreviation: letters that nothing in their edition explains."""

from collections.abc import Iterator

from cpstrategy.analysis.abbreviations import (
    Use,
    in_glossary,
    known,
    mildest,
    right_ones,
    swapped,
    uses,
)
from cpstrategy.analysis.ended import ended
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule

_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth")
"""An easy row has a rule of its own for them."""

_POSTS = frozenset({"role", "who"})
"""Of names, those that anybody would word otherwise."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in each register for an explanation, and complain once if there is none."""
    lists, explained = known(strategy), in_glossary(strategy) | _ended(strategy)
    for register in _REGISTERS:
        by_short, right = uses(strategy, register), right_ones(strategy, register)
        for short, places in by_short.items():
            is_known = short in explained or (short in lists and lists[short].known)
            if is_known or any(use.is_explained for use in places):
                continue
            if short in right or not swapped(short, right):
                long = lists[short].long if short in lists else ""
                yield _finding(mildest(places), register, long)


def _ended(strategy: Strategy) -> frozenset[str]:
    """What stands for bodies that are no more: of these it is asked to name others."""
    names = {one.name for one in ended(strategy) if one.is_sure}
    return frozenset(names | {name.removesuffix("s") for name in names})


def _finding(use: Use, register: Register, long: str) -> Finding:
    voice = use.written.voice
    asks = voice is Voice.COUNCIL or (voice is Voice.NAME and use.written.field in _POSTS)
    hint = "write the words in full, or explain it in the glossary"
    if long:
        hint = f"write `{long} ({use.short})`, or explain it in the glossary"
    message = f"nothing in the register `{register}` explains `{use.short}`"
    return Finding(use.place, message, hint, severity=None if asks else Severity.INFO)


UNIT = Rule(
    code="TRM005",
    name="undefined-abbreviation",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="An abbreviation that nothing explains to the readers of its register.",
    why=(
        "Those who work with an abbreviation no longer see it. To a young person or a new foster "
        "carer it is a closed door."
    ),
    hint="write the words in full, or explain it in the glossary",
    bad="""\
vision: Every young person has a PEP that is looked at each term.
""",
    good="""\
vision: >-
  Every young person has a personal education plan (PEP). The PEP is looked at each term.
""",
    false_positives=(
        """\
vision: Care leavers who need it get help with GCSE fees, DIY and the NHS in the UK.
""",
        """\
glossary:
  - {id: pep, term: personal education plan, aliases: [PEP], meaning: A plan for school.}
vision: Every young person has a PEP.
""",
        """\
bodies:
  - {id: partners, name: Health and Social Care Partnership}
vision: >-
  We work with the {body:partners} (HSCP), and the HSCP works with
  MANTRA Children's in Care Council, and with KRATOS – the forum of care leavers.
""",
        """\
vision: Our Committee meets in public. We call it CPC for short, and everybody may come to the CPC.
""",
        """\
vision: A PEP is a plan for your time at school.
""",
        """\
vision: "OUR PROMISE TO YOU: Part II, in brief"
""",
        """\
vision:
  full: Every child has a personal education plan (PEP). We look at each PEP.
  easy:
    - You have a PEP.
""",
    ),
    blind_spots=(
        "Initials in mixed letters count only if a list has them. In the words of young people, "
        "and in names, it is information."
    ),
    check=check,
)
