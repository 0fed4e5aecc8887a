"""Help: the ways to somebody who helps, each to be tapped, as a list, as rows or in one line."""

from collections.abc import Iterable, Iterator

from cpstrategy.document.blocks import ListEntry, Markdown
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import tell_link
from cpstrategy.model.help import Help
from cpstrategy.text.telephone import ring, send


def ways(one: Help, formatter: Formatter) -> Iterator[ListEntry]:
    """The ways to somebody, each under what is done there."""
    words, free = formatter.words, "-free" if one.free else ""
    told = (
        (words[f"help-ring{free}"], tell_link(one.phone, ring(one.phone))),
        (words[f"help-text{free}"], tell_link(one.text, send(one.text))),
        (words.help_web, tell_contact(one.web)),
        (words.help_when, formatter.name(one.hours) if one.can_be_reached else ""),
    )
    for label, way in told:
        if way:
            yield ListEntry(Markdown(way), label=label)


def way_rows(one: Help, formatter: Formatter) -> Iterator[ListEntry]:
    """The same for easy read: a sentence each, and no long address where a number will do."""

    def row(picture: str, words: str) -> ListEntry:
        return ListEntry(Markdown(formatter.row(picture, words)))

    words, free = formatter.words, "-free" if one.free else ""
    if one.phone:
        number = tell_link(one.phone, ring(one.phone))
        yield row("phone", words.fill(f"help-you-can-ring{free}", number=number))
    if one.text:
        number = tell_link(one.text, send(one.text))
        yield row("phone", words.fill(f"help-you-can-text{free}", number=number))
    if one.web and not (one.phone or one.text):
        yield row("internet", words.fill("help-you-can-look", address=tell_contact(one.web)))
    if one.can_be_reached:
        yield ListEntry(formatter.say(one.hours))


def help_lines(helps: Iterable[Help], formatter: Formatter) -> Iterator[Markdown]:
    """Those who can be rung or texted, one a line, for a sheet that has little room."""
    for one in helps:
        number = tell_link(one.phone, ring(one.phone)) or tell_link(one.text, send(one.text))
        if number:
            key = "help-line-free" if one.free else "help-line"
            yield Markdown(formatter.words.fill(key, name=formatter.name(one.name), number=number))
