"""State: how words stand after each kind of change, and that nothing slips through."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.model.lock import Lock, LockEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.registers.fingerprint import Change, change, fingerprint
from cpstrategy.registers.signing import prune, sign, unsigned
from cpstrategy.registers.state import RegisterState, judge, standings
from cpstrategy.text.facts import facts

Read = Callable[[str], Strategy]
Accept = Callable[[Strategy], Strategy]

OLD = "A worker visits each child every six weeks."
WORDS = "We see you every 6 weeks."
ACCEPTED = LockEntry(OLD, fingerprint(WORDS), "Jo", "2026-01-31")


@pytest.mark.parametrize(
    ("source", "words", "accepted", "state"),
    [
        (OLD, WORDS, ACCEPTED, RegisterState.CURRENT),
        (OLD, "We see you, every 6 weeks!", ACCEPTED, RegisterState.CURRENT),
        (OLD.upper(), WORDS, ACCEPTED, RegisterState.COSMETIC),
        (OLD.replace("A worker", "Somebody"), WORDS, ACCEPTED, RegisterState.FUZZY),
        (OLD, "We come every 6 weeks.", ACCEPTED, RegisterState.FUZZY),
        (OLD.replace("six", "four"), WORDS, ACCEPTED, RegisterState.FACTS_CHANGED),
        # Written anew with the new fact: to be read, but nothing in it is wrong.
        (OLD.replace("six", "four"), "We see you every 4 weeks.", ACCEPTED, RegisterState.FUZZY),
        # Written anew, and the fact forgotten.
        (
            OLD.replace("six", "four"),
            "We come every 6 weeks.",
            ACCEPTED,
            RegisterState.FACTS_CHANGED,
        ),
        (OLD, WORDS, None, RegisterState.FUZZY),
        (OLD, OLD.lower(), None, RegisterState.CURRENT),
        (OLD, "", None, RegisterState.MISSING),
        (OLD, "", ACCEPTED, RegisterState.MISSING),
        ("", WORDS, ACCEPTED, RegisterState.ORPHAN),
        ("", WORDS, None, RegisterState.ORPHAN),
        ("", "", ACCEPTED, RegisterState.ORPHAN),
    ],
)
def test_each_change_has_its_state(
    source: str, words: str, accepted: LockEntry | None, state: RegisterState
) -> None:
    """And says why, where somebody has to do something."""
    found, because = judge(source, words, accepted)
    assert found is state
    assert bool(because) == (state not in (RegisterState.CURRENT, RegisterState.MISSING))


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("A worker visits each child often.", "no longer says `six`"),
        ("A worker visits each child every 4 weeks.", "now says `4` instead of `six`"),
        ("A worker visits each child every six weeks, says OFSTED.", "now says `OFSTED`"),
        ("A worker visits each child every six weeks, as McKays do.", "now says `McKays`"),
        ("A worker visits each child every twenty-one weeks.", "now says `twenty-one` instead of"),
    ],
)
def test_a_change_is_told_in_the_words_of_the_text(new: str, told: str) -> None:
    """`six` is no `6`, and a name has the capitals that somebody gave it."""
    assert told in judge(new, WORDS, ACCEPTED)[1]


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_no_change_of_the_full_text_slips_through(old: str, new: str, words: str) -> None:
    """Words stand as current only if the full text says what it said, or just what they say."""
    state, _ = judge(new, words, LockEntry(old, fingerprint(words), "Jo", "2026"))
    if state is RegisterState.CURRENT:
        assert change(old, new) is Change.SAME or fingerprint(new) == fingerprint(words)
    if new and words and facts(old) != facts(new) and change(old, new) is Change.FACTS:
        assert state in (RegisterState.FACTS_CHANGED, RegisterState.CURRENT)


CONTENT = """\
vision: {full: Every child is safe., plain: All are safe., easy: [You are safe.]}
asks:
  - id: asks
    title: Asks
    items:
      - {id: ask-answer, text: {full: Reply within 2 days., youth: Answer in 2 days.}}
      - {id: ask-listen, text: Listen.}
