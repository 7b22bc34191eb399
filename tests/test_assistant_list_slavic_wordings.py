"""List questions and follow-ups to lists as Russians, Ukrainians and Poles word them."""

from __future__ import annotations

from datetime import date

import pytest

from assistant import Assistant
from assistant.types import Kind
from assistant.understanding.languages.glossary import in_german_words
from assistant.understanding.languages.nicknames import in_full
from assistant.understanding.languages.slavic_numbers import with_figures

AS_OF = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("language", "question", "read"),
    [
        ("ru", "не дороже трёхсот сорока тысяч", "не дороже 340 тысяч"),
        ("ru", "старт в двадцать четвертом", "старт в 2024"),
        ("ru", "две тысячи двадцать восьмого года", "2028 года"),
        ("ru", "двадцать второго ноября", "22 ноября"),
        ("ru", "три министерства, пять лет", "три министерства, пять лет"),
        ("uk", "понад шістнадцять мільйонів", "понад 16 мільйонів"),
        ("uk", "у дев’ятнадцятому році", "у 2019 році"),
        ("uk", "від двадцять першого травня", "від 21 травня"),
        ("pl", "do czterystu pięćdziesięciu tysiecy", "do 450 tysiecy"),
        ("pl", "w dwudziestym siódmym roku", "w 2027 roku"),
        ("pl", "dwanascie milionów, dwa lata", "12 milionów, dwa lata"),
        ("en", "twelve million", "twelve million"),
    ],
)
def test_number_words_become_figures(language: str, question: str, read: str) -> None:
    """Numbers from eleven on, and years said in words; what the tables know stays."""
    assert with_figures(question, language) == read


@pytest.mark.parametrize(
    ("language", "question", "read"),
    [
        ("ru", "Экономика и труд, что ведут?", "министерство экономики и министерство труда, что ведут?"),
        ("ru", "меры транспортников", "меры министерство экологии"),
        ("ru", "меры для транспортников", "меры для транспортников"),
        ("ru", "Что есть про школу и семью?", "Что есть про школу и семью?"),
        ("ru", "министерство труда, без школьного", "министерство труда, без министерство школьного"),
        ("ru", "без школьного обучения", "без школьного обучения"),
        ("uk", "розділ 2: наука й культура", "розділ 2: міністерство науки"),
        ("uk", "Школа веде сама", "міністерство школи веде сама"),
        (
            "pl",
            "Rolnictwo lub budownictwo, co one mają?",
            "ministerstwo rolnictwa lub ministerstwo budownictwa, co one mają?",
        ),
        ("pl", "Szkoła i praca dla młodzieży", "Szkoła i praca dla młodzieży"),
    ],
)
def test_ministries_called_by_their_field(language: str, question: str, read: str) -> None:
    """A field or its people stand for a ministry where one is spoken of, and not where they may be a subject."""
    assert in_full(question, language) == read


@pytest.mark.parametrize(
    ("language", "question", "german"),
    [
        ("ru", "Отсей из второго кластера школьное ведомство", "zweite Cluster ohne Schulministerium"),
        ("uk", "Осінь 2026: що спливає в жовтні", "Herbst 2026: welche endet Oktober"),
        ("uk", "Осінь 2026, жовтень", "Oktober 2026"),
        ("pl", "I bez strony", "und ohne Internetseite"),
        ("pl", "Cluster I bez strony", "Cluster I ohne Internetseite"),
        ("ru", "Меры второго, ой нет, четвёртого раздела", "Maßnahmen vierte Cluster"),
        ("uk", "Заходи мінпраці, точніше, мінекономіки", "Maßnahmen MWIKE"),
        ("pl", "blok drugi, przepraszam, blok czwarty", "Cluster vier"),
        ("ru", "завершаца в 28м", "endet 2028"),
        ("ru", "кончаюца до 28го", "endet vor 2028"),
        ("uk", "закінчуєця до кінця місяця", "endet bis Ende Monaten"),
        ("uk", "коштів не вказано, а сайту нема", "ohne Mittel und ohne Internetseite"),
    ],
)
def test_words_in_german(language: str, question: str, german: str) -> None:
    """What is left out, a month behind its season, a Polish "and", a slip of the tongue, endings as heard, two cells."""
    assert in_german_words(question, language) == german


