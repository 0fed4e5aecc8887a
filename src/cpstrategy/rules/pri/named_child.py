"""PRI012 named-child: a name, with what is told of children and young people only."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.named_children import NamedChild, are_invented, named_children
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.tellings import Trust

_MOST_NAMES = 200
"""So many show what is wrong with a document."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for names of young people in all words for readers."""
    mild = Severity.INFO if are_invented(strategy) else None
    for child in islice(named_children(strategy), _MOST_NAMES):
        name = single_spaced(child.written.words[child.name.start : child.name.end])
        told = f"and this tells of {child.telling.of}"
        message = f"`{name}` is perhaps a child's or young person's name, {told}"
        place = child.written.place(child.name.start, child.name.end)
        yield Finding(place, message, severity=mild or _weight(child))


def _weight(child: NamedChild) -> Severity:
    """How bad it is: a name that is nothing else, with what is told of the young, is no chance."""
    is_sure = child.name.trust is Trust.NAME and not child.telling.is_weak
    return Severity.ERROR if is_sure else Severity.WARNING


UNIT = Rule(
    code="PRI012",
    name="named-child",
    severity=Severity.ERROR,
    summary="A child or a young person is named, with an age, a school, a home or the like.",
    why=(
        "Whoever reads the name learns that this child is in care, and finds the page by it for "
        "years. A first name is enough for a class, a street and a family."
    ),
    hint="leave the name out, and whatever else shows who it is",
    bad="""\
priorities:
  - id: home
    title: Home
    achievements:
      - id: film
        text: Ryan, 14, who lives in our Elm Road children's home, made a film.
    quotes:
      - {id: one, text: I like it here., who: "Lexi and Connor, care leavers"}
""",
    good="""\
priorities:
  - id: home
    title: Home
    achievements:
      - id: film
        text: A young person who lives in one of our children's homes made a film.
    quotes:
      - {id: one, text: I like it here., who: Two care leavers}
""",
    false_positives=(
        # Names of months, places, laws and organisations, and people of the council.
        """\
foreword:
  text: |
    In May, 15 young people went to the coast. Children in Chester, aged 14 to 17, can join. Hope,
    faith and trust are in our care. Cllr Ryan Sample, 14 High Street, listens. Grace House is a
    home for children aged 12 to 17. Martha's Rule helps families. Ryan (not his real name), 14,
    lives in foster care.
priorities:
  - id: home
    title: Home
    quotes:
      - {id: one, text: They are good to us., who: "Sarah, foster carer"}
""",
    ),
    blind_spots=(
        "It looks at what stands beside a name, and at some of what the sentence tells: an age, a "
        "school, a home, a diagnosis, or that somebody is in care. Of sentences that it was not "
        "made for it finds two of three. A name of which nothing of the kind is told it does not "
        "see."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
