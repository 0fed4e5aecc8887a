"""Published: five real documents with their slips, and every finding judged right or wrong.

`expected.txt` holds the findings as they print. Each line begins with `+` if a careful officer
would change what it names, with `-` if not. A new finding comes with `?`, and somebody must judge
it: the table of `docs/rules/precision.md` is made of these marks.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import Policy
from cpstrategy.source import CouncilFiles, Shipped
from tests.conftest import ROOT, read

HERE = Path(__file__).parent
DOCUMENTS = sorted(path.name for path in HERE.iterdir() if (path / "content").is_dir())
POLICY = Policy(today=Moment(2026, 6, 1))
SHIPPED = Shipped(templates=read(ROOT / "templates"), packs=read(ROOT / "content" / "packs"))
MARKS = ("+ ", "- ", "? ")
BLAME = re.compile(r" (?:error|warning)\[(\w+)\] ")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_findings_are_those_that_were_judged(document: str, request: pytest.FixtureRequest) -> None:
    """No more and no fewer, each at its place, in the words that people read."""
    kept = HERE / document / "expected.txt"
    before = kept.read_text("utf-8").splitlines() if kept.exists() else []
    judged = {line[2:]: line[:2] for line in before if line.startswith(MARKS)}
    found = [f"{judged.get(line, '? ')}{line}" for line in told(document)]
    if request.config.getoption("--update-golden"):
        kept.write_text("".join(f"{line}\n" for line in found), "utf-8")
    assert found == before
    assert not [line for line in found if line.startswith("? ")], "judge these: + or -"


def told(document: str) -> Iterator[str]:
    """Write each finding in a line; what only a whole project has stays aside."""
    folder = HERE / document
    [council] = (folder / "content").iterdir()
    files = {f"{council.name}/{path}": data for path, data in read(council).items()}
    checked = validate(CouncilFiles(council.name, council.name, files), SHIPPED, POLICY)
    return map(line_of, checked.findings)


def line_of(one: Diagnostic) -> str:
    path, line, column, *_ = one.span
    place = f"{path.partition('/')[2]}:{line}:{column}"
    return f"{place} {one.severity}[{one.code}] {' '.join(one.message.split())}"


def test_who_blames_is_right_nine_times_of_ten() -> None:
    """A rule that is wrong more often gives information only."""
    judged: defaultdict[str, list[bool]] = defaultdict(list)
    for document in DOCUMENTS:
        for line in (HERE / document / "expected.txt").read_text("utf-8").splitlines():
            if blame := BLAME.search(line):
                judged[blame[1]].append(line.startswith("+ "))
    assert judged
    assert {code for code, right in judged.items() if sum(right) < 0.9 * len(right)} == set()
