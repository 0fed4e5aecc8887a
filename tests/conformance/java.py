"""Java: runs a checker written in it, once for all files."""

import shutil
import subprocess


def missing(*commands: str) -> str | None:
    """Say which of Java's commands is not on this machine, or None if all are."""
    for command in commands:
        if shutil.which(command) is None:
            return f"`{command}` is missing: run `make test`, which installs default-jdk-headless."
    return None


def run(*arguments: str) -> str:
    """Run Java with these arguments and give back what it prints; it must end well."""
    # In a run of two seconds, compiling past the first tier costs more than it brings.
    command = ["java", "-XX:TieredStopAtLevel=1", *arguments]
    # Only tests call this, with files that they made themselves.
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603
