"""Telling: pictures in which everything says the same word that is not to be seen in them."""

from base64 import b64encode
from functools import cache
from io import BytesIO

from PIL import ExifTags, Image, ImageCms, PngImagePlugin

CANARY = "Jayden-M46-2QT"
SIZE = (24, 16)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def picture(mode: str = "RGB") -> Image.Image:
    """Red above, blue below."""
    image = Image.new("RGB", SIZE, RED)
    image.paste(BLUE, (0, SIZE[1] // 2, *SIZE))
    return image.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: who, when and where, and which way up it was held."""
    told = Image.Exif()
    told[ExifTags.Base.Orientation] = orientation
    told[ExifTags.Base.ImageDescription] = CANARY
    told[ExifTags.Base.Artist] = CANARY
    told.get_ifd(ExifTags.IFD.Exif).update({ExifTags.Base.UserComment: CANARY.encode()})
    told.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (53.0, 24.0, 0.0), 29: CANARY})
    return told


def profile() -> bytes:
    """A profile of the colours that all screens mean, which names somebody."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made + CANARY.encode()


def foreign_profile() -> bytes:
    """A profile by which the numbers mean other colours: red and green change their places."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    tags = {bytes(made[at : at + 4]): at for at in range(132, 132 + 12 * made[131], 12)}
    red, green = tags[b"rXYZ"] + 4, tags[b"gXYZ"] + 4
    made[red : red + 8], made[green : green + 8] = made[green : green + 8], made[red : red + 8]
    return (
        bytes(made).replace(b"sRGB", b"mine").replace("sRGB".encode("utf-16-be"), b"\0m\0i\0n\0e")
    )


def jpeg(orientation: int = 1, icc: bytes | None = None, mode: str = "RGB") -> bytes:
    """With EXIF, XMP, IPTC, a profile, a comment, a small picture, and more after its end."""
    out = BytesIO()
    image = picture(mode)
    told = {"exif": exif(orientation), "icc_profile": profile() if icc is None else icc}
    image.save(out, "JPEG", quality=95, comment=CANARY, xmp=CANARY.encode(), **told)
    data = out.getvalue()
    iptc = segment(0xED, b"Photoshop 3.0\0" + CANARY.encode())
    small = segment(0xE0, b"JFXX\0\x10" + CANARY.encode())
    return data[:2] + small + iptc + data[2:] + CANARY.encode()


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content


def png(orientation: int = 1, icc: bytes | None = None, mode: str = "RGB") -> bytes:
    """With text of each kind, EXIF, a profile, the time, a chunk of its own, and more after."""
    out, told = BytesIO(), PngImagePlugin.PngInfo()
    told.add_text("Author", CANARY)
    told.add_text("Comment", CANARY, zip=True)
    told.add_itxt("XML:com.adobe.xmp", CANARY, "en", CANARY)
    told.add(b"tIME", CANARY[:7].encode())
    told.add(b"caNa", CANARY.encode())
    colours = profile() if icc is None else icc
    picture(mode).save(out, "PNG", pnginfo=told, exif=exif(orientation), icc_profile=colours)
    return out.getvalue() + CANARY.encode()


def svg() -> bytes:
    """With all that programs for drawing write into their files, and a photograph within."""
    within = b64encode(png()).decode()
    return f"""<?xml version="1.0"?>
<?{CANARY} {CANARY}?>
<!-- {CANARY} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" xmlns:x="urn:{CANARY}"
  sodipodi:docname="{CANARY}" content="{CANARY}" data-name="{CANARY}" aria-label="{CANARY}"
  id="{CANARY}" onload="{CANARY}" viewBox="0 0 24 16" width="24" height="16">
<title>{CANARY}</title><desc>{CANARY}</desc>
<metadata><x:who>{CANARY}</x:who></metadata>
<sodipodi:namedview inkscape:document-units="{CANARY}"/>
<script>{CANARY}</script>
<style>/* {CANARY} */ .a {{ fill: url(#red) }}</style>
<defs><linearGradient id="red"><stop stop-color="#c81e1e"/></linearGradient></defs>
<switch><foreignObject requiredExtensions="{CANARY}"><i:pgf>{CANARY}</i:pgf></foreignObject>
<g id="{CANARY}-layer" inkscape:label="{CANARY}" inkscape:export-filename="/home/{CANARY}.png">
<path class="a" style="fill-opacity:1/* {CANARY} */" d="M0 0h24v8H0z"/>
<text x="1" y="12" font-size="3">Seen<title>{CANARY}</title></text>{CANARY}
<a href="https://example.org/{CANARY}"><rect width="1" height="1"/></a>
<image x="12" width="8" height="8" xlink:href="data:image/png;base64,{within}"
  sodipodi:absref="/home/{CANARY}.png"/>
<g style="opacity:1; display: none" id="{CANARY}-2"><text>{CANARY}</text></g></g></switch>
</svg>
<!-- {CANARY} -->""".encode()


@cache
def telling() -> dict[str, bytes]:
    """Each kind of picture by a name for it, turned ones and those of other colours as well."""
    return {
        "a.jpg": jpeg(),
        "turned.jpeg": jpeg(6),
        "coloured.JPG": jpeg(1, foreign_profile()),
        "grey.jpg": jpeg(3, foreign_profile(), "L"),
        "press.jpg": jpeg(1, b"", "CMYK"),
        "a.png": png(),
        "turned.png": png(8),
        "coloured.png": png(1, foreign_profile(), "RGBA"),
        "palette.png": png(1, foreign_profile(), "P"),
        "a.svg": svg(),
    }
