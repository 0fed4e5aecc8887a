"""Style sheets: as they are read, with what others add to them and the files that they name."""

from cpstrategy.source import Files
from cpstrategy.text.style_addresses import place_of, with_addresses
from cpstrategy.text.style_layers import STYLE, layers

_TEMPLATES = "templates/"


def read_template(name: str, templates: Files, assets: Files) -> str | None:
    """The text of a template; to a style is added what the project and the council have."""
    if name not in templates:
        return None
    text = templates[name].decode("utf-8-sig")
    if not name.endswith(STYLE):
        return text
    added = (f'\n{{% include "{one}" %}}' for one in layers(name) if one in templates)
    return _with_files(name, text, templates, assets) + "".join(added)


def _with_files(name: str, css: str, templates: Files, assets: Files) -> str:
    """Put into a style how it gets its files in each medium; what is not there stays as it is."""

    def address(path: str) -> str:
        place = place_of(path, name, templates, assets)
        own = place.removeprefix(_TEMPLATES)
        # Jinja reads no sign in such a name but these two.
        quoted = own.replace("\\", "\\\\").replace("'", "\\'")
        return f"{{{{ {'beside' if own != place else 'picture'}('{quoted}') }}}}" if place else ""

    return with_addresses(css, address)
