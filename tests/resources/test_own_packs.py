"""Own packs: a council adds to any list by a file, and its own word counts."""

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import Policy
from cpstrategy.source import CouncilFiles, Shipped

CONTENT = """\
council: {name: Example Council, contact: {team: The team}}
document: {title: Our strategy, review-due: 2030}
vision: Our cohort of kids needs a robust offer, says the XYZ.
"""
SHARED = """\
wordings:
  - {avoid: [cohort], use: [group]}
plain-words:
  - {words: [robust], say: [strong]}
"""
OWN = """\
wordings:
  - {avoid: [kids], use: [children], because: Our council of children asked for it.}
  - {avoid: [cohort], use: [our young people]}
plain-words:
  - {words: [robust], say: [sturdy]}
abbreviations:
  - {short: XYZ, long: example, known: true}
"""


def findings(**packs: str) -> list[Diagnostic]:
    """The findings about words, of a council whose own packs are given by name."""
    files = {"content/a/a.yaml": CONTENT.encode()}
    files |= {f"content/a/packs/{name}.yaml": text.encode() for name, text in packs.items()}
    shipped = Shipped({}, {"shared.yaml": SHARED.encode()})
    policy = Policy(today=Moment(2026, 6, 1), select=("TRM", "PLN003"))
    return list(validate(CouncilFiles("a", "content/a", files), shipped, policy).findings)


def test_a_file_adds_words_and_takes_worries_away() -> None:
    """Both at once: what nobody should write here, and what everybody here knows."""
    before = {one.message for one in findings()}
    after = {one.message for one in findings(words=OWN)}
    assert any("`XYZ`" in message for message in before)
    assert not any("`XYZ`" in message for message in after)
    assert not any("`kids`" in message for message in before)
    assert any("`kids`" in message for message in after)


def test_of_two_entries_the_councils_own_holds() -> None:
    """The shared ones say what others prefer."""
    hints = " ".join(one.hint for one in findings(words=OWN))
    assert "our young people" in hints
    assert "sturdy" in hints
    assert "strong" not in hints
    shared = " ".join(one.hint for one in findings())
    assert "strong" in shared


def test_a_faulty_file_is_told_at_its_line() -> None:
    """It is content like any other."""
    policy = Policy(select=("SYN",))
    files = {
        "content/a/a.yaml": CONTENT.encode(),
        "content/a/packs/own.yaml": b"wordings:\n  - {avoid: [x], usee: [y]}\n",
    }
    [one] = validate(CouncilFiles("a", "content/a", files), Shipped({}, {}), policy).findings
    assert (one.span.path, one.span.line, one.code) == ("content/a/packs/own.yaml", 2, "SYN002")


def test_a_shared_pack_of_another_nation_is_not_read() -> None:
    """Whatever is wrong in it is of no concern to those whom it is not for."""
    policy = Policy(select=("SYN",))
    council = CouncilFiles("a", "content/a", {"content/a/a.yaml": CONTENT.encode()})
    for nation, codes in (("england", ["SYN002"]), ("wales", [])):
        pack = f"act: The Act\nnation: {nation}\nactt: The Act\n".encode()
        told = validate(council, Shipped({}, {"one.yaml": pack}), policy).findings
        assert [one.code for one in told] == codes
