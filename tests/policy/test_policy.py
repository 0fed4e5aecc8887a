"""Policy: what the user asked for goes before what the content says."""

from typing import Any

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.policy import Policy
from cpstrategy.rule import Profile
from cpstrategy.source import Span

from .content import CONTENT, found


def test_codes_are_chosen_by_their_first_letters() -> None:
    """What cannot be read is said whatever was asked for."""
    broken = CONTENT.replace("vision:", "visoin:").replace("A good home", "TBC")
    everything = {one.code for one in found(broken)}
    assert everything >= {"PRI005", "STR015", "SYN002"}
    only = {one.code for one in found(broken, Policy(select=("pri",)))}
    assert only == {"PRI005", "SYN002"}
    without = {one.code for one in found(broken, Policy(ignore=("quote-consent",)))}
    assert without == everything - {"PRI005"}


def test_a_profile_comes_from_the_user_or_else_from_the_status() -> None:
    """Without a strategy that can be read, nobody has said that it is a draft."""
    loaded = load({"a.yaml": CONTENT.replace("approved", "draft").encode()}, Strategy).record
    assert Policy().profile_for(loaded) is Profile.DRAFT
    assert Policy(Profile.PUBLISH).profile_for(loaded) is Profile.PUBLISH
    assert Policy().profile_for(None) is Profile.PUBLISH
    approved = load({"a.yaml": CONTENT.encode()}, Strategy).record
    assert Policy().profile_for(approved) is Profile.PUBLISH


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ({}, True),
        ({"select": ("PRI",)}, True),
        ({"select": ("pri005",)}, True),
        ({"select": ("quote-consent",)}, True),
        ({"select": ("quote",)}, False),
        ({"select": ("STR",)}, False),
        ({"ignore": ("PRI",)}, False),
        ({"ignore": ("STR",)}, True),
        ({"select": ("PRI",), "ignore": ("PRI005",)}, False),
    ],
)
def test_what_is_wanted_is_selected_and_not_ignored(asked: Any, wanted: bool) -> None:
    """By the first letters of a code or by the whole name of a rule; what is no YAML is said."""
    finding = Diagnostic("PRI005", "quote-consent", Severity.ERROR, "no consent", Span("a.yaml"))
    unreadable = Diagnostic("SYN001", "syntax", Severity.ERROR, "no YAML", Span("a.yaml"))
    assert Policy(**asked).wants(finding) is wanted
    assert Policy(**asked).wants(unreadable)
