"""E-mail."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from viewer.corpus.draft import Draft, Unreadable
from viewer.corpus.readers import opening

ONE = "The harbour was closed on Monday after a storm tore two cranes from their rails, officials said."


def message(text: str = ONE, subject: str = "Fwd: Re: Häfen zu") -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = subject
    made["From"] = "Zoë Lee <zoe@post.example>"
    made["Date"] = "Fri, 31 Jan 2020 10:15:00 +0100"
    made.set_content(text)
    return made


def only(made: EmailMessage) -> Draft:
    (draft,) = opening.read(made.as_bytes(), "a.eml").drafts
    return draft


def set_aside(draft: Draft) -> list[str]:
    return [b.span.of(draft.text) for b in draft.boilerplate]


def test_subject_sender_and_date_are_told() -> None:
    draft = only(message())
    assert draft.text == ONE
    assert {k: v.value for k, v in draft.told.items()} == {
        "title": "Häfen zu",
        "byline": "Zoë Lee",
        "date": "Fri, 31 Jan 2020 10:15:00 +0100",
    }
    assert draft.told["title"].origin == "header 'Subject'"


def test_the_plain_form_is_taken_unless_it_says_far_less() -> None:
    both = message()
    both.add_alternative(f"<html><body><p>{ONE}</p><img src='x'></body></html>", subtype="html")
    assert only(both).text == ONE
    bare = message("Open this in a browser.")
    bare.add_alternative(f"<style>p{{}}</style><h1>Sea &amp; sand</h1><p>{ONE}</p>", subtype="html")
    assert only(bare).text == f"Sea & sand\n\n{ONE}"


@pytest.mark.parametrize(
    "said",
    [
        "On Thu, 30 Jan 2020 at 09:00, Ann Lee <a@e.example> wrote:",
        "Am 30.01.2020 um 09:00 schrieb Ann Lee:",
        "Le 30 janv. 2020 à 09:00, Ann Lee a écrit :",
        "El jue, 30 ene 2020 a las 9:00, Ann Lee escribió:",
    ],
)
def test_quoted_replies_and_signatures_are_set_aside(said: str) -> None:
    draft = only(message(f"{ONE}\n\n{said}\n\n> Is it open?\n> Tell me.\n\n-- \nZoë Lee\nThe Post"))
    assert set_aside(draft) == [f"{said}\n\n> Is it open?\n> Tell me.", "-- \nZoë Lee\nThe Post"]


def test_a_message_that_is_all_quoted_is_read() -> None:
    assert not only(message(f"> {ONE}\n> {ONE}")).boilerplate


def test_lines_parted_for_transport_are_one_again() -> None:
    made = message()
    made.replace_header("Content-Type", "text/plain; format=flowed; charset=utf-8")
    made.set_payload("The harbour was \r\nclosed on Monday.\r\n\r\nNobody was hurt.\r\n")
    assert only(made).text == "The harbour was closed on Monday.\n\nNobody was hurt."


def test_attached_articles_and_messages_are_read_and_pictures_passed_over() -> None:
    made = message()
    made.add_attachment(f"title,text\nA,{ONE}\n".encode(), maintype="text", subtype="csv", filename="t.csv")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="p.png")
    made.add_attachment(b"\0\1", maintype="application", subtype="octet-stream", filename="x.bin")
    made.add_attachment(message("Another text, of another day, that was sent on.", "Sent on"))
    found = opening.read(made.as_bytes(), "a.eml")
    assert [d.part for d in found.drafts][:2] == ["", "t.csv#1"]
    assert found.drafts[2].told["title"].value == "Sent on"
    assert [part for part, _ in found.failures] == ["x.bin"]


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "koi8-r", "no-such-charset"])
def test_wrong_and_unknown_character_sets(charset: str) -> None:
    text = "Привет из порта, где всё закрыто." if charset == "koi8-r" else "Le café du port était fermé."
    data = text.encode("utf-8" if charset == "no-such-charset" else charset)
    head = f"Subject: x\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    (draft,) = opening.read(head.encode() + data, "a.eml").drafts
    assert draft.text == text


@pytest.mark.parametrize("data", [b"Subject: x\n\n", b"\n\n\n", b"no headers at all"])
def test_what_is_no_message_says_so(data: bytes) -> None:
    with pytest.raises(Unreadable):
        opening.read(data, "a.eml")


def test_parts_in_parts_without_end_are_refused() -> None:
    part = "Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"
    data = "Subject: x\n" + "".join(part.format(n=n) for n in range(2000)) + "\nx\n" * 10_000
    with pytest.raises(Unreadable, match="too many parts"):
        opening.read(data.encode(), "a.eml")


def test_a_character_set_with_an_odd_name() -> None:
    data = b'Subject: x\nContent-Type: text/plain; charset="utf\0"\n\nThe caf\xc3\xa9 was closed.'
    (draft,) = opening.read(data, "a.eml").drafts
    assert draft.text == "The café was closed."


def test_half_characters_are_replaced() -> None:
    data = b"Subject: x\nContent-Type: text/plain; charset=unicode_escape\n\nThe harbour \\ud800 closed."
    (draft,) = opening.read(data, "a.eml").drafts
    draft.text.encode("utf-8")


def test_messages_nested_without_end() -> None:
    part = b"Content-Type: message/rfc822\n\n"
    try:
        found = opening.read(b"Subject: x\n" + part * 2000 + b"Subject: y\n\nEnd.", "a.eml")
    except (Unreadable, RecursionError):
        return
    assert not found.drafts
