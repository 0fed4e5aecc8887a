"""Imprint: what the foot of every page says of a document and of how far it has come."""

from typing import Any

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Markdown
from cpstrategy.document.document import Imprint
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.outputs import html
from cpstrategy.source import Shipped

from .test_compose import edition, strategy

UNTESTED = "Draft: not yet tested by readers"
PLEDGE = {"id": "p", "title": "Our promise", "text": {"easy": ["We listen to you."]}}


def shipped_edition(shipped: Shipped, name: str) -> Edition:
    path = f"editions/{name}/edition.yaml"
    found = load({path: shipped.templates[path]}, Edition).record
    assert found
    return found


def imprint(**document: Any) -> Imprint:
    return compose(strategy(vision="Safe.", document=document), edition("vision"), "x").imprint


def test_easy_read_is_a_draft_until_readers_have_tested_it(shipped: Shipped) -> None:
    """An approved strategy has a draft for easy read, and its page says why."""
    easy = shipped_edition(shipped, "easy-read")
    told = strategy(pledges=[PLEDGE], document={"status": "approved"})
    made = compose(told, easy, "x")
    assert (made.imprint.status, made.imprint.is_draft) == (UNTESTED, True)
    page = html.UNIT.render(made, shipped.templates, {}).content.decode()
    assert f"<strong>{UNTESTED}.</strong>" in page


def test_what_readers_have_tested_has_the_status_of_the_document(shipped: Shipped) -> None:
    """It counts which edition they have read; another is no nearer to them."""
    easy = shipped_edition(shipped, "easy-read")
    by_readers = {"by": "People First", "date": "2026-05"}
    for tested, status in (("easy-read", "Approved"), ("youth", UNTESTED)):
        checks = [{"edition": tested, **by_readers}]
        told = strategy(pledges=[PLEDGE], document={"status": "approved", "checked-by": checks})
        made = compose(told, easy, "x")
        assert made.imprint.status == status
        assert made.imprint.is_draft == (status == UNTESTED)
        page = html.UNIT.render(made, shipped.templates, {}).content.decode()
        assert (UNTESTED in page) == (status == UNTESTED)


def test_an_edition_that_need_not_be_tested_has_the_status_of_the_document(
    shipped: Shipped,
) -> None:
    """Nobody waits for readers of the full strategy."""
    full = shipped_edition(shipped, "full")
    told = compose(strategy(document={"status": "approved"}), full, "x").imprint
    assert (told.status, told.is_draft) == ("Approved", False)


@pytest.mark.parametrize(
    ("status", "words", "is_draft"),
    [
        ("draft", "Draft", True),
        ("for-approval", "Draft for approval", True),
        ("approved", "Approved", False),
        ("superseded", "Superseded", False),
    ],
)
def test_every_status_has_its_words(status: str, words: str, is_draft: bool) -> None:
    """Only what is still to be approved is marked as a draft on every page."""
    told = imprint(status=status)
    assert (told.status, told.is_draft) == (words, is_draft)


def test_the_imprint_says_who_made_it_and_how_to_reach_them() -> None:
    """Version, dates, source, other formats and every way to get in touch."""
    contact = {"team": "Team", "email": "a@b.uk", "phone": "01", "address": "1 Road"}
    told = strategy(
        council={
            "contact": {**contact, "website": "https://b.uk/"},
            "accessibility-statement": "https://b.uk/accessible",
        },
        document={
            "status": "approved",
            "version": "1.2",
            "published": "2024-04-01",
            "review-due": "2026-09",
            "source": {"full": "Made anew.", "easy": [{"picture": "home", "text": "New."}]},
            "other-formats": {"full": "Ring us.", "easy": [{"text": "Ring."}]},
        },
    )
    made = compose(told, edition("vision"), "x").imprint
    assert made == Imprint(
        place="Example Council",
        status="Approved",
        is_draft=False,
        version="1.2",
        published="1 April 2024",
        review_due="September 2026",
        source=Markdown("Made anew."),
        other_formats=Markdown("Ring us."),
        contact=(
            Markdown("Team"),
            Markdown("[a@b.uk](<mailto:a@b.uk>)"),
            Markdown("01"),
            Markdown("1 Road"),
        ),
        website="https://b.uk/",
        accessibility_statement="https://b.uk/accessible",
    )
    easy = compose(told, edition("vision", registers=("easy",)), "x").imprint
    assert (easy.source, easy.other_formats) == ("New.", "Ring.")
    assert imprint() == Imprint("Draft", is_draft=True, place="Example Council")


def test_the_newest_version_says_when_it_was_updated() -> None:
    """A version of the day of publication is no update; what changed is told as written."""
    first = {"version": "1.0", "date": "2024-04-01", "changes": "The first."}
    second = {"version": "1.1", "date": "2025-02", "changes": "New figures."}
    published: dict[str, Any] = {"status": "approved", "published": "2024-04-01"}
    same = imprint(**published, history=[first])
    assert (same.updated, same.changes) == ("", ("1.0, 1 April 2024: The first.",))
    newer = imprint(**published, history=[second, first, {"version": "0.9", "changes": "A try."}])
    assert newer.updated == "February 2025"
    assert newer.changes[0] == "1.1, February 2025: New figures."
    assert newer.changes[-1] == "0.9: A try."
    assert (imprint().updated, imprint().changes) == ("", ())
