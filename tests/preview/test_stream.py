"""Stream: a page is sent whenever it is not the one that the browser has."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from .conftest import Served, serving


@contextmanager
def listening(served: Served, key: str, last: str = "") -> Iterator[Iterator[str]]:
    """Listen as a browser does, and walk the lines that are sent."""
    connection = HTTPConnection("127.0.0.1", served.port, timeout=10)
    headers = {"Last-Event-ID": last} if last else {}
    connection.request("GET", f"/-/events?page=/wigan/full.html&key={key}", headers=headers)
    response = connection.getresponse()
    assert response.getheader("Content-Type") == "text/event-stream; charset=utf-8"
    try:
        yield (line.decode().rstrip("\n") for line in response)
    finally:
        response.close()
        connection.close()


def event(lines: Iterator[str]) -> tuple[str, str]:
    """Wait for a page, and return its key and its HTML."""
    key = next(line for line in lines if line.startswith("id: "))
    assert next(lines) == "event: page"
    return key.removeprefix("id: "), json.loads(next(lines).removeprefix("data: "))


def test_a_page_is_sent_once_and_after_each_change(project: Path) -> None:
    """Not to one who has it already, by the key in it or by the last event."""
    with serving(project) as served:
        with listening(served, "none") as lines:
            key, page = event(lines)
            assert f'data-key="{key}"' in page
        strategy = served.content / "strategy.yaml"
        for known, last in ((key, ""), ("none", key)):
            with listening(served, known, last) as lines:
                assert next(lines) == "retry: 1000"
                assert next(lines) == ""
                assert next(lines) == ": as it was"
        with listening(served, key) as lines:
            next(line for line in lines if line.startswith(":"))
            strategy.write_text(strategy.read_text("utf-8") + "\n# Only a note.\n", "utf-8")
            text = strategy.read_text("utf-8").replace("Every child", "Each child")
            strategy.write_text(text, "utf-8")
            served.preview.refresh({strategy})
            fresh, page = event(lines)
            assert fresh != key
            assert "Each child" in page


def test_the_end_of_the_preview_ends_the_stream(project: Path) -> None:
    """Nobody waits for what will not come."""
    with serving(project) as served, listening(served, "none") as lines:
        event(lines)
        served.preview.end()
        assert [line for line in lines if line] == []
