"""Without plugins: pydantic, without what it would look for plugins with.

It has none here (see `cli.program`), and yet imports `importlib.metadata`, which imports what reads
e-mail, to look through all that is installed: a fortieth of the time that validating takes.
"""

import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import Any

_LOOKED_WITH = "importlib.metadata"
_LOADER = "pydantic.plugin._loader"
"""It is no part of what pydantic promises: where it is not as it was, all goes its usual way."""


def spare_metadata() -> None:
    """Let pydantic import what it looks for plugins with only when it looks for some."""
    with suppress(ImportError):
        import_module("pydantic.plugin")
        if _LOOKED_WITH not in sys.modules:
            sys.modules[_LOOKED_WITH] = _StandIn(_LOOKED_WITH)
            try:
                import_module(_LOADER)
            finally:
                del sys.modules[_LOOKED_WITH]


class _StandIn(ModuleType):
    """Stands there while one module is imported, and asks the true one whenever it is asked."""

    @staticmethod
    def entry_points(**wanted: Any) -> Any:
        """List what is installed."""
        return import_module(_LOOKED_WITH).entry_points(**wanted)
