"""The report: nothing runs, nothing comes from elsewhere, nothing an article wrote is markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer import workspace
from viewer.assets import resources, samples
from viewer.corpus.article import Article, Corpus, Failure
from viewer.corpus.correcting import corrected
from viewer.corpus.loading import of_text
from viewer.engine.analysis import Analysis
from viewer.export import html, report_pairs

ALLOWED = frozenset(
    ["html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "p", "nav", "a", "main", "div",
     "section", "table", "thead", "tbody", "tr", "th", "td", "span", "b", "strong", "br", "mark", "article",
     "details", "summary", "footer"]
)  # fmt: skip
ATTRIBUTES = frozenset(
    [
        "lang",
        "charset",
        "http-equiv",
        "content",
        "name",
        "class",
        "href",
        "id",
        "scope",
        "title",
        "dir",
        "aria-label",
    ]
)
NASTY = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&<!--\x1b[31m\x00 {{ 7*7 }} {% raw %} ]]>"
LEAD = "Joint operations with the coalition have resumed after a pause of nearly three weeks, the army said."


class Reader(HTMLParser):
    """Collects the elements and the text of a report."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def check_safe(page: str) -> Reader:
    reader = Reader(page)
    assert {tag for tag, _ in reader.tags} <= ALLOWED
    for _, attributes in reader.tags:
        assert set(attributes) <= ATTRIBUTES
        assert re.fullmatch(r"#[a-z]+(-\d+)?", attributes.get("href") or "#x")
    return reader


def render(corpus: Corpus) -> str:
    return html.report(corpus, workspace.analyse(corpus.articles), workspace.compare)


def article(text: str, name: str) -> Article:
    return of_text(text, Path(f"{name}.txt"), name)


@pytest.fixture(scope="module")
def page() -> str:
    return render(workspace.load([samples()]))


def test_the_samples_in_a_report(page: str) -> None:
    reader = check_safe(page)
    text = " ".join("".join(reader.words).split())
    assert "Iraq says joint operations with US-led coalition resume" in text
    assert "Pair 1" in text and "passages" in text.lower()
    assert "Associated Press credited" in text
    assert any(tag == "mark" and a.get("class") == "a" for tag, a in reader.tags)
    assert any(tag == "mark" and a.get("class") == "b" for tag, a in reader.tags)


def test_what_a_reader_has_put_right_is_in_the_report_and_said_so() -> None:
    article = corrected(of_text(LEAD, Path("a.txt"), "a"), {"outlet": "The Daily", "date": "2020-01-31"})
    corpus = Corpus((article, of_text(LEAD, Path("b.txt"), "b")))
    analysis = workspace.analyse(corpus.articles)
    page = html.report(corpus, analysis, workspace.compare)
    assert "The Daily" in page and "31 Jan 2020" in page
    assert "corrected by the reader: outlet, date" in page


def test_articles_with_one_headline_are_told_apart_by_outlet_or_file() -> None:
    text = f"Operations resume\n\n{LEAD}"
    outlets = {"a": "The Daily", "b": "The Evening", "c": "The Evening", "d": ""}
    articles = tuple(
        corrected(article(text, name), {"outlet": outlet, "title": "Operations resume"})
        for name, outlet in outlets.items()
    )
    reader = check_safe(render(Corpus(articles)))
    said = reader.words
    names = ["The Daily", "The Evening · b.txt", "The Evening · c.txt", "d.txt"]
    titles = [str(a["title"]) for tag, a in reader.tags if tag == "th" and "title" in a]
    assert titles == [f"{name} · Operations resume" for name in names]
    once_more = {"The Daily", "d.txt"}  # a column of the table of articles says just that
    assert [said.count(name) - (name in once_more) for name in names] == [4] * 4  # the map and three pairs


def test_a_score_is_told_in_per_cent_as_in_the_window(page: str) -> None:
    said = [word for word in Reader(page).words if word.startswith("score ")]
    assert said and all(re.fullmatch(r"score [<>]?\d+ %", score) for score in said)


def test_the_policy_forbids_all_but_the_style(page: str) -> None:
    policy = next(a["content"] for t, a in Reader(page).tags if a.get("http-equiv"))
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert policy and style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_nothing_comes_from_elsewhere(page: str) -> None:
    assert not re.search(r"https?:|//[a-z]|url\(|@import|javascript:", page)


def test_the_same_corpus_gives_the_same_bytes(page: str) -> None:
    assert render(workspace.load([samples()])) == page


