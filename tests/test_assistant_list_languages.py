"""In every language, stories aside, a list question selects what its plain German wording selects."""

from __future__ import annotations

import pytest
from listing import by_promise, listed

from corpus.types import Report

_ONLY_MKJFGFI_VI = "Welche Maßnahmen in Cluster VI hat das MKJFGFI allein?"
_MSB_NOT_I = "Welche Maßnahmen des MSB sind nicht aus Cluster I?"
_UNDATED_I = "Welche Maßnahmen in Cluster I sind ohne Angabe zur Laufzeit?"
_MAGS_2024 = "Welche Maßnahmen des MAGS begannen im März 2024?"
_SITES_OF_I = "Welche Maßnahmen in Cluster I haben eine Internetseite?"
_YEARLY_VI = "Welche Maßnahmen in Cluster VI nennen einen Jahresbetrag?"
_TOTAL_III = "Welche Maßnahmen in Cluster III nennen eine Gesamtsumme?"
_UNSITED_MKW = "Welche Maßnahmen des MKW haben keine Internetseite?"
_END_2026_III = "Welche Maßnahmen in Cluster III enden 2026?"
_SINGLE_VI = "Welche Maßnahmen in Cluster VI hat nur ein Ministerium?"
_NOT_TWO_YEARS_I = "Welche Maßnahmen in Cluster I sind nicht auf zwei Jahre befristet?"
_MAGS_SHARED = "Welche Maßnahmen hat das MAGS nicht allein?"

