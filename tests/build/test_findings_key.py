"""Findings key: nothing that a finding depends on is without a part in it."""

from dataclasses import fields, replace
from inspect import signature
from typing import Any

import pytest

from cpstrategy.build.findings_key import findings_key, validation_key
from cpstrategy.build.validate_request import ValidateRequest
from cpstrategy.document.options import Options
from cpstrategy.model.time import parse_moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import Policy
from cpstrategy.rule import Profile
from cpstrategy.source import CouncilFiles, Shipped

COUNCIL = CouncilFiles("wigan", "content/wigan", {"content/wigan/a.yaml": b"a: b\n"})
SHIPPED = Shipped({"page.css": b"a {}"}, {"england.yaml": b"nation: england\n"})
CHANGES_NOTHING = {"prepared"}
"""Packs that were loaded before are those that would be loaded now: see `test_prepared`."""
REQUEST = ValidateRequest(Options("draft", "2026-01-31"), ("ACC",), ("TRM",))


def key(
    council: CouncilFiles = COUNCIL,
    shipped: Shipped = SHIPPED,
    policy: ValidateRequest = REQUEST,
    program: str = "1",
) -> str:
    return findings_key(council, validation_key(shipped, policy, program))


def test_it_is_made_from_what_validating_takes() -> None:
    """Of the program besides; and a policy is nothing but what was asked for."""
    assert {*signature(validate).parameters, "program"} == set(signature(key).parameters)
    asked = {one.name for one in (*fields(Options), *fields(ValidateRequest))} - {"options"}
    assert asked == {one.name for one in fields(Policy)}
    policy = REQUEST.policy()
    assert (policy.profile, policy.select, policy.ignore, policy.today) == (
        *(Profile.DRAFT, ("ACC",), ("TRM",), parse_moment("2026-01-31")),
    )


@pytest.mark.parametrize(
    ("part", "value"),
    [("council", COUNCIL), ("shipped", SHIPPED), ("policy", REQUEST)],
)
def test_every_field_of_them_changes_it(part: str, value: Any) -> None:
    """Another value for any of them, whichever fields there will be."""
    keys = {key()}
    names = [one for one in fields(value) if one.name not in CHANGES_NOTHING]
    for one in names:
        keys.add(key(**{part: replace(value, **{one.name: _other(getattr(value, one.name))})}))
    assert len(keys) == 1 + len(names)
    assert key(program="2") not in keys


def _other(value: Any) -> Any:
    if isinstance(value, dict):
        return {**value, "more": b""}
    if isinstance(value, Options):
        return replace(value, today="2026-02-01")
    if isinstance(value, frozenset):
        return value | {"more"}
    return (*value, "more") if isinstance(value, tuple) else f"{value}-more"


def test_every_option_changes_it() -> None:
    """Whatever a build's documents depend on, findings may depend on."""
    for one in fields(Options):
        options = replace(REQUEST.options, **{one.name: "2026-02-01"})
        assert key(policy=replace(REQUEST, options=options)) != key(), one.name


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"content/wigan/a.yaml": b"a: c\n"},
        {"content/wigan/b.yaml": b"a: b\n"},
        {"content/wigan/a.yaml": b"", "a: b\n": b""},
    ],
)
def test_every_byte_and_every_name_of_a_file_changes_it(files: dict[str, bytes]) -> None:
    """And so does where one file ends and the next begins."""
    assert key(replace(COUNCIL, files=files)) != key()


def test_a_template_is_no_pack() -> None:
    """The same file in another place is another thing."""
    files = {"a.yaml": b"a: b\n"}
    assert key(shipped=Shipped(files, {})) != key(shipped=Shipped({}, files))
