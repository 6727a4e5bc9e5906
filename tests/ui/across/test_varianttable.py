"""The table of variants: what stands in which cell, and where a cell leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import article
from viewer.engine.across.values import Variant, VariantTable
from viewer.engine.analysis import Analysis, Cluster, Witness
from viewer.engine.findings import Findings
from viewer.text.spans import Span
from viewer.ui.across.varianttable import FEW, VariantView
from viewer.ui.findings.material import Material
from viewer.ui.style import Style

TEXTS = ("killed ten men", "killed two men", "killed men", "killed ten men")


def tabled(count: int) -> tuple[Material, VariantTable]:
    articles = tuple(article(f"{n}", TEXTS[n % 4]) for n in range(count))
    witnesses = tuple(Witness(a.id, Span(0, len(a.text))) for a in articles)
    readings = {0: Span(7, 10), 1: Span(7, 10), 2: Span(7, 7), 3: Span(7, 10)}
    variant = Variant(
        tuple(readings[n % 4] for n in range(count)), tuple((0, 1, 2, 0)[n % 4] for n in range(count))
    )
    table = VariantTable(
        Cluster("x", witnesses), witnesses, 0, tuple(() for _ in witnesses), (variant, variant), ()
    )
    return Material(articles, Analysis(), Findings()), table


@pytest.fixture
def view(qtbot: QtBot, style: Style) -> VariantView:
    view = VariantView(style)
    qtbot.addWidget(view)
    view.resize(700, 300)
    return view


def cells(view: VariantView) -> list[list[str]]:
    model = view.variants
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_few_witnesses_are_columns_and_each_reading_is_said_once(view: VariantView) -> None:
    view.show_table(*tabled(4))
    assert cells(view) == [["ten", "b  two", "—", "="]] * 2


def test_many_witnesses_are_rows_with_the_same_cells(view: VariantView) -> None:
    view.show_table(*tabled(FEW + 4))
    assert view.variants.rowCount() == FEW + 4 and view.variants.columnCount() == 2
    assert [row[0] for row in cells(view)] == ["ten", "b  two", "—", "=", "=", "b  two", "—", "="]


def test_screen_readers_hear_words_and_not_signs(view: VariantView) -> None:
    view.show_table(*tabled(4))
    said = [view.variants.index(0, n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(4)]
    assert said == ["ten", "b  two", "nothing here", "as the base"]


def test_enter_leads_to_the_reading_in_its_article(view: VariantView, qtbot: QtBot) -> None:
    view.show_table(*tabled(4))
    view.setCurrentIndex(view.variants.index(1, 1))
    with qtbot.waitSignal(view.place_wanted) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["1", Span(7, 10)]


def test_another_base_shows_its_own_reading(view: VariantView) -> None:
    material, table = tabled(4)
    view.show_table(material, replace(table, base=1))
    assert cells(view)[0] == ["a  ten", "two", "—", "a  ten"]
