"""Unread: files whose names keep them from being read, and what to call them instead."""

import posixpath
from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rules.syn import unread_file
from cpstrategy.source import CouncilFiles, Files, Scalar, Span
from cpstrategy.text.patterns import lazily

_CONTENT = lazily(r"(?P<name>.+?)(?P<end>\.ya?ml|\.md)(?P<more>.+)")
_BACKUP = lazily(r"#?(?P<name>.+?)(?:~|#|\.bak|\.orig|\.old|\.tmp|\.swp|\.rej)")
_HARMLESS = lazily(
    r"(?:readme|licen[cs]e|notice|authors|changelog|makefile|codeowners)(?:\..*)?"
    r"|thumbs\.db|desktop\.ini|~\$.*"
)
_TABLES = (".csv", ".tsv", ".xlsx", ".xls", ".ods")
_WORDS = (".txt", ".markdown", ".text", ".rtf", ".docx", ".doc", ".odt")
_PLAIN = (".txt", ".markdown", ".text")
_PICTURES = (".gif", ".webp", ".heic", ".tif", ".tiff", ".bmp", ".avif", ".pdf")
_RECORDS = "write each figure as a record below `statistics:`, and keep this file elsewhere"
_MARKDOWN = "save its words as plain text in a file whose name ends in `.md`"


def tell_unread(council: CouncilFiles, *, whole: bool = True) -> Iterator[Diagnostic]:
    """Tell of each file of a council that is not read, once, what to do with it.

    Where not all could be read, what names a text may be among the rest.
    """
    for path in council.unread:
        name = posixpath.basename(path)
        if path.endswith("/"):
            yield _folder(path.rstrip("/"))
        elif not _is_harmless(name) and not ("." in name and _is_named(name, council.files)):
            hint, severity = _what_to_do(name, posixpath.dirname(path), council.files)
            message = f"nobody reads the file `{name}`"
            yield unread_file.UNIT.diagnostic(Span(path), message, hint, severity=severity)
    if whole:
        yield from _nameless(council)


def _nameless(council: CouncilFiles) -> Iterator[Diagnostic]:
    """Tell of Markdown that no text is read from."""
    for path in council.files:
        name = posixpath.basename(path)
        if path.endswith(".md") and not _is_harmless(name) and not _is_named(name, council.files):
            message = f"no text names the file `{name}`, so nobody reads it"
            hint = f"write `file: {name}` under the key of its text, or put it elsewhere"
            yield unread_file.UNIT.diagnostic(Span(path), message, hint, severity=Severity.INFO)


def _is_harmless(name: str) -> bool:
    return _HARMLESS.fullmatch(name.casefold()) is not None


def tell_wrong_end(name: Scalar) -> Diagnostic:
    """Tell of a text that is to stand in a file of another kind than Markdown."""
    base, end = posixpath.splitext(name)
    hint = f"rename it to `{base}.md`, and write `file: {base}.md` here"
    if end.lower() in _TABLES:
        hint = _RECORDS
    elif end.lower() in _WORDS and end.lower() not in _PLAIN:
        hint = f"{_MARKDOWN}, and write `file: {base}.md` here"
    message = f"a text cannot stand in `{name}`: only files whose names end in `.md` are read"
    return unread_file.UNIT.diagnostic(name.span, message, hint)


def _is_named(name: str, files: Files) -> bool:
    """Whether a file names it: then whoever looks for it there tells what is wrong."""
    sought = name.encode()
    return any(sought in content for path, content in files.items() if _is_text(path))


def _is_text(path: str) -> bool:
    return path.lower().endswith((".yaml", ".yml", ".md", ".css", ".j2"))


def _folder(path: str) -> Diagnostic:
    message = f"nothing in the folder `{path}` is read, as `build` is what is made"
    hint = "give the folder another name, or put it elsewhere"
    return unread_file.UNIT.diagnostic(Span(path), message, hint, severity=Severity.WARNING)


def _what_to_do(name: str, folder: str, files: Files) -> tuple[str, Severity]:
    """What to call a file or where to put it, and whether a slip is likely."""
    backup, content = _BACKUP.fullmatch(name), _CONTENT.fullmatch(name)
    end = posixpath.splitext(name)[1].lower()
    if backup:
        hint = f"an editor has kept it as a copy: delete it, or rename it to `{backup['name']}`"
        return hint, Severity.INFO
    if content:
        return _renamed(content["name"] + content["end"], folder, files), Severity.WARNING
    if end in (".json", ".ymal", ".yam", ".yaml_", ""):
        base = posixpath.splitext(name)[0]
        return _renamed(f"{base}.yaml", folder, files), Severity.WARNING
    if end in _PLAIN:
        base = posixpath.splitext(name)[0]
        hint = f"if it is for readers, rename it to `{base}.md` and write `file: {base}.md` under"
        return f"{hint} the key of its text", Severity.WARNING
    if end in _WORDS:
        return f"if it is for readers, {_MARKDOWN}", Severity.INFO
    if end in _TABLES:
        return _RECORDS, Severity.INFO
    if end in _PICTURES:
        return "if it is a picture for readers, save it as .svg, .png or .jpg", Severity.INFO
    return "put it elsewhere if it is not for the document", Severity.INFO


def _renamed(name: str, folder: str, files: Files) -> str:
    if posixpath.join(folder, name) in files:
        return f"compare it with `{name}`, which is read, and delete it"
    return f"rename it to `{name}`"
