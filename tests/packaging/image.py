"""Image: what a Containerfile makes, step by step, in a root of its own and with no container."""

import json
import os
import shlex
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from string import Template
from subprocess import CompletedProcess

from .bare_root import BareRoot
from .containerfile import Step

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
"""What every image begins with."""


@dataclass(frozen=True, slots=True)
class Image:
    """A system after some steps, and what holds for all that is run in it.

    `lent` is the environment of steps alone, such as where pip finds packages.
    """

    system: BareRoot
    context: Path
    lent: Mapping[str, str]
    env: Mapping[str, str]
    folder: str = "/"
    entry: Sequence[str] = ()

    def after(self, step: Step) -> "Image":
        """Do what a step says; one that nobody has taught us is no step to leave out."""
        match step.word:
            case "RUN":
                self._do(step.rest)
            case "COPY":
                self._copy(*step.rest.split())
            case "ENV":
                return replace(self, env={**self.env, **self._settings(step.rest)})
            case "WORKDIR":
                (self._path(step.rest)).mkdir(parents=True, exist_ok=True)
                return replace(self, folder=step.rest)
            case "ENTRYPOINT":
                return replace(self, entry=json.loads(step.rest))
            case _:
                raise NotImplementedError(f"{step.word} {step.rest}")
        return self

    def run(self, *arguments: str) -> CompletedProcess[str]:
        """Start it as `podman run --user` does: as somebody unknown, and without a home."""
        program = (*_with(self.env), *self.entry, *arguments)
        return self.system.for_nobody.run(self.folder, *program)

    def _do(self, command: str) -> None:
        env = {**self.lent, **self.env, "HOME": "/root"}
        ran = self.system.run(self.folder, *_with(env), "/bin/sh", "-c", command)
        assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]

    def _copy(self, *paths: str) -> None:
        *sources, target = paths
        for source in sources:
            found = sorted(self.context.glob(source))
            assert found, f"COPY finds no {source}"
            for path in found:
                shutil.copy(path, self._path(target))

    def _settings(self, told: str) -> dict[str, str]:
        pairs = (setting.partition("=") for setting in shlex.split(told))
        return {name: Template(value).substitute(self.env) for name, _, value in pairs}

    def _path(self, inside: str) -> Path:
        return self.system.root / os.path.join(self.folder, inside).lstrip("/")


def _with(env: Mapping[str, str]) -> Sequence[str]:
    return ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in env.items())]
