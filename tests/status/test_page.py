"""Page: a council's own texts, side by side."""

from collections.abc import Callable

from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.registers.state import RegisterState
from cpstrategy.status.council import track
from cpstrategy.status.page import registers_page
from cpstrategy.status.sides import sides

Check = Callable[..., CheckedCouncil]

SIX_TO_FOUR = ("every six weeks", "every four weeks")


def test_texts_with_registers_are_shown_and_what_an_edition_lacks(
    check: Check, editions: list[Edition]
) -> None:
    """Titles that serve as they are do not appear, nor what is in step and shown nowhere."""
    checked = check(SIX_TO_FOUR, accepted=True)
    assert checked.strategy
    found = {text.key: text for text in sides(track(checked, editions), checked.strategy)}
    assert {key: text.state for key, text in found.items()} == {
        "vision": RegisterState.CURRENT,
        "item:pledge-visit/text": RegisterState.FACTS_CHANGED,
        "item:pledge-listen/text": RegisterState.MISSING,
    }
    visit = found["item:pledge-visit/text"]
    assert visit.title == "A social worker visits each child every four weeks."
    assert visit.place == "content/a/strategy.yaml, line 14"
    assert visit.sides[0].facts == (
        "The full text now says four instead of six.",
        "Accepted by Jo, 31 January 2026.",
    )
    assert [changed.registers for changed in visit.changes] == ["Youth"]
    assert found["vision"].changes == ()


def test_the_page_shows_the_words_of_each_register(check: Check) -> None:
    """Those who look after the texts read them beside the full text."""
    assert "We come to see you every 6 weeks." in registers_page(check(accepted=True))
