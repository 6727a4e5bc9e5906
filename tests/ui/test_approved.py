"""What is painted without letters is what was approved, in every theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui import approved
from viewer.ui import theme
from viewer.ui.style import Style


@pytest.mark.parametrize("name", approved.THEMES)
@pytest.mark.parametrize("part", approved.PARTS)
def test_it_is_painted_as_approved(qapp: object, tmp_path: Path, part: str, name: str) -> None:
    image = approved.PARTS[part](Style(theme.load(name), 9.75))
    wanted = QImage(str(approved.reference(part, name)))
    assert not wanted.isNull(), "no approved picture: look at it, then make pictures-approve"
    differs = approved.difference(image, wanted)
    if differs > approved.FEW:
        image.save(str(tmp_path / "now.png"))
    assert differs <= approved.FEW, (
        f"{differs:.1%} of the picture differs: compare {tmp_path / 'now.png'}"
        f" with {approved.reference(part, name)}; if it is meant so, make pictures-approve"
    )


def test_every_approved_picture_belongs_to_a_part_and_a_theme() -> None:
    wanted = {approved.reference(part, name) for part in approved.PARTS for name in approved.THEMES}
    assert set(approved.REFERENCES.glob("*")) == wanted


def test_letters_take_no_part(qapp: object) -> None:
    """The pictures do not depend on the fonts of the machine."""
    normal, large = Style(theme.load("light"), 9.75), Style(theme.load("light"), 21, zoom=200, serif=False)
    for paint in approved.PARTS.values():
        assert paint(normal) == paint(large)


@pytest.mark.parametrize("part", ["heat", "strips", "ribbons", "marks"])
def test_another_theme_and_a_shift_by_a_pixel_are_noticed(qapp: object, part: str) -> None:
    image = approved.PARTS[part](Style(theme.load("light"), 9.75))
    other = approved.PARTS[part](Style(theme.load("contrast-light"), 9.75))
    assert approved.difference(image, other) > approved.FEW
    assert approved.difference(image, image.copy(QRect(1, 0, image.width(), image.height()))) > approved.FEW


def test_smoothing_that_differs_a_little_is_not_noticed(qapp: object) -> None:
    image = approved.ribbons(Style(theme.load("light"), 9.75))
    veiled = image.copy()
    painter = QPainter(veiled)
    painter.fillRect(veiled.rect(), QColor(0, 0, 0, 4))
    painter.end()
    assert veiled != image
    assert approved.difference(image, veiled) == 0
