"""E-mail: the message as one reads it, and the articles that hang on it.

Promises: of a message in two forms the plain one is taken, unless it says much less than the HTML; the
subject without "Re:" is the title, sender and date are told. Quoted replies with the line above them, and
signatures, are marked as boilerplate where something else is left; a forwarded article is no quoted reply.
Attachments of any known kind are read; pictures are passed over.

Leaves to others: pages saved as mail by a browser (`mhtml`), the attachments themselves (`opening`).
"""

from __future__ import annotations

import email
import email.errors
import email.header
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.utils import parseaddr

from viewer.corpus.article import Boilerplate
from viewer.corpus.counting import count_words
from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers import kinds, opening, plain, stripping
from viewer.corpus.readers.gathered import gathered
from viewer.text.filled import Filled
from viewer.text.spans import Span, gaps

PARTS = 1000
"""Parts of a message that are looked at."""
BOUNDARIES = 300
"""Boundaries that a message declares at most: the parser asks for every line whether it is one of them."""
_HEADER = 4000
"""Code points of a header that are read."""
_NO_CHARSETS = frozenset(
    ("us-ascii", "ascii", "punycode", "idna", "unicode_escape", "unicode-escape", "raw_unicode_escape")
)
"""Names that say nothing of the bytes, or that only Python knows."""
_LEAST = 5
"""Words that are left of a message, if quoted replies are set aside."""

_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|antw|ref|sv|vs)(?:\[\d+\])? ?: *)+", re.IGNORECASE)
_QUOTED = re.compile(r"(?:^[ \t]*>[^\n]*\n?)+", re.MULTILINE)
_SAID = re.compile(
    r"^(?:On|Am|Le|El|Il|Op|Em) [^\n]{4,300}?(?:\n[^\n]{1,200}?)?"
    r"(?:wrote|schrieb[^\n:]{0,80}|a écrit|escribió|ha scritto|schreef[^\n:]{0,80}|escreveu) ?: *\n\s*\Z",
    re.MULTILINE,
)
_ORIGINAL = re.compile(
    r"^-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original) ?-{2,}[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^-- ?\n", re.MULTILINE)
_SIGNATURE_LIMIT = 1000
"""Code points of a signature; more below its mark is the end of a list's mail or an article."""


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The message and its attachments.

    Raises:
        Unreadable: for what is no message, or has neither text nor an attachment that can be read.
    """
    if data.count(b"oundary=") > BOUNDARIES:
        raise Unreadable("a message with too many parts")
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
    except (email.errors.MessageError, ValueError, LookupError):
        raise Unreadable("damaged: its text cannot be read") from None
    except RecursionError:
        raise Unreadable("nested too deeply") from None
    if not message.keys():
        raise Unreadable("no e-mail message, whatever its name says")
    return _read(message, depth)


def _read(message: Message, depth: int) -> Read:
    bodies, attached = _parts(message)
    drafts: list[Draft] = []
    failures: list[tuple[str, str]] = []
    text = _body(bodies)
    if text:
        drafts.append(Draft(text, _told(message), _aside(text)))
    for number, part in enumerate(attached, 1):
        called = _file_name(part) or f"{number}"
        try:
            found = _attachment(part, called, depth)
        except Unreadable as error:
            failures.append((called, error.args[0]))
            continue
        drafts += [replace(d, part=f"{called}#{d.part}" if d.part else called) for d in found.drafts]
        failures += [(f"{called}#{inner}" if inner else called, why) for inner, why in found.failures]
    if not drafts and not failures:
        raise Unreadable("no text in this message")
    return Read(tuple(drafts), gathered(failures))


def _parts(message: Message) -> tuple[list[Message], list[Message]]:
    """The parts that are the message, in order, and the attachments."""
    bodies: list[Message] = []
    attached: list[Message] = []
    for part in _leaves(message):
        main, kind = part.get_content_maintype(), part.get_content_type()
        named = part.get_content_disposition() == "attachment" or bool(_file_name(part))
        if kind in ("text/plain", "text/html") and not named:
            bodies.append(part)
        elif main not in ("image", "audio", "video", "multipart") and not kind.endswith("-signature"):
            attached.append(part)
    return bodies, attached


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold no others, and messages inside the message, in order."""
    waiting, seen = [message], 0
    while waiting and seen < PARTS:
        part = waiting.pop()
        seen += 1
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and (part is message or part.get_content_type() != "message/rfc822"):
            waiting += [p for p in reversed(inner) if isinstance(p, Message)]
        else:
            yield part


def _body(bodies: list[Message]) -> str:
    """The text of a message: the plain form, unless the other says far more."""
    said = ["\n\n".join(filter(None, (_words(p) for p in bodies if p.get_content_subtype() == subtype)))
            for subtype in ("plain", "html")]  # fmt: skip
    plainly, marked_up = said
    few = count_words(plainly, Span(0, len(plainly))) * 2 < count_words(marked_up, Span(0, len(marked_up)))
    return marked_up if few or not plainly else plainly


