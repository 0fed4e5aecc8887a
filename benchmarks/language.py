"""Language: how long it takes to measure all that one council wrote.

Usage: .venv/bin/python benchmarks/language.py [FOLDER]
"""

import sys
from pathlib import Path
from time import process_time

from cpstrategy.text.measure import measure
from cpstrategy.text.plain_text import paragraphs

FOLDER = Path(__file__).parents[1] / "content" / "wigan"
REPEATS = 10


def main(folder: Path) -> None:
    """Say the best of ten: the text is too short for anything else to be told from noise."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in {".md", ".yaml"}]
    texts = [path.read_text("utf-8") for path in files]
    seconds = min(once(texts) for _ in range(REPEATS))
    words = measure(text for each in texts for text in paragraphs(each)).words
    sys.stdout.write(f"{folder.name}: {words:,} words in {seconds * 1000:.0f} ms\n")


def once(texts: list[str]) -> float:
    """Measure everything one time, and return the processor's seconds."""
    started = process_time()
    measure(text for each in texts for text in paragraphs(each))
    return process_time() - started


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
