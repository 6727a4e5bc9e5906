"""Passages that stand in another order in the two texts are told apart, however close they stand."""

from viewer.engine import align

LEAD = "Prosecutors in Rankhofen said on Monday that the inquiry into the closed bridge would go on."
FIRST = (
    "“We owe the families an answer, and we owe it to them before the winter makes the search in the lake "
    "impossible,” the mayor of Rankhofen told reporters on the bank."
)
SECOND = (
    "Divers found the second of the three lorries on Saturday under a layer of mud, forty metres from the "
    "place where the railing of the bridge had given way."
)
THIRD = (
    "The company that had repaired the bridge in spring went bankrupt in June, and none of its engineers has "
    "yet been heard by the prosecutors of Rankhofen."
)
OTHER = "Nobody in the town wants to speak of the bridge, says the baker, and then speaks of nothing else."


def test_sentences_side_by_side_in_another_order_come_apart() -> None:
    a = "\n\n".join([LEAD, FIRST, SECOND, THIRD])
    b = "\n\n".join([OTHER, THIRD, SECOND, FIRST])
    found = [(p.kind, p.a.of(a), p.b.of(b)) for p in align(a, b)]
    assert found == [("verbatim", text, text) for text in (FIRST, SECOND, THIRD)]


def test_a_word_altered_in_each_changes_nothing() -> None:
    a = "\n\n".join([LEAD, FIRST, SECOND])
    b = "\n\n".join([SECOND.replace("Saturday", "Sunday"), FIRST.replace("winter", "frost"), OTHER])
    found = [(p.kind, p.a.of(a)) for p in align(a, b)]
    assert found == [("edited", FIRST), ("edited", SECOND)]


def test_a_long_quotation_with_a_freer_sentence_before_it_counts_as_told_word_for_word() -> None:
    before = "He said Monday that the town would use foreign money to mend bridges for walkers."
    elsewhere = "The town wants to spend foreign money on bridges, he complained, and that is wrong."
    quote = (
        "“This is but the latest example of a council at war with the people who pay for its bridges and its "
        "dinners, and spending their taxes on pride is a sin,” he said."
    )
    last = "Stone made Rankhofen strong. It can make her strong again."
    a = "\n\n".join([last, LEAD, before, quote])
    b = "\n\n".join([OTHER, elsewhere, quote, "The film ends with a voice.", last])
    found = [(p.a.of(a), p.b.of(b)) for p in align(a, b)]
    assert (last, last) in found
    assert not any(last in x and quote in x for x, _ in found)
