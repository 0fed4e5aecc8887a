"""Services: places and teams for children in care and care leavers, and what they offer."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Items, Markdown, Part, Prose
from cpstrategy.model.narrative import Offer, Service
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import entries, quotes
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One part for each service."""
    for service in strategy.services:
        yield Part(
            id=f"service-{service.id}",
            title=Markdown(escape(service.name)),
            blocks=tuple(_service(service, telling)),
            tone="service",
        )


def _service(service: Service, telling: Telling) -> Iterator[Block]:
    yield Prose(telling.say(service.text))
    if service.points:
        yield Items(entries(service.points, telling))
    yield from quotes(service.quotes)
    if service.offers:
        yield Cards(tuple(_offer(offer, telling) for offer in service.offers), style="offers")


def _offer(offer: Offer, telling: Telling) -> Card:
    return Card(
        id=f"offer-{offer.id}",
        title=telling.name(offer.title),
        label=f"Ages {offer.ages}" if offer.ages else "",
        text=telling.say(offer.text),
        entries=entries(offer.items, telling),
    )


UNIT = SectionUnit("services", "Services for you", blocks, needs=("services",))
