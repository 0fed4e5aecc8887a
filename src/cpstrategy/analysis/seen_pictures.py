"""Seen pictures: every picture that a council shows, with what is said of who is seen in it."""

from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.analysis.text_links import pictures_in_texts
from cpstrategy.model.consent import Showing
from cpstrategy.model.council import Photograph, Picture
from cpstrategy.model.narrative import Signatory
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Span


class SeenPicture(NamedTuple):
    """A picture, the place where it is shown, and the records that say who is seen in it.

    `is_portrait` is known of pictures of people who sign, and `is_logo` of that of the council and
    of those of its partners; one that `is_placed` has keys of its own, in which all can be said.
    """

    path: str
    span: Span
    said: tuple[Showing, ...]
    is_portrait: bool = False
    is_logo: bool = False
    is_placed: bool = False


def seen_pictures(strategy: Strategy) -> Iterator[SeenPicture]:
    """Walk them: in places of their own, in texts, and in sets; what is listed holds for all."""
    listed: dict[str, tuple[Showing, ...]] = {}
    for one in strategy.photographs:
        if one.shows:
            listed[one.file_name] = (*listed.get(one.file_name, ()), one)
    used: set[str] = set()
    for seen in _shown(strategy):
        used.add(seen.path)
        yield seen._replace(said=(*seen.said, *listed.get(seen.path, ())))
    for one in strategy.photographs:
        # A style or a template of the council's own may show it.
        if one.file_name not in used and one.shows:
            yield SeenPicture(one.file_name, one.at("shows"), (one,))


def _shown(strategy: Strategy) -> Iterator[SeenPicture]:
    portraits: list[Photograph] = []
    logos = [strategy.council.brand.logo, *(one.logo for one in strategy.document.partners)]
    for record in strategy.records:
        if isinstance(record, Signatory) and record.portrait:
            portraits.append(record.portrait)
        if isinstance(record, Picture):
            is_portrait = any(record is one for one in portraits)
            is_logo = any(record is one for one in logos)
            yield _placed(record)._replace(is_portrait=is_portrait, is_logo=is_logo)
    for path, span in pictures_in_texts(strategy):
        yield SeenPicture(path, span, ())
    for picture_set in strategy.pictures:
        for one in picture_set.pictures:
            place = one.at("shows" if one.shows else "image")
            yield SeenPicture(f"pictures/{one.image}", place, (one,) if one.shows else ())


def _placed(picture: Picture) -> SeenPicture:
    if picture.shows:
        return SeenPicture(picture.file_name, picture.at("shows"), (picture,), is_placed=True)
    return SeenPicture(picture.file_name, picture.at("file_name"), (), is_placed=True)
