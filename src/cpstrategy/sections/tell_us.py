"""Tell us: what young people can do when a promise is not kept, and where it is heard."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Prose, Reply
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The invitation, then each way to answer, the first of the web as a code too."""
    told = strategy.tell_us
    words = formatter.say(told.text) if told else ""
    if told is None or not words:
        return
    yield Prose(formatter.say(told.text))
    contact = strategy.council.contact
    own = (told.phone, told.email, told.website)
    ways = own if any(own) else (contact.phone, contact.email, contact.website)
    if any(ways):
        yield Reply(tuple(map(tell_contact, filter(None, ways))), ways[-1])


UNIT = SectionUnit("tell-us", blocks, needs=("tell_us",), accompanies=True)
