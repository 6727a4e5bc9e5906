from tests.ui.values import article
from viewer.ui.overview.names import names


def shorts(*given: tuple[str, str]) -> list[str]:
    return [n.short for n in names([article(i, title, outlet) for i, (title, outlet) in enumerate(given)])]


def test_an_outlet_that_stands_alone_is_enough() -> None:
    assert shorts(("Talks begin", "AP"), ("Talks end", "AFP")) == ["AP", "AFP"]


def test_articles_of_one_outlet_are_told_apart_by_their_headlines() -> None:
    assert shorts(("Talks begin", "AP"), ("Talks end", "AP")) == ["AP: Talks begin", "AP: Talks end"]


def test_without_an_outlet_the_headline_stands_and_none_is_invented() -> None:
    assert shorts(("Talks begin", ""), ("Talks end", "AP")) == ["Talks begin", "AP"]


def test_equal_headlines_are_told_apart_by_their_files() -> None:
    assert shorts(("Talks", ""), ("Talks", "")) == ["000.txt: Talks", "001.txt: Talks"]
    first, _, third = names([article(0, "Talks"), article(1, "Talks"), article(2, "Talks", "AP")])
    assert (first.source, first.long, third.long) == ("000.txt", "000.txt · Talks", "AP · Talks")


def test_a_brief_name_is_cut_between_words_where_it_can_be() -> None:
    spaced, unspaced, short = names([article(0, "long " * 50), article(1, "x" * 99), article(2, "short")])
    assert spaced.brief == "long long long long long long…"
    assert unspaced.brief == "x" * 31 + "…"
    assert short.brief == "short"
    assert spaced.long == ("long " * 50).strip()
