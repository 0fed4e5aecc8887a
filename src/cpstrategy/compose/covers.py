"""Covers: the picture of an edition's cover, and the strip of the council's partners."""

from collections.abc import Iterator, Sequence

from cpstrategy.document.blocks import Illustration
from cpstrategy.document.document import PartnerMark
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import illustration
from cpstrategy.model.edition import Edition
from cpstrategy.model.publication import CoverArt, Partner, Publication
from cpstrategy.model.readers import ages_of

_FOR_ADULTS = ("full", "plain")
"""The registers whose covers are alike: young people and easy read have others."""


def cover_art(
    publication: Publication, edition: Edition, formatter: Formatter
) -> Illustration | None:
    """The first picture that names the edition; for adults, else the first that names none.

    So nobody gives young people the cover of adults by leaving something out.
    """
    ages = ages_of(edition)
    there = [
        one
        for one in publication.covers
        if one.for_ages.meet(ages) and not _names(one.not_in, edition)
    ]
    named = [one for one in there if _names(one.in_, edition)]
    for_all = [one for one in there if not one.in_ and edition.registers[0] in _FOR_ADULTS]
    chosen: Sequence[CoverArt] = named or for_all
    return next(illustration(chosen[0], formatter), None) if chosen and edition.cover else None


def _names(names: Sequence[str], edition: Edition) -> bool:
    return not {*names}.isdisjoint(edition.names)


def partner_marks(partners: Sequence[Partner], formatter: Formatter) -> Iterator[PartnerMark]:
    """Each with its name, and with its logo, whose description has the name in any case."""
    for partner in partners:
        logo = partner.logo
        shown = formatter.told(logo.alt) if logo else ""
        alt = shown if partner.name in shown or not logo else f"{partner.name}: {shown}"
        yield PartnerMark(partner.name, logo.file_name if logo else "", alt)
