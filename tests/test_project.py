"""What the project's own files promise: the documents say what is so, and the lock is complete and clean."""

import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import viewer

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def requirements() -> list[str]:
    table = PROJECT["project"]
    return [*table["dependencies"], *table["optional-dependencies"]["dev"]]


def code_blocks(document: str) -> str:
    return "\n".join(re.findall(r"```\n(.*?)```", document, re.DOTALL))


# Commands ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", [README, CONTRIBUTING], ids=["README", "CONTRIBUTING"])
def test_every_make_target_named_exists(document: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", document, re.MULTILINE))
    assert named
    assert named <= targets


def test_every_make_target_is_phony_and_explained() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    explained = re.findall(r"^([a-z-]+):.*## .+$", MAKEFILE, re.MULTILINE)
    assert sorted(phony.split()) == sorted(explained)


def test_readme_opens_with_what_it_is_and_shows_it() -> None:
    title, _, rest = README.partition("\n")
    assert title.startswith("# ")
    assert rest.index("![") < rest.index("make run") < rest.index("make test")


@cache
def help_of(*command: str) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "viewer", *command, "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def shown_commands() -> list[str]:
    return re.findall(r"(?:^|`)source-viewer ([^`#\n]+)", README, re.MULTILINE)


@pytest.mark.parametrize("shown", shown_commands())
def test_commands_shown_are_those_of_the_command_line(shown: str) -> None:
    first, *others = shown.split()
    takes = help_of()
    if not re.search(r"[-./]", first):
        assert re.search(rf"\b{first}\b", takes), f"no such command: {first}"
        takes = help_of(first)
    for option in (word for word in others if word.startswith("-")):
        assert re.search(rf"(?<!\S){option}\b", takes), f"{shown}: no such option: {option}"


def test_json_is_offered_where_the_readme_says_so() -> None:
    (sentence,) = re.findall(r"[^.]*`--json`[^.]*\.", README)
    for command in re.findall(r"`(compare|scan|report|export)`", sentence):
        assert "--json" in help_of(command)


# The lock ----------------------------------------------------------------------------------------


def locked() -> dict[str, list[Requirement]]:
    entries: dict[str, list[Requirement]] = {}
    for line in re.findall(r"^([a-z0-9][^\\\n]*)", LOCK, re.MULTILINE):
        entry = Requirement(line)
        entries.setdefault(canonicalize_name(entry.name), []).append(entry)
    return entries


def test_every_entry_of_the_lock_is_exact_and_has_hashes() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    entries = [block for block in blocks if not block.startswith("#")]
    assert entries
    for entry in entries:
        head, *hashes = entry.replace("\\\n", "\n").splitlines()
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .+)?\s*$", head), head
        assert hashes, head
        assert all(re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}\s*", line) for line in hashes), head


@pytest.mark.parametrize("text", requirements())
def test_the_lock_satisfies_what_the_project_asks_for(text: str) -> None:
    wanted = Requirement(text)
    found = locked()[canonicalize_name(wanted.name)]
    for entry in found:
        (version,) = entry.specifier
        assert wanted.specifier.contains(version.version), f"{text} against {entry}"


def test_the_lock_names_no_place() -> None:
    assert "/" not in re.sub(r"\s+--hash=\S+", "", LOCK)


@pytest.mark.parametrize("text", requirements())
def test_every_dependency_has_its_reason_beside_it(text: str) -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    (line,) = [line for line in lines if line.strip().startswith(f'"{text}"')]
    assert re.search(r"# \w+", line)


def test_every_dependency_is_explained_to_contributors() -> None:
    table = CONTRIBUTING.partition("### Dependencies")[2].partition("\n\nA new")[0]
    for text in requirements():
        assert Requirement(text).name in table


# The rest ----------------------------------------------------------------------------------------


def test_one_version() -> None:
    assert PROJECT["project"]["version"] == viewer.__version__


def test_set_up_takes_the_pythons_that_the_project_takes() -> None:
    script = (ROOT / ".ci/setup").read_text(encoding="utf-8")
    (oldest,) = re.findall(r"^oldest=(\d+)", script, re.MULTILINE)
    assert PROJECT["project"]["requires-python"] == f">=3.{oldest}"


def test_the_layers_described_are_the_layers_checked() -> None:
    (contract,) = [c for c in PROJECT["tool"]["importlinter"]["contracts"] if c["type"] == "layers"]
    checked = [name for layer in contract["layers"] for name in layer.split(" | ")]
    stack = next(block for block in CONTRIBUTING.split("```") if block.startswith("\ncli | app"))
    described = [name for line in stack.strip().splitlines() for name in line[:17].replace("|", " ").split()]
    assert ["__main__", *described, "assets", "display"] == checked


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    return [ROOT / name for name in listed if name and not name.startswith("seeds/")]


def test_no_file_names_this_machine_or_a_package_host() -> None:
    files = tracked_files()
    if not files:
        pytest.skip("not a git checkout")
    package_host = r"https?://[^\s/]+/(?:simple|packages)/|--(?:extra-)?index-url"
    this_place = re.escape(str(ROOT)) + r"(?![\w-])" if len(ROOT.parts) > 2 else r"(?!)"
    found = [
        str(path.relative_to(ROOT))
        for path in files
        if path.is_file()
        and re.search(f"{package_host}|{this_place}", path.read_text(encoding="utf-8", errors="replace"))
    ]
    allowed = {"tests/test_project.py", ".ci/lock"}
    assert set(found) <= allowed
