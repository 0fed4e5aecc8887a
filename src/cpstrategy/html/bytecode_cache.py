"""Bytecode cache: templates that this process has compiled before; most pages share them."""

from functools import cache
from types import CodeType

from jinja2.bccache import Bucket, BytecodeCache


class MemoryBytecodeCache(BytecodeCache):
    """Keeps the last of each name; of another source by that name nothing is taken.

    Nothing compiled may depend on the page: see `_live` where the environment is made.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what is known, if it was made of the same source."""
        checksum, code = self._kept.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was made."""
        if bucket.code is not None:
            self._kept[bucket.key] = bucket.checksum, bucket.code


@cache
def compiled() -> MemoryBytecodeCache:
    """The one that all pages of this process share."""
    return MemoryBytecodeCache()
