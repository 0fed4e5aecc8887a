"""Masking: what is no wording is covered, and all else stays where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.masking import MASK, mask_cited, mask_references

PIECES = st.sampled_from(
    (
        *("{stat:in-care}", "{stat:in-care.previous}", "{", "}", "https://x.org/a", "www.x.org"),
        *("mailto:", "jo@x.org", "@", "We care. ", "2024", " ", "\n", "(", ")", "é"),
    )
)


@pytest.mark.parametrize(
    ("words", "without_references", "without_both"),
    [
        ("No mark at all.", "No mark at all.", "No mark at all."),
        ("See {plan:a} now", "See ;;;;;;;; now", "See ;;;;;;;; now"),
        ("Ask jo@x.org, then.", "Ask jo@x.org, then.", "Ask ;;;;;;;;, then."),
        ("At https://x.org/{a:b}/2", "At https://x.org/;;;;;/2", "At " + ";" * 21),
        ("{stat:a.b} www.x.org", ";;;;;;;;;; www.x.org", ";;;;;;;;;; ;;;;;;;;;"),
        ("{not one} {Stat:a}", "{not one} {Stat:a}", "{not one} {Stat:a}"),
    ],
)
def test_what_is_cited_is_covered(words: str, without_references: str, without_both: str) -> None:
    """References always; an address with what is in it, where addresses are asked for."""
    assert mask_references(words) == without_references
    assert mask_cited(words) == without_both


@given(st.lists(PIECES).map("".join))
def test_every_other_letter_stays(words: str) -> None:
    """Each sign is what it was or is covered, and nothing is left to cover."""
    for masked in (mask_references(words), mask_cited(words)):
        assert len(masked) == len(words)
        assert all(new in (old, MASK) for old, new in zip(words, masked, strict=True))
        assert mask_references(masked) == masked
    assert not {"https://x.org", "www.x.org"} & set(mask_cited(words).split())
