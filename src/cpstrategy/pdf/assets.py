"""Assets: the only files a document can fetch are those it was given."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote

from weasyprint.urls import URLFetcher, URLFetcherResponse  # type: ignore[import-untyped]

from cpstrategy.pdf.fonts import unpacked
from cpstrategy.pdf.result import BASE
from cpstrategy.pictures import published

# Not `mimetypes`, which reads files of the machine.
TYPES = {
    ".css": "text/css",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}

FONTS = (".otf", ".ttf", ".woff", ".woff2")


class AssetFetcher(URLFetcher):  # type: ignore[misc] # WeasyPrint has no types.
    """Serves `data:` URLs and a mapping from path to bytes; no disk, no network.

    What it would not serve stays in `refusals`, as sentences, since WeasyPrint is silent about
    some failures, for instance those within an SVG image.
    """

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__(allowed_protocols=("data",), allow_redirects=False)
        self._assets = assets
        self.refusals: dict[str, None] = {}

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002
        """Serve `url`, or raise an error that WeasyPrint logs, or swallows."""
        if url[:5].lower() == "data:":
            return super().fetch(url)
        if not url.startswith(BASE):
            raise self._refusal(f"“{_short(url)}” was not fetched: only its own files may be used")
        path = unquote(url.removeprefix(BASE).partition("#")[0])
        if path not in self._assets:
            raise self._refusal(f"The file “{_short(path)}” is missing")
        kind = TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")
        served = self._served(path)
        return URLFetcherResponse(url, served, {"Content-Type": kind})

    def _served(self, path: str) -> bytes:
        """What a reader gets of a file: of a font all that it holds, of a picture what is seen."""
        content = self._assets[path]
        if path.endswith(FONTS):
            return unpacked(content)
        try:
            return published(path, content)
        except ValueError as error:
            raise self._refusal(f"The file “{_short(path)}” was not shown: {error}") from error

    def _refusal(self, sentence: str) -> ValueError:
        self.refusals[sentence] = None
        return ValueError(sentence)


def _short(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:99]}…"
