"""List questions and follow-ups in lively English, Turkish and Arabic give what the plain German ones give."""

import pytest

from assistant import Assistant
from assistant.types import Kind


def _numbers(assistant: Assistant, question: str) -> list[str]:
    """Return the measures that a conversation, its turns parted by "||", ends with."""
    answer = assistant.converse(question.split(" || "))
    assert answer.kind is Kind.LIST
    return [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    ("question", "german"),
    [
        (
            "Which measures do the labour ministry and the economy ministry run together, with nobody else?",
            "Was machen MAGS und MWIKE gemeinsam, genau zwei Ministerien?",
        ),
        ("اعرض كل ما بدأ عام 2023.", "Welche Maßnahmen begannen 2023?"),
        ("Sanayi ve zanaat odaları hangi tedbirlerde ortak?", "Bei welchen Maßnahmen sind Kammern Partner?"),
        (
            "Would you be a dear and jot down whatever the school ministry looks after and that's still on the go?",
            "Welche Maßnahmen des MSB laufen noch?",
        ),
        (
            "My boss reckons half of it is dead. Which measures of cluster two are actually over and done with?",
            "Welche Maßnahmen in Cluster II sind ausgelaufen?",
        ),
        (
            "Rattle off all that Economics and Labour run hand in hand.",
            "Welche Maßnahmen führen MWIKE und MAGS gemeinsam?",
        ),
        ("What do the school people run all by themselves?", "Welche Maßnahmen hat das MSB allein?"),
        ("Which programmes keep schtum about their partners?", "Welche Maßnahmen sind ohne Angabe zu Partnern?"),
        (
            "Which measures have a site but no partners and no money put down?",
            "Welche Maßnahmen haben eine Internetseite, aber keine Partner und keine Angabe zu Mitteln?",
        ),
        ("Whit's still gaun in cluster one, pal?", "Was läuft noch in Cluster I?"),
        (
            "Ekonomi ile Çalışma bakanlığının el ele yürüttüğü tedbirler neler?",
            "Welche Maßnahmen führen MWIKE und MAGS gemeinsam?",
        ),
        (
            "Üçüncü bölümde ortak hanesi boş kalan var mı?",
            "Welche Maßnahmen in Cluster III sind ohne Angabe zu Partnern?",
        ),
        (
            "Dördüncü kümede ne çalışma ne de okul bakanlığının bulaştığı neler var?",
            "Welche Maßnahmen in Cluster IV sind weder vom MAGS noch vom MSB?",
        ),
        ("Hele bi söyleyiver, birinci kümede şu an ne yürüyor?", "Was läuft derzeit in Cluster I?"),
        ("Süre sınırı konmamış, kalıcı tedbirler hangileri acaba?", "Welche Maßnahmen sind unbefristet?"),
        ("لو تكرمت عدّد لي تدابير وزارة المدارس اللي لسه شغالة.", "Welche Maßnahmen des MSB laufen noch?"),
        (
            "اسرد لي كل ما يبتلع أكثر من عشرة ملايين يورو سنوياً.",
            "Welche Maßnahmen kosten mehr als 10 Millionen Euro pro Jahr?",
        ),
        ("أي تدابير لم تأتِ على ذكر الشركاء؟", "Welche Maßnahmen sind ohne Angabe zu Partnern?"),
        ("شنو اللي ماشي الحين في المحور الأول؟", "Was läuft derzeit in Cluster I?"),
        ("الي مافيها ولا شريك بالمحور الثالث وش هي", "Welche Maßnahmen in Cluster III sind ohne Angabe zu Partnern?"),
        (
            "State every measure of the school ministry with nobody else involved.",
            "Welche Maßnahmen hat das MSB allein?",
        ),
        ("Anything in cluster V that has its own website?", "Welche Maßnahmen in Cluster V haben eine Internetseite?"),
        ("Kindly name all that universities are a partner in.", "Welche Maßnahmen haben Hochschulen als Partner?"),
        ("Which ones aren't done yet at the family ministry?", "Welche Maßnahmen des MKJFGFI laufen noch?"),
        (
            "3.kümede internet sitesi olan, ekonomi bakanlığı bulaşmasın",
            "Welche Maßnahmen in Cluster III mit Internetseite sind nicht vom MWIKE?",
        ),
        (
            "İki bakanlığın kafa kafaya verdiği önlemlerin listelenmesini rica ederim.",
            "Welche Maßnahmen führen genau zwei Ministerien gemeinsam?",
        ),
        (
            "Çalışma Bakanlığı'nın yalnız başına olmadığı tedbirler hangileri?",
            "Welche Maßnahmen hat das MAGS nicht allein?",
        ),
        (
            "Bilim ve Okul, iki bakanlık birlikte hangi önlemleri yürütüyor?",
            "Welche Maßnahmen führen MKW und MSB gemeinsam?",
        ),
        ("أي تدابير في المحور الرابع لم يعد لها وجود؟", "Welche Maßnahmen in Cluster IV sind ausgelaufen?"),
        ("تدابير وزارة المدارس ليس معها وزارة أخرى", "Welche Maßnahmen hat das MSB allein?"),
        (
            "ما الذي بدأ من مارس 2024 إلى يونيو في وزارة العمل؟",
            "Welche Maßnahmen des MAGS haben zwischen März und Juni 2024 begonnen?",
        ),
        (
            "من الصندوق الاجتماعي الأوروبي أو من صندوق الانتقال العادل: ما هي التدابير؟",
            "Welche Maßnahmen werden aus ESF oder JTF finanziert?",
        ),
    ],
)
def test_lively_wordings(assistant: Assistant, question: str, german: str) -> None:
    """Courtesy, hearsay and everyday pictures leave the criteria as they are."""
    numbers = _numbers(assistant, question)
    assert numbers
    assert numbers == _numbers(assistant, german)


