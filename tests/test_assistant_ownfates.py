"""Own cases that are told by what befell somebody, and what is asked about it."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason, Status


@pytest.mark.parametrize(
    "question",
    [
        "Meiner Schwester hat das Krankenhaus in der Hebammenausbildung gekündigt. War das in ihrem Fall erlaubt?",
        "The job centre cut my benefits while I was in the qualification course. Is that lawful?",
        "Kreş beni deneme süresinde işten çıkardı. Buna hakları var mıydı?",
        "Мою доньку вигнали з практики на помічницю вихователя. Чи мав садок право так зробити в її випадку?",
        "Консульство отказало моей сестре в визе, хотя фирма в Дортмунде её ждёт. Можно ли нам обжаловать?",
        "Urząd odmówił mojemu bratu uznania dyplomu inżyniera. Czy możemy się odwołać?",
        "فُصل ابني من تدريب مساعد رعاية الأطفال. هل كان من حق الروضة ذلك في حالته؟",
    ],
)
def test_who_was_dismissed_or_refused_and_asks_for_the_right_asks_for_the_own_case(
    assistant: Assistant, question: str
) -> None:
    """Whether a decision was right, and what one does against it, is told by no measure."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    "question",
    [
        "Meine Aufenthaltserlaubnis läuft am Freitag ab. Kann mein Case Manager vom KIM etwas dagegen tun?",
        "My brother is about to be deported. Can the case manager of the integration centre stop that?",
        "تنتهي إقامتي يوم الجمعة. هل يمكن لمرشدي في KIM أن يوقف الترحيل؟",
        "Wo steckt denn unser Antrag für den Zukunftscampus? Wir haben ihn im Mai abgegeben.",
        "Unsere letzte Zahlung für die Helferin in der Küche ist noch nicht da. Wann überweist das Jugendamt?",
        "We have not received the last instalment for our kitchen helper. When does the youth office transfer it?",
        "Нам до сих пор не пришла последняя часть за помощницу в саду. Когда югендамт её перечислит?",
        "Nadal brakuje nam ostatniej raty za pomoc w przedszkolu. Kiedy urząd ją przeleje?",
        "We missed the deadline for the training grant by one day. Can you make an exception for us?",
        "فاتني موعد التقديم بيومين. هل سيقبلون أوراقي؟",
        "Mam 58 lat i nie skończyłam szkoły. Czy kurs opiekunów integracji w przedszkolach mnie przyjmie?",
        "هل ستأخذني دورة المعلمين الأجانب بشهادة من المغرب ومستوى B2؟",
    ],
)
def test_papers_payments_and_terms_that_are_one_s_own_are_told_by_no_measure(
    assistant: Assistant, question: str
) -> None:
    """Who may stay, what has not come and what was too late is decided for each one alone."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    "question",
    [
        "Ich bekomme Wohngeld und bin jetzt Meisterin. Zieht mir das Amt die Meisterprämie ab?",
        "I get citizen's benefit and passed my master craftsman exam. Will the job centre deduct the bonus?",
        "Мій онук має аутизм і хоче працювати в садку. Чи впорається він з навчанням?",
        "Torunum otizmli ve kreşte çalışmak istiyor. Eğitimi başarabilir mi?",
        "Does my voluntary year count as the internship for childcare training?",
        "Meine Schwägerin führt eine Bäckerei und ist schwanger. Wie viel steht ihr als Selbstständige zu?",
        "19 yaşındayım, makinist mi olayım çocuk bakıcısı mı?",
        "Ich habe C1 und einen Abschluss aus Serbien. Darf ich im Februar bei Lehrkräfte Plus anfangen?",
    ],
)
def test_what_is_set_off_what_counts_and_who_will_manage_is_each_one_s_own(assistant: Assistant, question: str) -> None:
    """How a measure goes together with somebody's means, papers and powers is told by no measure."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Mein Sohn wurde aus der Ausbildung geworfen. Wo gibt es Hilfe, eine neue Lehrstelle zu finden?", "II.9"),
        (
            "Мне отказали в приёме на работу учителем. Какие ещё должности в школе есть, например помощник по хозяйству?",
            "I.4",
        ),
        ("Odmówiono mi wizy. Jaki urząd w NRW przyspiesza procedury dla wykwalifikowanych pracowników?", "VI.6"),
        ("رفضوا تأشيرتي. أي جهة في الولاية تسرع إجراءات العمال المهرة؟", "VI.6"),
        ("My firm has not received enough applications. When did Ausbildungswege NRW start?", "II.9"),
        ("Meine Schüler wurden überall abgelehnt. Was kann die Schule mit Talentscouting machen?", "II.3"),
        ("Wir warten auf Fachkräfte in der Kita. Wie lange läuft die Kita-Helfer-Förderung?", "I.11"),
    ],
)
def test_who_was_refused_and_asks_what_else_there_is_is_answered(
    assistant: Assistant, question: str, measure: str
) -> None:
    """What befell somebody is no own case where another way is asked for."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.status is Status.ANSWERED
    assert measure in [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    "question",
    [
        "Welche zwölf Kommunen haben Integrationsbegleiterinnen in Kitas? Mir fehlen die Namen.",
        "Які дванадцять міст беруть участь у супроводжувачах інтеграції в садках? Назви, будь ласка.",
        "Wer gehört dem Medien-Fachkräfte-Beirat namentlich an?",
        "Kto imiennie zasiada w radzie do spraw kadr medialnych?",
        "Wie viele Leute waren am Ende wirklich beim Bewerbertag der Medienbranche?",
        "Сколько человек реально пришло на день соискателей в студии MMC?",
        "Can I have the direct line of whoever looks after India at the agency for skilled workers?",
        "Hindistan sorumlusunun telefon numarası nedir?",
        "How much does the state pay hairdresser apprentices every month?",
        "Kuaför çırakları eyaletten ayda kaç avro alıyor?",
    ],
)
def test_names_numbers_and_sums_that_the_report_does_not_tell_are_refused(assistant: Assistant, question: str) -> None:
    """A number of towns is no list of them, a plan no count of guests, and a bonus for one trade none for another."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.NOT_IN_REPORT


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Wer ist Partner beim Medien-Fachkräfte-Beirat?", "IV.8"),
        ("Für wie viele Leute war der Bewerbertag in der Filmbranche geplant?", "IV.4"),
        ("Wie viele Meisterprämien wurden tatsächlich ausgezahlt?", "IV.1"),
        ("Wird die Kraft, die in der Kita Tische deckt und auch ans Telefon geht, weiter bezahlt?", "I.11"),
    ],
)
def test_what_the_report_tells_of_them_stays_answered(assistant: Assistant, question: str, measure: str) -> None:
    """Groups of partners, planned and counted numbers are in the report."""
    assert assistant.ask(question, as_of=DAY).matches[0].measure.number == measure
