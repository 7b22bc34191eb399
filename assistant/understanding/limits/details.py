"""Details that a measure may not have: who or where by name, what holds in one town, what became of those who took part."""

from __future__ import annotations

import re

from assistant.understanding.criteria.gazetteer import PLACES, REGIONS
from assistant.understanding.limits.federalstates import FEDERAL_STATES
from assistant.understanding.limits.persons_by_name import BY_NAME
from assistant.understanding.limits.places import towns_in
from assistant.understanding.owncases.ownwords import PERSONAL
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import PhraseGroups, Words, folded
from index.features import fold, words_of

# What is asked for by name ("Welche Städte …"), and how a measure that has such names shows it.
_TOWN_NOUNS = folded(
    """stadt, städte, städten, kommune, kommunen, kreis, kreise, kreisen, gemeinde, gemeinden, modellkommune, modellkommunen, ort, orte, orten,
    ortschaften, town, towns, city, cities, municipalities, şehir, şehirler, şehirde, kent, kentler, belediye, belediyeler, місто, міста, містах, міст, громади, громадах, город, города, городах, городов, коммуны, miasto, miasta, miastach, miast, gminy, gminach, مدينة, مدن, المدن, البلديات"""
)
_FIRM_NOUNS = folded(
    "firma, firmen, unternehmen, betriebe, betrieben, betrieb, companies, sender, konzerne, arbeitgeber"
)
_STATE_NOUNS = folded("bundesland, bundesländer, bundesländern, federal states")
_STATES = PhraseGroups(FEDERAL_STATES)
_SCHOOL_NOUNS = folded("hochschule, hochschulen, universität, universitäten, unis, uni, fachhochschulen, universities")
_SCHOOL_NAME = re.compile(
    r"\b(?:Universität|Hochschule|TH|TU|FH|RWTH|Uni)\s+(?!der\b|die\b|in\b|und\b|in\b)[A-ZÄÖÜ]\w+|Hochschule für"
)
# Who takes part is told by the cell for partners, also where it says nothing.
_ANYBODY = frozenset(
    folded(
        "stelle, stellen, partner, partnern, länder, institutionen, einrichtungen, akteure, ministerien, leute, personen, organisationen, beteiligte, beteiligten, ministerium"
    )
)
_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]+")
_WHICH = folded(
    "welche, welcher, welches, welchen, welchem, which, what, hangi, які, яких, який, какие, каких, какой, które, których, jakie, jakich, w których, ما هي, ما, أي"
)
_NEAR = 3  # words from "welche" to the noun
_TAKING_PART = folded(
    """dabei, machen ~ mit, macht ~ mit, machten ~ mit, wirken ~ mit, wirkt ~ mit, nehmen ~ teil, nimmt ~ teil, nahmen ~ teil, teilgenommen, teilnehmen, beteiligt, beteiligen, vertreten, saßen, sitzen, bieten ~ an, bietet ~ an, angeboten, beworben, ausgewählt, kooperieren,
    gewonnen, eingestellt, part, participate, participated, took part, involved"""
)
# A rank within a measure, which the report does not tell.
_MOST = folded(
    """die meisten, am meisten, die wenigsten, am wenigsten, am häufigsten, am besten, am erfolgreichsten, den größten, die größte, das größte, der größte, das kleinste, das beste, der beste, die höchste, the most, the largest, the biggest,
    the fewest, the best, am dringendsten, am schnellsten, am höchsten, am beliebtesten"""
)
_WHO_MOST = folded(
    """wer ~ am meisten, wer ~ das meiste, wer ~ die meisten, who ~ the most, who ~ most money, en çok ~ kim, en fazla ~ kim, kim ~ en çok, kim ~ en fazla, хто ~ найбільше, хто ~ найчастіше, кто ~ больше всего, кто ~ больше всех, кто ~ чаще всего,
    kto ~ najwięcej, kto ~ najczęściej, من ~ أكثر, من ~ الأكثر"""
)
_STEM = 6  # letters by which a word is looked for in a measure
_RANKED = (
    *_TOWN_NOUNS,
    *_FIRM_NOUNS,
    *_SCHOOL_NOUNS,
    *folded(
        "schule, schulen, gymnasium, gymnasien, gesamtschule, gesamtschulen, grundschule, grundschulen, berufskolleg, berufskollegs, realschule, netzwerk, netzwerke, standort, standorte, kurs, kurse, network, networks, region, regionen, kita, jobcenter, kammer, person, gruppe, handwerk, gewerk, gewerke, beruf, berufe, branche, branchen, nation, herkunftsland"
    ),
)
# How one asks for what is in a town, or for the people there.
_LOCAL = folded(
    """wo ist, wo sind, wo sitzt, wo finde, wo findet, wo steht, wo liegt, wo gibt, wie heißt, wie heißen, wer leitet, wer ist, wer sind, welche partner, welche träger, welcher partner, wie viel, wie viele, wieviele, an welchen, an welcher,
    bei welchen, bei welcher, in welchen, in welcher, an welchem berufskolleg, an welchem gymnasium, an welchem standort, in welchem betrieb, in welchem büro, welche berufskollegs, welches berufskolleg, welche jobcenter, welches jobcenter, welche unis, welche universitäten, welche stellen, anzahl, wie hoch ist die zahl, welche schulen, welche schule, welche kitas, welche betriebe, welche firmen, welche unternehmen,
    einen standort, eine außenstelle, eine filiale, eine niederlassung, ein büro in, welche hochschulen, welche vereine, welche ämter, welcher verein, welcher träger, where is, how many, which schools, which companies, contact person, contact details, ansprechpartner*, ansprechperson*, kontaktdaten"""
)
_WHERE = folded(
    "wo findet, wo fand, wo fanden, wo finden ~ statt, wo sitzt, wo liegt, wo befindet, an welchem ort, in welcher stadt, welchem gebäude, welcher halle"
)
# What became of something or of those who took part: how one asks, and words of which a measure that tells it has one.
_OUTCOMES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (folded(asked), tuple(fold(word) for word in held.split()))
    for asked, held in (
        ("abgebrochen, abbrechen, geschmissen, hingeschmissen, abgesprungen, bıraktı, кинули, кинул*, rzuci*, تركوا, brechen ~ ab, aufgehört, aufgegeben, ausgestiegen, dropped out, quit, бросили, przerwał*", "abgebroch abbruch abbrech quote"),
        (
            """wie viele ~ waren ~ wirklich, wie viele ~ kamen ~ wirklich, wie viele ~ wirklich gekommen, wie viele ~ wirklich teilgenommen, wie viele ~ wirklich mitgemacht, wie viele ~ wirklich dabei, wie viele ~ wirklich da, wie viele ~ wirklich zum, wie viele ~ wirklich zur, wie viele ~ wirklich beim, wie viele ~ tatsächlich, wieviele ~ waren ~ wirklich, wieviele ~ kamen ~ wirklich, wieviele ~ wirklich gekommen, wieviele ~ wirklich teilgenommen, wieviele ~ wirklich mitgemacht, wieviele ~ wirklich dabei, wieviele ~ wirklich da, wieviele ~ wirklich zum, wieviele ~ wirklich zur, wieviele ~ wirklich beim, wieviele ~ tatsächlich, wie viel leute ~ wirklich, wieviel leute ~ wirklich, tatsächliche teilnehmerzahl*, tatsächliche besucherzahl*, how many ~ actually, how many ~ really, how many ~ in the end, gerçekte kaç, gerçekten kaç, kaç ~ gerçekten,
            kaç ~ gerçekte, сколько ~ реально, сколько ~ на самом деле, сколько ~ в действительности, скільки ~ насправді, скільки ~ реально, ile ~ faktycznie, ile ~ naprawdę, ile ~ rzeczywiście, كم ~ فعلا, كم ~ بالفعل, كم ~ حقا""",
            "bislang bisher teilgenommen nahmen wurden konnten",
        ),
        ("bestanden, bestehen, geschafft, gepackt, hingekriegt, hinbekommen, durchgezogen, zu ende gebracht, finished, graduated, закончил*, закінчил*, ukończył*, bitirdi, أكملوا, passed, сдали, здали, zdał*, geçti, نجحوا, نجح", "bestanden prüfungen durchgefallen erfolgsquote abschlussjahrgang"),
        ("beworben, bewarben, applied", "beworben bewerbungen eingegangen"),
        (
            """lehrstelle ~ gefunden, ausbildung ~ gefunden, ausbildungsplatz ~ gefunden, arbeit ~ gefunden, arbeit ~ bekommen, job ~ gefunden, job ~ bekommen, jobs ~ bekommen, job ~ gekriegt, arbeit ~ gekriegt, stelle ~ gekriegt,
            stelle ~ gefunden, stelle ~ bekommen, vertrag ~ bekommen, übernommen wurden, wurden ~ übernommen, untergekommen, auf ~ gelandet, in ~ gelandet, found work, found jobs, found ~ job, got ~ job, got jobs, get ~ job, got hired, were hired,
            нашли работу, нашли ~ работу, устроил*, трудоустро*, знайшли роботу, знайшли ~ роботу, працевлаштува*, влаштува*, znalazł*, dostał* pracę, dostało pracę, iş buldu, işe girdi, işe alındı, iş bulab*, وجدوا عملا, وجدوا وظيفة, حصلوا على عمل, حصلوا على وظيف*""",
            "vermittelt vermittlungsquote",
        ),
        ("studium abgeschlossen, ausbildung abgeschlossen, abschluss gemacht, prüfung abgelegt, haben ~ abgeschlossen, haben ~ abgelegt, absolviert", "abgeschlossen absolv abgelegt"),
        ("danach ~ studiert, danach studiert, danach ~ begonnen, danach ~ angefangen, danach ~ gemacht, studium begonnen, ausbildung begonnen", "danach anschließend"),
        ("haben ~ gefunden, hat ~ gefunden, gefunden haben", "gefunden"),
        (
            "studienplatz ~ bekommen, an die uni ~ geschafft, an der uni ~ gelandet, got into university, got into uni, üniversiteye girdi, üniversiteye girebildi, поступил*, вступил* до, dostał* się na studia, dostało się ~ na studia, التحقوا بالجامعة",
            "studienplatz erhalten",
        ),
        (
            "durchgefallen, durch die prüfung gefallen, nicht bestanden, failed, провал*, завалил*, не здали, не сдали, oblał*, oblało, nie zdał*, sınavı geçemedi, sınavda kaldı, رسب*, لم ينجح*",
            "durchgefallen nicht bestanden",
        ),
        ("gestimmt, abgestimmt, zugestimmt, voted, oy verdi, oy kullandı, проголос*, голосовал*, głosował*, صوت ضد, صوتوا", "gestimmt"),
        ("ein erfolg, erfolgreich, a success, successful, başarılı oldu, успешн*, успех, успішн*, успіх*, sukces*, نجاح, ناجح*", "erfolg"),
        ("kritisiert, beschwert, protestiert, geklagt, criticised, criticized, complained, protested, eleştirdi, şikayet, критиков*, критикує, жалов*, скарж*, krytykow*, skarżył*, انتقد, اشتكى", "kriti beschwer protest klag"),
        ("abgelehnt, abgewiesen, verweigert, rejected, reject, turned down, refuse, refused, denied, deny, declined, reddedil*, відхил*, отклон*, отказали, odrzuc*, رفضتهم, رفضت, رفض", "abgelehnt"),
        ("jobs sind ~ entstanden, arbeitsplätze sind ~ entstanden, stellen sind ~ entstanden, jobs created", "entstanden geschaffen"),
        ("vermittelt worden, wurden ~ vermittelt, vermittelt wurden, konnten ~ vermittelt", "wurden vermittelt vermittlungsquote"),
        ("heruntergeladen, downloads, downloadzahl*, klicks, klickzahl*, aufrufe, abrufzahl*, aufrufzahl*, nutzerzahl*, nutzendenzahl*, follower, downloaded", "heruntergeladen download aufruf klick"),
        ("prozent ~ frauen, prozent ~ männer, anteil ~ frauen, anteil ~ männer, frauenanteil, männeranteil, frauenquote, sind frauen, sind männer, sind weiblich, are women, are men, are female, kadın oranı, yüzde kaçı kadın, процент* ~ женщин*, сколько ~ женщин среди, відсот* ~ жін*, скільки ~ жінок серед, procent ~ kobiet*, odsetek kobiet, ile ~ kobiet wśród, نسبة النساء", "frauenanteil weiblich frauenquote"),
        ("abgeschoben, ausgewiesen, deported, expelled, sınır dışı, депортир*, депорту*, deportow*, ترحيل, رحلوا", "abgeschob abschieb"),
        ("gekündigt, entlassen, verlassen, ausgeschieden", "gekündigt entlassen ausgeschied"),
        ("angekommen, eingereist, sind ~ gekommen, kamen wirklich, kamen bisher, kamen schon, kamen nach, kamen aus, viele kamen, eingewandert, came, arrived, приехал*, приїхал*, przyjechał*", "gekommen eingereist angekommen kamen"),
        ("besuchten, besucher hatte, besucher kamen, gäste, gästen, zuschauer, teilnehmer hatte, visitors", "besuch gäste teilnehm"),
        ("rausgekommen, herausgekommen, herausgefunden, was kam ~ raus, was kam ~ heraus, was kommt ~ raus, what came of it, what came out, what did they find", "herausgekommen"),
        ("gewechselt, umgestiegen, weiterqualifiziert", "gewechselt weiterqualifiziert"),
    )
)  # fmt: skip
_BY_OUTCOME = PhraseGroups({i: asked for i, (asked, _) in enumerate(_OUTCOMES)})
# A mean, which a sum or a period of the whole does not tell.
_AVERAGE = folded(
    """im schnitt, im durchschnitt, im mittel, durchschnittlich*, durchschnittsalter, durchschnittsgehalt, durchschnittsdauer, on average, average, ortalama*, у середньому, в середньому, середн* тривалість,
    в среднем, средн* длительность, średnio, przeciętnie, przeciętn*, في المتوسط, متوسط, بالمتوسط, بالمعدل"""
)
# What comes next, and how long one waits: neither is told by the time or the sum of the whole.
_SPECIFICS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        folded(
            """nächste termin*, nächsten termin*, nächster termin*, nächste kurs*, nächsten kurs*, nächster kurs*, nächste sitzung, nächsten sitzung, nächste treffen, nächsten treffen, nächste veranstaltung, nächsten veranstaltung*,
            nächste mal, nächstes mal, next time, bir dahaki, следующий раз, наступного разу, następnym razem, المرة القادمة, nächste durchgang, nächsten durchgang, nächster durchgang, when is the next, when will the next, when does the next, kiedy ~ następn*, sonraki ~ ne zaman, когда ~ следующ*, коли ~ наступн*, متى ~ القادم, متى ~ القادمة, next date*, next course*, next session*, next meeting*, next event*, next round, sonraki toplantı*, sonraki kurs*, sonraki tarih*, следующ* курс*, следующ* заседан*,
            следующ* встреч*, наступн* курс*, наступн* засідан*, наступн* зустріч*, następn* kurs*, następn* spotkan*, następn* termin*, الدورة القادمة, الاجتماع القادم, الموعد القادم"""
        ),
        ("naechst", "weitere durchg", "jaehrlich zum"),
    ),
    (
        folded(
            """wie schnell, warteliste*, waiting list*, bekleme list*, лист* ожидания, список ожидания, лист* очікування, список очікування, list* oczekujących, قائمة الانتظار, wartezeit*, bearbeitungszeit*, bearbeitungsdauer, wie lange wartet, wie lange warten, wie lange ~ warten, wie lange muss ~ warten, how quickly, how fast, how soon, how long ~ wait, waiting time*, processing time*,
            ne kadar bekle*, ne kadar hızlı, bekleme süresi, сколько ждать, сколько ~ ждать, как быстро, скільки чекати, скільки ~ чекати, як швидко, ile ~ czekać, ile się czeka, jak szybko, كم الانتظار, مدة الانتظار, كم ننتظر"""
        ),
        ("wartezeit", "bearbeitungszeit", "innerhalb von", "wochen"),
    ),
    (
        folded(
            """neues büro, neue büro, neuen büro*, ihr büro, ihre büros, sein büro, ein büro in, büro in, büros in, eine filiale, filialen in, neue filiale, niederlassung in, eine niederlassung, zweigstelle*, eine außenstelle, außenstelle in,
            neues gebäude, neue gebäude, neue halle, neuen halle, its office, an office in, office in, offices in, new office, new building, new hall, branch office, a branch in, ofisini, ofisi, ofis açacak, şubesini, şubesi, yeni bina*,
            офис, офиса, офисы, филиал*, новое здание, офіс, офісу, офіси, філію, філії, нову будівлю, biuro w, biura w, swoje biuro, nowe biuro, oddział w, filię w, nowy budynek, مكتبها, مكتبه, مكتبا في, مكتب في, فرعها, فرعا"""
        ),
        ("buero ", "bueros", "filiale", "niederlassung", "zweigstelle", "aussenstelle", "gebaeude", "halle "),
    ),
    (
        folded(
            "wann öffnet, wann eröffnet, wann macht ~ auf, when does ~ open, when will ~ open, ne zaman açılacak, ne zaman açılıyor, коли відкри*, когда откро*, kiedy zostanie otwart*, kiedy otworz*, متى يفتح, متى تفتح"
        ),
        ("oeffnet", "eroeffnung"),
    ),
    (
        folded("stipendium, stipendien, scholarship*, bursu, bursları, стипенді*, стипенди*, stypendi*, منحة دراسية"),
        ("stipend",),
    ),
)
# What somebody says or thinks of a measure.
_OPINION = re.compile(
    r"\b(?:[Ww]as|[Ww]ie) (?:sagt|sagen|meint|meinen|denkt|denken|hält|halten|findet|finden|urteilt|urteilen)\s+(?:(?:die|der|das|denn|eigentlich|ein|eine)\s+)*(?P<who>[A-ZÄÖÜ][\w.-]+)"
    r"|\b[Ww]hat (?:does|do|did) (?:the |an? )?(?P<english>[\w.-]+(?: [\w.-]+){0,2}?) (?:say|think)\b"
)
_SENT_BY = re.compile(  # who sits somewhere for a body
    r"\b[Ww]er (?:\w+ ){0,3}?(?:für|von|vom) (?:(?:die|den|das|der|dem) )?(?P<body>(?!NRW)[A-ZÄÖÜ][\w-]+)(?=.*\b(?:drin|dabei|vertreten|(?:mit|teil)\W*$))"
    r"|\b[Ww]er (?:vertritt|vertrat) (?:(?:die|den|das) )?(?P<other>[A-ZÄÖÜ][\w-]+)"
)
# What a study found in the end, of which a measure tells nothing that has only been given to somebody to write.
_STUDY = folded(
    "studie, studien, machbarkeitsstudie, gutachten, untersuchung, study, badanie, badania, badaniu, исследован*, дослідж*, araştırma*, دراسة, الدراسة"
)
_FOUND = folded(
    """empfohlen, empfiehlt, empfahl, vorgeschlagen, schlägt ~ vor, schlug ~ vor, ergebnis, ergebnisse, ergeben, ergab, herausgefunden, fazit, recommend*, conclu*, finding*, found, find out, result*, suggest*, wynik*, poleci*, zaleci*, wykaz*, konkluzj*,
    вывод*, рекоменд*, результат*, показал*, висновок, висновк*, sonuç*, sonucu*, önerdi, öneriyor, ortaya çık*, نتيجة, نتائج, أوصت, توصيات, توصلت"""
)
_FOUND_WHERE = folded(
    "wo, wann, bis wann, link, seite, adresse, veröffentlicht, where, when, published, website, gdzie, kiedy, где, когда, де, коли, nerede, ne zaman, أين, متى"
)
_FOUND_HELD = ("ergab", "ergeben", "ergebnis", "empfohlen", "herausgefund")
_TELLING = ("bericht", "report", "land", "landesreg", "gesetz", "erlass", "verordnung", "ministeri", "kampagne")
_AVERAGE_HELD = ("durchschnitt", "im schnitt", "im mittel", "mittlere")
_LONGEST = 20  # words; a longer question tells a story


