"""Nu: the W3C's HTML checker, for everything the standard calls an error or a warning."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from . import java
from .gate import ROOT, Verdicts

JAR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

# Of policies Nu knows too little: it holds `data:` pictures and JSON-LD to be forbidden by rules
# that let them through. What a policy really stops, the browser tells (see `axe`).
POLICY = re.compile(r"(Resource|Inline \w+) violates Content Security Policy")


def available() -> str | None:
    """Say why the checker cannot run here, or None if it can."""
    if not JAR.exists():
        return "The Nu checker is missing: run `make test`, which installs vnu-jar with npm."
    return java.missing("java")


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all files in one Java process; mere information is left out."""
    verdicts: Verdicts = {path: [] for path in paths}
    for message in _run(paths):
        counts = message["type"] != "info" or message.get("subType") == "warning"
        if counts and not POLICY.match(message["message"]):
            verdicts[Path(unquote(urlsplit(message["url"]).path))].append(_sentence(message))
    return verdicts


def _sentence(message: dict[str, Any]) -> str:
    extract = " ".join(message.get("extract", "").split())
    return f"Nu, line {message.get('lastLine', '?')}: {message['message']} [{extract}]"


def _run(paths: Sequence[Path]) -> list[dict[str, Any]]:
    # The checker walks its schema by recursion, deeper than the stack that Java gives by default.
    flags = ["--format", "json", "--exit-zero-always", "--stdout"]
    answer = java.run("-Xss16m", "-jar", str(JAR), *flags, *map(str, paths))
    messages: list[dict[str, Any]] = json.loads(answer)["messages"]
    return messages
