"""Generate: write the pages of this folder that are made from the code."""

import json
from pathlib import Path

from reference import pages

HERE = Path(__file__).parent
PUBLISHED = HERE.parent / "tests" / "published"


def made() -> dict[str, str]:
    """Make the pages, with what was judged of the findings on the published documents."""
    judged = sorted(PUBLISHED.glob("*/expected.txt"))
    first = json.loads((PUBLISHED / "first.json").read_text("utf-8"))
    return pages({path.parent.name: path.read_text("utf-8") for path in judged}, first)


def main() -> None:
    """Write the pages."""
    for name, content in made().items():
        path = HERE / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