@pytest.mark.parametrize(
    ("german", "asked"),
    [
        (
            "Welche Maßnahmen des Wirtschaftsministeriums sind noch nicht ausgelaufen?",
            ["Слушай, что у экономистов пока ещё держится?", "Ану, що там у економістів ще крутиться?", "Słuchaj, co u ministerstwa gospodarki jeszcze hula?"],
        ),
        (
            "Bei welchen Maßnahmen aus Cluster V sind keine Partner angegeben?",
            ["Пятёрка: где в колонке о партнёрах прочерк?", "П'ятий розділ: де в стовпчику про партнерів порожньо?", "Piątka, znaczy klaster piąty: gdzie w rubryce z partnerami jest pusto?"],
        ),
        (
            "Welche Maßnahmen werden von der EU finanziert?",
            ["На что дают денег европейцы? Какой фонд – неважно.", "Куди йдуть гроші з Брюсселя? Який фонд – неважливо.", "Mama pyta, na co płyną pieniądze z Brukseli."],
        ),
        (
            "Welche Maßnahmen aus Cluster II ohne das Arbeitsministerium?",
            ["Убери из второго кластера всё министерство труда, остальное выпиши.", "Викресли з другого кластера все, що веде міністерство праці.", "Uprzejmie proszę wykreślić z drugiego klastra wszystko od resortu pracy."],
        ),
        (
            "Welche Maßnahmen kosten mehr als 15 Millionen Euro pro Jahr?",
            ["Мне поручили найти дорогое: где ежегодно больше пятнадцати миллионов евро?", "Мені доручили знайти дороге: де щороку понад п'ятнадцять мільйонів євро?", "Kazano mi znaleźć drogie pozycje: co pochłania rocznie ponad piętnaście milionów euro?"],
        ),
        (
            "Welche Maßnahmen haben die Hochschulen als Partner?",
            ["Где вузы за одним столом с вами?", "Де виші сидять за спільним столом?", "W których działaniach uczelnie maczały palce?"],
        ),
        (
            "Welche Maßnahmen gehören nicht zu Cluster I und nicht zu Cluster II?",
            ["Какие меры не относятся ни к первому, ни ко второму кластеру?", "Які заходи не належать ані до першого, ані до другого кластера?", "Które działania nie należą ani do pierwszego, ani do drugiego klastra?"],
        ),
        (
            "Welche Maßnahmen kosten höchstens 500000 Euro pro Jahr?",
            ["Что укладывается в полмиллиона в год?", "Які заходи вкладаються в пів мільйона на рік?", "Które działania mieszczą się w pół miliona rocznie?"],
        ),
        (
            "Welche Maßnahmen laufen mindestens bis 2028?",
            ["Что доживёт до двадцать восьмого года?", "Які заходи дотягнуть до 2028 року?", "Które działania dociągną do dwudziestego ósmego roku?"],
        ),
        (
            "Welche Maßnahmen haben das Schulministerium und das Familienministerium gemeinsam?",
            ["Тёща звонит: что школьное министерство делает на пару с министерством семьи?", "Теща дзвонить: що шкільне міністерство тягне на пару з міністерством сім'ї?", "Teściowa dzwoni: co resort szkoły ciągnie na spółkę z resortem rodziny?"],
        ),
        (
            "Welche Maßnahmen aus Cluster III sind unbefristet?",
            ["Чё из третьего раздела задумано навечно?", "Що з третього розділу на віки вічні?", "Co z trzeciego bloku zrobiono na wieki wieków?"],
        ),
        (
            "Welche Maßnahmen haben Kammern als Partner?",
            ["Кто водит дружбу с палатами?", "Де палати за стіл сіли?", "Gdzie izby usiadły do stołu?"],
        ),
        (
            "Welche Maßnahmen werden mit Landesmitteln finanziert?",
            ["Где отстегнула земля? Скинь всё подчистую.", "Де виділила земля? Дай геть усе.", "Gdzie groszem sypnął land? Wypisz wszystko."],
        ),
    ],
)  # fmt: skip
def test_lists_in_lively_words(assistant: Assistant, german: str, asked: list[str]) -> None:
    """They give the list of the German question."""
    wanted = [match.measure.number for match in assistant.ask(german, as_of=AS_OF).matches]
    assert wanted
    for question in asked:
        answer = assistant.ask(question, as_of=AS_OF)
        assert answer.kind is Kind.LIST, question
        assert [match.measure.number for match in answer.matches] == wanted, question


