"""Archives of articles."""

from __future__ import annotations

import io
import stat
import zipfile

import pytest

from viewer.corpus.draft import Read, Unreadable
from viewer.corpus.readers import archive, kinds, opening

ONE = "The harbour was closed on Monday after a storm, officials said."


def packed(entries: dict[str, bytes], attributes: int = 0) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = attributes
            file.writestr(info, data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def read(entries: dict[str, bytes]) -> Read:
    return opening.read(packed(entries), "news.zip")


def test_entries_are_read_in_natural_order_with_their_names() -> None:
    names = ["b/10.txt", "b/9.txt", "a.txt", "b/notes.rtf"]
    found = read({n: rb"{\rtf1\ansi One.}" if n.endswith("rtf") else f"{n} {ONE}".encode() for n in names})
    assert [d.part for d in found.drafts] == ["a.txt", "b/9.txt", "b/10.txt", "b/notes.rtf"]
    assert found.drafts[3].text == "One."
    assert not found.failures


def test_a_table_inside_tells_entry_and_row() -> None:
    found = read({"t.csv": f"title,text\nA,{ONE}\nB,\n".encode()})
    assert [d.part for d in found.drafts] == ["t.csv#1"]
    assert found.failures == (("t.csv#2", "no text in this row"),)


@pytest.mark.parametrize(
    "name", ["../evil.txt", "a/../../evil.txt", "/etc/evil.txt", "C:/evil.txt", "..\\evil.txt"]
)
def test_names_that_lead_out_are_refused_and_the_rest_is_read(name: str) -> None:
    found = read({name: ONE.encode(), "good.txt": ONE.encode()})
    assert [d.part for d in found.drafts] == ["good.txt"]
    ((part, reason),) = found.failures
    assert "leads out of the archive" in reason
    assert part == name


def test_links_are_not_followed() -> None:
    data = packed({"a.txt": b"/etc/passwd"}, attributes=(stat.S_IFLNK | 0o777) << 16)
    assert opening.read(data, "a.zip").failures == (("a.txt", "a link in an archive, which is not followed"),)


def test_archives_inside_archives_are_read_to_a_depth() -> None:
    inner = packed({"a.txt": ONE.encode()})
    (draft,) = read({"inner.zip": inner}).drafts
    assert draft.part == "inner.zip#a.txt"
    for _ in range(6):
        inner = packed({"inner.zip": inner})
    found = opening.read(inner, "a.zip")
    assert not found.drafts
    assert "deeper than is looked" in found.failures[0][1]


def test_a_bomb_is_refused_and_the_rest_is_read() -> None:
    found = read({"bomb.txt": b"\0" * 30_000_000, "good.txt": ONE.encode()})
    assert [d.part for d in found.drafts] == ["good.txt"]
    assert found.failures == (("bomb.txt", "packed far smaller than any text can be; it is not read"),)


def test_what_is_unpacked_in_all_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "FILE_LIMIT", 4 * len(ONE))
    inner = packed({f"{n}.txt": ONE.encode() for n in range(4)})
    outer = packed({f"{n}.txt": ONE.encode() for n in range(2)} | {"inner.zip": inner, "z.txt": ONE.encode()})
    found = opening.read(outer, "a.zip")
    assert len(found.drafts) == 2
    assert any("too large when unpacked" in reason for _, reason in found.failures)
    assert len(opening.read(packed({"a.txt": ONE.encode()}), "a.zip").drafts) == 1  # each has its own


def test_protected_entries_are_told() -> None:
    data = bytearray(packed({"a.txt": ONE.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert opening.read(bytes(data), "a.zip").failures == (("a.txt", "protected with a password"),)


def test_other_kinds_are_told_and_what_browsers_and_systems_add_is_passed_over() -> None:
    found = read(
        {
            "a.txt": ONE.encode(),
            "page_files/x.css": b"b{}",
            ".DS_Store": b"\0",
            "__MACOSX/._a.txt": b"\0",
            "p.png": b"\x89PNG\r\n",
        }
    )
    assert [d.part for d in found.drafts] == ["a.txt"]
    assert found.failures == (("p.png", "not a kind of file this version reads: .png"),)


@pytest.mark.parametrize(
    "data", [packed({"a.txt": ONE.encode()})[:60], packed({}), b"PK\x03\x04" + b"\0" * 100]
)
def test_damaged_and_empty_archives_say_so(data: bytes) -> None:
    with pytest.raises(Unreadable):
        opening.read(data, "a.zip")


def test_any_name_of_a_zip_file_will_do_but_that_of_a_document() -> None:
    data = packed({"a.txt": ONE.encode()})
    assert [kinds.kind_of(data, name) for name in ("a.zip", "a", "a.txt", "a.docx")] == ["archive"] * 3 + [
        "docx"
    ]
    assert kinds.kind_of(packed({"[Content_Types].xml": b"", "xl/a.xml": b""}), "a.xlsx") is None
