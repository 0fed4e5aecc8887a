"""Press: make the PDFs of prepared pages with bare WeasyPrint, in one warm process.

Usage: press.py FOLDER

It takes a turn for every line that it is sent, and answers with the seconds of the turn: those
on the wall, and those of the processor.
"""

import sys
from pathlib import Path
from time import perf_counter, process_time

import weasyprint  # type: ignore[import-untyped]

BASE = "https://assets.invalid/"
"""What the pages' addresses begin with; bare WeasyPrint is to find them in the folder."""


def main(folder: Path) -> None:
    """Press all pages for every line, with nothing of ours around it."""
    place = f"{folder.resolve().as_uri()}/"
    pages = [path.read_text("utf-8").replace(BASE, place) for path in sorted(folder.glob("*.html"))]
    for _ in sys.stdin:
        started, worked = perf_counter(), process_time()
        for page in pages:
            source = weasyprint.HTML(string=page, base_url=place)
            source.write_pdf(pdf_variant="pdf/ua-1", dpi=150)
        sys.stdout.write(f"{perf_counter() - started} {process_time() - worked}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
