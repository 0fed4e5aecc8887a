"""SPL005 confusable: a word in the place of another that sounds or looks like it."""

from collections.abc import Iterator

from cpstrategy.analysis.slips import find_slips
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.lists.confusables import CONFUSABLES
from cpstrategy.text.normal_form import single_spaced


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for turns of phrase in which one word can only have been meant as another."""
    for passage, slip in find_slips(strategy, CONFUSABLES):
        written, meant = (single_spaced(words) for words in (slip.written, slip.meant))
        place = passage.place(slip.start, slip.end)
        message = f"`{written}` was probably meant to be `{meant}`"
        yield Finding(place, message, f"write `{meant}`", severity=passage.severity)


UNIT = Rule(
    code="SPL005",
    name="confusable",
    severity=Severity.WARNING,
    summary="A word that sounds or looks like the one that was meant.",
    why=(
        "No spelling checker sees it, because both are words. Readers who learnt English late, or "
        "who have words read out, hear something else than was meant."
    ),
    hint="write the word that was meant",
    bad="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will make sure that you physical and emotional health is looked after.
      - We will not loose contact with you, and advice should be there for there own lives.
""",
    good="""\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will make sure that your physical and emotional health is looked after.
      - We will not lose contact with you, and advice should be there for their own lives.
""",
    false_positives=(
        """\
vision: >-
  We support and advise young people, and give you emotional support. Is there family nearby? We
  effect change in its good work. Your A levels matter, and you could of course stay where you
  were. People supporting you have a duty. Live your everyday life. Be welcome in your home.
""",
        """\
priorities:
  - id: home
    title: A good home
    quotes:
      - {id: like, text: Its like a family here.}
""",
    ),
    blind_spots=(
        "It knows some fifty turns of phrase; whether another word was meant elsewhere, only "
        "a reader can tell."
    ),
    check=check,
)
