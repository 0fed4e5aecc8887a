"""Season: quarters, terms and years as people write them, where they begin and where they end."""

import pytest

from cpstrategy.diagnostic import Severity
from cpstrategy.fixes import mend
from cpstrategy.formatting.dates import tell_moment, tell_period
from cpstrategy.load.load import load
from cpstrategy.model.season import parse_season
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, Period, parse_timing
from tests.load.written import written

PATH = "a.yaml"


@pytest.mark.parametrize(
    ("written", "start", "end", "told"),
    [
        ("Q3 2025/26", (2025, 10), (2025, 12), "Q3 2025/26"),
        ("quarter 4 of 2025-26", (2026, 1), (2026, 3), "Q4 2025/26"),
        ("2025/26", (2025, 4), (2026, 3), "2025/26"),
        ("2025-26", (2025, 4), (2026, 3), "2025/26"),
        ("1999/2000", (1999, 4), (2000, 3), "1999/00"),
        ("school year 2025/26", (2025, 9), (2026, 8), "school year 2025/26"),
        ("Autumn term 2025", (2025, 9), (2025, 12), "autumn term 2025"),
        ("spring term 2025/26", (2026, 1), (2026, 4), "spring term 2025/26"),
    ],
)
def test_what_people_call_a_time(
    written: str, start: tuple[int, int], end: tuple[int, int], told: str
) -> None:
    """It is printed as it is written, and over when its last month is."""
    season = parse_season(written)
    assert season == (start, end, told)
    moment = parse_timing(written)
    assert tell_moment(moment) == told
    assert not moment.is_before(Moment(*end, 28))
    following = (end[0] + end[1] // 12, end[1] % 12 + 1)
    assert moment.is_before(Moment(*following, 1))


@pytest.mark.parametrize(
    "written", ["2025-10", "2011-12", "2025/27", "Q3 2025", "Q5 2025/26", "26"]
)
def test_what_is_none(written: str) -> None:
    """`2025-10` is a month; years that do not follow one another are a slip."""
    assert parse_season(written) is None


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2025/26", "2025/26"),
        ("2021 to 2024", "2021 to 2024"),
        ("2021-2024", "2021 to 2024"),
        ("2023/24 – 2025/26", "2023/24 to 2025/26"),
    ],
)
def test_a_period_in_one_line(written: str, told: str) -> None:
    """The words alone stand for both ends."""
    assert tell_period(Period.model_validate(written)) == told


@pytest.mark.parametrize(
    ("typed", "fixed"),
    [
        ("31.3.26", "2026-03-31"),
        ("'2026-03-31T00:00:00.000Z'", "'2026-03-31'"),
        ("26 November 2025", "2025-11-26"),
    ],
)
def test_a_date_is_put_right(typed: str, fixed: str) -> None:
    """`--fix` writes what the hint says, and nothing else is told of a date that is left out."""
    head = written(Strategy, {}, flow=True)
    content = f"{head}actions:\n  - {{id: a, text: Act., due: {typed}, measure: x}}\n"
    files = {PATH: content.encode()}
    [finding] = load(files, Strategy).findings
    assert (finding.code, finding.severity) == ("SYN004", Severity.ERROR)
    assert mend([finding], files)[PATH].content.decode() == content.replace(typed, fixed)
