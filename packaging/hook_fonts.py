"""Hook: run by PyInstaller before the program, which then finds the font settings beside it."""

import os
import sys

# The library for Windows looks for a folder; it was seen not to find FONTCONFIG_FILE.
os.environ.setdefault("FONTCONFIG_PATH", os.path.join(sys._MEIPASS, "etc", "fonts"))  # type: ignore[attr-defined]

# In a container there may be no home. Fontconfig would say so again and again, in every process;
# those of a pool have the folder of the first.
_kept = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~")
if sys.platform == "linux" and not os.access(_kept, os.W_OK):
    # They take a tenth of the time in which the program starts.
    import atexit
    import shutil
    import tempfile

    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="cpstrategy-")
    atexit.register(shutil.rmtree, os.environ["XDG_CACHE_HOME"], ignore_errors=True)
