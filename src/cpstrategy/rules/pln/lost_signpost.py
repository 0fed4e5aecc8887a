"""PLN022 lost-signpost: words that send readers to what their edition leaves out."""

from collections.abc import Iterator, Sequence

from cpstrategy.analysis.signposts import PLACES, Place, Signpost, signposts
from cpstrategy.diagnostic import Severity
from cpstrategy.document.blocks import Block, Part
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Look for what the signposts lead to among what the edition shows."""
    edition = next(one for one in strategy.supplies.editions if one.name == document.edition)
    for signpost in signposts(strategy):
        if signpost.written.register not in edition.registers:
            continue
        place = PLACES[signpost.place]
        is_lost = _is_told_anywhere(strategy, place) and not _is_told(document, place)
        if is_lost and _stands_in(document, signpost):
            message = (
                f"`{document.edition}` points its readers to {signpost.place}, and leaves that out"
            )
            yield Finding(signpost.span, message, editions=(document.edition,))


def _is_told_anywhere(strategy: Strategy, place: Place) -> bool:
    """Whether the content has it: else it may stand in a narrative, or in other words."""
    return any(getattr(strategy, key) for key in place.keys) or any(
        getattr(priority, key) for priority in strategy.priorities for key in place.of_priority
    )


def _is_told(document: Document, place: Place) -> bool:
    return any(section.name in place.sections for section in document.sections) or any(
        tone in place.parts for section in document.sections for tone in _tones(section.blocks)
    )


def _tones(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Part):
            yield block.tone
            yield from _tones(block.blocks)


def _stands_in(document: Document, signpost: Signpost) -> bool:
    """Whether readers meet the sentence: its longest stretch that cites nothing is sought."""
    stretches = signpost.sentence.replace("}", "{").split("{")[::2]
    sought = " ".join(max(stretches, key=len).split())
    return any(sought in " ".join(text.split()) for text in strings(document.sections))


UNIT = Rule(
    code="PLN022",
    name="lost-signpost",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="Words that send readers to something which their edition leaves out.",
    why=(
        "They were true of the full edition, from which they were put into easier words. Who is "
        "told that something can be read here looks for it, and does not find it."
    ),
    hint="say in this register what its edition shows, or have the edition show it",
    bad="""\
document: {editions: [full, easy-read]}
priorities-text:
  full: Under each priority you can read what we heard.
  easy:
    - {picture: reading, text: You can read what we heard.}
priorities:
  - id: home
    title: {full: A good home, easy: [{picture: home, text: A good home.}]}
    statement:
      full: Every child has a good home.
      easy: [{picture: home, text: You have a good home.}]
    told-us:
      - id: home
        text:
          full: You want a good home.
          easy: [{picture: home, text: You want a good home.}]
""",
    good="""\
document: {editions: [full, easy-read]}
priorities-text:
  full: Under each priority you can read what we heard.
  easy:
    - {picture: reading, text: You can read what we want.}
priorities:
  - id: home
    title: {full: A good home, easy: [{picture: home, text: A good home.}]}
    statement:
      full: Every child has a good home.
      easy: [{picture: home, text: You have a good home.}]
    told-us:
      - id: home
        text:
          full: You want a good home.
          easy: [{picture: home, text: You want a good home.}]
""",
    false_positives=(
        """\
document: {editions: [full, youth]}
vision:
  full: We say every year what we have done.
  youth: You can see what we have done on our website.
priorities:
  - id: home
    title: A good home
    statement: {full: Every child has a good home., youth: You have a good home.}
    achievements: [{id: home, text: We opened a home.}]
""",
    ),
    blind_spots=(
        "It knows signposts to what young people said and ask for, what was and will be done, the "
        "action plan, the glossary and the boards, in the most common words."
    ),
    check_document=check,
    actor=Actor.PARTICIPATION,
)
