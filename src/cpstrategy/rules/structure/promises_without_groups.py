"""STR033 promises-without-groups: more promises than a picture for social media has room for."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.document.pledge_room import only_pledge
from cpstrategy.document.promises import has_promises, only_promises
from cpstrategy.document.shared_picture import SQUARE, shared_picture
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_PICTURE = "square"


def check(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Look at the editions of which there is such a picture."""
    edition = next(one for one in strategy.supplies.editions if one.name == document.edition)
    if _PICTURE not in edition.outputs or not has_promises(document):
        return
    told, only = shared_picture(document, SQUARE), only_pledge(only_promises(document))
    pledges = [one for one in strategy.pledges if only and only.id == f"pledge-{one.id}"]
    for pledge in pledges:
        if not told.rows:
            message = f"{told.count} promises have no room in a picture for social media"
            yield Finding(pledge.span, message, editions=(edition.name,))


UNIT = Rule(
    code="STR033",
    name="promises-without-groups",
    severity=Severity.INFO,
    summary="A pledge with more promises than its picture for social media has room for.",
    why=(
        "On a telephone nobody reads small letters, and no promise is chosen because it comes "
        "first. So the picture says no more than how many promises there are."
    ),
    hint="put them in `groups`: the picture shows the titles of groups",
    bad="""\
document:
  editions: [pledge]
pledges:
  - id: promise
    title: Our pledge
    stem: "We will:"
    items:
      - {id: a, text: listen to you and do what you ask of us wherever that is safe for you}
      - {id: b, text: help you to keep a home that makes you happy for as long as you need it}
      - {id: c, text: help you to stay together with your brothers and sisters wherever we can}
      - {id: d, text: make sure that you never miss out on learning because of a meeting}
      - {id: e, text: support you to see and talk to people who matter to you when it is safe}
      - {id: f, text: help you to find out what you are good at and what you want to do next}
      - {id: g, text: tell you why whenever we cannot do what you have asked us to do for you}
""",
    good="""\
document:
  editions: [pledge]
pledges:
  - id: promise
    title: Our pledge
    stem: "We will:"
    groups:
      - id: voice
        title: We hear you
        items:
          - {id: a, text: listen to you and do what you ask of us wherever that is safe for you}
          - {id: b, text: tell you why whenever we cannot do what you have asked us to do for you}
      - id: home
        title: You are at home
        items:
          - {id: c, text: help you to keep a home that makes you happy for as long as you need it}
""",
    check_document=check,
    actor=Actor.PARTICIPATION,
)
