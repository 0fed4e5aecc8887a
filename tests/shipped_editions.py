"""Shipped editions: those that travel with the program, read once for all tests that ask for one.

From their files alone: whatever else lies among the templates would be read as an edition, too.
"""

from cpstrategy.resources.editions import read_editions
from tests.conftest import ROOT, read

_FOLDER = read(ROOT / "templates" / "editions")
EDITIONS = {
    edition.name: edition
    for edition in read_editions(
        {f"editions/{path}": data for path, data in _FOLDER.items() if path.endswith(".yaml")}
    ).sound
}