def asks_for_names(question: str, measure_text: str, *, has_partners: bool) -> bool:
    """Tell whether a question asks which towns, firms or universities, and a measure names none, or for a rank of them.

    `has_partners` says that the measure states its partners, which may be firms.
    """
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST or words.has_any(PERSONAL):
        return False
    asked = _asked_words(words)
    if asked & set(_STATE_NOUNS) and not Words.of(measure_text).groups_in(_STATES):
        return True
    if words.has_any(_WHO_MOST) or (asked & set(_RANKED) and words.has_any(_MOST)):
        return True
    if asked & set(_TOWN_NOUNS):
        names_all = Words.of(question).has_any(BY_NAME)  # a region is none of the names
        return not (Words.of(measure_text).has_any(PLACES) if names_all else _names_place(measure_text))
    if not words.has_any(_TAKING_PART):
        return False
    if asked & set(_FIRM_NOUNS):
        return not has_partners
    if asked & set(_SCHOOL_NOUNS):
        return _SCHOOL_NAME.search(measure_text) is None
    return bool(asked & _strange_nouns(question, measure_text) - _ANYBODY) and not has_partners


def asks_for_local_detail(question: str, held: str) -> bool:
    """Tell whether a question asks where or who in a town, or where at all, and a measure names not that town, or none."""
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST or words.has_any(PERSONAL):
        return False
    if words.has_any(_WHERE) and not _names_place(held):
        return True
    towns = towns_in(words)
    if not towns or not words.has_any(_LOCAL):
        return False
    told = " ".join(words_of(held))
    return not any(town in told for town in towns)


