"""Slips: each usual mistake, and what the author is told; see slips.txt."""

import re
from pathlib import Path

import pytest
import yaml

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.yaml_reader import FASTEST, read_yaml

CASES = re.findall(
    r"^=== (.+)\n((?s:.+?))^>>>\n((?s:.+?))(?=^=== |\Z)",
    (Path(__file__).parent / "slips.txt").read_text(encoding="utf-8"),
    re.MULTILINE,
)
PARSER_WORDS = re.compile(r"\b(token|mapping|sequence|scalar|block|flow|node|indicator)\b", re.I)


def as_text(finding: Diagnostic) -> str:
    place = f"{finding.span.line}:{finding.span.column}"
    lines = [f"{place} {finding.severity}[{finding.code}] {finding.message}", f"    {finding.hint}"]
    lines += [f"    {span.line}:{span.column} {note}" for span, note in finding.related]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("loader", [FASTEST, yaml.BaseLoader], ids=["libyaml", "python"])
@pytest.mark.parametrize(("text", "said"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_each_slip_is_said_with_what_to_type_instead(text: str, said: str, loader: type) -> None:
    """Every slip of slips.txt has its findings, with libyaml and without."""
    _, findings = read_yaml("f.yaml", text.encode(), loader)
    assert "".join(map(as_text, findings)) == said


def test_the_table_is_read_whole() -> None:
    """No case of slips.txt is skipped."""
    table = (Path(__file__).parent / "slips.txt").read_text(encoding="utf-8")
    assert len(CASES) == len(re.findall("^=== ", table, re.MULTILINE)) > 80


def test_no_finding_speaks_the_parser_s_language() -> None:
    """No message and no hint uses a word of the YAML specification's grammar."""
    assert not PARSER_WORDS.findall("".join(said for _, _, said in CASES))
