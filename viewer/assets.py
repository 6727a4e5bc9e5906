"""Finds resources/ and seeds/, in a checkout as in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder of icons, themes and the report's template."""
    return _folder("resources")


def samples() -> Path:
    """The folder of sample articles."""
    return _folder("seeds")