def test_what_articles_and_names_hold_is_escaped() -> None:
    texts = [f"{NASTY}\n\n{LEAD} {NASTY}", f"{LEAD} {NASTY}\n\nBy Jane <b>Doe</b>\n\n{NASTY}"]
    articles = tuple(article(text, f"{NASTY[:40]}{i}") for i, text in enumerate(texts))
    corpus = Corpus(articles, (Failure(Path(NASTY), NASTY),), (NASTY,))
    reader = check_safe(render(corpus))
    assert any("<script>alert(1)</script>" in words for words in reader.words)
    assert not any(c in words for words in reader.words for c in "\x00\x1b")
    assert any("{{ 7*7 }}" in words for words in reader.words)


@settings(max_examples=25)
@given(st.lists(st.text(max_size=60) | st.just(LEAD) | st.just(NASTY), max_size=6))
def test_any_text_is_safe(lines: list[str]) -> None:
    corpus = Corpus((article("\n".join(lines), "one"), article(LEAD, "two")))
    check_safe(render(corpus))


def test_both_stories_are_there_whole() -> None:
    """Passages and the folded words between them are the articles again, boilerplate left out."""
    corpus = workspace.load([samples()])
    a, b = corpus.articles[0], corpus.articles[1]
    shown = report_pairs.detail(a, b, workspace.compare(a, b))
    parts = [shown["gap_a"]] + [p["gap_a"] for p in shown["passages"]]
    words = " ".join(text for gap in parts if gap for text in gap.paragraphs)
    words += "".join(
        piece.text
        for p in shown["passages"]
        for s in p["segments"]
        for piece in s["a"]
        if piece.kind != "context"
    )
    assert set(a.text.split()) <= set(words.split()) | {w for w in a.text.split() if w in words}


def test_pieces_of_a_segment_are_its_text() -> None:
    corpus = workspace.load([samples()])
    a, b = corpus.articles[0], corpus.articles[2]
    comparison = workspace.compare(a, b)
    shown = report_pairs.detail(a, b, comparison)
    for passage, told in zip(comparison.pair.passages, shown["passages"], strict=True):
        for segment, row in zip(passage.segments, told["segments"], strict=True):
            for side, article_, span in (("a", a, segment.a), ("b", b, segment.b)):
                pieces = [p.text for p in row[side] if p.kind != "context"]
                assert "".join(pieces) == report_pairs.visible(span.of(article_.text))


def test_no_pairs_and_one_article() -> None:
    page = html.report(Corpus((article(LEAD, "one"),)), Analysis(), workspace.compare)
    assert "No two of these articles share a passage." in "".join(check_safe(page).words)


def test_a_large_corpus_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty pairs, each sharing a sentence of its own."""
    monkeypatch.setattr(html, "LISTED_PAIRS", 25)
    towns = [f"{a}{b}{c}burg" for a in "BCDFG" for b in "aeiou" for c in "lmnrst"][:30]
    told = [
        f"The mayor of {t} promised {i + 11} engineers and {i + 77} painters a bridge over river {t[::-1]}."
        for i, t in enumerate(towns)
    ]
    corpus = Corpus(tuple(article(f"{told[i // 2]} Nothing else {i}.", f"a{i}") for i in range(60)))
    reader = check_safe(render(corpus))
    text = " ".join("".join(reader.words).split())
    assert f"The {html.HEAT_ARTICLES} articles that share most." in text
    assert "5 more pairs share less" in text
    assert sum(a.get("class") == "pair" for _, a in reader.tags) == html.DETAILED_PAIRS


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_can_be_read_on_its_ground(theme: str) -> None:
    """Contrast of at least 4.5 to 1, as WCAG 2.2 asks for (success criterion 1.4.3)."""
    style = (resources() / "report" / "style.css").read_text(encoding="utf-8")
    light, _, dark = style.partition("prefers-color-scheme: dark")
    part = light if theme == "light" else dark.partition("@media")[0]
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", part))
    grounds = [("ink", g) for g in ("page", "panel", "window", "a", "b")]
    grounds += [("soft", g) for g in ("page", "panel", "window")]
    grounds += [("context", "page"), ("on-badge", "a-line"), ("on-badge", "b-line")]
    found = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in grounds}
    found |= {("ink", t): contrast(colours["ink"], t) for t in re.findall(r"--tint: (#[0-9a-f]{6})", part)}
    cells = re.findall(r"\.(h\d) \{ background: (#[0-9a-f]{6}); color: (#[0-9a-f]{6})", part)
    assert [name for name, _, _ in cells] == [f"h{i}" for i in range(9)]
    found |= {(name, "text"): contrast(ground, text) for name, ground, text in cells}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}
