"""Generate: write the pages of this folder that are made from the code."""

from pathlib import Path

from cpstrategy.reference import pages

for name, content in pages().items():
    (Path(__file__).parent / name).write_text(content, "utf-8", newline="\n")
