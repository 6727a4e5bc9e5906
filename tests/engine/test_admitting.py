"""Which reworded stretches are passages: a sentence told again, and not two reports of one event."""

from viewer.engine import align

OWN = "The bakers of the valley complain that flour has doubled in price within eighteen months."
OTHER = "Nobody had expected the orchestra to sell out three evenings in a row, its director wrote."


def test_a_short_sentence_drawn_from_a_long_one_is_a_passage() -> None:
    a = (
        "Any role that elements of the Ruritanian government may have played in the 2001 attacks was never "
        "settled, the senators said. Fifteen of the 19 Sept. 11 hijackers were Ruritanian."
    )
    b = "Fifteen of the 19 hijackers on 9/11 were Ruritanian citizens, but the government denies any role."
    [found] = align(f"{OWN}\n\n{a}", f"{b}\n\n{OTHER}")
    assert "hijackers" in found.a.of(f"{OWN}\n\n{a}")
    assert OWN not in found.a.of(f"{OWN}\n\n{a}")


def test_words_in_the_same_order_need_be_fewer() -> None:
    a = (
        "Sayer is a registered Liberal and a self-described promoter and booking agent. He has a history of "
        "multiple arrests, including for felony grand theft and misdemeanor retail theft."
    )
    b = (
        "Sayer, a registered Liberal, has a lengthy criminal history in Ruritania dating back to 1991 that "
        "includes felony theft."
    )
    text_a, text_b = f"{OWN}\n\n{a}", f"{OTHER}\n\n{b}"
    [found] = align(text_a, text_b)
    assert found.kind == "reworded"
    assert found.b.of(text_b).startswith("Sayer, a registered Liberal")


def test_two_reports_of_one_event_are_no_passage() -> None:
    """They share the event's words, in an order of their own and among many words of their own."""
    a = (
        "A freight train left the rails near Rankhofen shortly before dawn on Monday, and three of its forty "
        "wagons rolled down the bank. Firefighters in masks went from door to door in four villages. By noon "
        "the smell of chlorine had gone, but schools stayed shut. A spokeswoman for the operator would not "
        "say how fast the driver had been going when he braked."
    )
    b = (
        "Experts are looking at a broken axle after the accident that closed the main line to the coast. "
        "The company that runs it said inspections had found nothing in May. Parents in Rankhofen asked why "
        "nobody had rung the sirens, although chlorine was leaking from a wagon for two hours; the mayor "
        "spoke of a chain of mistakes, and villages downstream closed their wells as a precaution."
    )
    assert align(f"{OWN}\n\n{a}", f"{OTHER}\n\n{b}") == []
