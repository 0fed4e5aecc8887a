"""Guard: only the user and our own pages get an answer, and it says what may be done with it."""

from socket import create_connection

import pytest

from cpstrategy.preview.guard import refusal

from .conftest import Served

OWN = {"host": "127.0.0.1:8765"}
ELSEWHERE = "https://evil.example"


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"host": "localhost:8765"},
        {"host": "localhost:8765", "origin": "http://localhost:8765"},
        {"origin": "http://127.0.0.1:8765", "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"},
        {
            "sec-fetch-site": "cross-site",
            "sec-fetch-mode": "navigate",
            "sec-fetch-dest": "document",
        },
    ],
    ids=str,
)
def test_what_is_answered(more: dict[str, str]) -> None:
    """The address typed or followed, by either name, and what our pages ask for."""
    assert refusal("GET", "/", {**OWN, **more}, 8765) is None


@pytest.mark.parametrize(
    ("status", "more"),
    [
        # A name that leads here now, after the page behind it was loaded (DNS rebinding).
        (403, {"host": "evil.example:8765"}),
        (403, {"host": "evil.example"}),
        (403, {"host": "127.0.0.1.evil.example:8765"}),
        (403, {"host": "127.0.0.1:8766"}),
        (403, {"host": "127.0.0.1"}),
        (403, {"host": "0.0.0.0:8765"}),
        (403, {"host": ""}),
        # An EventSource or a fetch of a page elsewhere.
        (403, {"origin": ELSEWHERE}),
        (403, {"origin": "null"}),
        (403, {"origin": ""}),
        (403, {"origin": "http://127.0.0.1:3000"}),
        (403, {"origin": "https://127.0.0.1:8765"}),
        (403, {"origin": "http://localhost:8765"}),
        # A picture, a script or a frame in a page elsewhere.
        (403, {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}),
        (403, {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"}),
        (
            403,
            {
                "sec-fetch-site": "cross-site",
                "sec-fetch-mode": "navigate",
                "sec-fetch-dest": "iframe",
            },
        ),
    ],
    ids=str,
)
def test_what_is_refused(status: int, more: dict[str, str]) -> None:
    """Each way in which a page elsewhere could read or drive a preview."""
    refused = refusal("GET", "/", {**OWN, **more}, 8765)
    assert refused is not None
    assert refused.status == status


@pytest.mark.parametrize("target", ["http://evil.example/", "//evil.example/", "*", ""])
def test_no_proxy(target: str) -> None:
    """What is asked for is a path."""
    refused = refusal("GET", target, OWN, 8765)
    assert refused is not None
    assert refused.status == 400


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "X"])
def test_nothing_is_changed(served: Served, method: str) -> None:
    """Only GET and HEAD, and no answer to a question about CORS."""
    response, words = served.ask("/", method)
    assert (response.status, response.getheader("Allow")) == (405, "GET, HEAD")
    assert "Wigan" not in words


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Origin": ELSEWHERE},
        {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors"},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "path", ["/", "/wigan/full.html", "/findings", "/-/events", "/-/preview.js"]
)
def test_nothing_is_told(served: Served, path: str, headers: dict[str, str]) -> None:
    """Whatever is asked for: the server itself refuses before it looks."""
    response, words = served.ask(path, **headers)
    assert response.status == 403
    assert "Wigan" not in words
    assert len(words) < 100


@pytest.mark.parametrize(
    "path",
    ["/", "/wigan/full.html", "/wigan/", "/findings", "/-/preview.js", "/nothing", "/-/events"],
)
def test_every_answer_is_closed(served: Served, path: str) -> None:
    """No answer can be kept, framed, embedded or taken for something else by another page."""
    response, _ = served.ask(path, "HEAD")
    told = {name.lower(): value for name, value in response.getheaders()}
    assert told["cache-control"] == "no-store"
    assert told["x-content-type-options"] == "nosniff"
    assert told["x-frame-options"] == "DENY"
    assert told["cross-origin-resource-policy"] == "same-origin"
    assert "frame-ancestors 'none'" in told["content-security-policy"]
    assert "default-src 'none'" in told["content-security-policy"]
    assert not any(name.startswith("access-control-") for name in told)


@pytest.mark.parametrize(
    "path",
    [
        "/content/wigan/strategy.yaml",
        "/wigan/strategy.yaml",
        "/../../etc/passwd",
        "/wigan/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/wigan/%2e%2e%2fcontent/wigan/strategy.yaml",
        "/wigan/..%5c..%5cstrategy.yaml",
        "/etc/passwd",
        "/wigan/full.html/",
        "/wigan/full.html%00",
        "/-/",
        "/-/server.py",
        "/%",
        "/?page=/etc/passwd",
    ],
)
def test_no_file_is_served(served: Served, path: str) -> None:
    """A path is the name of something that was made, and leads to no file."""
    response, words = served.ask(path)
    is_start = path.startswith("/?")
    assert response.status == (200 if is_start else 404)
    assert "root:" not in words
    assert "yaml-language-server" not in words


def test_it_listens_on_this_computer_only(served: Served) -> None:
    """Others in the network get no connection, also by an address of this computer."""
    with pytest.raises(ConnectionRefusedError):
        create_connection(("127.0.0.2", served.port), timeout=5)


def test_a_head_has_no_body(served: Served) -> None:
    """And says how long it would be."""
    response, words = served.ask("/wigan/full.html", "HEAD")
    assert words == ""
    assert int(response.getheader("Content-Length") or 0) > 10_000
