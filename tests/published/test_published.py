"""Published: real documents with their slips, and every finding judged right or wrong.

`expected.txt` holds the findings as they print. Each line begins with `+` if a careful officer
would change what it names, with `-` if not. A new finding comes with `?`, and somebody must judge
it: the tables of `docs/rules/precision.md` are made of these marks. `first.json` keeps what was
right in those that were put in when the rules stood, before any rule knew of them.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.policy import Policy
from cpstrategy.source import CouncilFiles, Shipped
from tests.conftest import ROOT, read

HERE = Path(__file__).parent
DOCUMENTS = sorted(path.name for path in HERE.iterdir() if (path / "content").is_dir())
POLICY = Policy(today=Moment(2026, 6, 1))
SHIPPED = Shipped(templates=read(ROOT / "templates"), packs=read(ROOT / "content" / "packs"))
MARKS = ("+ ", "- ", "? ")
BLAME = re.compile(r" (error|warning)\[(\w+)\] ")
FIRST = json.loads((HERE / "first.json").read_text("utf-8"))


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
    return map(line_of, checked(document).findings)


def checked(document: str) -> CheckedCouncil:
    """Look at a document as a council would, on the day on which it was judged."""
    [council] = (HERE / document / "content").iterdir()
    files = {f"{council.name}/{path}": data for path, data in read(council).items()}
    return validate(CouncilFiles(council.name, council.name, files), SHIPPED, POLICY)


def line_of(one: Diagnostic) -> str:
    path, line, column, *_ = one.span
    place = f"{path.partition('/')[2]}:{line}:{column}"
    return f"{place} {one.severity}[{one.code}] {' '.join(one.message.split())}"


def blames(documents: Iterable[str]) -> Iterator[tuple[str, str, bool]]:
    """Walk what errors and warnings were told: the level, the code, and whether it was right."""
    for document in documents:
        for line in (HERE / document / "expected.txt").read_text("utf-8").splitlines():
            if blame := BLAME.search(line):
                yield blame[1], blame[2], line.startswith("+ ")


def test_who_blames_is_right_nine_times_of_ten() -> None:
    """A rule that is wrong more often gives information only."""
    judged: defaultdict[str, list[bool]] = defaultdict(list)
    for _, code, right in blames(name for name in DOCUMENTS if name not in FIRST["documents"]):
        judged[code].append(right)
    assert judged
    assert {code for code, right in judged.items() if sum(right) < 0.9 * len(right)} == set()


@pytest.mark.parametrize("level", ["error", "warning"])
def test_what_the_rules_were_not_made_for_is_told_no_worse(level: str) -> None:
    """Taken together, since one document has a few errors only."""
    told = Counter(right for given, _, right in blames(FIRST["documents"]) if given == level)
    assert told[True] / told.total() >= FIRST["right"][level] / FIRST["found"][level]