@pytest.mark.parametrize(
    ("german", "asked"),
    [
        (
            ["Welche Maßnahmen führt das Arbeitsministerium?", "Davon nur die mit Partnern."],
            [["Что ведёт министерство труда?", "Сузь до тех, у которых есть партнёры."], ["Що веде міністерство праці?", "Звузь перелік до тих, де є партнери."], ["Co prowadzi resort pracy?", "Zawęź to do tych, które mają partnerów."]],
        ),
        (
            ["Maßnahmen aus Cluster III", "Nur die mit Internetseite."],
            [["Меры третьего кластера", "Вычеркни всё, где нет сайта."], ["Заходи третього кластера", "Прибери все, де немає сайту."], ["Działania klastra trzeciego", "Wyrzuć wszystko, co nie ma strony."]],
        ),
        (
            ["Maßnahmen aus Cluster I mit Partner Hochschulen", "Und im Cluster III dasselbe?"],
            [["Меры первого кластера, где партнёр вуз", "А в тройке то же самое?"], ["Заходи першого кластера, де партнер виш", "А у трійці те саме?"], ["Działania klastra pierwszego, gdzie partnerem jest uczelnia", "A w trójce to samo?"]],
        ),
        (
            ["Welche Maßnahmen werden aus dem ESF finanziert?", "Davon nur mit Landesmitteln."],
            [["Что финансирует ESF?", "А кто из этого списка получает ещё и земельные деньги?"], ["Що фінансує ESF?", "А хто з цього переліку отримує ще й земельні гроші?"], ["Co finansuje EFS?", "A co z tej listy dostaje też pieniądze landu?"]],
        ),
        (
            ["Welche Maßnahmen führt das Wirtschaftsministerium?", "Davon nur die, die noch laufen."],
            [["Что ведёт минэкономики?", "А теперь вычеркни те, что уже погасли."], ["Що веде мінекономіки?", "Тепер повикреслюй ті, що вже відійшли."], ["Co prowadzi ministerstwo gospodarki?", "Wywalmy te, co już zgasły."]],
        ),
        (
            ["Welche Maßnahmen führt das Arbeitsministerium?", "Welche davon laufen 2028?"],
            [["Что ведёт министерство труда?", "А кто из этой братии протянет до 28-го?"], ["Що веде міністерство праці?", "А хто з цього гурту дотягне до 2028-го?"], ["Co prowadzi resort pracy?", "A co z tej paczki dożyje 2028?"]],
        ),
    ],
)  # fmt: skip
def test_follow_ups_in_lively_words(assistant: Assistant, german: list[str], asked: list[list[str]]) -> None:
    """Narrowing, leaving out what lacks something, the same for another cluster."""
    wanted = [match.measure.number for match in assistant.converse(german, as_of=AS_OF).matches]
    assert wanted
    for turns in asked:
        answer = assistant.converse(turns, as_of=AS_OF)
        assert [match.measure.number for match in answer.matches] == wanted, turns


@pytest.mark.parametrize(
    "question",
    ["Какая помощь есть для школы и семьи?", "Що є для будівельників?", "Co jest dla szkoły i rodziny w dzielnicy?"],
)
def test_subjects_stay_topics(assistant: Assistant, question: str) -> None:
    """Fields that are a subject do not become ministries."""
    assert assistant.read(question, as_of=AS_OF).reading.filters.ministries == ()
