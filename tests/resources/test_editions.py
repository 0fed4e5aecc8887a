"""Editions: every fault in one is a finding with its place, and silences nothing else."""

from collections.abc import Sequence

import pytest

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.model.name import REGISTERS
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.rules.pln import reading_age
from cpstrategy.source import CouncilFiles, Shipped

SOUND = """\
name: brief
title: In brief
registers: [full]
sections:
  - vision
outputs: [html]
"""
STRATEGY = """\
council: {name: Example Council}
document: {title: Our strategy, status: approved}
vision: We care.
"""
PLACE = "content/example/editions/brief/edition.yaml"


def checked(shipped: Shipped, *more: tuple[str, str]) -> CheckedCouncil:
    """Validate a small council with editions of its own."""
    files = {"content/example/strategy.yaml": STRATEGY.encode()}
    files |= {f"content/example/{path}": text.encode() for path, text in more}
    return validate(CouncilFiles("example", "content/example", files), shipped)


def told(findings: Sequence[Diagnostic]) -> list[str]:
    """What is said of editions, with its place."""
    return [
        f"{one.span.path.removeprefix('content/example/')}:{one.span.line}:{one.span.column} "
        f"{one.code} {one.message}"
        for one in findings
        if one.span.path.endswith("edition.yaml")
    ]


