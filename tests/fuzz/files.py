"""Desk: folders of articles for the random input, which may be changed, emptied and refilled."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from viewer.assets import samples

_ARABIC = (
    "العراق يعلن استئناف العمليات المشتركة\n\n"
    "ودعا المتظاهرون المناهضون للحكومة مليون عراقي إلى النزول إلى الشوارع يوم الجمعة بعد انسحاب"
    " أنصار رجل الدين الأسبوع الماضي. ولم يصدر تعليق حتى الآن من مكتب رئيس الوزراء.\n"
)
_ODD = (
    b"",
    b"\x00\x01\x02\xff\xfe",
    b"One",
    b"\xef\xbb\xbfA line with a mark\r\n\r\nand another line\r\n",
    "Emoji 😀 and é combininǵ marks\n\n".encode() + b"word " * 400,
    b"x" * 5000,
    b"\n" * 200,
)


class Desk:
    """`folder` is changed as the run goes on; `untouched` is not."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.untouched = place / "untouched"
        shutil.copytree(samples(), self.untouched)
        self.folder = place / "changing"
        shutil.copytree(samples(), self.folder)
        self.others = self._make_others()
        self._count = 0

    def _make_others(self) -> list[Path]:
        texts = [p.read_text(encoding="utf-8") for p in sorted(self.untouched.glob("*.txt"))]
        made = {
            "nothing": ["The harbour was closed for a week.", "Nobody expected this bird to sing."],
            "alone": [texts[1]],
            "same": [texts[3], texts[3]],
            "arabic": [_ARABIC, "بيان\n\n" + _ARABIC[40:], _ARABIC * 2],
            "empty": [],
            "two": [texts[0], texts[2]],
            "twenty": [_mixed(texts, n) for n in range(20)],
        }
        out = [self.untouched, self.folder]
        for name, articles in made.items():
            place = self.place / name
            place.mkdir()
            out.append(place)
            for number, text in enumerate(articles):
                (place / f"{number:02}.txt").write_text(text, encoding="utf-8")
        odd = self.place / "odd “names” 😀"
        odd.mkdir()
        for number, data in enumerate(_ODD):
            (odd / f"{number}.txt").write_bytes(data)
        return [*out, odd, self.place / "not there"]

    def some(self, dice: random.Random) -> list[Path]:
        """A folder, or some files of one."""
        folder = dice.choice(self.others)
        if dice.random() < 0.7 or not folder.is_dir():
            return [folder]
        return sorted(folder.iterdir())[: dice.randint(1, 4)] or [folder]

    def change(self, dice: random.Random) -> str:
        """Adds, changes, shortens, empties, moves or deletes a file of `folder`; says what."""
        files = sorted(self.folder.glob("*.txt"))
        deed = dice.choice(("add", "add", "change", "change", "cut", "odd", "delete", "restore"))
        if deed == "restore" or not files:
            for source in self.untouched.iterdir():
                shutil.copy(source, self.folder / source.name)
            return "all articles again"
        file = dice.choice(files)
        if deed == "add" and len(files) < 12:
            self._count += 1
            shutil.copy(file, self.folder / f"added-{self._count}.txt")
        elif deed == "change":
            text = file.read_bytes()
            at = dice.randrange(len(text) + 1)
            file.write_bytes(text[:at] + b" newly inserted words " + text[at:])
        elif deed == "cut":
            file.write_bytes(file.read_bytes()[: dice.randrange(2000)])
        elif deed == "odd":
            file.write_bytes(dice.choice(_ODD))
        else:
            file.unlink()
        return f"{deed} {file.name}"


def _mixed(texts: list[str], number: int) -> str:
    paragraphs = [p for p in texts[number % 5].split("\n") if len(p) > 80]
    return f"Report number {number}\n\n" + "\n\n".join(paragraphs[number % 4 :: 2])
