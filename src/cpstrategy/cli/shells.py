"""Shells: those in which commands can be completed, and what is said in all others."""

from collections.abc import Collection

_OPTIONS = frozenset(("--install-completion", "--show-completion"))
_KNOWN = frozenset(("bash", "zsh", "fish", "powershell", "pwsh"))


class OtherShellError(Exception):
    """Commands cannot be completed in this shell; the message is a sentence that says so."""


def refuse_other_shells(given: Collection[str]) -> None:
    """Raise OtherShellError if a shell is to be taught to complete commands that cannot be.

    Typer refuses it as if something in the content were wrong, and does not say which can.
    """
    if _OPTIONS.isdisjoint(given):
        return
    shell = _shell()
    if shell not in _KNOWN:
        seen = f"this is {shell}" if shell else "nobody can tell which shell this is"
        can = "commands can be completed in bash, zsh, fish and PowerShell"
        raise OtherShellError(f"{seen}; {can}")


def _shell() -> str:
    # Few ask for it, and it is not imported otherwise.
    from shellingham import (  # type: ignore[import-untyped]
        ShellDetectionFailure,
        detect_shell,
    )

    try:
        return str(detect_shell()[0])
    except (ShellDetectionFailure, RuntimeError):
        # The latter where processes cannot be listed.
        return ""
