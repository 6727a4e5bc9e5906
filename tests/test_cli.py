"""The command line as people and programs use it: a process, its output, its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer import __version__, cli, workspace
from viewer.assets import samples
from viewer.export.tables import TABLES

ROOT = Path(__file__).resolve().parent.parent
LEAD = "Joint operations with the coalition have resumed after a pause of nearly three weeks, the army said."
OTHER = "The army said joint operations with the coalition have resumed after a pause of nearly four weeks."
QT = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})


def environment(**changes: str) -> dict[str, str]:
    """Ours, with no display and this checkout's program."""
    inherited = {k: v for k, v in os.environ.items() if k not in QT}
    return inherited | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | changes


def run(*arguments: str | Path, cwd: Path | None = None, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "viewer", *(os.fspath(a) for a in arguments)],
        cwd=cwd,
        env=environment(**changes),
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=120,
    )


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in (("a", LEAD), ("b", OTHER)):
        (folder / f"{name}.txt").write_text(f"{text}\n\nMore of story {name}.")
    return folder / "a.txt", folder / "b.txt"


# Compare and scan ---------------------------------------------------------------------------------


def test_compare_for_people(two: tuple[Path, Path]) -> None:
    done = run("compare", *two)
    assert (done.returncode, done.stderr) == (0, "")
    assert "three" in done.stdout and "───" in done.stdout and "···" in done.stdout
    assert "\x1b" not in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_compare_says_how_unlikely_a_passage_is_and_what_carries_it(two: tuple[Path, Path]) -> None:
    told = " ".join(run("compare", *two).stdout.split())
    assert "by chance less than once in" in told and "carried by:" in told


def test_what_is_asked_for_decides_what_is_told(two: tuple[Path, Path], tmp_path: Path) -> None:
    assert "share no passage" in run("compare", *two, "--smallest", "900").stdout
    assert "share no passage" in run("compare", *two, "--rewording", "verbatim").stdout
    assert "share no passage" not in run("compare", *two, "--rewording", "edited").stdout
    assert '"pairs": []' in run("scan", *two, "--rewording", "verbatim", "--json").stdout
    report = tmp_path / "out.html"
    assert run("report", *two, "--smallest", "900", "-o", report).returncode == 0
    assert "No two of these articles share a passage" in report.read_text()
    for wrong in (["--smallest", "many"], ["--rewording", "loose"], ["--ignore", "case,colour"]):
        assert run("compare", *two, *wrong).returncode == 2


def test_compare_for_programs(two: tuple[Path, Path]) -> None:
    done = run("compare", *two, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    value = json.loads(done.stdout)
    assert value["schema"] == 1
    assert value["a"]["path"] == str(two[0])
    assert value["passages"]


def test_scan_for_people_and_programs(two: tuple[Path, Path]) -> None:
    done = run("scan", two[0].parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 articles, 1 pair sharing text." in done.stdout
    value = json.loads(run("scan", two[0].parent, "--json").stdout)
    assert [a["id"] for a in value["articles"]] == ["articles/a.txt", "articles/b.txt"]
    assert [(p["a"], p["b"]) for p in value["pairs"]] == [("articles/a.txt", "articles/b.txt")]


@pytest.mark.parametrize("command", ["compare", "scan", "report", "--version"])
def test_no_qt_is_imported(two: tuple[Path, Path], tmp_path: Path, command: str) -> None:
    """A hook refuses Qt, as a server without its libraries would."""
    arguments = {"report": [two[0].parent, "-o", tmp_path / "r.html"], "--version": []}.get(command, two)
    code = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name.partition('.')[0] in {'PySide6', 'shiboken6'}:\n"
        "            raise ImportError('Qt was wanted')\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "from viewer.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command_line = [sys.executable, "-c", code, command, *map(str, arguments)]
    done = subprocess.run(command_line, env=environment(), capture_output=True, encoding="utf-8", timeout=120)
    assert (done.returncode, done.stderr) == (0, "")


def test_version_and_help() -> None:
    assert run("--version").stdout == f"source-viewer {__version__}\n"
    told = run("--help")
    assert told.returncode == 0
    assert all(command in told.stdout for command in ("compare", "scan", "report"))
    assert run("compare", "--help").stdout.startswith("usage: source-viewer compare ")


# Report -------------------------------------------------------------------------------------------


def test_report(two: tuple[Path, Path], tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    done = run("report", two[0].parent, "-o", target)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{target}\n", "")
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("out.pdf", "PDF are not there yet"),
        ("out.txt", "should end in .html"),
        ("gone/out.html", "no such folder"),
    ],
)
def test_reports_that_cannot_be(two: tuple[Path, Path], tmp_path: Path, name: str, reason: str) -> None:
    done = run("report", two[0].parent, "-o", tmp_path / name)
    assert done.returncode == 2
    assert reason in done.stderr and done.stderr.count("\n") == 1
    assert not (tmp_path / name).exists()


def test_a_source_is_never_written(two: tuple[Path, Path]) -> None:
    source = two[0].rename(two[0].with_suffix(".html"))
    before = source.read_bytes()
    done = run("report", source, two[1], "-o", source)
    assert done.returncode == 2
    assert "never written" in done.stderr
    assert source.read_bytes() == before


# Bad input ----------------------------------------------------------------------------------------


def test_bad_files_are_named_and_the_rest_goes_on(two: tuple[Path, Path]) -> None:
    folder = two[0].parent
    (folder / "empty.txt").touch()
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "it's “quoted” 🗞️\n.txt").write_text(LEAD)
    done = run("scan", folder, folder / "vanished.txt", "--json")
    assert done.returncode == 0
    value = json.loads(done.stdout)
    assert len(value["articles"]) == 3
    assert [Path(f["path"]).name for f in value["failed"]] == ["vanished.txt", "empty.txt", "noise.txt"]
    told = done.stderr.splitlines()
    assert [line.rpartition(": ")[2] for line in told] == [
        "no such file",
        "the file is empty",
        "a binary file, not text",
    ]