FAULTS = {
    "an unknown key": ("title:", "titel: X\ntitle:", "2:1 SYN002 unknown key `titel`"),
    "a key that is missing": ("title: In brief\n", "", "1:1 SYN003 the edition has no `title`"),
    "a wrong kind": (
        "title:",
        "position: ten\ntitle:",
        "2:11 SYN004 `position` must be a whole number, not `ten`",
    ),
    "an unknown section": ("- vision", "- visoin", "5:5 REF001 there is no section `visoin`"),
    "an unknown output": ("[html]", "[html, epub]", "6:17 REF001 there is no output `epub`"),
    "a part that there is not": (
        "outputs:",
        "parts: [aim, wil]\noutputs:",
        "6:14 REF001 a priority has no part `wil`",
    ),
    "a heading of no part": (
        "outputs:",
        "headings: {hopes: Hopes}\noutputs:",
        "6:19 REF001 a priority has no part `hopes`",
    ),
    "furniture that there is not": (
        "outputs:",
        "without: [surces]\noutputs:",
        "6:11 REF001 nothing is called `surces` here",
    ),
    "a key that is gone": (
        "outputs:",
        "most: {vision: 1}\noutputs:",
        "6:1 SYN002 unknown key `most`",
    ),
    "an output twice": ("[html]", "[html, html]", "6:17 REF010 `outputs` names `html` twice"),
    "no output": ("[html]", "[]", "6:10 SYN004 `outputs` is empty"),
    "no register": ("[full]", "[]", "3:12 SYN004 `registers` is empty"),
    "paper that there is not": (
        "outputs:",
        "page: {size: Z9}\noutputs:",
        "6:14 SYN004 `size` cannot be `Z9`",
    ),
    "a margin in words": (
        "outputs:",
        "page: {margin: 1cm wide}\noutputs:",
        "6:16 SYN004 `margin` cannot be `1cm wide`",
    ),
    "letters without a unit": (
        "outputs:",
        "page: {font-size: 12}\noutputs:",
        "6:19 SYN004 `font-size` cannot be `12`",
    ),
    "a page's name": (
        "brief",
        "index",
        "1:7 REF010 an edition cannot be called `index`: each council has such a page",
    ),
    "a page's name in capitals": (
        "brief",
        "Report",
        "1:7 REF010 an edition cannot be called `Report`: each council has such a page",
    ),
    "another's name": ("brief", "youth", "1:7 REF010 two editions are called `youth`"),
    "another's file": (
        "brief",
        "full.fragment",
        "1:7 REF010 the editions `full` and `full.fragment` both make `full.fragment.html`",
    ),
}
NAMES = {
    "a/b": "has signs that no file's name can have",
    "../up": "begins with a full stop, so its files would be hidden",
    "a\\b": "has signs that no file's name can have",
    '"a\\tb"': "has signs that no file's name can have",
    ".hidden": "begins with a full stop, so its files would be hidden",
    "Con": "cannot be a file's name on Windows",
    "lpt1.old": "cannot be a file's name on Windows",
    "com¹": "cannot be a file's name on Windows",
    "brief.": "cannot be a file's name on Windows",
    "a" * 61: "has more than 60 letters",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_has_its_place(shipped: Shipped, fault: str) -> None:
    """And is the only thing that is said of editions."""
    old, new, says = FAULTS[fault]
    found = checked(shipped, ("editions/brief/edition.yaml", SOUND.replace(old, new)))
    assert told(found.findings) == [f"editions/brief/edition.yaml:{says}"]
    assert "brief" not in {edition.name for edition in found.resources.editions}


@pytest.mark.parametrize(
    ("without", "says"),
    [
        (
            "[leads]",
            "6:11 PLN027 `leads` stands in `priorities`, `priorities-in-brief`, and none is here",
        ),
        ("[period, period]", "6:19 PLN027 `without` names `period` twice"),
    ],
)
def test_what_leaves_nothing_out_is_told(shipped: Shipped, without: str, says: str) -> None:
    """A warning: the edition is made as if it were not there."""
    own = SOUND.replace("outputs:", f"without: {without}\noutputs:")
    found = checked(shipped, ("editions/brief/edition.yaml", own))
    assert told(found.findings) == [f"editions/brief/edition.yaml:{says}"]
    assert "brief" in {edition.name for edition in found.resources.editions}


def test_a_hint_names_the_nearest_furniture(shipped: Shipped) -> None:
    """A slip of the pen is told what was meant; any other name, what there is."""
    own = SOUND.replace("outputs:", "without: [surces, chips]\noutputs:")
    found = checked(shipped, ("editions/brief/edition.yaml", own))
    hints = [one.hint for one in found.findings if one.code == "REF001"]
    assert hints[0] == "did you mean `sources`?"
    assert hints[1].startswith("what can be left out: `period`, `status`")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_the_beginning_of_a_file_s_name(shipped: Shipped, name: str) -> None:
    """Everywhere, and of one that a listing shows."""
    found = checked(shipped, ("editions/x/edition.yaml", SOUND.replace("brief", name)))
    assert told(found.findings) == [f"editions/x/edition.yaml:1:7 SYN004 `name` {NAMES[name]}"]


@pytest.mark.parametrize("name", ["in brief", "young-people", "kurz_gefaßt", "v1.2", "console"])
def test_other_names_are_fine(shipped: Shipped, name: str) -> None:
    """Spaces, accents and full stops are in many files' names."""
    found = checked(shipped, ("editions/x/edition.yaml", SOUND.replace("brief", name)))
    assert told(found.findings) == []
    assert name in {edition.name for edition in found.resources.offered}


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("editions/kids/edition.yml", "rename it to `editions/kids/edition.yaml`"),
        ("editions/kids/Edition.yaml", "rename it to `editions/kids/edition.yaml`"),
        ("editions/kids/kids.YAML", "rename it to `editions/kids/edition.yaml`"),
        ("editions/kids.yaml", "rename it to `editions/kids/edition.yaml`"),
        ("templates/editions/kids.yml", "rename it to `editions/kids/edition.yaml`"),
        ("editions/youth/edition.yml", "rename it to `editions/youth/edition.yaml`"),
        ("editions/youth/notes.yaml", "the edition stands in `editions/youth/edition.yaml`: "),
        ("editions/brief/edition.yml", "the edition stands in `editions/brief/edition.yaml`: "),
        ("editions/yuoth/style.css", "did you mean the folder `editions/youth`?"),
        ("editions/kids/style.css", "call its folder as the edition that it is for: `easy-read`"),
    ],
)
def test_a_file_that_is_no_edition_for_its_name_is_told(
    shipped: Shipped, path: str, hint: str
) -> None:
    """Once, at the file, with what to call it, and nothing is held up by it."""
    found = checked(shipped, ("editions/brief/edition.yaml", SOUND), (path, SOUND))
    [finding] = [one for one in found.findings if one.code == "SYN015"]
    assert finding.span.path == f"content/example/{path}"
    assert finding.hint.startswith(hint)
    assert not errors(found.findings)


