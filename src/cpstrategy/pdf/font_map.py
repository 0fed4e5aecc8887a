"""Font map: the fonts that a document brings, and none of those that a computer has."""

from weasyprint.text.ffi import (  # type: ignore[import-untyped]
    ffi,
    fontconfig,
    gobject,
    pangoft2,
)
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

ffi.cdef("FcConfig * FcConfigCreate (void);")


class FontMap(FontConfiguration):  # type: ignore[misc] # WeasyPrint has no types.
    """WeasyPrint's own begins with every font of the system, so that PDFs differ by computer."""

    def __init__(self) -> None:
        self._folder = None
        self._config = fontconfig.FcConfigCreate()
        self.font_map = ffi.gc(pangoft2.pango_ft2_font_map_new(), gobject.g_object_unref)
        pangoft2.pango_fc_font_map_set_config(
            ffi.cast("PangoFcFontMap *", self.font_map), self._config
        )
        # The map has a reference of its own.
        fontconfig.FcConfigDestroy(self._config)
        self.strut_layouts: dict[object, object] = {}
        self.font_features: dict[object, object] = {}
