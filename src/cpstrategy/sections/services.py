"""Services: places and teams for children in care and care leavers, and what they offer."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Items, Markdown, Part, Prose
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, is_bare, quotes
from cpstrategy.formatting.references import escape
from cpstrategy.model.narrative import Offer, Service
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each service."""
    for service in strategy.services:
        yield Part(
            id=f"service-{service.id}",
            title=Markdown(escape(service.name)),
            blocks=tuple(_service(service, formatter)),
            tone="service",
        )


def _service(service: Service, formatter: Formatter) -> Iterator[Block]:
    yield Prose(formatter.say(service.text))
    if service.points:
        yield Items(entries(service.points, formatter))
    yield from quotes(service.quotes, formatter)
    if service.offers:
        yield Cards(tuple(_offer(offer, formatter) for offer in service.offers), style="offers")


def _offer(offer: Offer, formatter: Formatter) -> Card:
    return Card(
        id=f"offer-{offer.id}",
        title=formatter.name(offer.title),
        label=formatter.words.fill("offer-ages", ages=offer.ages) if offer.ages else "",
        text=formatter.say(offer.text),
        entries=entries(offer.items, formatter),
        is_bare=is_bare(offer),
    )


UNIT = SectionUnit("services", blocks, needs=("services",))
