"""What people ask for that a measure does not tell or have: pay, telephone numbers, an invented bonus or programme."""

from __future__ import annotations

import re

from assistant.understanding.limits.prices import TOLD_OF_FEES
from assistant.understanding.rows.facts import Fact, asked_facts
from assistant.understanding.rows.persons import ASKED_MINISTRY
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import PhraseGroups, Words, folded
from index.features import fold, words_of

# How people ask for a thing, and words of which a measure that tells it has one.
_ASPECTS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (folded(asked), tuple(fold(word.replace("_", " ")) for word in held.split()))
    for asked, held in (
        (
            """saat ücreti, saatlik ücret*, hourly wage*, hourly rate, hourly pay, почасов* оплат*, почасов* ставк*, погодинн* оплат*, погодинн* ставк*, stawka godzinow*, stawk* za godzinę, أجر الساعة, gehalt, gehälter, gehältern, die löhne, welche löhne, den löhnen, welche bezahlung, wie ist die bezahlung, bezahlung ist, verdiene, verdien, verdient, verdienen, verdienste, in der stunde, die stunde gezahlt, am monatsende, verdienst, lohn, stundenlohn, besoldung, bezahlt ~ im monat, bekommt ~ pro stunde, bekommt man ~ pro stunde, kriegen ~ bezahlt,
            bekommen ~ bezahlt, auf die hand, auffe hand, brutto, netto, mindestlohn, taschengeld, tariflohn, praktikumsvergütung, ausbildungsvergütung, wie viel gehalt,
            salary, wage*, earn, earns, minimum wage, pocket money, maaş*, зарплат*, zarobki, zarabia*, zarabiają, راتب, رواتب, أجرة, كم الأجر, ما الأجر, في الساعة, بالساعة, يكسب, salaries, hourly, an hour, per hour, paid per hour, earning*, saat ücret*, saatlik ücret*, aylık ücret*, saati kaç para, kazanıyor*, yevmiye*, зарплати, платня, погодинн*, заробля*, зарабатыва*, оклад*, почасов*, pensj*, wynagrodzen*, godzinow*, na godzinę, za godzinę, geld ~ am tag, euro ~ am tag, geld ~ pro tag, euro ~ pro tag, money ~ a day, money ~ per day, денег ~ в день, грошей ~ на день, pieniędzy ~ dziennie, günlük ~ para, wird ~ bezahlt und, wird ~ vergütet, werden ~ vergütet, vergüten, entlohnt, aufwandsentschädigung, ödeme yapılıyor, kaç para al*""",
            "gehalt vergütung entgelt verdien lohn besold tarif bezahlung",
        ),
        (
            """wie heißt die leiterin, wie heißt der leiter, wie heißt die chefin, wie heißt der chef, wie heißt die ansprechpartnerin, wie heißt der ansprechpartner, name der leiterin,
            name des leiters, namen der leitung, фамили*, прізвищ*, nazwisk*, soyad*, surname, last name, اسم العائلة, leiter von, leiterin von, welche person, name of the director, name of the head,
            wer ist trainer*, wer ist dozent*, wer unterrichtet im, who teaches, who is the trainer, kto jest trener*, kto uczy, кто преподает, кто ведет курс, хто викладає, dersi kim, pressesprecher*, sprecher von, sprecherin von, sprecher der, sprecherin der, spokesperson, spokesman, spokeswoman, sözcü*, речник*, пресс секретар*, rzecznik*, المتحدث, wer leitet die, wer leitet den, wer leitet ein*, wer ist chef*, wer ist leiter*, wer ist der leiter*, wer ist die leiter*, wer ist der chef*, wer ist die chef*, direktor, direktorin, direktors,
            geschäftsführer, geschäftsführerin, szef, szefem, szefową, head of, who heads, başkanı kim, очолює, возглавляет, кто руководит, хто керує, kto kieruje, kim yönetiyor, من يدير, من يرأس, die ~ leitet, kollegin ~ leitet, kollege ~ leitet, director, директор*, керівник*, руководител*, dyrektor*, kierownik*, müdürü, مدير""",
            "leiterin direktorin projektleitung geschäftsführ federführung steuerung",
        ),
        (
            """по какому адресу, за якою адресою, pod jakim adresem, hangi adreste, at what address, at which address, street address, في أي عنوان, telefon*, telefonnummer*, handynummer*, hotline*, e mail, email*, mailadresse*, mail adresse, anschrift, postanschrift, postadresse, hausnummer, öffnungszeit*, sprechzeit*,
            phone number, opening hours, office hours, email address, çalışma saatleri, години роботи, часы работы, режим работы, когда ~ открыт, коли ~ відчинен*, godziny otwarcia,
            ساعات العمل, ساعات الدوام, telefon numarası, номер телефону, номер телефона, numer telefonu, رقم الهاتف""",
            "telefon hotline e-mail anschrift öffnungszeit sprechzeit",
        ),
        (
            """wie heißt der coach, wie heißt die coachin, wie heißt die beraterin, wie heißt der berater, wie heißt die mitarbeiterin, wie heißt der mitarbeiter, wie heißt die sachbearbeiterin,
            wie heißt der sachbearbeiter, wie heißt die kollegin, wie heißt der kollege, wie hieß die, wie hieß der, wie heißt mein*""",
            "heißt namens",
        ),
        (
            """im monat, pro monat, monatlich, pro stunde, pro kopf, pro person, pro nase, pro teilnehmer*, pro kind, pro platz, pro stelle, pro kita, pro azubi, pro helfer*, je platz,
            per month, a month, each month, per person""",
            "monatlich pauschale zuschuss prämie",
        ),
        (
            "kostet ein, kostet eine, kostet ein einzelner, kostet eine einzelne, kostet jeder, kostet jede, zahlt ~ pro, bekommt ~ pro, gibt ~ pro",
            "monatlich pauschale",
        ),
        (
            """was sagen schüler*, was sagen die schüler*, was sagen eltern, was sagen die eltern, was sagen lehrer*, was sagen die betriebe, was sagt die opposition, wie hat die opposition,
            критиков*, критикує, krytykow*, criticis*, criticiz*, eleştir*, انتقد, umfrage*, meinung*, kritik*, kritisier*, beschwerde*, beschwert, lob, gelobt, survey, complaints""",
            "umfrage befragung kritik beschwerde",
        ),
        (
            "wer hat ~ erfunden, wer hat ~ gestaltet, wer hat ~ programmiert, wer hat ~ entworfen, wer hat ~ moderiert, wer hat ~ gedreht, von wem ~ erfunden, von wem ~ programmiert, who invented, who designed, who programmed, kim icat etti, kim tasarladı, kim programladı, хто винайшов, хто придумав, хто запрограмував, кто придумал, кто изобрел, кто запрограммировал, kto wynalazł, kto wymyślił, kto zaprojektował, kto zaprogramował, من اخترع, من صمم, من برمج",
            "erfund gestaltet programmier entworfen moderier",
        ),
        (
            "lied, song, hymne, film, filme, kurzfilm, imagefilm, werbefilm, werbespot, spot, video, videos, logo, slogan, maskottchen, plakat*, podcast, şarkı*, film, filmi, пісн*, песн*, фільм*, фильм*, логотип*, piosenk*, filmu, أغنية, فيلم, شعار",
            "lied hymne film spot video logo slogan maskottchen plakat podcast",
        ),
        (
            "verstoß, verstöße, unfall, unfälle, panne, pannen, klage, klagen, verletzt, verletzte",
            "verstoß verstöße unfall panne",
        ),
        (
            "wann ~ der nächste, wann ~ die nächste, wann ~ das nächste, nächster termin, nächsten termin, nächste termin, nächste runde, die dritte, der dritte, das dritte, the next one, when is the next",
            "weitere nächste dritte jährlich_zum",
        ),
        (
            "what grade, what grades, which grade, which grades, grade average, hangi not, not ortalaması, kaç ortalama, яка оцінка, які оцінки, середній бал, какая оценка, какие оценки, средний балл, jaka ocena, jakie oceny, średnia ocen, أي معدل, note, noten, notenschnitt, notendurchschnitt, numerus clausus, abischnitt, abiturnote",
            "notendurchschnitt numerus schulnote abiturnote",
        ),
        (
            "altersgrenze, höchstalter, mindestalter, wie alt ~ teilnehm*, wie alt ~ schüler*, wie alt ~ leute, wie alt ~ jugendliche*, wie alt ~ frauen, wie alt ~ bewerber*, wie alt ~ coach*, wie alt ~ azubi*, wie alt ~ helfer*, wie alt ~ lotse*, how old ~ participant*, how old ~ people, durchschnittsalter, wie alt darf, wie alt muss, wie alt dürfen, wie alt müssen, ab welchem alter, bis zu welchem alter, age limit, maximum age, yaş sınırı",
            "altersgrenze höchstalter mindestalter lebensjahr jährige",
        ),
        (
            "quadratmeter*, wie groß ist das gebäude, wie groß ist das haus, wie viel platz hat, square metres",
            "quadratmeter",
        ),
        (
            """teilnahmegebühr*, kursgebühr*, was kostet die fortbildung, was kostet der kurs, was kostet die teilnahme, was kostet die ausbildung, was kostet das studium, was kostet das buch, was kostet ein platz,
            was kostet der eintritt, kostet das buch, kostet der eintritt, the fee, visa fee, entry fee, course fee, tuition fee*, do i have to pay, ile kosztuje kurs, сколько стоит курс, сколько стоит обучение, скільки коштує курс, kurs ücreti, eigenanteil, kostet ~ eltern, kostet ~ teilnehmer*, kostet ~ schüler*, kostet ~ betriebe, kostet ~ mich, kosten ~ für mich,
            müssen ~ eltern ~ zahlen, muss ich ~ zahlen""",
            TOLD_OF_FEES,
        ),
        (
            """bewerbungsfrist*, bewerbungsschluss, antragsfrist*, anmeldefrist*, anmeldeschluss, einsendeschluss, bis wann ~ bewerb*, bis wann ~ anmeld*, bis wann ~ beantrag*, bis wann ~ antrag,
            bis wann ~ anmeldung, deadline for, last day to apply, apply by, başvuru ~ bitiyor, son başvuru*, son tarih, son günü, последний срок, крайний срок, останній термін, крайній термін, ostateczny termin, ostatni dzień, до якого ~ подати, до какого ~ подать, do kiedy ~ wniosek, do kiedy ~ zgłosić, آخر موعد""",
            "frist bewerb anmeld einreich januar februar märz april juni juli august september oktober november dezember",
        ),
        (
            """ab wie viel jahren, ab wie vielen jahren, mit wie viel jahren, mit wie vielen jahren, bis zu wie vielen jahren, how old must, how old do, from what age, kaç yaş*,
            скільки років має бути, со скольки лет, від скільки років, ile lat trzeba, ile lat musi, ile lat ma, ile lat mają, ile lat muszą, скільки років має, скільки років мають, сколько лет должно, сколько лет участник*, كم عمر, كم أعمار, od ilu lat, كم العمر, أي عمر""",
            "altersgrenze höchstalter mindestalter lebensjahr jährige jahren",
        ),
        (
            """was kostet das visum, was kostet ein visum, was kostet die prüfung, was kostet die schulung, was kostet der lehrgang, was kostet das seminar, was kostet die anerkennung, was kostet das verfahren, kostet das ~ visum,
            was kosten die kurse, visa cost, cost of the visa, fee for, what fee, the fee, скільки коштує визнання, сколько стоит признание, какая пошлина, пошлин*, opłat*, ile kosztuje uznanie, ile kosztuje egzamin, ücreti ne kadar, رسوم""",
            TOLD_OF_FEES,
        ),
        (
            """flug, flüge, flugkosten, flugticket*, umzugskosten, umzug bezahl*, flight*, plane ticket*, airfare, relocation costs, moving costs, uçak bilet*, taşınma masraf*, перелет*, перелёт*, авиабилет*, переїзд оплач*, переезд оплач*, авіаквит*, bilet lotnicz*, bilety lotnicz*, przelot*, koszty przeprowadzki, تذكرة الطيران, تذاكر الطيران, تذاكر السفر,
            fahrgeld, fahrtkosten, fahrkosten, reisekosten, kilometergeld, spesen, travel costs, travel expenses, yol parası, дорожн* витрат*, проезд оплач*, zwrot kosztów, koszty dojazdu""",
            "fahrtkosten reisekosten fahrkosten flug umzugskosten",
        ),
        (
            "strafe*, bußgeld*, wie hoch ist die strafe, penalty, penalties, fine for, kara za, штраф*, para cezası, غرامة",
            "strafe bußgeld sanktion",
        ),
        (
            "steuernachlass*, steuererleichterung*, steuervorteil*, steuerbonus, von der steuer ab*, steuerlich absetz*, tax rebate*, tax relief, tax break*, tax credit*, tax deduct*, vergi indirim*, vergi muaf*, налогов* льгот*, налогов* вычет*, податков* пільг*, податков* знижк*, ulg* podatkow*, odlicz* podatk*, خصم ضريبي, إعفاء ضريبي",
            "steuer",
        ),
        (
            "ausschreibung, ausschreibungen, tender, ihale*, тендер*, przetarg*, مناقصة, المناقصة",
            "ausschreib vergabe",
        ),
        (
            "welchen bonus, welcher bonus, einen bonus, what bonus, which bonus, a bonus, hangi prim, ne kadar prim, prim alıyor, какой бонус, какую премию, який бонус, яку премію, jaki bonus, jaką premię, أي مكافأة, ما المكافأة, ما مكافأة",
            "bonus praemie",
        ),
        (
            "wie zufrieden, zufriedenheit, bewertungen, erfahrungsberichte, rezensionen, satisfaction",
            "zufrieden bewertet",
        ),
        (
            "wie bewerbe ich mich, antragsformular, formular*, wo reiche ich ~ ein, welche unterlagen, application form",
            "antrag bewerb formular unterlagen einreich",
        ),
        (
            """urlaub, urlaubstag*, urlaubsanspruch*, jahresurlaub, resturlaub, ferientage, annual leave, days off, days of leave, weeks of leave, weeks of holiday*, days of holiday*, holiday entitlement, paid holiday*, vacation, vacation days, maternity leave,
            yıllık izin*, izin günü*, kaç gün izin, doğum izni*, відпустк*, отпуск*, декрет*, urlop*, إجازة, اجازة, الإجازة, إجازات""",
            "urlaub",
        ),
        (
            """probezeit, probation*, trial period, deneme süre*, испытательн*, випробувальн*, okres próbny, okresu próbnego, okresie próbnym, فترة التجربة, فترة تجريبية""",
            "probezeit erprobung",
        ),
        (
            """überstunden, arbeitszeiten, dienstzeiten, wie viele stunden pro tag, wie viele stunden am tag, wie viele stunden in der woche, wie viele stunden pro woche, wie viele wochenstunden, working hours, hours a week, hours a day, hours per week, hours per day, overtime,
            günde kaç saat, haftada kaç saat, çalışma saat*, сколько часов в неделю, сколько часов в день, скільки годин на тиждень, скільки годин на день, ile godzin tygodniowo, ile godzin dziennie, ile godzin w tygodniu, كم ساعة في الأسبوع, كم ساعة في اليوم, كم ساعة يوميا, كم ساعة أسبوعيا""",
            "stunden teilzeit",
        ),
        (
            """honorar*, gage, gagen, catering, verpflegung, mittagessen, parkplatz, parkplätze, dienstwagen, arbeitskleidung, dienstkleidung, uniform, speaker fee*, speakers fee*, lunch, parking, company car, dress code,
            yemek ücret*, üniforma*, гонорар*, форма одягу, униформ*, honorari*, obiad*, زي موحد""",
            "honorar gage catering verpflegung mittagessen parkpl dienstwagen arbeitskleidung uniform",
        ),
        (
            """the exam cost, exam fee*, cost of the exam, does the exam, does the course cost, does the training cost, course cost, cost of the course, cost to take part, cost to participate, cost to attend, participation cost*, registration fee*, kurs ne kadar, sınav ücret*, kursun ücret*, katılım ücret*, katılmak ne kadar,
            скільки коштує участь, скільки коштує навчання, скільки коштує іспит, вартість участі, вартість навчання, вартість курсу, плата за, сколько стоит участие, сколько стоит экзамен, стоимость участия, стоимость обучения, стоимость курса, ile kosztuje udział, ile kosztuje szkolenie, koszt udziału, koszt kursu, czesne, opłata, رسوم, تكلفة الدورة, تكلفة الامتحان, تكلفة المشاركة, كم تكلف الدورة, كم يكلف الامتحان""",
            TOLD_OF_FEES,
        ),
        (
            """for one person, for a single person, per head, per participant, per place, kişi başı*, bir kişi için, на одного учасник*, на одну людину, для однієї людини, на людину, на особу, на одного человека, на человека, на одного участник*, для одного человека, na osobę, na jedną osobę, na jednego uczestnik*, za osobę, للشخص, لكل شخص, لكل مشارك""",
            "monatlich pauschale zuschuss prämie",
        ),
    )
)
_BY_ASPECT = PhraseGroups({i: asked for i, (asked, _) in enumerate(_ASPECTS)})
_ON_THE_NET = folded("im netz, im internet, im web, online")  # where an address is one of a page
# How one asks for somebody's pay, or what something costs those who take part, and nothing else.
_PAY = folded(
    """die löhne, welche löhne, den löhnen, gehälter der, gehälter von, gehältern der, gehalt der, gehalt eines, gehalt einer, gehalt von, lohn der, lohn eines, lohn einer, wages of, salaries of, salary of, was verdien*, wie viel ~ verdien*, wieviel ~ verdien*, was ~ verdien*, wie viel ~ pro stunde, wie viel ~ in der stunde, was ~ am monatsende, wie hoch ~ stundenlohn, wie hoch ~ lohn, how much ~ an hour, how much ~ per hour, welches gehalt, wie hoch ist das gehalt, wie hoch sind die gehälter, wie viel gehalt, wie viel lohn, was bekommt man ~ pro stunde,
    auf die hand, auffe hand, what salary, what is the salary, how much do ~ earn, how much does ~ earn, how much can ~ earn, ne kadar kazan*, maaş ne*, maaşı ne*, maaş kaç, maaşı kaç, maaşlar ne*, maaşları ne*, ne kadar maaş*, kaç para maaş*, сколько зарабатыва*, какая ~ зарплат*, какой ~ оклад*, сколько ~ зарплат*, яка ~ зарплат*, скільки заробля*,
    was kostet die anerkennung, was kostet die prüfung, was kostet der kurs, was kostet die ausbildung, ile zarabia*, jakie zarobki, كم راتب, ما راتب, ما هو راتب,
    hourly wage*, hourly rate*, saat ücret*, saatlik ücret*, какая зарплата, яка зарплата, скільки платять на годину, сколько платят в час, ile kosztuje kurs, ile kosztuje egzamin, ile kosztuje szkolenie, сколько стоит курс, сколько стоит экзамен, скільки коштує курс, скільки коштує іспит, how much does the exam, how much does the course, كم الراتب, كم الأجر"""
)
# What people ask an office for, and no measure gives: a place for a child.
_CHILD_PLACE = folded(
    """kitaplatz*, kita platz*, kitaplätze*, kindergartenplatz*, krippenplatz*, betreuungsplatz*, betreuungsplätze*, platz in der kita, platz in einer kita, platz im kindergarten, nursery place*, daycare place*, kindergarten place*, childcare place*, place at a nursery, place in a nursery, place in daycare,
    kreş yeri*, anaokulu yeri*, kreşte yer*, anaokulunda yer*, місц* в садочку, місц* у садочку, місц* в дитячому садку, місц* у дитячому садку, місц* в садку, місц* у садку, мест* в садике, мест* в саду, мест* в детском саду, мест* в детсаду, miejsc* w przedszkolu, miejsc* w żłobku,
    مكان في الروضة, مكان في روضة, مكانا في الروضة, مكانا في روضة, مقعد في الروضة"""
)
_FOR_A_CHILD = folded(
    """mein* kind, mein* sohn, mein* tochter, unser* kind, unser* sohn, unser* tochter, für mein*, für unser*, finde, finden, kriege, kriegen, bekomme, bekommen, anmelden, my child, my son, my daughter, my kid, our child, our son, our daughter, find, apply, get,
    çocuğ*, oğlum*, kızım*, bulamıyor*, bulabil*, bulurum, донь*, син*, дитин*, знайти, дочк*, дочер*, сын*, ребен*, ребён*, найти, syn*, córk*, dzieck*, znaleźć, ابني, ابنتي, طفلي, أجد"""
)
_OWN_PAY, _HEADS = 0, 1  # places of the aspects for pay, and for whoever heads something
# How somebody is reached, which no measure tells, in whatever language it is found.
_CONTACT = folded(
    """telefonnummer, telefonnummern, handynummer, durchwahl, mailadresse, mail adresse, email adresse, e mail adresse, phone number*, direct line, phone line, email address, email of, e mail of, telefon numara*, e posta adres*, номер телефону, номер телефона, какой телефон, який телефон, numer telefonu, jaki telefon, adres e mail, رقم الهاتف, رقم هاتف, رقم تلفون"""
)
# Whose number is handed on asks for no number.
_HANDED_ON = folded(
    "gibt ~ weiter, weitergeben, weitergibt, mein* telefonnummer, telefonnummer mein*, mein* handynummer, handynummer mein*, my phone, stand nur"
)
_CONTACT_HELD = ("telefon", "hotline", "e-mail", "email")
_IN_HAND = folded("auf die hand, auffe hand")
_BENEFITS = ("praemie", "bonus", "zuschuss", "zulage", "gutschein", "stipendium", "beihilfe", "geld")
_OF_ANY_MONEY = ("foerder", "steuer", "landes", "bundes", "gesamt")  # "Fördergeld" is no benefit of its own
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})
_FIRST = 4  # letters of a compound's first part at least ("Antrittsprämie")
# A programme by a name that looks like one: with a hyphen or in quotes, or all in capitals.
_PROGRAMME = re.compile(
    r"\b(?:Programm|Projekt|Maßnahme|Initiative|Kampagne|Offensive|Förderprogramm|Landesprogramm)s?\s+"
    r"(?:[„\"“]([^“”\"]+)[“”\"]|(\w+-\w+)|([A-ZÄÖÜ]{3,})\b)"
)
# One of several of a kind ("the second trip"), of which the means of all of them tell nothing.
_ORDINALS = {
    "zweit": ("zweite*", "second", "2nd", "ikinci", "друг*", "второй", "второго", "вторая", "вторую", "второе", "drugi*", "druga", "drugą", "الثانية", "الثاني"),
    "dritt": ("dritte*", "third", "3rd", "üçüncü", "трет*", "trzeci*", "الثالثة", "الثالث"),
    "viert": ("vierte*", "fourth", "4th", "dördüncü", "четвер*", "czwart*", "الرابعة", "الرابع"),
}  # fmt: skip
_OCCASIONS = (
    "reise*", "delegationsreise*", "fahrt", "runde", "phase", "tagung*", "konferenz*", "kongress*", "veranstaltung*", "treffen", "durchgang*", "auflage", "tranche", "staffel",
    "halle", "gebäude", "bauabschnitt", "standort", "filiale", "außenstelle", "büro", "hall", "building", "site", "location", "branch", "office", "bina*", "ofis*", "şube*",
    "корпус*", "зал*", "офис*", "офіс*", "філі*", "філія", "филиал*", "здание", "hala", "hali", "halę", "budynek", "budynku", "biuro", "oddział",
    "trip*", "visit*", "journey", "round", "conference*", "congress*", "meeting*", "event*", "edition", "stage", "gezi*", "seyahat*", "tur", "konferans*", "toplantı*", "aşama*",
    "поїздк*", "подорож*", "конференці*", "раунд*", "етап*", "зустріч*", "поездк*", "конференци*", "съезд*", "этап*", "встреч*", "podróż*", "wyjazd*", "konferencj*", "rund*", "etap*", "spotkani*",
    "رحلة", "الرحلة", "جولة", "الجولة", "مؤتمر", "المؤتمر", "مرحلة", "المرحلة",
)  # fmt: skip
_BEHIND_NOUN = ("رحلة", "الرحلة", "جولة", "الجولة", "مؤتمر", "المؤتمر", "مرحلة", "المرحلة")
_ONE_OF_SEVERAL = PhraseGroups(
    {
        held: folded(
            ", ".join(
                [f"{ordinal} {noun}" for ordinal in ordinals for noun in _OCCASIONS]
                + [f"{noun} ~ {ordinal}" for ordinal in ordinals for noun in _BEHIND_NOUN]
            )
        )
        for held, ordinals in _ORDINALS.items()
    }
)
_PER_YEAR = re.compile(r"\bpro (?:Schul|Haushalts|Kalender)?jahr\b", re.IGNORECASE)  # what is given a year is told
_LONGEST = 16  # words; a story has such words by the way


