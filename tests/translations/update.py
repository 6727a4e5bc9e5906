"""Gathers the window's phrases from the sources into the translations, and makes what the window reads.

usage: python tests/translations/update.py [LANGUAGE …]
Without a language, all translations are brought up to date. A new phrase is added as unfinished, to be
translated with Qt Linguist or any editor; one that is gone from the sources is dropped. Then run it again.

Qt's own lupdate is not used: it does not see the phrases of tables (actions, keys) and of module functions.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import PySide6  # noqa: E402

from viewer.ui.actions import ACTIONS, MENUS, SUBMENUS  # noqa: E402
from viewer.ui.keysheet import FURTHER  # noqa: E402
from viewer.ui.languages import NAME  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
Phrase = tuple[str, str]
"""A context and the English words."""

FROM_BELOW = (
    *(
        "reading articles",
        "Comparing the texts",
        "Reading words",
        "Comparing articles",
        "Writing the report",
        "Writing the results",
        "Reading facts, names and quotations",
    ),
    *("navigation", "share button", "advertisement mark", "copyright line", "comment form", "cookie notice"),
    *("follow-us line", "newsletter invitation", "photo credit", "pointer to another page", "reading time"),
    *("date line", "byline and date", "text-size button", "caption", "repeated caption", "repeated headline"),
    "another article in this file",
    *("page footer", "form", "comments", "links to other articles", "advertisement", "subscription notice"),
    "window over the page",
    *("no articles in this folder", "a link to a folder that is read already", "no such file"),
    *("a link to a file that is not there", "it may not be read (permission denied)"),
    *("a link that leads back to itself", "a named pipe, not a file", "a socket, not a file"),
    *("a device, not a file", "not a regular file", "no such folder"),
    *("is a directory", "input/output error", "no space left on device", "read-only file system"),
    *("file name too long", "too many open files", "stale file handle", "disk quota exceeded"),
    *("too large for the memory of this machine", "the file is empty"),
    *("a binary file, not text", "not text, or in an encoding that could not be told"),
    "the file holds nothing but white space",
    *(f"{what}, not plain text" for what in ("a PDF document", "an archive or office document")),
    *(f"{what}, not plain text" for what in ("an office document", "an RTF document", "a picture")),
    *(f"{what}, not plain text" for what in ("a compressed file", "a program", "a database")),
)
"""What the layers below the window say and the window translates, as far as it stands in tables."""

SAID_BELOW = {"Filled": "phrases", "Unreadable": "phrases"}
"""What those layers say by these names, with values in it or without."""


@cache
def phrases() -> list[Phrase]:
    """Every phrase of the window, sorted, each once; the sources are looked through once."""
    found: set[Phrase] = {("phrases", text) for text in FROM_BELOW}
    for spec in ACTIONS:
        found |= {("actions", text) for text in (spec.text, spec.tip, spec.short) if text}
    found |= {("actions", title) for _name, title in MENUS}
    found |= {("actions", title) for title in SUBMENUS.values()}
    found |= {("actions", words) for row in FURTHER for words in row}
    sources = sorted((ROOT / "viewer").rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources}
    functions = {path: _functions(tree) for path, tree in trees.items()}
    for path, tree in trees.items():
        found |= set(_called(tree, functions[path] | _imported(tree, functions) | SAID_BELOW))
    return sorted(found)


def _functions(tree: ast.Module) -> dict[str, str]:
    """The module's own functions that translate: name and context."""
    out = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if _name(call) == "translate" and isinstance(call, ast.Call) and len(call.args) == 2:
                    context = call.args[0]
                    if isinstance(context, ast.Constant) and isinstance(context.value, str):
                        out[node.name] = context.value
    return out


def _imported(tree: ast.Module, functions: dict[Path, dict[str, str]]) -> dict[str, str]:
    """Functions that translate and come from another module."""
    out = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            there = functions.get(ROOT / (node.module.replace(".", "/") + ".py"), {})
            out.update({a.asname or a.name: there[a.name] for a in node.names if a.name in there})
    return out


def _called(tree: ast.AST, functions: dict[str, str], inside: str = "") -> Iterator[Phrase]:
    """Phrases given to `self.tr`, whose context is the class, and to functions that translate."""
    for node in ast.iter_child_nodes(tree):
        context = inside
        if isinstance(node, ast.ClassDef):
            context = node.name
        text = _literal(node)
        if text is not None:
            name = _name(node)
            if name == "tr" and isinstance(node.func, ast.Attribute):  # type: ignore[attr-defined]
                owner = node.func.value  # type: ignore[attr-defined]
                yield ("wording" if isinstance(owner, ast.Name) and owner.id == "wording" else inside, text)
            elif name in functions:
                yield (functions[name], text)
        yield from _called(node, functions, context)


def _literal(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], ast.Constant):
        value = node.args[0].value
        return value if isinstance(value, str) else None
    return None


def _name(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def read(file: Path) -> dict[Phrase, str]:
    """The translations in a file; unfinished ones are empty."""
    out = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name") or "", message.findtext("source") or ""
            out[key] = message.findtext("translation") or ""
    return out


def write(file: Path, language: str, translations: dict[Phrase, str]) -> None:
    """Writes a file in Qt's form; phrases without a translation are marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", sourcelanguage="en", language=language)
    contexts: dict[str, ElementTree.Element] = {}
    for (context, source), words in sorted(translations.items()):
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = words
        if not words:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def release(file: Path) -> None:
    """Makes the file that the window reads, with the tool that comes with PySide6."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def main(languages: list[str]) -> int:
    """Brings translations up to date."""
    wanted = languages or [f.stem.removeprefix(f"{NAME}_") for f in sorted(FOLDER.glob("*.ts"))]
    for language in wanted:
        file = FOLDER / f"{NAME}_{language}.ts"
        known = read(file) if file.exists() else {}
        by_words = {source: words for (_context, source), words in known.items() if words}
        new = {key: known.get(key) or by_words.get(key[1], "") for key in phrases()}
        write(file, language, new)
        release(file)
        missing = [source for (_context, source), words in new.items() if not words]
        print(f"{file.name}: {len(new)} phrases, {len(missing)} of them not translated yet")
        for source in missing:
            print(f"  {source!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
