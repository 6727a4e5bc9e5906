"""Pictures of the real window, to be looked at: every view, theme and size, easy and hard articles.

usage: python tests/pictures/make.py FOLDER [--readme]
Writes PNG files into FOLDER; --readme makes only the pictures that the README shows, in their places.
Run with QT_SCALE_FACTOR=1.5 for a dense screen. No display is needed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from viewer import app  # noqa: E402
from viewer.ui.findings.page import FindingsPage  # noqa: E402
from viewer.ui.settings import Settings  # noqa: E402
from viewer.ui.views import FINDINGS  # noqa: E402
from viewer.ui.window import MainWindow  # noqa: E402

SIZES = {"small": (1024, 700), "large": (1920, 1080)}
FILTERED = ("facts", "quotes", "attribution", "names", "omissions", "headlines")
"""Views that look otherwise with another filter."""
README_SIZE = (1440, 900)
HEADLINE = (
    "Officials from fourteen ministries, the spokesman of the coalition and three members of parliament"
    " who asked not to be named confirm, after a long night of talks in the capital, that joint operations"
    " will resume in the coming days, unless the council, which meets on Friday, decides otherwise once"
    " more, as it did twice"
)
ARABIC = (
    "العراق يعلن استئناف العمليات المشتركة\n\n"
    "ودعا المتظاهرون المناهضون للحكومة مليون عراقي إلى النزول إلى الشوارع يوم الجمعة في ما وصفوه بأنه"
    " «الفرصة الأخيرة» للحركة الاحتجاجية بعد انسحاب أنصار رجل الدين الأسبوع الماضي.\n",
    "بيان من بغداد\n\n"
    "وفي سياق متصل، دعا المتظاهرون المناهضون للحكومة مليون عراقي للنزول إلى الشوارع الجمعة"
    " بعد انسحاب أنصار رجل الدين الأسبوع الماضي. ولم يصدر تعليق حتى الآن.\n",
)


def corpora(folder: Path) -> Iterator[tuple[str, Path]]:
    """The sample articles, and what is hard to show."""
    seeds = ROOT / "seeds"
    texts = [p.read_text(encoding="utf-8") for p in sorted(seeds.glob("*.txt"))]
    yield "samples", seeds
    made = {
        "headline": [f"{HEADLINE}\n{texts[0].partition(chr(10))[2]}", texts[2]],
        "arabic": list(ARABIC),
        "nothing": ["The harbour was closed for a week.", "Nobody expected this bird to sing."],
        "identical": [texts[3], texts[3]],
        "alone": [texts[1]],
        "fifty": [_mixed(texts, n) for n in range(50)],
    }
    for name, articles in made.items():
        place = folder / name
        place.mkdir()
        for number, text in enumerate(articles):
            (place / f"{number:02}.txt").write_text(text, encoding="utf-8")
        yield name, place


def _mixed(texts: list[str], number: int) -> str:
    """One of fifty articles: every third paragraph of a sample, beginning at another one each time."""
    paragraphs = [p for p in texts[number % 5].split("\n") if len(p) > 80]
    return f"Report number {number} of this day\n\n" + "\n\n".join(paragraphs[number % 7 :: 3])


@contextmanager
def window(path: Path, size: tuple[int, int], theme: str) -> Iterator[MainWindow]:
    """A window on `path`, compared."""
    program = app.application()
    with tempfile.TemporaryDirectory() as folder:
        shown = MainWindow(Settings(Path(folder, "settings.ini")))
        shown.resize(*size)
        shown.appearance.use_theme(theme)
        shown.show()
        shown.filing.open([path])
        until = time.monotonic() + 60
        while shown.session.busy and time.monotonic() < until:
            program.processEvents()
        yield shown
        shown.close()
        shown.deleteLater()


def take(shown: MainWindow, target: Path) -> None:
    """Writes a picture, once everything that glides has come to rest."""
    program = app.application()
    until = time.monotonic() + 0.5
    while time.monotonic() < until:
        program.processEvents()
    shown.grab().save(str(target))
    print(target)


def turned_to(shown: MainWindow, view: str) -> FindingsPage:
    """A view of findings, on show and worked out."""
    program = app.application()
    shown.actions_by_name[view].trigger()
    until = time.monotonic() + 60
    while shown.findings.busy and time.monotonic() < until:
        program.processEvents()
    return shown.findings.page(view)


def take_findings(shown: MainWindow, folder: Path, looks: str, corpus: str) -> None:
    """Writes a picture of every view of findings that has been worked out, and of each of its filters."""
    for view in FINDINGS:
        page = turned_to(shown, view)
        if page.name in FILTERED and page.material is not None:
            for choice, _ in page.choices(page.material):
                page.chips.choose(choice)
                take(shown, folder / f"{corpus}-{page.name}-{choice}-{looks}.png")
        else:
            take(shown, folder / f"{corpus}-{page.name}-{looks}.png")


def take_about(shown: MainWindow, target: Path) -> None:
    """Writes a picture of what is told of the article chosen as A."""
    shown.actions_by_name["about_article"].trigger()
    dialog = shown.correcting.dialog
    if dialog is not None:
        app.application().processEvents()
        dialog.grab().save(str(target))
        print(target)
        dialog.reject()


def all_pictures(folder: Path) -> None:
    """Every view of every corpus, in both themes and sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        for name, path in corpora(Path(made)):
            for theme in ("light", "dark"):
                for size, pixels in SIZES.items():
                    with window(path, pixels, theme) as shown:
                        shown.show_overview()
                        take(shown, folder / f"{name}-overview-{theme}-{size}.png")
                        shown.show_aligned()
                        take(shown, folder / f"{name}-aligned-{theme}-{size}.png")
                        shown.show_full_text()
                        shown.navigation.next_passage()
                        take(shown, folder / f"{name}-full-{theme}-{size}.png")
                        for article in shown.session.corpus.articles[:4]:
                            shown.several.pin(article.id)
                        shown.show_several()
                        take(shown, folder / f"{name}-several-{theme}-{size}.png")
                        take_findings(shown, folder, f"{theme}-{size}", name)
                        take_about(shown, folder / f"{name}-about-{theme}-{size}.png")


def readme_pictures() -> None:
    """The pictures in the README."""
    folder = ROOT / "resources" / "screenshots"
    folder.mkdir(exist_ok=True)
    with window(ROOT / "seeds", README_SIZE, "light") as shown:
        shown.show_aligned()
        shown.navigation.next_passage()
        take(shown, folder / "window.png")
        turned_to(shown, "quotes")
        take(shown, folder / "quotes.png")


def main() -> int:
    """Makes the pictures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "output" / "pictures")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    if options.readme:
        readme_pictures()
    else:
        all_pictures(options.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