def asks_for_untold(question: str, held: str) -> bool:
    """Tell whether a short question is for a thing of which the words of a measure tell nothing."""
    words = Words.of(_PER_YEAR.sub(" ", asking_part(question)))
    if len(words.words) > _LONGEST or words.has_any(_ON_THE_NET):
        return False
    asked = words.groups_in(_BY_ASPECT)
    if words.has_any(ASKED_MINISTRY):
        asked = [aspect for aspect in asked if aspect != _HEADS]  # "wer ist Chef, welches Ministerium"
    if _is_benefit_in_hand(words):
        asked = [aspect for aspect in asked if aspect != _OWN_PAY]
    return any(not any(word in held for word in _ASPECTS[aspect][1]) for aspect in asked)


def asks_for_contact(question: str, held: str) -> bool:
    """Tell whether somebody's telephone number or e-mail is asked for, of which a measure has no word, named or not."""
    words = Words.of(asking_part(question))
    return words.has_any(_CONTACT) and not words.has_any(_HANDED_ON) and not any(word in held for word in _CONTACT_HELD)


def asks_for_child_place(question: str) -> bool:
    """Tell whether somebody looks for a place in a daycare centre, which no measure gives."""
    words = Words.of(question)
    return words.has_any(_CHILD_PLACE) and words.has_any(_FOR_A_CHILD)


