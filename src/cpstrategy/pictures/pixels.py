"""Pixels: a photograph drawn anew, the right way up and in the colours that all screens mean."""

from io import BytesIO
from typing import Any

from PIL import Image, ImageCms, ImageOps, JpegImagePlugin

_QUALITY = 90
"""Of a JPEG whose colours had to be reckoned anew."""
_IN_COLOURS = {"P": "RGBA", "PA": "RGBA", "LA": "RGBA", "1": "L"}
"""Modes that no profile speaks of."""
_UNMOVED = frozenset(("I", "F", "I;16", "I;16B", "I;16L"))
"""Modes of more shades than a screen has, whose colours stay as they are."""


def redrawn(data: bytes) -> bytes:
    """Turn a picture, give it the colours of sRGB, and write it as what it was.

    Raises ValueError if it cannot be read.
    """
    try:
        with Image.open(BytesIO(data)) as image:
            seen = _in_srgb(ImageOps.exif_transpose(image), image.info.get("icc_profile"))
            out = BytesIO()
            seen.save(out, _kind(image), **_options(image, seen))
            return out.getvalue()
    except Exception as error:  # Pillow raises whatever its readers stumble over.
        raise ValueError(f"a picture cannot be read: {error}") from error


def _kind(image: Image.Image) -> str:
    return "PNG" if image.format == "PNG" else "JPEG"


def _options(image: Image.Image, seen: Image.Image) -> dict[str, Any]:
    """Lose no more than was lost: a JPEG is as coarse as it was."""
    if _kind(image) == "PNG":
        return {"optimize": True}
    if not isinstance(image, JpegImagePlugin.JpegImageFile) or seen.mode != image.mode:
        return {"quality": _QUALITY, "optimize": True}
    sampling = JpegImagePlugin.get_sampling(image)
    return {"qtables": image.quantization, "subsampling": sampling, "optimize": True}


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Reckon its colours anew; a profile that cannot be read says nothing, as in browsers."""
    if not profile or image.mode in _UNMOVED:
        return image
    try:
        told = ImageCms.ImageCmsProfile(BytesIO(profile))
        coloured = image.convert(_IN_COLOURS.get(image.mode, image.mode))
        mode = "RGBA" if coloured.mode == "RGBA" else "RGB"
        srgb = ImageCms.createProfile("sRGB")
        seen = ImageCms.profileToProfile(coloured, told, srgb, outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    if seen is None:
        return image
    return seen.convert("L") if image.mode == "L" else seen