def _words(part: Message) -> str:
    """The text of one part, as printed."""
    payload = _payload(part)
    if not payload.strip():
        return ""
    text = _decoded(payload, str(part.get_content_charset() or ""))
    if part.get_content_subtype() == "html":
        return stripping.words_of(text)
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return (_unflowed(text, str(part.get_param("delsp", "")).lower() == "yes") if flowed else text).strip()


def _payload(part: Message) -> bytes:
    """The bytes of a part."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError):  # a charset with odd characters in its name
        part.del_param("charset")
        payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _decoded(payload: bytes, charset: str) -> str:
    """The characters of a part: as its header says, unless the bytes say otherwise."""
    if charset and charset not in _NO_CHARSETS:
        try:
            text = payload.decode(charset)
            text.encode("utf-8")
            return text.replace("\r\n", "\n").replace("\r", "\n")
        except (ValueError, LookupError):
            pass
    return plain.decode(payload).text


def _unflowed(text: str, joined: bool) -> str:
    """Paragraphs whose lines were parted for transport (RFC 3676): a line that ends in a space goes on."""
    out: list[str] = []
    open_line = False
    for line in text.split("\n"):
        line = line[1:] if line.startswith(" ") else line
        quoted = line.startswith(">")
        if open_line and not quoted:
            out[-1] += line
        else:
            out.append(line)
        open_line = line.endswith(" ") and line != "-- " and not quoted
        if open_line and joined:
            out[-1] = out[-1][:-1]
    return "\n".join(out)


def _told(message: Message) -> dict[str, Told]:
    """What the headers tell."""
    sender, address = parseaddr(_header(message, "From"))
    subject = _PREFIX.sub("", _header(message, "Subject"), count=1).strip()
    values = {"title": ("Subject", subject), "date": ("Date", _header(message, "Date")),
              "byline": ("From", sender if sender != address else ""),
              "language": ("Content-Language", _header(message, "Content-Language"))}  # fmt: skip
    return {
        field: Told(value, Filled("header '{name}'", name=name))
        for field, (name, value) in values.items()
        if value
    }


def _header(message: Message, name: str) -> str:
    """A header's value in words."""
    value = str(message.get(name, ""))[:_HEADER]
    try:
        value = str(email.header.make_header(email.header.decode_header(value)))
    except (email.errors.MessageError, UnicodeError, LookupError, ValueError):
        value = value.encode("ascii", errors="replace").decode()
    return " ".join(value.encode("utf-8", errors="replace").decode().split())


def _file_name(part: Message) -> str:
    """The name of an attachment, without a path."""
    try:
        name = str(part.get_filename() or "")[:300]
        name = str(email.header.make_header(email.header.decode_header(name)))
    except (email.errors.MessageError, UnicodeError, LookupError, ValueError, TypeError):
        return ""
    name = name.encode("utf-8", errors="replace").decode()
    return re.split(r"[/\\]", "".join(filter(str.isprintable, name)))[-1]


_ENDS = {"text/html": ".html", "text/plain": ".txt", "text/csv": ".csv", "application/pdf": ".pdf",
         "application/rtf": ".rtf", "text/rtf": ".rtf", "application/json": ".json"}  # fmt: skip
"""Ends of names for attachments that have none."""


def _attachment(part: Message, name: str, depth: int) -> Read:
    """The articles of an attachment.

    Raises:
        Unreadable: where it gives none.
    """
    kind = part.get_content_type()
    if depth >= opening.DEEPEST:
        raise Unreadable("archives inside archives, deeper than is looked")
    inner = part.get_payload() if part.is_multipart() else None
    if kind == "message/rfc822" and isinstance(inner, list) and inner and isinstance(inner[0], Message):
        return _read(inner[0], depth + 1)
    data = _payload(part)
    if not kinds.suffix_of(name):
        name += _ENDS.get(kind, "")
    return opening.read(data, name, depth + 1)


def _aside(text: str) -> tuple[Boilerplate, ...]:
    """Quoted replies and the signature, where enough is left without them."""
    found: list[Boilerplate] = []
    end = len(text)
    marks = list(_SIGNATURE.finditer(text))
    if marks and len(text) - marks[-1].start() <= _SIGNATURE_LIMIT:
        end = marks[-1].start()
        found.append(Boilerplate(Span(end, len(text)), Filled("signature")))
    original = _ORIGINAL.search(text, 0, end)
    if original and original.start():
        found.append(Boilerplate(_stripped(text, original.start(), end), Filled("quoted reply")))
        end = original.start()
    for quoted in _QUOTED.finditer(text, 0, end):
        before = text[max(0, quoted.start() - 600) : quoted.start()]
        said = _SAID.search(before)
        start = quoted.start() - (len(before) - said.start() if said else 0)
        found.append(Boilerplate(_stripped(text, start, quoted.end()), Filled("quoted reply")))
    aside = tuple(sorted((b for b in found if len(b.span)), key=lambda b: b.span))
    left = gaps((b.span for b in aside), Span(0, len(text)))
    return aside if sum(count_words(text, span) for span in left) >= _LEAST else ()


def _stripped(text: str, start: int, end: int) -> Span:
    """A span without the white space around it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)
