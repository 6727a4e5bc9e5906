"""The keys that the README names are the keys of the window."""

import re
from pathlib import Path

from viewer.ui.actions import ACTIONS

README = Path(__file__).resolve().parent.parent.parent / "README.md"


def test_the_keys_named_in_the_readme_are_those_of_the_actions() -> None:
    rows = re.findall(r"^\| .+ \| (`.+) \|$", README.read_text(encoding="utf-8"), re.MULTILINE)
    named = {key for row in rows for key in re.findall(r"`([^`]+)`", row)}
    assert len(named) > 5
    assert named <= {key for action in ACTIONS for key in action.keys}
