"""KeptOrders: in which order the heat map and the passages stand, kept in the settings and taken up again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from viewer.ui.overview.matrix import ORDERS as HEAT_ORDERS
from viewer.ui.overview.panel import OverviewPanel
from viewer.ui.passages.model import ORDERS as PASSAGE_ORDERS
from viewer.ui.passages.panel import PassagePanel
from viewer.ui.settings import Settings


class KeptOrders(QObject):
    """The reader's last choice of each; an unknown word in the settings is as good as none."""

    def __init__(
        self, settings: Settings, overview: OverviewPanel, passages: PassagePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        kept = settings.order_of("heat")
        overview.set_order(next((o for o in HEAT_ORDERS if o == kept), HEAT_ORDERS[0]))
        overview.order.ordered.connect(self._keep_heat)
        if (kept := settings.order_of("passages")) in PASSAGE_ORDERS:
            passages.order_by(kept)
        passages.order_changed.connect(self._keep_passages)

    @Slot(str)
    def _keep_heat(self, order: str) -> None:
        self._settings.set_order("heat", order)

    @Slot(str)
    def _keep_passages(self, order: str) -> None:
        self._settings.set_order("passages", order)
