"""PRI006 quote-identifier: a quotation from which people may know who said it."""

from collections.abc import Iterator

from cpstrategy.analysis.identifiers import identifiers, schools
from cpstrategy.analysis.quotations import quotes, speakers
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.speakers import GROWN_UP

_SPEAKER = "say what several have in common, such as `A young person in foster care`"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at what each quotation names."""
    for quote in quotes(strategy):
        for identifier in identifiers(strategy, quote.words):
            phrase = quote.words[identifier.start : identifier.end]
            weight = Severity.INFO if identifier.is_weak else None
            message = f"`{phrase}` tells of {identifier.kind}, and so perhaps who is speaking"
            yield Finding(quote.place(identifier.start, identifier.end), message, severity=weight)
    for speaker in speakers(strategy):
        for school in () if GROWN_UP.search(speaker.words) else schools(speaker.words):
            phrase = speaker.words[school.start : school.end]
            message = f"`{phrase}` tells of {school.kind}, and so perhaps who is speaking"
            yield Finding(speaker.place(school.start, school.end), message, _SPEAKER)


UNIT = Rule(
    code="PRI006",
    name="quote-identifier",
    severity=Severity.WARNING,
    summary="A quotation that names an employer, a place, an age or somebody's family.",
    why=(
        "A quotation without a name is not yet anonymous. One detail is enough for those who know "
        "the child, and what they learn in the next sentence cannot be taken back."
    ),
    hint="ask the speaker for words without it, or choose another quotation",
    bad="""\
bodies:
  - {id: millers, name: Millers Bakery}
priorities:
  - id: work
    title: Work
    quotes:
      - {id: one, text: I am on an apprenticeship with Millers Bakery., who: A care leaver}
      - {id: two, text: Keep me and my sister safe., who: A young person}
      - {id: three, text: I moved to Little Hampden when I was 6., who: A young person}
      - {id: four, text: My foster mum Sharon is great., who: "Care leaver, Example Academy"}
""",
    good="""\
bodies:
  - {id: millers, name: Millers Bakery}
priorities:
  - id: work
    title: Work
    quotes:
      - {id: one, text: I am on an apprenticeship., who: A care leaver}
      - {id: two, text: Keep me and my family safe., who: A young person}
      - {id: three, text: I moved when I was small., who: A young person}
""",
    false_positives=(
        """\
priorities:
  - id: home
    title: Home
    quotes:
      - {id: one, text: "I love football. I'm mini Messi!", who: A young person}
      - {id: two, text: In September I want to see my brothers and sisters., who: A young person}
      - {id: three, text: When I am 18 I want to stay in Example., who: A young person}
      - {id: four, text: I'm one of many in English lessons at Christmas., who: A young person}
      - {id: five, text: My PA listens and I am 100% happy., who: A care leaver}
      - {id: six, text: I talk to Leaving Care and to people from Social Services in Welsh.}
      - {id: seven, text: Between my social worker and my carer there is much help.}
""",
    ),
    blind_spots=(
        "It knows the organisations of the content, and names of places and people after words "
        "such as `in` or `my teacher`. Who is known for a saying or a hobby it cannot see. School "
        "years and exams are information, since many share them."
    ),
    check=check,
    actor=Actor.PARTICIPATION,
)
