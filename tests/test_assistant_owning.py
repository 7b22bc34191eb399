"""Own cases as they are told by the odds of their signs."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason


@pytest.mark.parametrize(
    "question",
    [
        "Tell me about the Blue Card",
        "Sag mir was zur Blauen Karte",
        "كيف سيكون الطقس غدًا؟",
        "Which Netflix series is everybody watching at the moment?",
        "When is the application deadline for BAföG next semester?",
        "Was kostet die Gleichwertigkeitsprüfung bei der Handwerkskammer für einen griechischen Friseur?",
        "Kreş yardımcılarına her ay verilen 500 avroluk ikramiyeyi hangi bakanlık ödüyor?",
    ],
)
def test_question_that_speaks_of_nobody_is_no_own_case(assistant: Assistant, question: str) -> None:
    """What the report does not have is no verdict on somebody, in whichever language."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.NOT_IN_REPORT
