"""Guard: which requests are answered, so that no page from elsewhere can read or drive a preview.

A page from elsewhere can send requests to this computer, under a name of its own that leads here
(DNS rebinding) or under ours. Of the first the Host gives it away, of the second what the browser
says of its origin.
"""

from collections.abc import Mapping
from dataclasses import dataclass

METHODS = ("GET", "HEAD")
_OURS = ("", "same-origin", "none")
"""What a browser says of requests that our pages make, or the user; others do not say it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that gives away nothing."""

    status: int
    reason: str


def hosts(port: int) -> tuple[str, ...]:
    """The names under which a preview answers."""
    return f"127.0.0.1:{port}", f"localhost:{port}"


def refusal(method: str, target: str, headers: Mapping[str, str], port: int) -> Refusal | None:
    """Say why a request is not answered, if it is not; the names of headers are in small letters.

    `target` is what follows the method in the request, which is an address with a host if somebody
    takes us for a proxy.
    """
    host, origin = headers.get("host", ""), headers.get("origin")
    if method not in METHODS:
        return Refusal(405, "only GET and HEAD are answered")
    if host not in hosts(port):
        return Refusal(403, "this preview answers to its own address only")
    if origin is not None and origin != f"http://{host}":
        return Refusal(403, "this preview answers its own pages only")
    if not _is_ours(headers):
        return Refusal(403, "this preview is not for other pages")
    if not target.startswith("/") or target.startswith("//"):
        return Refusal(400, "an address begins with one slash")
    return None


def _is_ours(headers: Mapping[str, str]) -> bool:
    """Whether one of our pages asks, or the user does, also by a link from elsewhere."""
    opens = headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest")
    return headers.get("sec-fetch-site", "") in _OURS or opens == ("navigate", "document")
