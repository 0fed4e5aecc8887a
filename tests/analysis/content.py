"""Content: small strategies as councils write them, read with a pack of the test's own."""

from cpstrategy.load.load import load
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"
TODAY = Moment(2026, 6, 1)
OWN = "content/example/packs/own.yaml"


def read(content: str = "", pack: str = "", *, path: str = OWN) -> Strategy:
    """Read a strategy with the words that the pack has advice on."""
    loaded = load({"a.yaml": COUNCIL, "b.yaml": content.encode()}, Strategy)
    assert loaded.record
    assert not loaded.findings
    packs = [load({path: pack.encode()}, Pack).record] if pack else []
    read_packs = tuple(one for one in packs if one)
    assert len(read_packs) == len(packs)
    return loaded.record.adopt(Supplies(packs=read_packs, today=TODAY))
