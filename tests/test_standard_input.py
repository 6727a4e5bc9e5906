"""Standard input in the place of a path: what comes in is an article like any other, under its own name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer import assets

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT / "tests" / "corpus" / "readers" / "documents"
LEAD = "Joint operations with the coalition have resumed after a pause of nearly three weeks, the army said."
OTHER = "The army said joint operations with the coalition have resumed after a pause of nearly four weeks."
QT = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})


def run(*arguments: str | Path, given: bytes, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    inherited = {k: v for k, v in os.environ.items() if k not in QT}
    return subprocess.run(
        [sys.executable, "-m", "viewer", *(os.fspath(a) for a in arguments)],
        cwd=cwd,
        env=inherited | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=120,
        input=given,
    )


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "b.txt"
    path.write_text(f"{OTHER}\n\nMore of the story.")
    return path


def test_compare_tells_the_name_and_the_text(other: Path) -> None:
    done = run("compare", "-", other, "--json", given=LEAD.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    found = json.loads(done.stdout)
    assert found["a"]["path"] == "standard input"
    assert found["b"]["path"] == str(other)
    assert found["passages"][0]["a"]["text"] in LEAD


def test_scan_gives_it_an_id_that_is_always_the_same(other: Path) -> None:
    done = run("scan", "-", other, "--json", given=LEAD.encode())
    assert [a["id"] for a in json.loads(done.stdout)["articles"]] == [
        "standard input",
        f"{other.parent.name}/b.txt",
    ]


def test_report_and_export(other: Path, tmp_path: Path) -> None:
    done = run("report", "-", other, "-o", tmp_path / "r.html", given=LEAD.encode())
    assert done.returncode == 0
    assert "standard input" in (tmp_path / "r.html").read_text()
    done = run("export", "articles", "-", other, given=LEAD.encode())
    assert b"standard input" in done.stdout


@pytest.mark.parametrize(
    "name", ["html/amp.html", "docx/arabic.docx", "table/archiv.csv", "table/api.json", "mail/desk.eml"]
)
def test_any_format_is_known_by_its_bytes(name: str) -> None:
    given = json.loads(run("scan", "-", "--json", given=(DOCUMENTS / name).read_bytes()).stdout)
    file = json.loads(run("scan", DOCUMENTS / name, "--json", given=b"").stdout)
    assert [a["title"] for a in given["articles"]] == [a["title"] for a in file["articles"]]
    assert [a["sha256"] for a in given["articles"]] == [a["sha256"] for a in file["articles"]]


def test_with_no_display_it_is_shown_as_text() -> None:
    done = run("-", given=LEAD.encode())
    assert done.returncode == 0
    assert "There is no display" in done.stdout.decode()


def test_it_can_be_read_but_once() -> None:
    done = run("compare", "-", "-", given=LEAD.encode())
    assert done.returncode == 2
    assert done.stderr == b"source-viewer: standard input (-) can be read only once\n"


def test_nothing_that_comes_in_is_told(other: Path) -> None:
    done = run("scan", "-", other, given=b"")
    assert (done.returncode, done.stderr) == (2, b"source-viewer: nothing came in by standard input\n")


def test_what_cannot_be_read_is_named(other: Path) -> None:
    done = run("scan", "-", other, given=bytes(range(256)) * 40)
    assert done.returncode == 0
    assert done.stderr == b"source-viewer: standard input: a binary file, not text\n"


def test_a_closed_standard_input_is_told() -> None:
    code = "import sys; sys.stdin = None; from viewer.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "scan", "-"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (2, b"source-viewer: there is no standard input\n")


def test_a_file_of_that_name_is_still_to_be_had(tmp_path: Path) -> None:
    (tmp_path / "-").write_text(LEAD)
    done = run("scan", "./-", "--json", given=b"", cwd=tmp_path)
    assert [a["path"] for a in json.loads(done.stdout)["articles"]] == [str(tmp_path / "-")]


def test_nothing_is_left_of_it(tmp_path: Path) -> None:
    inherited = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "viewer", "scan", "-", str(assets.samples())]
    subprocess.run(command, env=inherited, input=LEAD.encode(), capture_output=True, timeout=120, check=True)
    assert list(tmp_path.iterdir()) == []
