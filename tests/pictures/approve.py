"""Approves what is painted without letters as it is now: puts it in the place of the reference pictures.

usage: python tests/pictures/approve.py [PART …]
Look at the new pictures in tests/ui/references before committing them: the tests will hold the window to
them. What has not changed beyond what smoothing may do is left alone.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.ui import approved  # noqa: E402
from viewer.ui import theme  # noqa: E402
from viewer.ui.style import Style  # noqa: E402


def main(parts: list[str]) -> int:
    """Paints and stores; says what is new."""
    unknown = set(parts) - set(approved.PARTS)
    if unknown:
        print(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(approved.PARTS)}")
        return 2
    app = QApplication([])
    app.setStyle("Fusion")
    approved.REFERENCES.mkdir(exist_ok=True)
    for part in parts or approved.PARTS:
        for name in approved.THEMES:
            image, target = (
                approved.PARTS[part](Style(theme.load(name), 9.75)),
                approved.reference(part, name),
            )
            before = QImage(str(target))
            if before.isNull() or approved.difference(image, before) > approved.FEW:
                image.save(str(target))
                print(f"approved: {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
