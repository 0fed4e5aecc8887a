"""The mapping: every concept has a picture, every picture a concept, and all are credited."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.pictures import PictureSet
from cpstrategy.source import Files

CONTENT = Path(__file__).parents[2] / "content"


def concepts(mapping: PictureSet) -> list[str]:
    return [entry.id for entry in mapping.pictures]


def images(mapping: PictureSet) -> list[str]:
    return [entry.image for entry in mapping.pictures]


def pictured(node: Any) -> Iterator[str]:
    """Walk the concepts that a file of content names."""
    if isinstance(node, dict):
        if isinstance(node.get("picture"), str):
            yield str(node["picture"])
        node = list(node.values())
    for below in node if isinstance(node, list) else ():
        yield from pictured(below)


def test_order(mapping: PictureSet) -> None:
    """Concepts stand in the order of the alphabet, each of them once."""
    assert concepts(mapping) == sorted(set(concepts(mapping)))


def test_different_concepts_have_different_pictures(mapping: PictureSet) -> None:
    """Who knows a picture knows what it stands for: nothing else has the same one."""
    assert len(set(images(mapping))) == len(images(mapping))


def test_files(mapping: PictureSet, drawings: Files) -> None:
    """Every picture named is there, and none is there in vain."""
    assert sorted(images(mapping)) == sorted(drawings)


def test_descriptions(mapping: PictureSet) -> None:
    """What a picture shows is a phrase, and no two show the same."""
    shown = [entry.alt for entry in mapping.pictures]
    assert [words for words in shown if not words[0].isupper() or words.endswith(".")] == []
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(
    "path", sorted(CONTENT.rglob("*.yaml")), ids=lambda path: path.relative_to(CONTENT).as_posix()
)
def test_content(path: Path, mapping: PictureSet) -> None:
    """The worked examples and the packs name no concept that has no picture."""
    tree, _ = read_yaml(path.name, path.read_bytes())
    assert set(pictured(tree)) <= set(concepts(mapping))


def test_credit(mapping: PictureSet) -> None:
    """The set says who made it, where it is, its licence, and that nothing was changed."""
    assert mapping.name in mapping.credit
    assert "unchanged" in mapping.credit
    assert mapping.licence == "CC BY-SA 4.0"
    assert mapping.licence_url == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert mapping.url == "https://openmoji.org/"
