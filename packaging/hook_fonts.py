"""Hook: run by PyInstaller before the program, which then finds the font settings beside it."""

import os
import sys

# The library for Windows looks for a folder; it was seen not to find FONTCONFIG_FILE.
os.environ.setdefault("FONTCONFIG_PATH", os.path.join(sys._MEIPASS, "etc", "fonts"))  # type: ignore[attr-defined]
