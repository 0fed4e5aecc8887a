"""Ways back: how the back of a leaflet says to reach the council, with nothing on it twice."""

from dataclasses import dataclass

from cpstrategy.document.blocks import NOTHING, Block, Markdown, Reply
from cpstrategy.document.document import Document


@dataclass(frozen=True, slots=True)
class WaysBack:
    """What to do if the pledge is not kept, and below it how else to reach the council.

    `scanned` is the address that stands beside its code, if `reply` has none.
    """

    title: Markdown
    answer: tuple[Block, ...]
    reply: Reply | None
    lines: tuple[Markdown, ...]
    website: str
    scanned: str


def ways_back(document: Document) -> WaysBack:
    """What the answer tells already is not told again, and one code is enough."""
    imprint, section = document.imprint, document.tell_us
    blocks = section.blocks if section else ()
    answer = tuple(block for block in blocks if not isinstance(block, Reply))
    reply = next((block for block in blocks if isinstance(block, Reply)), None)
    told, code = (reply.ways, reply.address) if reply else ((), "")
    website = "" if imprint.website == code else imprint.website
    lines = tuple(line for line in imprint.contact if line not in told)
    title = section.title if section else Markdown(document.words.talk_to_us)
    beside, scanned = (website, "") if code else ("", website)
    return WaysBack(
        title if answer or lines or website else NOTHING, answer, reply, lines, beside, scanned
    )
