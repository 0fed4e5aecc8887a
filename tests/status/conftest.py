"""Tracking: one council with several registers, and the editions that are shipped."""

from collections.abc import Callable

import pytest

from cpstrategy.model.edition import Edition
from cpstrategy.model.lock import Lock
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.registers.lock import serialise
from cpstrategy.registers.signing import sign, unsigned
from cpstrategy.resources import read_resources
from cpstrategy.source import CouncilFiles, Shipped

CONTENT = """\
council: {name: Example Council}
document: {title: Our strategy}
vision:
  full: Every child is safe.
  plain: All children are safe.
  youth: You are safe.
  easy: [{picture: safe, text: You are safe.}]
pledges:
  - id: pledge
    title: Our pledge
    items:
      - id: pledge-visit
        text:
          full: A social worker visits each child every six weeks.
          youth: We come to see you every 6 weeks.
      - id: pledge-listen
        text: We listen.
actions:
  - id: paint
    text: {full: Paint the hub., youth: We paint the hub.}
"""

Check = Callable[..., CheckedCouncil]


@pytest.fixture
def check(shipped: Shipped) -> Check:
    """Validate the council after some words of it have been changed."""

    def check(*changes: tuple[str, str], accepted: bool = False) -> CheckedCouncil:
        files = {"content/a/strategy.yaml": CONTENT.encode()}
        if accepted:
            strategy = validate(CouncilFiles("a", "content/a", files), shipped).strategy
            assert strategy is not None
            lock = sign(Lock({}), unsigned(strategy), "Jo", "2026-01-31")
            files["content/a/registers.lock.json"] = serialise(lock)
        content = CONTENT
        for old, new in changes:
            assert old in content
            content = content.replace(old, new)
        files["content/a/strategy.yaml"] = content.encode()
        return validate(CouncilFiles("a", "content/a", files), shipped)

    return check


@pytest.fixture
def editions(shipped: Shipped) -> list[Edition]:
    """Every edition that is shipped, in order."""
    resources, _ = read_resources(CouncilFiles("a", "content/a", {}), shipped, None)
    return list(resources.editions)
