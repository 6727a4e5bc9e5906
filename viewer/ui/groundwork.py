"""What the window stands on and what needs no Qt, imported before it.

PySide6 reads the source of every module that is imported after it, to see whether it uses Qt; these need not
be read. No module has to stand here: whatever is left out comes with the window.
"""

# ruff: noqa: F401
import json
import signal
import tomllib
import unicodedata

from viewer.corpus import copynotes
from viewer.engine import ignoring
from viewer.export import writing
from viewer.ui import actions, comparing, place, steps, views
from viewer.ui.asking import lens
from viewer.ui.joining import edits
from viewer.ui.names import folded
from viewer.ui.overview import grains, layout, names, seriation, survey
from viewer.ui.several import pins
from viewer.ui.showing import filter as _
