"""Prepare: write the page that a council's PDF is made from, with its fonts and pictures.

Usage: prepare.py COUNCIL FOLDER
"""

import sys
from pathlib import Path

from cpstrategy.compose import compose
from cpstrategy.files import find_project, read_council, read_shipped
from cpstrategy.html.medium import PRINT
from cpstrategy.html.page import page
from cpstrategy.pipeline import validate
from cpstrategy.source import Council
from cpstrategy.supply import read_editions, templates_of


def main(place: Path, folder: Path) -> None:
    """Write the full edition as `page.html`, and everything that it may ask for."""
    project = find_project(place)
    shipped = read_shipped(project)
    [(name, path)] = project.councils.items()
    council = Council(name, path, read_council(project, name))
    strategy = validate(council, shipped).strategy
    if strategy is None:
        sys.exit(f"{path} cannot be read: see cpstrategy validate {path}")
    document = compose(strategy, read_editions(shipped.templates)["full"], name)
    templates, assets = templates_of(council, shipped)
    html = page(document, PRINT, templates, assets)
    for each, content in {**templates, **assets, "page.html": html.encode()}.items():
        (folder / each).parent.mkdir(parents=True, exist_ok=True)
        (folder / each).write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
