"""Workflow: what makes the downloads names files that there are, and says what was not tried."""

import re

import yaml

from ..conformance.gate import ROOT

WORKFLOW = (ROOT / "docs/ci/standalone.yml").read_text("utf-8")
INSTALLER = (ROOT / "packaging/cpstrategy.iss").read_text("utf-8")


def test_every_system_has_its_download() -> None:
    """Windows, both kinds of Mac, and Linux."""
    # Any other loader would take `on`, which GitHub has as a key, for a truth value.
    told = yaml.load(WORKFLOW, yaml.BaseLoader)  # noqa: S506 # Makes only text.
    systems = {entry["os"] for entry in told["jobs"]["bundle"]["strategy"]["matrix"]["include"]}
    assert {name.partition("-")[0] for name in systems} == {"macos", "ubuntu", "windows"}
    assert told["on"]["push"]["tags"] == ["v*"]
    assert "SHA256SUMS" in WORKFLOW


def test_files_that_are_named_are_there() -> None:
    """Scripts of this repository, wherever a step calls one."""
    named = set(re.findall(r"\b(?:packaging|tests|tools)[/\\][\w./\\]+\w", WORKFLOW))
    assert len(named) > 3
    for path in named:
        assert (ROOT / path.replace("\\", "/")).exists(), path


def test_what_nobody_has_tried_is_said() -> None:
    """In the workflow, in the installer and where people choose what to download."""
    assert "# NOT TRIED" in WORKFLOW
    assert "; NOT TRIED" in INSTALLER
    assert "not tried" in (ROOT / "README.md").read_text("utf-8")


def test_the_installer_asks_for_no_rights() -> None:
    """It writes below the user's own folder, and to the user's own settings."""
    assert "PrivilegesRequired=lowest" in INSTALLER
    assert re.findall(r"Root: (\w+)", INSTALLER) == ["HKCU"]
