"""Texts: addresses come from ids and names, never from places in lists."""

from collections.abc import Callable

from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.addresses import addressed, unaddressed, variants, words_in

Read = Callable[[str], Strategy]

CONTENT = """\
vision: Every child is safe.
foreword: {id: words, text: Welcome.}
definition:
  test: Is it good enough?
  lists:
    - id: duties
      stem: 'We will:'
      items:
        - {id: duty-listen, text: listen, explanation: Hear them out.}
        - help
priorities:
  - id: home
    title: Home
    statement: A good home.
    told-us:
      - {id: bills, text: Bills are hard.}
  - id: work
    title: Work
"""


def keys(strategy: Strategy) -> list[str]:
    return [one.key for one in addressed(strategy)]


def test_an_address_names_the_nearest_entry_then_the_fields(read: Read) -> None:
    """What there is only once goes by its fields alone, even if it has an id."""
    assert set(keys(read(CONTENT))) == {
        "vision",
        "foreword/text",
        "definition/test",
        "group-of-items:duties/stem",
        "item:duty-listen/text",
        "item:duty-listen/explanation",
        "priority:home/title",
        "priority:home/statement",
        "told-us:bills/text",
        "priority:work/title",
    }


def test_addresses_outlive_another_order(read: Read) -> None:
    """Moving, adding and removing neighbours changes no address."""
    home, work = CONTENT[CONTENT.index("  - id: home") :].split("  - id: work")
    turned = CONTENT[: CONTENT.index("  - id: home")] + "  - id: work" + work + home
    assert read(turned).priorities[0].id == "work"
    assert set(keys(read(turned))) == set(keys(read(CONTENT)))


def test_an_address_knows_its_record_and_its_part_of_the_strategy(read: Read) -> None:
    """Fields with hyphens are named as in YAML."""
    found = {one.key: one for one in addressed(read(CONTENT + "priorities-text: Ours.\n"))}
    assert found["told-us:bills/text"].part == "priorities"
    assert getattr(found["told-us:bills/text"].owner, "id", "") == "bills"
    assert "priorities-text" in found


def test_of_two_texts_with_one_address_only_the_first_counts(read: Read) -> None:
    """An id given twice has a finding of its own."""
    asks = "asks:\n  - {id: a, title: First, items: []}\n  - {id: a, title: Second, items: []}\n"
    assert [one.text.full for one in addressed(read(asks))] == ["First"]


def test_an_entry_without_id_has_no_address(read: Read) -> None:
    """It is told only if it has several registers, which nobody could follow."""
    asks = "asks:\n  - {id: a, title: T, items: [one, {text: {full: two, easy: [three]}}]}\n"
    assert keys(read(asks)) == ["ask:a/title"]
    assert [one.text.full for one in unaddressed(read(asks))] == ["two"]


def test_words_of_a_register_are_its_own(read: Read) -> None:
    """No other register stands in for it; easy rows are paragraphs."""
    vision = read("vision: {full: ' One ', easy: [two, {text: three, picture: home}]}\n").vision
    assert vision is not None
    assert [words_in(vision, register) for register in ("full", "plain", "easy")] == [
        *("One", "", "two\n\nthree")
    ]
    assert variants(vision) == ("easy",)
