"""Diff: two texts word by word, from which both can be read again."""

from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.registers.diff import Run, diff

TEXTS = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=12).map(" ".join)


def test_what_was_removed_comes_before_what_was_added() -> None:
    """White space does not count."""
    assert list(diff("We visit every six\n weeks.", "We visit  every four weeks. Always.")) == [
        Run("same", "We visit every"),
        Run("removed", "six"),
        Run("added", "four"),
        Run("same", "weeks."),
        Run("added", "Always."),
    ]


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_it(old: str, new: str) -> None:
    """Without what was added it is the old one, without what was removed the new one."""
    runs = list(diff(old, new))
    assert " ".join(run.words for run in runs if run.kind != "added") == old
    assert " ".join(run.words for run in runs if run.kind != "removed") == new
    assert all(run.words for run in runs)
    assert {run.kind for run in diff(old, old)} <= {"same"}