def tells_average(question: str, text: str) -> bool:
    """Tell whether a mean is asked for, and a sentence tells one."""
    return Words.of(question).has_any(_AVERAGE) and any(word in fold(text) for word in _AVERAGE_HELD)


def asks_for_average(question: str, held: str) -> bool:
    """Tell whether a mean is asked for, of which a measure says no word."""
    return Words.of(question).has_any(_AVERAGE) and not any(word in held for word in _AVERAGE_HELD)


def asks_for_specifics(question: str, held: str) -> bool:
    """Tell whether the next date, or how long one waits, is asked for, of which a measure says no word."""
    words = Words.of(question)
    return any(words.has_any(asked) and not any(word in held for word in told) for asked, told in _SPECIFICS)


def asks_for_opinion(question: str, held: str) -> bool:
    """Tell whether it is asked what somebody thinks or says of whom a measure has no word; the report itself may say it."""
    match = _OPINION.search(question)
    words = words_of(match["who"] or match["english"]) if match else []
    return bool(words) and not any(word[:_STEM] in held or word.startswith(_TELLING) for word in words)


def names_untold_body(question: str, held: str) -> bool:
    """Tell whether it is asked who takes part for a body of which a measure has no word ("Wer saß für RTL drin?")."""
    match = _SENT_BY.search(question)
    return match is not None and fold(match["body"] or match["other"])[:_STEM] not in held