@pytest.mark.parametrize("command", ["scan", "report", "open"])
def test_nothing_to_read(tmp_path: Path, command: str) -> None:
    (tmp_path / "nothing").mkdir()
    more = ["-o", str(tmp_path / "r.html")] if command == "report" else []
    done = run(command, tmp_path / "nothing", *more, cwd=tmp_path)
    assert done.returncode == 1
    assert "no articles in this folder" in done.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["nothing"]


def test_compare_with_what_cannot_be_read(two: tuple[Path, Path]) -> None:
    done = run("compare", two[0], two[0].parent / "gone.txt", "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"source-viewer: {two[0].parent / 'gone.txt'}: no such file\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["compare", "a"],
        ["compare", "a", "b", "c"],
        ["scan"],
        ["report", "x"],
        ["--nonsense"],
        ["export"],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("source-viewer: ") and done.stderr.count("\n") == 1


def test_compare_takes_no_folders(two: tuple[Path, Path]) -> None:
    done = run("compare", two[0], two[0].parent)
    assert done.returncode == 2
    assert "is a folder" in done.stderr


def test_nothing_reaches_the_terminal_raw(tmp_path: Path) -> None:
    nasty = "\x1b]0;title\x07\x1b[2J\x9b31m\u202e"
    name = "a\x1b[31m\n.txt"
    for file, text in ((name, LEAD), ("b.txt", OTHER), ("bad\x1b[5m.txt", "")):
        (tmp_path / file).write_text(f"{text} {nasty} {text}" if text else "")
    for done in (
        run("scan", tmp_path),
        run("compare", tmp_path / name, tmp_path / "b.txt"),
        run("\x1b[31m\x07"),
    ):
        shown = done.stdout + done.stderr
        assert shown
        assert not {c for c in shown if c != "\n" and (c < " " or "\x7f" <= c <= "\x9f" or c == "\u202e")}


def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    try:
        Path(name).write_text(LEAD)
    except OSError:
        pytest.skip("this file system refuses such names")
    done = run("scan", tmp_path, "--json")
    assert json.loads(done.stdout)["articles"][0]["path"] == name
    assert run("scan", tmp_path, tmp_path / "gone").returncode == 0
    assert run("compare", name, name, PYTHONIOENCODING="ascii").returncode == 0


def test_one_word_a_long_line_and_the_same_twice(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Bridge")
    (tmp_path / "long.txt").write_text("word " * 40_000 + LEAD)
    (tmp_path / "same 1.txt").write_text(LEAD)
    (tmp_path / "same 2.txt").write_text(LEAD)
    done = run("scan", tmp_path, "--json")
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["articles"]) == 4
    top = tmp_path.name
    assert done.stderr == f"source-viewer: note: {top}/same 2.txt has the same text as {top}/same 1.txt\n"


def test_a_name_like_a_command(tmp_path: Path) -> None:
    (tmp_path / "scan").write_text(LEAD)
    done = run("./scan", cwd=tmp_path)
    assert done.returncode == 0
    assert "1 article, 0 pairs" in done.stdout


# Streams ------------------------------------------------------------------------------------------


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = [sys.executable, "-m", "viewer", "scan", os.fspath(samples()), "--json"]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_named() -> None:
    command = [sys.executable, "-m", "viewer", "scan", os.fspath(samples())]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, env=environment(), stdout=full, stderr=subprocess.PIPE, encoding="utf-8"
        )
    assert done.returncode == 2
    assert done.stderr == "source-viewer: the output cannot be written: No space left on device\n"


def test_closed_streams_are_no_error() -> None:
    code = "import sys; sys.stdout = sys.stderr = None; from viewer.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "scan", os.fspath(samples()), "no such folder"]
    assert subprocess.run(command, env=environment(), timeout=120).returncode == 0


