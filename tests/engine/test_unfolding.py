"""A quotation that two outlets frame differently is a row of its own; no word is lost outside a row."""

from viewer.engine import align
from viewer.engine.passages import Passage

QUOTE = (
    "“We can confirm that the campaign and the state committee received subpoenas for documents from the "
    "prosecutor’s office, in addition to the subpoena the campaign received from the legislature,”"
)
A = (
    "The prosecutor’s office in Rankhofen has demanded documents from the campaign of Governor Roth and from "
    "the state committee, as part of its inquiry into the closed bridge. In a statement on Thursday, Ida "
    "Keller, a partner of the firm, said it had been retained to represent the campaign in the inquiry. "
    f"{QUOTE} said Keller."
)
B = (
    "Prosecutors in Rankhofen sent subpoenas to the campaign of Governor Roth and to the state committee "
    "as part of an inquiry into accusations that aides closed the bridge, the lawyer of the campaign said on "
    f"Thursday. {QUOTE} the lawyer, Ida Keller, said in an e-mail."
)


def rows(found: list[Passage], a: str, b: str) -> list[tuple[str, str, str]]:
    return [(row.kind, row.a.of(a), row.b.of(b)) for passage in found for row in passage.segments]


def test_a_quotation_in_a_long_row_is_a_row_of_its_own() -> None:
    assert ("verbatim", QUOTE, QUOTE) in rows(align(A, B), A, B)


def test_the_rows_are_the_same_from_the_other_side() -> None:
    swapped = [p.swapped() for p in align(B, A)]
    assert sorted(rows(swapped, A, B)) == sorted(rows(align(A, B), A, B))


def test_a_word_just_outside_a_row_is_not_shown_as_left_out() -> None:
    """One says Tuesday within the stretch that both share, the other right after it."""
    a = "Chairman Trey Goudy of Ruritania asked for it in a letter sent Tuesday to the lawyer of Mrs. Roth."
    b = "The chairman, Trey Goudy of Ruritania, wrote in a letter to the lawyer of Mrs. Roth Tuesday morning."
    [found] = align(a, b)
    assert "Tuesday" in found.a.of(a)
    assert "Tuesday" in found.b.of(b)