def asks_for_outcome(question: str, held: str) -> bool:
    """Tell whether a question asks what became of something, of which a measure says no word."""
    words = Words.of(question)
    asked = words.groups_in(_BY_OUTCOME)
    return any(not any(word in held for word in _OUTCOMES[outcome][1]) for outcome in asked)


def asks_for_finding(question: str, held: str) -> bool:
    """Tell whether it is asked what a study found, of which a measure says no word; where one reads it is told by others."""
    words = Words.of(asking_part(question))
    if not (words.has_any(_STUDY) and words.has_any(_FOUND)) or words.has_any(_FOUND_WHERE):
        return False
    return not any(word in held for word in _FOUND_HELD)


def _asked_words(words: Words) -> set[str]:
    """Return the words shortly behind "welche"; "wie viele Städte" asks for no names."""
    places = words.places_of(_WHICH)
    return {word for place in places for word in words.words[place + 1 : place + 1 + _NEAR]}


def _strange_nouns(question: str, measure_text: str) -> set[str]:
    """Return the nouns of a question of which a measure has no word."""
    held = fold(measure_text)
    return {noun for noun in map(fold, _NOUN.findall(question)) if noun[:_STEM] not in held}


def _names_place(text: str) -> bool:
    """Tell whether a text names a town or a region of the state."""
    words = Words.of(text)
    return words.has_any(PLACES) or any(words.has_any(names) for names, _ in REGIONS)
