"""What a Linux desktop is told of the program: the entry in its menu, the description in its catalogue."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

import viewer

ROOT = Path(__file__).resolve().parent.parent
ENTRY = ROOT / "resources" / "desktop" / "source-viewer.desktop"
METAINFO = ROOT / "resources" / "desktop" / "source-viewer.metainfo.xml"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(METAINFO).getroot()


def test_the_entry_starts_the_command_with_folders_and_files(entry: configparser.SectionProxy) -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    command, files = entry["Exec"].split()
    assert re.search(rf'^{command} = "viewer', project, re.MULTILINE)
    assert files == "%F"
    assert {"inode/directory", "text/plain"} <= set(entry["MimeType"].strip(";").split(";"))


def test_the_entry_is_named_as_the_window_says(entry: configparser.SectionProxy) -> None:
    """Under Wayland a window has the icon of the entry whose name it gives."""
    app = (ROOT / "viewer" / "app.py").read_text(encoding="utf-8")
    assert f'NAME = "{ENTRY.stem}"' in app and "setDesktopFileName(NAME)" in app
    assert entry["StartupWMClass"] == ENTRY.stem
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_every_phrase_of_the_entry_is_french_too(entry: configparser.SectionProxy) -> None:
    phrases = [key for key in entry if key in ("Name", "GenericName", "Comment", "Keywords")]
    assert len(phrases) == 4
    assert all(entry[f"{key}[fr]"] != entry[key] for key in phrases)


def test_the_description_is_of_this_entry_and_this_version(
    entry: configparser.SectionProxy, metainfo: ElementTree.Element
) -> None:
    assert metainfo.findtext("launchable") == ENTRY.name
    assert metainfo.findtext("name") == entry["Name"]
    assert metainfo.findtext("summary") == entry["Comment"]
    releases = [release.get("version") for release in metainfo.iter("release")]
    assert releases[0] == viewer.__version__


def test_every_paragraph_of_the_description_is_french_too(metainfo: ElementTree.Element) -> None:
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("p", "li", "name", "summary"):
        found = [element.get(language) for element in metainfo.iter(tag)]
        assert found and found == [None, "fr"] * (len(found) // 2)


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "--warn-kde", str(ENTRY)],
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_tool_finds_no_fault(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