def test_ctrl_c_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(workspace, "load", interrupted)
    assert cli.main(["scan", str(samples())]) == 130
    assert capsys.readouterr() == ("", "")


def test_output_for_a_terminal_without_unicode(two: tuple[Path, Path]) -> None:
    done = run("compare", *two, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert done.stdout.isascii() and "---" in done.stdout


# Without a display --------------------------------------------------------------------------------


def test_the_job_without_a_display(two: tuple[Path, Path], tmp_path: Path) -> None:
    done = run(two[0].parent, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "There is no display for a window; here is its content as text."
    assert "1 pair sharing text" in done.stdout and "The best passages of pair 1" in done.stdout
    assert f"Report: {tmp_path / 'source-viewer-report.html'}" in lines
    assert (tmp_path / "source-viewer-report.html").is_file()
    picture = tmp_path / "source-viewer-window.png"
    assert picture.is_file() == (f"Picture of the window: {picture}" in lines)
    assert picture.is_file() or "No picture of the window: " in lines[-1]


def test_main_takes_arguments_and_gives_the_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert cli.main(["scan", "no such folder"]) == 1
    assert cli.main(["compare"]) == 2
    assert capsys.readouterr().out == f"source-viewer {__version__}\n"


def test_a_folder_of_five_hundred_articles_and_a_file_of_50_mb(tmp_path: Path) -> None:
    towns = [f"{a}{b}{c}ton" for a in "BCDFGHJKLM" for b in "aeiou" for c in "lmnrstdgkp"]
    for i, town in enumerate(towns):
        told = f"In {town} the council voted {i + 101} to {i + 3} to rebuild its {town[::-1]} mill."
        (tmp_path / f"{i}.txt").write_text(f"{told}\n\n{LEAD if i in (7, 400) else ''}")
    (tmp_path / "huge.txt").write_text("word " * 10_000_000)
    done = run("scan", tmp_path, "--json")
    assert done.returncode == 0
    value = json.loads(done.stdout)
    assert len(value["articles"]) == len({a["id"] for a in value["articles"]}) == 500
    assert [Path(f["path"]).name for f in value["failed"]] == ["huge.txt"]
    reason = "50.0 million characters, over the limit of 16 million for one article"
    assert done.stderr == f"source-viewer: {tmp_path / 'huge.txt'}: {reason}\n"
    top = tmp_path.name
    assert {(p["a"], p["b"]) for p in value["pairs"]} >= {(f"{top}/7.txt", f"{top}/400.txt")}


def test_export_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "pairs", str(samples())]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a,b,shared_a,shared_b,score,passages" and len(lines) > 1


def test_export_writes_all_tables_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "all", str(samples()), "-o", str(tmp_path)]) == 0
    written = capsys.readouterr().out.split()
    assert written == [str(tmp_path / f"{table.name}.csv") for table in TABLES]
    assert all(Path(name).read_text(encoding="utf-8-sig").count("\n") > 0 for name in written)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["nothing", "x"], "there is no table nothing; choose of articles, pairs"),
        (["all", "x"], "all tables need a folder that exists"),
        (["pairs", "x", "-o", "x.xlsx"], "should end in .csv or .tsv"),
    ],
)
def test_export_says_in_a_line_what_it_cannot_do(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", *arguments]) == 2
    said = capsys.readouterr().err
    assert reason in said and said.count("\n") == 1


def test_one_of_several_articles_in_a_file_is_named_by_its_part(capsys: pytest.CaptureFixture[str]) -> None:
    file = next(samples().glob("004*"))
    other = next(samples().glob("003*"))
    assert cli.main(["compare", str(file), str(other), "--json"]) == 0
    out, said = capsys.readouterr()
    assert json.loads(out)["a"]["title"].startswith("Iraq, US Begin") and "holds 2 articles" in said
    assert cli.main(["compare", f"{file}#2", str(other), "--json"]) == 0
    out, said = capsys.readouterr()
    assert json.loads(out)["a"]["title"].startswith("Widespread Protests") and not said
    assert cli.main(["compare", f"{file}#3", str(other)]) == 2
    assert "holds no article 3" in capsys.readouterr().err


def test_a_pattern_stands_for_the_files_that_match_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = "The harbour of the town was closed for a week on Monday, officials said.\n"
    for name in ("a10.txt", "a2.txt", "b.txt", "[c].txt"):
        (tmp_path / name).write_text(f"Head of {name}\n\n{story}", encoding="utf-8")
    assert cli.main(["export", "articles", str(tmp_path / "a*.txt")]) == 0
    assert [line.split(",")[2] for line in capsys.readouterr().out.splitlines()[1:]] == [
        "Head of a2.txt",
        "Head of a10.txt",
    ]
    assert cli.main(["export", "articles", str(tmp_path / "[c].txt")]) == 0
    assert capsys.readouterr().out.count("Head of [c].txt") == 1
    assert cli.main(["scan", str(tmp_path / "z*.txt")]) == 1
    assert "no such file" in capsys.readouterr().err
