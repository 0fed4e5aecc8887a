"""Agreements: whatever is changed in a pledge that others agreed is told, and nothing else."""

import pytest

from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.registers.agreements import agree
from cpstrategy.rules.pln import changed_pledge

from .conftest import Read

PLEDGE = """\
groups: [{id: voices, name: Young Voices}]
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices]
    stem: "We will:"
    items:
      - {id: one, text: listen to you}
      - {id: two, text: visit you every month}
      - {id: three, text: find you a home}
    groups:
      - id: more
        stem: "We will always:"
        items: [tell you why]
"""
ONE = "      - {id: one, text: listen to you}\n"
THREE = "      - {id: three, text: find you a home}\n"


def agreed(strategy: Strategy, *names: str, everything: bool = True) -> Lock:
    lock = strategy.lock or Lock({})
    return agree(lock, strategy, names, "Jo", "2026-01-31", everything=everything)[0]


def told(read: Read, changed: str, before: str = PLEDGE) -> list[str]:
    """What is said of a pledge that was agreed before it was changed."""
    strategy = read(changed).adopt(Supplies(lock=agreed(read(before))))
    return [one.message.partition(": ")[2] for one in changed_pledge.check(strategy)]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ((ONE, ""), "“listen to you” is gone"),
        ((ONE, f"{ONE}      - play football\n"), "“play football” is new"),
        (("every month", "now and then"), "“visit you now and then” is in other words"),
        ((f"{ONE}", f"{THREE}{ONE}"), "“find you a home” has another place"),
        (('"We will:"', '"We may:"'), "“We will:” is gone; “We may:” is new"),
        (("always:", "mostly:"), "“We will always:” is gone; “We will mostly:” is new"),
        (("tell you why", "tell you"), "“tell you why” is gone; “tell you” is new"),
    ],
)
def test_each_change_is_told_with_its_promise(
    read: Read, change: tuple[str, str], message: str
) -> None:
    """Also in groups, in the words that lead into promises, and in promises without an id."""
    changed = PLEDGE.replace(*change)
    if change[1].startswith(THREE):
        head, _, tail = changed.rpartition(THREE)
        changed = head + tail
    assert told(read, changed) == [message]


@pytest.mark.parametrize(
    "change",
    [
        ("We will:", "We will"),
        ("listen to you", "“Listen to you.”"),
        ("title: Our pledge", "title: Our promise"),
        ("    agreed-with: [voices]\n", ""),
    ],
)
def test_what_is_no_change_of_an_agreed_pledge_is_not_told(
    read: Read, change: tuple[str, str]
) -> None:
    """How words look, its title, and a pledge of the council's own."""
    assert told(read, PLEDGE.replace(*change)) == []


def test_only_who_names_a_changed_pledge_says_that_it_was_agreed_anew(read: Read) -> None:
    """To accept all words beside the full text is not to have asked those who agreed."""
    changed = read(PLEDGE.replace(ONE, "")).adopt(Supplies(lock=agreed(read(PLEDGE))))
    for lock, count in ((agreed(changed), 1), (agreed(changed, "pledge:pledge"), 0)):
        assert len([*changed_pledge.check(changed.adopt(Supplies(lock=lock)))]) == count


def test_nothing_is_told_of_a_pledge_that_nobody_has_written_down(read: Read) -> None:
    """Without a lock, and with one of before."""
    for lock in (None, Lock({})):
        assert not [*changed_pledge.check(read(PLEDGE).adopt(Supplies(lock=lock)))]