def test_what_an_edition_is_made_with_is_not_told(shipped: Shipped) -> None:
    """Looks in its folder, what a template takes in, and pictures."""
    found = checked(
        shipped,
        ("editions/brief/edition.yaml", SOUND),
        ("editions/brief/style.css", '{% include "editions/common/tints.css" %}'),
        ("editions/common/tints.css", "p { color: #000000 }"),
        ("editions/youth/style.css", "p { color: #000000 }"),
    )
    assert not [one for one in found.findings if one.code == "SYN015"]


def test_all_faults_are_told_in_one_run(shipped: Shipped) -> None:
    """Also where one leaves nothing of the edition to be read."""
    faulty = SOUND.replace("registers: [full]\n", "regsters: [full]\nposition: ten\n")
    faulty = faulty.replace("- vision", "- visoin").replace("[html]", "[html, epub]")
    found = checked(
        shipped,
        ("editions/a/edition.yaml", faulty.replace("brief", "report")),
        ("templates/editions/b/edition.yaml", SOUND.replace("title: In brief", "titel: b")),
    )
    assert [line.split()[:2] for line in told(found.findings)] == [
        ["editions/a/edition.yaml:1:7", "REF010"],
        ["editions/a/edition.yaml:3:1", "SYN002"],
        ["editions/a/edition.yaml:4:11", "SYN004"],
        ["editions/a/edition.yaml:6:5", "REF001"],
        ["editions/a/edition.yaml:7:17", "REF001"],
        ["templates/editions/b/edition.yaml:2:1", "SYN002"],
    ]


@pytest.mark.parametrize("folder", ["full", "youth"])
@pytest.mark.parametrize(
    "written",
    [SOUND.replace("name: brief\n", ""), "title: Mine\n", "title: [\n", "- title\n"],
    ids=["no name", "a title alone", "no YAML", "a list"],
)
def test_a_fault_is_told_at_its_file_alone(shipped: Shipped, folder: str, written: str) -> None:
    """Those that follow or are like an edition that cannot be read are none the worse for it."""
    like = ("editions/other/edition.yaml", f"name: other\ntitle: Other\nlike: {folder}\n")
    found = checked(shipped, (f"editions/{folder}/edition.yaml", written), like)
    assert told(found.findings)
    assert all(line.startswith(f"editions/{folder}/edition.yaml") for line in told(found.findings))


ROWED = "name: er\ntitle: ER\nlike: easy-read\n"


@pytest.mark.parametrize("register", [*REGISTERS, "8-to-11", "easy-rows"])
@pytest.mark.parametrize("written", [ROWED, SOUND.replace("registers: [full]\n", "rows: true\n")])
def test_rows_are_of_easy_read(shipped: Shipped, written: str, register: str) -> None:
    """Of any other register there would be no row, and nobody would say so."""
    declared = f"{STRATEGY}registers: {{8-to-11: youth, easy-rows: easy}}\n".encode()
    files = {"content/example/strategy.yaml": declared}
    files |= {PLACE: f"{written}registers: [{register}]\n".encode()}
    found = validate(CouncilFiles("example", "content/example", files), shipped).findings
    line = len(written.splitlines()) + 1
    said = f"SYN004 `rows` show `easy` words, and `registers` begins with `{register}`"
    is_easy = register in ("easy", "easy-rows")
    expected = [] if is_easy else [f"editions/brief/edition.yaml:{line}:12 {said}"]
    assert told(found) == expected


