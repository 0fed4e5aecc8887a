"""Help: the ways to somebody who helps, each to be tapped, as a list, as rows or in one line."""

from collections.abc import Iterable, Iterator

from cpstrategy.document.blocks import ListEntry, Markdown
from cpstrategy.document.rows import write_row
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import tell_link
from cpstrategy.model.help import Help
from cpstrategy.text.telephone import ring, send


def ways(one: Help, formatter: Formatter) -> Iterator[ListEntry]:
    """The ways to somebody, each under what is done there."""
    free = " free" if one.free else ""
    told = (
        (f"Ring{free}", tell_link(one.phone, ring(one.phone))),
        (f"Text{free}", tell_link(one.text, send(one.text))),
        ("Web", tell_contact(one.web)),
        ("When", formatter.name(one.hours) if one.can_be_reached else ""),
    )
    for label, way in told:
        if way:
            yield ListEntry(Markdown(way), label=label)


def way_rows(one: Help, formatter: Formatter) -> Iterator[ListEntry]:
    """The same for easy read: a sentence each, with its picture if the council's sets have it."""

    def row(picture: str, words: str) -> ListEntry:
        drawn = picture if ("picture", picture) in formatter.index else ""
        return ListEntry(Markdown(write_row(drawn, words)))

    free = " for free" if one.free else ""
    if one.phone:
        yield row("phone", f"You can ring {tell_link(one.phone, ring(one.phone))}{free}.")
    if one.text:
        yield row("phone", f"You can text {tell_link(one.text, send(one.text))}{free}.")
    if one.web:
        yield row("internet", f"You can look at {tell_contact(one.web)}.")
    if one.can_be_reached:
        yield ListEntry(formatter.say(one.hours))


def help_lines(helps: Iterable[Help], formatter: Formatter) -> Iterator[Markdown]:
    """Those who can be rung or texted, one a line, for a sheet that has little room."""
    for one in helps:
        number = tell_link(one.phone, ring(one.phone)) or tell_link(one.text, send(one.text))
        free = ", free" if one.free else ""
        if number:
            yield Markdown(f"{formatter.name(one.name)} {number}{free}")