WITH_SITE = "Welche Maßnahmen haben eine Internetseite?"
OF_FIVE = "Welche Maßnahmen in Cluster V laufen noch?"


@pytest.mark.parametrize(
    ("conversation", "german"),
    [
        (
            "Which measures have a website? || Now leave out the ones that have partners.",
            f"{WITH_SITE} || Lass die mit Partnern weg.",
        ),
        (
            "Which measures have a website? || Ditch the ones without partners.",
            f"{WITH_SITE} || Streich die ohne Partner.",
        ),
        (
            "Which measures in cluster five are still going? || Now show me the same for cluster one.",
            f"{OF_FIVE} || Und in Cluster I?",
        ),
        (
            "Which measures have ESF money? || Swap ESF for ERDF.",
            "Welche Maßnahmen haben ESF-Mittel? || Und EFRE statt ESF?",
        ),
        ("Hangi tedbirlerin web sitesi var? || Ortağı olmayanları çıkar.", f"{WITH_SITE} || Streich die ohne Partner."),
        ("Hangi tedbirlerin web sitesi var? || Ortağı olanları ele.", f"{WITH_SITE} || Lass die mit Partnern weg."),
        (
            "Beşinci kümede hangi tedbirler sürüyor? || Şimdi bi de birinci küme için aynısı.",
            f"{OF_FIVE} || Und in Cluster I?",
        ),
        (
            "ما التدابير التي لها موقع إلكتروني؟ || احذف التي ليس لها شركاء.",
            f"{WITH_SITE} || Streich die ohne Partner.",
        ),
        ("ما التدابير التي لها موقع إلكتروني؟ || شيل اللي فيها شركاء", f"{WITH_SITE} || Lass die mit Partnern weg."),
        ("أي تدابير المحور الخامس ما زالت جارية؟ || نفس الشي للمحور الأول لو سمحت", f"{OF_FIVE} || Und in Cluster I?"),
        (
            "ما تدابير وزارة المدارس؟ || وماذا عن وزارة الأسرة بدلاً منها؟",
            "Welche Maßnahmen hat das MSB? || Und stattdessen das MKJFGFI?",
        ),
        (
            "Which measures is the school ministry in? || Narrow that down to those where chambers also take part.",
            "Welche Maßnahmen hat das MSB? || Nur die, bei denen auch Kammern dabei sind.",
        ),
        (
            "Which measures have universities as a partner? || The list is longer than my arm. Keep just the ones where chambers are also on board.",
            "Welche Maßnahmen haben Hochschulen als Partner? || Nur die, bei denen auch Kammern dabei sind.",
        ),
        (
            "Beşinci kümede hangi tedbirler var? || Okul bakanlığı olanlar at gitsin.",
            "Welche Maßnahmen hat Cluster V? || Ohne die vom MSB.",
        ),
        (
            "ما تدابير المحور الخامس؟ || القائمة طويلة جدا، اترك فقط ما عنده موقع على الإنترنت.",
            "Welche Maßnahmen hat Cluster V? || Nur die mit Internetseite.",
        ),
    ],
)
def test_what_follows_a_list(assistant: Assistant, conversation: str, german: str) -> None:
    """What is taken out, put in another's place or asked once more is the same in each language."""
    numbers = _numbers(assistant, conversation)
    assert numbers
    assert numbers == _numbers(assistant, german)


@pytest.mark.parametrize(
    "question",
    [
        "Isı pompası kursuna göndereceğiz. Destek en çok kaç euro, program hangi yıllar arasında sürüyor?",
    ],
)
def test_story_of_one_measure(assistant: Assistant, question: str) -> None:
    """What somebody wants to know of the one measure that fits their story is no list of what runs now."""
    assert assistant.ask(question).kind is Kind.FIELD