ALIKE = {
    "one ministry and no other is responsible": [
        ("Name everything in cluster VI that only the family ministry is responsible for.", _ONLY_MKJFGFI_VI),
        ("Які проєкти кластера VI веде лише міністерство сім'ї (MKJFGFI)?", _ONLY_MKJFGFI_VI),
        ("Które programy w klastrze VI są tylko w gestii ministerstwa rodziny (MKJFGFI)?", _ONLY_MKJFGFI_VI),
        ("الإجراءات التي تكون وزارة الأسرة هي الجهة الوحيدة المسؤولة عنها في المحور السادس", _ONLY_MKJFGFI_VI),
        ("Welche Projekte in Cluster VI gehören nur zum Familienministerium?", _ONLY_MKJFGFI_VI),
        ("Ich lese gerade über das Familienministerium. Was in Cluster VI macht das Haus allein?", _ONLY_MKJFGFI_VI),
        ("Was in Cluster VI ist nur bei einem Ministerium?", "Cluster VI, nur ein Ministerium"),
    ],
    "no more than one ministry, whatever it is": [
        ("Maßnahmen mit nur einem zuständigen Ministerium in Cluster VI", _SINGLE_VI),
        ("Measures with just one responsible ministry in cluster VI", _SINGLE_VI),
        ("Меры кластера VI с одним ответственным министерством", _SINGLE_VI),
        ("Działania klastra VI z jednym odpowiedzialnym ministerstwem", _SINGLE_VI),
        ("VI. kümede tek sorumlu bakanlığı olan önlemler", _SINGLE_VI),
        ("Which cluster VI measures does no ministry other than MAGS work on?", "Cluster VI, MAGS allein"),
        ("ماذا تفعل وزارة الاقتصاد ولكن ليس في المحور الثالث؟", "Was hat das MWIKE, nicht aus Cluster III?"),
    ],
    "a cluster, or a ministry, is left out": [
        ("Okul bakanlığının I. kümeye ait olmayan projeleri nelerdir?", _MSB_NOT_I),
        ("MSB'nin I. kümede (Cluster I) yer almayan önlemleri", _MSB_NOT_I),
        ("Меры MSB вне кластера I", _MSB_NOT_I),
        ("Заходи MSB за межами кластера I", _MSB_NOT_I),
        (
            "Which measures have chambers as partners although MAGS is not in charge?",
            "Wo sind Kammern Partner, aber nicht das MAGS zuständig?",
        ),
        (
            "أي إجراءات شريكها غرفة مثل غرفة الصناعة ولكن وزارة العمل MAGS ليست مسؤولة عنها؟",
            "Wo sind Kammern Partner, aber nicht das MAGS zuständig?",
        ),
    ],
    "it is not stated when something begins, how long it lasts, or what it costs": [
        ("У яких заходах кластера I не написано, коли вони починаються і скільки тривають?", _UNDATED_I),
        ("В каких мерах кластера I не сказано, когда они начинаются?", _UNDATED_I),
        ("W których działaniach klastra I nie napisano, kiedy się zaczynają i jak długo trwają?", _UNDATED_I),
        ("في أي إجراءات المحور الأول لم يُذكر متى تبدأ وكم تستمر؟", _UNDATED_I),
        ("Welche Maßnahme in Cluster I hat keine Angabe, wann Anfang und wann Ende?", _UNDATED_I),
        (
            "Bei welchen Sachen vom MKW wird über das Geld geschwiegen?",
            "Welche Maßnahmen des MKW sind ohne Angabe zu Mitteln?",
        ),
        ("VI. kümede ne kadar tuttuğu yazmayan önlemler", "Cluster VI ohne Angabe zu Mitteln"),
        ("In which measures of cluster V is it not stated who the partners are?", "Cluster V ohne Angabe zu Partnern"),
    ],
    "keywords name when something begins": [
        ("заходи, початок 2021", "Welche Maßnahmen begannen 2021?"),
        ("меры, начало 2021", "Welche Maßnahmen begannen 2021?"),
        ("działania, początek 2021", "Welche Maßnahmen begannen 2021?"),
        ("تدابير بداية 2021", "Welche Maßnahmen begannen 2021?"),
        ("меры MAGS, год начала 2023", "Welche Maßnahmen des MAGS begannen 2023?"),
        ("Какие меры действуют с 2022 года, то есть начались в 2022-м?", "Welche Maßnahmen begannen 2022?"),
        ("Что действовало в начале 2021 года в кластере V?", "Was lief Anfang 2021 in Cluster V?"),
    ],
    "sums a year, or in all and not a year": [
        ("кластер VI, сума на рік", _YEARLY_VI),
        ("تدابير المحور السادس بميزانية سنوية", _YEARLY_VI),
        ("cluster VI yıllık bütçe", _YEARLY_VI),
        ("Cluster VI, jährliches Budget", _YEARLY_VI),
        ("Which measures in cluster III state a total sum, not a yearly one?", _TOTAL_III),
        ("تدابير المحور الثالث التي لها مبلغ إجمالي وليس سنويًا", _TOTAL_III),
        ("Welche Maßnahmen in Cluster III nennen eine Gesamtsumme, also nicht pro Jahr?", _TOTAL_III),
        ("Wo in Cluster III steht ein Betrag insgesamt? Jahresbeträge interessieren mich nicht.", _TOTAL_III),
        ("Welche in Cluster VI haben keinen Jahresbetrag?", "Cluster VI ohne Angabe eines Jahresbetrags"),
        ("500.000 ile 1 milyon avro arasında tutan önlemler", "Was kostet zwischen 500.000 und 1 Million Euro?"),
    ],
    "a ministry is named by a short word for one": [
        ("меры мин. науки без сайта", _UNSITED_MKW),
        ("Заходи мін. науки без сайту", _UNSITED_MKW),
        ("działania min. nauki bez strony", _UNSITED_MKW),
        ("меры мин-ва науки без сайта", _UNSITED_MKW),
        ("internet sayfası yok, MKW", _UNSITED_MKW),
    ],
    "what others say, or who asks once had, is no criterion": [
        ("I was ill for two months in 2023. Which MAGS measures started in March 2024?", _MAGS_2024),
        ("Müdürüm çoğunun 2022'de bittiğini söylüyor. MAGS'ın Mart 2024'te başlayan önlemleri hangileri?", _MAGS_2024),
        ("Керівниця каже, що все почалося у 2022 році. Які заходи MAGS почалися у березні 2024?", _MAGS_2024),
        ("Сосед говорит, что в 2022 году всё кончилось. Какие меры MAGS начались в марте 2024?", _MAGS_2024),
        ("Chorowałam dwa miesiące w 2023 roku. Które działania MAGS zaczęły się w marcu 2024?", _MAGS_2024),
        ("قال جاري إن كل شيء انتهى عام 2022. ما تدابير MAGS التي بدأت في مارس 2024؟", _MAGS_2024),
        ("Ich war 2023 zwei Monate krank und wüsste gern, was im März 2024 beim MAGS begann.", _MAGS_2024),
        ("Eine Nachbarin meint, manches ginge bis 2027. Was begann denn im März 2024 beim MAGS?", _MAGS_2024),
        ("Ich hatte 2022 ein Projekt vom ESF. Welche Maßnahmen aus Cluster I nennen eine Website?", _SITES_OF_I),
        ("Я соцработник с 2019 года. У каких мер кластера I есть сайт?", _SITES_OF_I),
        ("Ich lerne noch Deutsch, Entschuldigung. Welche Maßnahme aus Cluster I hat Internetseite?", _SITES_OF_I),
        ("Ich prüfe gerade Cluster I. Welche Maßnahmen haben eine Internetseite?", _SITES_OF_I),
        ("Ich schreibe über 2022. Was lief damals vom MSB?", "Welche Maßnahmen des MSB liefen 2022?"),
        (
            "Meine Frau hat 2022 ein Jahr pausiert. Was lief damals im März 2024 beim MSB?",
            "Was lief im März 2024 beim MSB?",
        ),
    ],
    "how the answer is to be, or to be counted, is no criterion": [
        ("Welche Vorhaben haben MAGS und MWIKE gemeinsam? Bitte alle, nicht nur zwei Beispiele.", "MAGS und MWIKE gemeinsam"),
        ("Was verantwortet die Staatskanzlei? Nicht nur eine Maßnahme nennen, bitte alles.", "Was macht die Staatskanzlei?"),
        ("Wo fehlt in Cluster V die Webseite? Ein Strich zählt als leer.", "Cluster V ohne Angabe zur Webseite"),
        ("VI. kümede (göç) web sitesi olmayanlar hangileri?", "Cluster VI ohne Internetseite"),
        ("Welche aus Cluster VI (Zuwanderung) nennen einen Jahresbetrag?", _YEARLY_VI),
    ],
    "a time that is told once more is the narrower one": [
        ("Was startete im Herbst 2023, also September bis Oktober?", "Was startete zwischen September und Oktober 2023?"),
        ("Welche starteten 2024, genauer von Januar bis März?", "Was begann zwischen Januar und März 2024?"),
        ("Welche gab es schon vor 2021, also mit Start 2020 oder früher?", "Was begann 2020 oder früher?"),
        ("Some things run until 2028. Which measures end in exactly 2028?", "Welche Maßnahmen enden 2028?"),
    ],
    "another ministry stands beside one that is named": [
        ("Which of the labour ministry's measures also involve another ministry?", _MAGS_SHARED),
        ("Заходи MAGS, де бере участь ще одне міністерство", _MAGS_SHARED),
        ("Меры MAGS, в которых участвует ещё одно министерство", _MAGS_SHARED),
        ("Działania MAGS, w których uczestniczy jeszcze inne ministerstwo", _MAGS_SHARED),
        ("تدابير MAGS التي تشارك فيها وزارة أخرى أيضًا", _MAGS_SHARED),
        ("Welche vom MAGS laufen gemeinsam mit noch einem anderen Haus?", _MAGS_SHARED),
        ("Działania ze stroną, ale bez podanych środków, klaster II", "Cluster II mit Internetseite ohne Angabe zu Mitteln"),
        ("Proszę o wykaz działań, w których partnerem są izby, a odpowiada za nie MAGS.", "MAGS, Partner Kammern"),
    ],
    "what is left out is not asked for": [
        ("Ich brauche eine Liste: Cluster I, ohne die auf zwei Jahre befristeten", _NOT_TWO_YEARS_I),
        ("Which measures in cluster I are not limited to two years?", _NOT_TWO_YEARS_I),
        ("Cluster I, except those limited to two years", _NOT_TWO_YEARS_I),
        ("I. kümede iki yılla sınırlı olmayan önlemler", _NOT_TWO_YEARS_I),
        ("Działania klastra I, oprócz tych ograniczonych do dwóch lat", _NOT_TWO_YEARS_I),
        ("Was ist in Cluster I nicht auf zwei, sondern auf fünf Jahre befristet?", "Cluster I, auf fünf Jahre befristet"),
        ("Which MAGS measures did not start in 2023?", "MAGS, nicht 2023 begonnen"),
        ("MAGS'ın 2023'te başlamayan önlemleri", "MAGS, nicht 2023 begonnen"),
        ("Działania MAGS, które nie zaczęły się w 2023", "MAGS, nicht 2023 begonnen"),
        ("تدابير MAGS التي لم تبدأ في 2023", "MAGS, nicht 2023 begonnen"),
        ("II. kümede ESF ile finanse edilmeyen önlemler", "Cluster II ohne ESF-Mittel"),
        ("Which measures in cluster IV have partners but no chamber?", "Cluster IV, haben Partner, aber keine Kammer"),
        ("Was ist in Cluster III dauerhaft und nicht nur befristet?", "Was ist in Cluster III unbefristet?"),
        (
            "MSB und MAGS gemeinsam – wo? Ob noch ein anderes Haus dabei ist, ist egal.",
            "Welche Maßnahmen haben MSB und MAGS gemeinsam?",
        ),
    ],
    "who sent the asker, and what for, is no topic": [
        ("Meine Lehrerin hat gesagt, wir sollen alle Maßnahmen finden, die 2026 enden, aus Cluster III.", _END_2026_III),
        ("Our boss asked us to list every cluster III measure that ends in 2026 for our meeting.", _END_2026_III),
        ("Hocamız III. kümede 2026'da biten önlemleri bulmamızı istedi.", _END_2026_III),
        ("Начальница попросила собрать для доклада все меры кластера III, которые заканчиваются в 2026.", _END_2026_III),
        ("Мені для статті потрібен перелік заходів кластера III, що закінчуються у 2026.", _END_2026_III),
        ("Szukam do artykułu wszystkich działań klastra III, które kończą się w 2026 roku.", _END_2026_III),
        ("طلبت المديرة إيجاد كل تدابير المحور الثالث التي تنتهي في 2026.", _END_2026_III),
        ("I need all measures that ended in 2024 and had a partner, for my thesis.", "Was endete 2024 und hat Partner?"),
    ],
    "what does not run, has no stated end, costs money, or is one of the first few": [
        ("Which projects of the state chancellery are not active at the moment?", "Staatskanzlei: was läuft derzeit nicht?"),
        ("Какие проекты MWIKE не действуют в 2025 году?", "Welche Projekte des MWIKE laufen 2025 nicht?"),
        ("Які проєкти MWIKE не тривають у 2025 році?", "Welche Projekte des MWIKE laufen 2025 nicht?"),
        ("Które projekty MWIKE nie trwają w 2025 roku?", "Welche Projekte des MWIKE laufen 2025 nicht?"),
        ("2025'te MWIKE'nin hangi projeleri yürürlükte değil?", "Welche Projekte des MWIKE laufen 2025 nicht?"),
        ("ما برامج MWIKE التي لا تستمر في 2025؟", "Welche Projekte des MWIKE laufen 2025 nicht?"),
        ("Which MKW projects have no stated end?", "Welche Projekte des MKW haben kein Enddatum?"),
        ("Какие проекты MKW без даты окончания?", "Welche Projekte des MKW haben kein Enddatum?"),
        ("MKW'nin bitiş tarihi belirtilmemiş projeleri hangileri?", "Welche Projekte des MKW haben kein Enddatum?"),
        ("Which MSB projects cost money?", "Welche Projekte des MSB kosten Geld?"),
        ("Які проєкти MSB коштують грошей?", "Welche Projekte des MSB kosten Geld?"),
        ("The four most expensive projects in cluster III", "Die vier teuersten Projekte in Cluster III"),
        ("Четыре самых дорогих проекта кластера III", "Die vier teuersten Projekte in Cluster III"),
        ("Cztery najdroższe projekty klastra III", "Die vier teuersten Projekte in Cluster III"),
    ],
    "dialect and mistyped words": [
        ("Was in Cluster VI macht's MKJFGFI ganz alloi?", _ONLY_MKJFGFI_VI),
        ("Was lauft nimmer in Cluster II?", "Was ist in Cluster II ausgelaufen?"),
        ("Welche in Cluster V hen koine Partner?", "Cluster V ohne Angabe zu Partnern"),
        ("Wo gibts beim MSB garnix über Geld?", "MSB ohne Angabe zu Mitteln"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_of_any_language_selects_what_its_plain_german_one_does(
    report: Report, question: str, plain: str
) -> None:
    """A wording and its plain counterpart list the same measures, and some at all."""
    numbers = listed(report, question)
    assert numbers == listed(report, plain) != []