def asks_for_pay(question: str, held: str) -> bool:
    """Tell whether a question is for somebody's pay, and a measure that it does not name tells nothing of pay."""
    words = Words.of(asking_part(question))
    if _is_benefit_in_hand(words):
        return False
    return len(words.words) <= _LONGEST and words.has_any(_PAY) and not any(word in held for word in _ASPECTS[0][1])


def _is_benefit_in_hand(words: Words) -> bool:
    """Tell whether what somebody has "auf die Hand" is a bonus or the like, and no pay."""
    return words.has_any(_IN_HAND) and any(word.endswith(_BENEFITS[:-1]) for word in words.words)


def asks_for_invented_benefit(question: str, held: str) -> bool:
    """Tell whether a certain bonus or the like, or its sum, is asked of which a measure says nothing ("Antrittsprämie")."""
    words = Words.of(question)
    asks_for_sum = Fact.SUM in asked_facts(words)
    firsts = [
        word.removesuffix(end).rstrip("s")
        for before, word in zip(["", *words.words], words.words, strict=False)
        for end in _BENEFITS
        if word.endswith(end) and (asks_for_sum or before in _ARTICLES)
    ]
    return any(len(first) >= _FIRST and first not in _OF_ANY_MONEY and first not in held for first in firsts)


def names_unknown_programme(question: str, held: str) -> bool:
    """Tell whether a question asks for a programme by a name of which a measure has not every word."""
    match = _PROGRAMME.search(question)
    return match is not None and any(word not in held for word in words_of("".join(filter(None, match.groups()))))


def asks_for_one_of_several(question: str, held: str) -> bool:
    """Tell whether a question is for the second or a later one of a kind ("the second trip"), and a measure names no such."""
    return any(ordinal not in held for ordinal in Words.of(question).groups_in(_ONE_OF_SEVERAL))
