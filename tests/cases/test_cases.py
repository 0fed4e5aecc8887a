"""Cases: a folder of content in, every finding of loading and resolving out, in reading order."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.pipeline import validate
from cpstrategy.rule import Rule
from cpstrategy.source import CouncilFiles, Shipped

HERE = Path(__file__).parent
CASES = sorted(path.name for path in HERE.iterdir() if (path / "content").is_dir())


@pytest.mark.parametrize("case", CASES)
def test_case(case: str, golden: Callable[[Path, str], None], shipped: Shipped) -> None:
    """Everything wrong is said in one run, once, at its place, with what to do about it."""
    folder = HERE / case
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / "content").rglob("*.*"))
    }
    checked = validate(CouncilFiles("example", "content/example", files), shipped)
    golden(folder / "expected.txt", "".join(told(checked.findings)))


def told(findings: tuple[Diagnostic, ...]) -> Iterator[str]:
    """Write one line for each finding; rules have examples of their own and are left aside."""
    aside = {rule.code for rule in discover(rules, Rule).values() if rule.check}
    for one in findings:
        if one.code not in aside:
            path, line, column, *_ = one.span
            related = "".join(
                f" | {words}: {span.path}:{span.line}:{span.column}" for span, words in one.related
            )
            yield f"{path}:{line}:{column} {one.code} {one.message} | {one.hint}{related}\n"
