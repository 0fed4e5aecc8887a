"""Young people's version: whoever follows its page has one at the end, signed off."""

import re
from pathlib import Path

from .fences import ROOT, Command, Edit, matches, steps
from .test_readme import edit, run

PAGE = (ROOT / "docs" / "young-people.md").read_text("utf-8")


def test_the_page_leads_from_nothing_to_a_version_that_is_signed_off(tmp_path: Path) -> None:
    """Each command works in its order, and the words that the page gives are in what is built."""
    for step in steps(PAGE):
        if isinstance(step, Edit):
            edit(tmp_path / step.file, step.old, step.new)
        elif isinstance(step, Command):
            printed = run(step.command, tmp_path)
            assert matches(step.printed, printed), f"$ {step.command}\n{printed}"
            assert "error" not in printed, printed
    built = (tmp_path / "build" / "anytown" / "youth.html").read_text("utf-8")
    words = re.sub(r"\s+", " ", built)
    assert "we listen to you, and you grow up to a life of your own" in words
    assert "0800 1111" in words
    accepted = (tmp_path / "content" / "anytown" / "registers.lock.json").read_text("utf-8")
    assert '"by": "Jo Bloggs"' in accepted