"""


def states(strategy: Strategy) -> dict[tuple[str, str], RegisterState]:
    found = {one.name: one.state for one in standings(strategy)}
    return {name: state for name, state in found.items() if state is not RegisterState.MISSING}


def test_nothing_is_current_until_somebody_accepts_it(read: Read, accept: Accept) -> None:
    """Then everything is, and nothing is left to accept."""
    strategy = read(CONTENT)
    names = {("vision", "plain"), ("vision", "easy"), ("item:ask-answer/text", "youth")}
    assert states(strategy) == dict.fromkeys(names, RegisterState.FUZZY)
    accepted = accept(strategy)
    assert states(accepted) == dict.fromkeys(names, RegisterState.CURRENT)
    assert unsigned(accepted) == []


def test_only_what_changed_is_out_of_step(read: Read, accept: Accept) -> None:
    """A change of order is no change."""
    lock = accept(read(CONTENT)).lock
    first, second = CONTENT.splitlines()[-2:]
    turned = CONTENT.replace(f"{first}\n{second}", f"{second}\n{first}")
    assert set(states(read(turned).adopt(Supplies(lock=lock))).values()) == {RegisterState.CURRENT}
    changed = read(turned.replace("within 2 days", "within 3 days")).adopt(Supplies(lock=lock))
    assert states(changed)["item:ask-answer/text", "youth"] is RegisterState.FACTS_CHANGED
    assert states(changed)["vision", "plain"] is RegisterState.CURRENT


def test_signing_keeps_what_others_accepted(read: Read, accept: Accept) -> None:
    """And says who accepted the new words, and when."""
    lock = accept(read(CONTENT)).lock
    changed = read(CONTENT.replace("You are safe", "You will be safe")).adopt(Supplies(lock=lock))
    [one] = unsigned(changed)
    assert lock
    signed = sign(lock, [one], "Mo", "2026-02-01")
    assert signed.entries["vision", "easy"].by == "Mo"
    others = {name for name, entry in signed.entries.items() if entry.by == "Jo"}
    assert others == set(lock.entries) - {("vision", "easy")}
    assert states(changed.adopt(Supplies(lock=signed)))["vision", "easy"] is RegisterState.CURRENT


def test_only_what_is_gone_is_pruned(read: Read, accept: Accept) -> None:
    """A text, its full words or its other words."""
    accepted = accept(read(CONTENT))
    assert accepted.lock
    kept = (
        CONTENT.replace("plain: All are safe., ", "")
        .replace("full: Every child is safe., ", "")
        .replace("ask-answer", "ask-reply")
    )
    rest = read(kept).adopt(Supplies(lock=accepted.lock))
    assert {one.name for one in standings(rest) if one.state is RegisterState.ORPHAN} == {
        ("item:ask-answer/text", "youth"),
        ("vision", "plain"),
        ("vision", "easy"),
    }
    assert prune(accepted.lock, accepted) == (accepted.lock, [])
    lock, gone = prune(accepted.lock, rest)
    assert lock == Lock({})
    assert len(gone) == len(accepted.lock.entries)


def test_words_that_are_gone_are_pruned_although_their_full_text_stays(
    read: Read, accept: Accept
) -> None:
    """They are missing now, and if they come back somebody has to read them."""
    accepted = accept(read(CONTENT))
    rest = read(CONTENT.replace(", easy: [You are safe.]", "")).adopt(Supplies(lock=accepted.lock))
    assert accepted.lock
    lock, gone = prune(accepted.lock, rest)
    assert [(one.name, one.state) for one in gone] == [(("vision", "easy"), RegisterState.MISSING)]
    assert lock.entries.keys() == accepted.lock.entries.keys() - {("vision", "easy")}


def test_a_broken_lock_accepts_nothing(read: Read) -> None:
    """Its words stand as if nobody had read them."""
    lock = Lock({}, (read(CONTENT).span, "broken"))
    assert set(states(read(CONTENT).adopt(Supplies(lock=lock))).values()) == {RegisterState.FUZZY}
