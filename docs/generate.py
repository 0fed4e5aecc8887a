"""Generate: write the pages of this folder that are made from the code."""

from pathlib import Path

from cpstrategy.reference import pages

for name, content in pages().items():
    path = Path(__file__).parent / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, "utf-8", newline="\n")
