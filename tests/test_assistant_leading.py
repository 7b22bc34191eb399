"""What leads over to a follow-up: words that take an earlier question back, and thanks that ask nothing."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.types import Reason
from assistant.understanding.text.leading import after_lead, only_calls, only_thanks, without_lead


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("Nein, ich meine Indonesien.", "Und Indonesien?"),
        ("Ich meinte: wo beide dabei sind", "wo beide dabei sind"),
        ("Ні, я мав на увазі Індонезію", "Індонезію"),
        ("Nein", "Nein"),
        ("Aha. Und wo find ich die im Netz?", "Und wo find ich die im Netz?"),
        ("nicht wer – wie viel", "wie viel"),
        ("I mean the second one", "And the second one?"),
    ],
)
def test_correction_leads_up_to_what_is_meant(question: str, meant: str) -> None:
    """Words that take an earlier question back are left out, and what is meant goes on; where nothing else is said, they stay."""
    assert without_lead(question) == meant


@pytest.mark.parametrize("question", ["Nur die vom MAGS?", "Wie lange läuft das?", "Meine Frau ist Ingenieurin."])
def test_other_questions_stay_as_they_are(question: str) -> None:
    """Nothing is left out of a question that takes nothing back."""
    assert without_lead(question) == question


def test_lead_before_a_colon_is_left_out() -> None:
    """Words that only say what one comes to are no part of the question; others before a colon are."""
    assert after_lead("Bleiben wir beim Thema Partner: wo ist die G.I.B. dabei?") == "wo ist die G.I.B. dabei?"
    assert after_lead("Zuständig: MAGS") == "Zuständig: MAGS"


@pytest.mark.parametrize(
    "text",
    [
        "Danke, das hilft mir sehr!",
        "Vielen Dank",
        "Tschüss",
        "thanks a lot",
        "Дякую!",
        "danke dir",
        "Ok vielen Dank, schönen Tag noch",
        "Danke, du hast mir sehr geholfen!",
        "cool thx",
        "Дякую, до побачення",
    ],
)
def test_thanks_ask_nothing(text: str) -> None:
    """Thanks and good-byes are no questions."""
    assert only_thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Danke! Und das Geld?",
        "Danke, nur die vom MAGS",
        "Gut, und seit wann",
        "Prima",
        "danke, wer hat das unterschrieben",
        "danke was brauche ich noch",
        "thanks, what is it",
    ],
)
def test_thanks_with_a_question_ask(text: str) -> None:
    """A question behind thanks stays one, and so does what does not thank."""
    assert not only_thanks(text)


@pytest.mark.parametrize(
    "text",
    ["Hilfe!", "help", "Können Sie mir helfen?", "Ich hätte da mal eine Frage", "помогите", "Bir sorum var", "Pomocy!"],
)
def test_call_for_help_asks_nothing(text: str) -> None:
    """Who greets, calls for help or says that there is a question has not asked it yet."""
    assert only_calls(text)


@pytest.mark.parametrize("text", ["", "Kita Hilfe", "Wer hilft mir?", "Gibt es Hilfe?", "help for refugee women"])
def test_help_with_something_is_asked_for(text: str) -> None:
    """A word for what one needs help with, or one that asks, makes a question."""
    assert not only_calls(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vielen Dank, Sie haben mir sehr geholfen.", "Gern."),
        ("Na dann, danke trotzdem", "Gern."),
        ("спасибо", "Пожалуйста."),
        ("Hallo!", "Guten Tag."),
        ("merhaba", "Merhaba."),
        ("?!?", "Das habe ich nicht als Frage verstanden."),
    ],
)
def test_thanks_and_greetings_are_answered_in_kind(assistant: Assistant, text: str, said: str) -> None:
    """Who only thanks or greets gets a friendly word in the language that it is said in, and no measure."""
    answer = assistant.ask(text)
    assert answer.reason is Reason.NOT_A_QUESTION
    assert answer.text.startswith(said)
