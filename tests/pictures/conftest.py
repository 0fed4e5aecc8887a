"""Fixtures: the folder of the shipped pictures, and what its mapping says."""

import pytest

from cpstrategy.load.load import load
from cpstrategy.model.pictures import PictureSet
from cpstrategy.source import Files, Shipped

FOLDER = "pictures/"


@pytest.fixture(scope="session")
def folder(shipped: Shipped) -> Files:
    """Return the files beside the mapping, by name."""
    return {
        path.removeprefix(FOLDER): content
        for path, content in shipped.templates.items()
        if path.startswith(FOLDER)
    }


@pytest.fixture(scope="session")
def mapping(folder: Files) -> PictureSet:
    """Return the mapping, without a fault."""
    loaded = load({"pictures.yaml": folder["pictures.yaml"]}, PictureSet)
    assert loaded.record is not None
    assert not loaded.findings
    return loaded.record


@pytest.fixture(scope="session")
def drawings(folder: Files) -> Files:
    """Return the pictures themselves."""
    return {name: content for name, content in folder.items() if name.endswith(".svg")}
