"""Merge: the files of a council as one mapping."""

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.merge import merge
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.source import Mapping, Span


def merged(*texts: str) -> tuple[Mapping, list[Diagnostic]]:
    trees = [read_yaml(f"{number}.yaml", text.encode())[0] for number, text in enumerate(texts)]
    return merge(tree for tree in trees if tree is not None)


def test_nothing_merges_to_an_empty_mapping() -> None:
    """A council without YAML is an empty mapping."""
    assert merged() == ({}, [])


def test_lists_of_one_key_join_in_file_order() -> None:
    """Items keep the order of the files, and their own places."""
    whole, findings = merged("b: [z, a]", "c: x\nb:\n  - m\n")
    assert findings == []
    assert whole == {"b": ["z", "a", "m"], "c": "x"}
    assert list(whole) == ["b", "c"]
    assert [item.span.path for item in whole["b"]] == ["0.yaml", "0.yaml", "1.yaml"]
    assert whole.keys_at["b"].path == "0.yaml"
    assert whole.span.path == "0.yaml"


def test_mappings_of_one_key_join_key_by_key() -> None:
    """Records by id may be split over files; every key keeps its place."""
    whole, findings = merged(
        "people: {ann: {role: x}}", "people: {bob: {role: y}}", "people: {cy: z}"
    )
    assert findings == []
    assert whole == {"people": {"ann": {"role": "x"}, "bob": {"role": "y"}, "cy": "z"}}
    assert [span.path for span in whole["people"].keys_at.values()] == [
        "0.yaml",
        "1.yaml",
        "2.yaml",
    ]


def test_a_text_given_twice_shows_both_places() -> None:
    """The second is the finding, the first is related and wins."""
    whole, [finding] = merged("a: b\ntitle: Home", "title: House")
    assert whole["title"] == "Home"
    assert (finding.code, finding.message) == ("SYN005", "`title` is given twice")
    assert finding.span == Span("1.yaml", 1, 1, 1, 6)
    assert finding.related == ((Span("0.yaml", 2, 1, 2, 6), "first given here"),)


def test_a_record_given_twice_shows_both_places() -> None:
    """Two files with one id are a finding at the second id."""
    whole, [finding] = merged("people: {ann: {role: x}}", "people: {ann: {name: y}}")
    assert whole["people"]["ann"] == {"role": "x"}
    assert (finding.message, finding.span.path) == ("`ann` is given twice", "1.yaml")
    assert finding.related[0][0] == Span("0.yaml", 1, 10, 1, 14 - 1)


def test_a_list_and_a_set_of_keys_do_not_join() -> None:
    """The finding says which is which."""
    _, [finding] = merged("people: [a]", "people: {b: c}")
    assert finding.code == "SYN005"
    assert finding.message == "`people` is a set of keys here, but a list where it is first given"


def test_an_empty_value_gives_way() -> None:
    """`people:` with nothing after it does not stand in the way of another file's people."""
    assert merged("people:\ntitle: x", "people: [a]\ntitle:\n") == (
        {"people": ["a"], "title": "x"},
        [],
    )
    assert merged("council: {name: }", "council: {name: Wigan}") == (
        {"council": {"name": "Wigan"}},
        [],
    )


def test_the_trees_stay_as_they_were() -> None:
    """Merging makes new lists and mappings and leaves what it was given alone."""
    first, _ = read_yaml("0.yaml", b"a: [b]\nc: {d: e}\n")
    second, _ = read_yaml("1.yaml", b"a: [f]\nc: {g: h}\n")
    assert first is not None
    assert second is not None
    merge([first, second])
    assert first == {"a": ["b"], "c": {"d": "e"}}
    assert list(first["c"].keys_at) == ["d"]
