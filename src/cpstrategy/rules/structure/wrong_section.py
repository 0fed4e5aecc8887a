"""STR010 wrong-section: what is still to come among what was done, or the other way round."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.normal_form import first_words, single_spaced
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import plain_text
from cpstrategy.text.sentences import sentences
from cpstrategy.text.verbs import opens_with_only_verb

_WILL = lazily(
    # After `so that`, `which` or `who` the future is a consequence of what was done.
    r"(?:(?!\b(?:that|which|who|what|if|when|where|how|so|because|why|until|and|but)\b)[^.;,:])*?"
    r"\b(?P<future>(?:we|it|they|is|are)\s+(?:plan(?:s|ning)?|going)\s+to|(?<!\ba\s)(?<!\bthe\s)will)\s",
    re.IGNORECASE,
)
_DONE = lazily(
    r"(?:We\s+(?:have|already)\s+\w+(?:ed|t|n)\b|We\s+(?:launched|opened|held|set\s+up|began|ran)\b"
    r"|(?:Launched|Opened|Introduced|Completed|Developed|Delivered|Established|Recruited|Appointed"
    r"|Created|Held|Refreshed|Relaunched|Reviewed|Commissioned|Secured|Achieved)\s+(?!and\b))"
)
_TO_COME = lazily(
    r"\b(?:will|continu\w+|keep|keeps|going?\s+on|next|aim\w*|plan|plans|planned|want|need|needs"
    r"|should|now|more|further|to\s+(?:be|improve|make|help|find|do))\b",
    re.IGNORECASE,
)
_PAST_AT_END = lazily(
    r"[,;]\s+(?!who|which|that)(?P<done>['‘\"“]?[A-Z][^,;.]*?\b(?:developed|launched|introduced"
    r"|completed|opened|delivered)\b(?:\s+and\s+[\w-]+ed)?)"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at how the sentences of achievements and of next steps speak of time."""
    for priority in strategy.priorities:
        for achievement in priority.achievements:
            yield from _still_to_come(achievement.text)
        for step in priority.next_steps:
            for text in (step.text, *(item.text for item in step.items)):
                yield from _done(text)


def _still_to_come(text: Text) -> Iterator[Finding]:
    """An order at the beginning, or a future in a main clause."""
    if opens_with_only_verb(text.full):
        opening = first_words(text.full, 3)
        message = f"`{opening}` is still to be done, and stands among what was done"
        yield Finding(text.place_of("full", opening), message)
    elif "will" in text.full or " to " in text.full:
        for sentence in sentences(plain_text(text.full)):
            if future := _WILL.match(sentence):
                opening = first_words(sentence, 4)
                verb = single_spaced(future["future"])
                message = (
                    f"what begins `{opening}` is still to come (`{verb}`), among what was done"
                )
                yield Finding(text.place_of("full", opening), message)
                break


def _done(text: Text) -> Iterator[Finding]:
    """What was done, with no word of what is to come."""
    if _DONE.match(text.full) and not _TO_COME.search(text.full):
        opening = first_words(text.full, 3)
        yield Finding(
            text.place_of("full", opening),
            f"`{opening}` is done already, and stands among what comes next",
            "move it to `achievements`, or say what comes next",
        )
    elif past := _PAST_AT_END.search(text.full):
        yield Finding(
            text.place_of("full", past["done"]),
            f"`{past['done']}` is done already, and stands among what comes next",
            "move it to `achievements`, or say what comes next",
        )


UNIT = Rule(
    code="STR010",
    name="wrong-section",
    severity=Severity.WARNING,
    summary="Something still to come among the achievements, or something done among next steps.",
    why=(
        "Readers count what stands under `What we have done` as done. One entry that is not costs "
        "the trust in all the others."
    ),
    hint="move it to `next-steps`, or say what has been done",
    bad="""\
priorities:
  - id: health
    title: Good health
    achievements:
      - {id: transition, text: Look at the move from children's to adult services.}
      - {id: passport, text: A health passport was made. A copy will be given to every child.}
    next-steps:
      - {id: nurse, text: We have appointed a nurse for the hub.}
""",
    good="""\
priorities:
  - id: health
    title: Good health
    achievements:
      - {id: passport, text: A health passport was made.}
      - {id: nurse, text: We have appointed a nurse for the hub.}
    next-steps:
      - {id: transition, text: Look at the move from children's to adult services.}
      - {id: copies, text: Give every child a copy of the health passport.}
""",
    false_positives=(
        """\
priorities:
  - id: home
    title: A safe home
    achievements:
      - {id: plan, text: We plan from the age of 16 and work out who will need a home.}
      - {id: launch, text: Launch of the hub and increase in visits.}
      - {id: offer, text: Young people were told what will happen when they move.}
    next-steps:
      - {id: scheme, text: We have launched a scheme and will extend it.}
      - {id: homes, text: Improved homes for care leavers in every part of the borough.}
""",
    ),
    blind_spots="It sees the plain cases; an achievement without a verb may be either.",
    check=check,
)