def test_what_others_follow_is_told_to_have_sections(shipped: Shipped) -> None:
    """It cannot follow itself; with what the hint says, and what else lacks, all is sound."""
    path = "editions/full/edition.yaml"
    found = checked(shipped, (path, "name: full\ntitle: Mine\n"))
    [finding] = [one for one in found.findings if one.span.path.endswith(path)]
    assert finding.hint == "list the sections"
    assert told(checked(shipped, (path, SOUND.replace("brief", "full"))).findings) == []


def test_a_fault_silences_no_rule(shipped: Shipped) -> None:
    """What is wrong in another edition's words is told as if there were no fault."""
    fault = ("editions/brief/edition.yaml", SOUND.replace("- vision", "- visoin"))
    council = "council: {name: Example Council}\n"
    bad = reading_age.UNIT.bad.replace("[plain]}", "[plain], title: Our strategy}")
    hard = ("strategy.yaml", council + bad)
    without, with_fault = (checked(shipped, hard, *some) for some in ((), (fault,)))
    rest = [one for one in with_fault.findings if one.span.path != PLACE]
    assert rest == list(without.findings)
    assert any(one.code == "PLN002" for one in rest)


def test_the_file_is_named_where_it_lies(shipped: Shipped) -> None:
    """In the project's templates, or where the program was installed."""
    path = "editions/full/edition.yaml"
    faulty = shipped.templates[path].replace(b"- vision", b"- visoin")
    templates = {**shipped.templates, path: faulty}
    for replaced, place in (({path}, "templates"), ((), "/opt/cpstrategy/templates")):
        shared = Shipped(templates, shipped.packs, "/opt/cpstrategy/templates", frozenset(replaced))
        [line] = told(checked(shared).findings)
        assert line.startswith(f"{place}/{path}:9:5 REF001")


def test_an_edition_that_a_council_names_is_there_though_it_is_faulty(shipped: Shipped) -> None:
    """It is told what is wrong with it, and not that there is none."""
    named = STRATEGY.replace("{title", "{editions: [brief, breif], title")
    files = {"content/example/strategy.yaml": named.encode()}
    files |= {PLACE: SOUND.replace("- vision", "- visoin").encode()}
    found = validate(CouncilFiles("example", "content/example", files), shipped).findings
    unknown = [one.message for one in found if "there is no edition" in one.message]
    assert unknown == ["there is no edition `breif`"]


@pytest.mark.parametrize(
    ("marks", "message", "hint"),
    [
        ("brif", "there is no edition `brif`", "did you mean `brief`?"),
        ("own", "there is no edition `own`", "the editions are brief"),
        (
            "full",
            "the edition `full` shows everything, whatever is marked for it",
            "only short editions leave something out: `brief`",
        ),
    ],
)
def test_marks_name_short_editions(shipped: Shipped, marks: str, message: str, hint: str) -> None:
    """A mark that changes nothing is told where it stands."""
    priority = f"priorities:\n  - {{id: home, title: Home, in: [brief, {marks}]}}\n"
    short = ("editions/brief/edition.yaml", f"{SOUND}short: true\n")
    full = ("editions/full/edition.yaml", SOUND.replace("brief", "full"))
    alone = Shipped(templates={}, packs=shipped.packs)
    findings = checked(alone, short, full, ("priorities.yaml", priority)).findings
    [found] = [
        one for one in findings if "the edition" in one.message or "no edition" in one.message
    ]
    assert (found.message, found.span.line, found.span.column) == (message, 2, 41)
    assert found.hint.startswith(hint)


def test_an_edition_that_chose_by_place_is_told_what_to_write(shipped: Shipped) -> None:
    """The key is gone, because the first of a list is not the one that matters most."""
    [found] = [
        one
        for one in checked(
            shipped, ("editions/brief/edition.yaml", f"{SOUND}most: {{vision: 1}}\n")
        ).findings
        if one.code == "SYN002"
    ]
    assert "`in: [easy-read]`" in found.hint
    assert "`short: true`" in found.hint
