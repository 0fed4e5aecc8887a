"""Overlay: what only a preview puts into a page: marks, the findings, and its own script."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cpstrategy.document.document import Branding
from cpstrategy.html.medium import PREVIEW
from cpstrategy.preview.csp import SCRIPT, with_own_script
from cpstrategy.preview.findings import LEVELS, NumberedFinding
from cpstrategy.preview.highlights import with_marks
from cpstrategy.preview.pages import drawn
from cpstrategy.source import Files


@dataclass(frozen=True, slots=True)
class News:
    """What there is to say beside a page.

    `trouble` says why what is shown is from before. `is_checked` is false while the rules are still
    looking. `listed` is false on a page of its own or of all councils.
    """

    findings: tuple[NumberedFinding, ...] = ()
    trouble: str = ""
    is_checked: bool = True
    is_listed: bool = True


def dressed(html: str, path: str, host: str, news: News, look: Branding, templates: Files) -> bytes:
    """Put the preview's own things into a page; without their look, if that is what is broken."""
    listed = news.findings if news.is_listed else ()
    html, marked = with_marks(html, [finding.sought for finding in listed])
    aside = drawn(PREVIEW, look, templates, _plain, **_context(news, listed, marked))
    style, _, aside = aside.partition("<aside")
    key = sha256(f"{html}{style}{aside}".encode()).hexdigest()[:16]
    script = f'<script src="{SCRIPT}" data-page="{path}" data-key="{key}" defer></script>\n'
    html = _before("</head>", html, style + script)
    return with_own_script(_before("</body>", html, f"<aside{aside}"), host).encode()


def _plain(fault: str) -> str:
    return f'<aside aria-label="Preview"><p role="status">{fault}</p></aside>'


def key_of(page: bytes) -> str:
    """The key that a dressed page has in it."""
    return page.partition(b'data-key="')[2][:16].decode("ascii")


def _context(
    news: News, listed: Sequence[NumberedFinding], marked: frozenset[int]
) -> dict[str, Any]:
    groups = {level: [finding for finding in listed if finding.level is level] for level in LEVELS}
    return {
        "news": news,
        "counts": {
            level: sum(finding.level is level for finding in news.findings) for level in LEVELS
        },
        "groups": groups,
        "found": marked,
    }


def _before(mark: str, html: str, more: str) -> str:
    """Put something before the last of a tag, or at the end if a template has none."""
    head, tag, tail = html.rpartition(mark)
    return f"{head}{more}{tag}{tail}" if tag else f"{html}{more}"
