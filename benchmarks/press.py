"""Press: make the PDF of a prepared page with bare WeasyPrint, or with the program's typesetting.

Usage: press.py FOLDER bare|ours [once]

Without `once` it takes a turn for every line that it is sent, and answers with the seconds of the
turn and the peak memory of this process, so that its warm speed can be measured.
"""

import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

BASE = "https://assets.invalid/"
"""What the page's addresses begin with; bare WeasyPrint is to find them in the folder."""


def bare(folder: Path) -> Callable[[], object]:
    """Press as WeasyPrint does, with nothing of ours around it."""
    import weasyprint  # type: ignore[import-untyped]

    place = f"{folder.as_uri()}/"
    html = (folder / "page.html").read_text("utf-8").replace(BASE, place)

    def press() -> object:
        source = weasyprint.HTML(string=html, base_url=place)
        return source.write_pdf(pdf_variant="pdf/ua-1", dpi=150)

    return press


def ours(folder: Path) -> Callable[[], object]:
    """Press as the program does, with its tags and its complaints."""
    from cpstrategy.typesetting import typeset

    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    html = files.pop("page.html").decode()
    return lambda: typeset(html, files)


def take_turns(press: Callable[[], object]) -> None:
    """Answer every line."""
    for _ in sys.stdin:
        started = perf_counter()
        press()
        seconds = perf_counter() - started
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        sys.stdout.write(f"{seconds} {peak}\n")
        sys.stdout.flush()


def main(folder: Path, whose: str, *once: str) -> None:
    """Press once, or turn after turn."""
    press = {"bare": bare, "ours": ours}[whose](folder)
    if once:
        press()
    else:
        take_turns(press)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
