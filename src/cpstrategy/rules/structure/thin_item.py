"""STR007 thin-item: a next step or an action that names a thing and does not say what is done."""

from collections.abc import Iterator

from cpstrategy.analysis.spellings import dictionary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import plain_text
from cpstrategy.text.verbs import has_verb
from cpstrategy.text.words import words

_BEGINNING_ENDS = lazily(r"\n(?=[ \t]*(?:\n|[-*+>#|]|\(?\w{1,4}[.)][ \t]))")
"""Ends the first paragraph: a break of its lines is a space."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the first paragraph of each step and action; what has parts says it in them."""
    least, longest = UNIT.limit(strategy, "words"), UNIT.limit(strategy, "verbless")
    known = dictionary(strategy).words
    for text in _texts(strategy):
        line = _BEGINNING_ENDS.split(text.full, 1)[0]
        if line and len(line) < 150 and not line.endswith(":"):
            sentence = plain_text(line)
            count = len(words(sentence))
            if count <= longest and not has_verb(_without_name(sentence, strategy), known):
                yield Finding(_place(text, line), f"`{sentence}` does not say what will be done")
            elif count < least and "{" not in sentence:
                yield Finding(
                    _place(text, line), f"`{sentence}` is too short to say what will be done"
                )


def _without_name(sentence: str, strategy: Strategy) -> str:
    """What follows the name of a scheme: `Staying Close` is no verb with its form."""
    for term in strategy.supplies.sector_terms:
        for name in (term.term, *term.aliases):
            beginning = sentence[: len(name)]
            if beginning.istitle() and beginning.casefold() == name.casefold():
                return sentence[len(name) :]
    return sentence


def _place(text: Text, line: str) -> Span:
    return text.place_of("full", line)


def _texts(strategy: Strategy) -> Iterator[Text]:
    yield from (action.text for action in strategy.actions)
    for priority in strategy.priorities:
        for step in priority.next_steps:
            if not step.items:
                yield step.text
            # Entries that are no sentences continue the words before them.
            yield from (item.text for item in step.items if item.text.full.endswith("."))


UNIT = Rule(
    code="STR007",
    name="thin-item",
    severity=Severity.WARNING,
    summary="A next step or an action of a few words, or without a verb.",
    why=(
        "`Transition scheme` may be begun, ended or talked about. Readers cannot tell what will be "
        "different, and nobody can be asked whether it was done."
    ),
    hint="begin with what you will do, such as `Start`, `Find` or `Pay for`, and say for whom",
    limits={"words": 3, "verbless": 10},
    bad="""\
priorities:
  - id: independence
    title: Independence
    next-steps:
      - {id: support, text: Support to care leavers at transition.}
      - {id: scheme, text: Transition to Independence Scheme.}
      - {id: close, text: Staying Close expansion.}
""",
    good="""\
priorities:
  - id: independence
    title: Independence
    next-steps:
      - {id: support, text: Support care leavers when they move out.}
      - {id: scheme, text: Run the Transition to Independence Scheme.}
      - {id: close, text: Offer Staying Close to more of our care leavers.}
""",
    false_positives=(
        """\
priorities:
  - id: home
    title: A safe home
    next-steps:
      - id: partners
        text: "Work with those who can help:"
        items: [landlords, law firms, the housing team]
      - {id: near, text: Staying close to where children are from.}
      - {id: listen, text: Listen to children and young people.}
      - {id: ask, text: Go on asking children about their homes.}
      - {id: audit, text: Audit every pathway plan by March 2027.}
      - {id: buy, text: Buy laptops for all care leavers at university.}
""",
    ),
    blind_spots=(
        "It knows verbs by a list and by their forms, so `Triple planning` passes for one, and "
        "`Home visits for carers` for an order. "
        "Achievements are not looked at."
    ),
    check=check,
)
