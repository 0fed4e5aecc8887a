"""Joined: what `>` makes one paragraph of is told where it was to be a list, and nowhere else."""

import pytest

from cpstrategy.load.yaml_reader import read_yaml


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("We do:\n- listen\n- act", [3]),
        ("We do:\n\n- listen\n- act", [5]),
        ("We do:\n\na) listen\nb) act", [5]),
        ("We do: • listen\n• act", [3]),
        ("Heads\n| a | b |\n| - | - |", [3]),
        ("We care.[^1]\n[^1]: So they said.", [3]),
        ("We care for those under\n25. We listen to them.", []),
        ("We care for all\n- and for each -\nof them.", []),
        ("We do:\n\n- listen\n  to all", []),
        ("We do:\n\n- listen\n\n- act", []),
        ("We do:\n\n  - listen\n  - act", []),
    ],
)
def test_lines_that_were_to_be_of_their_own(text: str, lines: list[int]) -> None:
    """Once for a text, at the first that loses its beginning; a number may end a sentence."""
    written = "text: >-\n" + "".join(f"  {line}\n" if line else "\n" for line in text.split("\n"))
    _, found = read_yaml("a.yaml", written.encode())
    assert [(one.code, one.span.line) for one in found] == [("SYN011", line) for line in lines]
    _, found = read_yaml("a.yaml", written.replace(">-", "|").encode())
    assert found == []
