"""Server: answers requests from this computer, and streams to its pages what has changed.

The standard library's server does all that is needed: a few requests from one browser, each in a
thread of its own. Whatever a request asks for is a name in a table, and never a file.
"""

import json
import os
import socketserver
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from cpstrategy.preview.csp import EVENTS, SCRIPT, closed, opened
from cpstrategy.preview.guard import METHODS, Refusal, refusal
from cpstrategy.preview.overlay import key_of
from cpstrategy.preview.preview import Preview
from cpstrategy.preview.routes import Answer

HOST = "127.0.0.1"
_PATIENCE = 60.0
"""Seconds for which a connection may be silent."""
_BEAT = 15.0
"""Seconds after which a stream says that it is still there."""
_SAFE = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Server(ThreadingHTTPServer):
    """Listens on this computer only."""

    daemon_threads = True
    # Elsewhere it frees a port at once; on Windows it would let two programs share one.
    allow_reuse_address = os.name != "nt"

    def __init__(self, preview: Preview, port: int) -> None:
        """Take a port, any if it is 0.

        Raises OSError if it is taken.
        """
        self.preview = preview
        self.script = Path(__file__).with_name("preview.js").read_bytes()
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        """Take the port without asking the network for a name."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Let a browser go away in the middle of an answer."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    timeout = _PATIENCE

    def do_GET(self) -> None:
        """Answer, or say why not."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        refused = refusal(self.command, self.path, headers, self.server.server_port)
        if refused:
            self._refuse(refused)
            return
        target = urlsplit(self.path)
        path, host = unquote(target.path), headers["host"]
        if path == EVENTS:
            self._stream(parse_qs(target.query), host)
        elif path == SCRIPT:
            self._send(Answer(200, self.server.script, "text/javascript", False), host)
        else:
            self._send(self.server.preview.answer(path[1:], host), host)

    do_HEAD = do_GET  # noqa: N815

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what cannot be understood; the base class calls this, also for other methods."""
        is_method = code == 501
        self._refuse(
            Refusal(405, "only GET and HEAD are answered")
            if is_method
            else Refusal(code, message or explain or "this cannot be understood")
        )

    def version_string(self) -> str:
        """Say nothing of the system."""
        return "cpstrategy"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep quiet: the terminal is for whoever writes."""

    def _refuse(self, refused: Refusal) -> None:
        # What else comes on this connection may be the rest of what was refused.
        self.close_connection = True
        content = f"{refused.reason}\n".encode()
        self._send(Answer(refused.status, content, "text/plain", False), "")

    def _send(self, answer: Answer, host: str) -> None:
        self._begin(answer.status, answer.media_type, opened(host) if answer.is_page else closed())
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.content)

    def _begin(self, status: int, media_type: str, policy: str) -> None:
        is_text = media_type.startswith("text/")
        self.send_response(status)
        self.send_header("Content-Type", f"{media_type}; charset=utf-8" if is_text else media_type)
        self.send_header("Content-Security-Policy", policy)
        for name, value in _SAFE.items():
            self.send_header(name, value)
        if status == 405:
            self.send_header("Allow", ", ".join(METHODS))
        if self.close_connection:
            self.send_header("Connection", "close")

    def _stream(self, query: dict[str, list[str]], host: str) -> None:
        """Send a page whenever it is not the one that the browser has."""
        path = unquote(urlsplit(query.get("page", ["/"])[0]).path)[1:]
        key = self.headers.get("Last-Event-ID") or query.get("key", [""])[0]
        self.close_connection = True
        self._begin(200, "text/event-stream", closed())
        self.end_headers()
        if self.command == "HEAD":
            return
        with suppress(OSError), self.server.preview.looking(path, host):
            self._follow(path, host, key)

    def _follow(self, path: str, host: str, key: str) -> None:
        preview = self.server.preview
        self.wfile.write(b"retry: 1000\n\n")
        seen = -1
        while (version := preview.wait(seen, _BEAT)) is not None:
            seen = version
            answer = preview.answer(path, host)
            former_key, key = key, key_of(answer.content) if answer.is_page else key
            if key != former_key:
                page = json.dumps(answer.content.decode())
                self.wfile.write(f"id: {key}\nevent: page\ndata: {page}\n\n".encode())
            else:
                self.wfile.write(b": as it was\n\n")
