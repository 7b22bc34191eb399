"""Telling in which of the seven languages a question is asked, by script, letters and little words."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_GERMAN = "de"
_FEW = 3  # words of a follow-up that may be of no language
LANGUAGES = ("de", "en", "tr", "uk", "ar", "ru", "pl")

_LITTLE_WORDS = {
    "de": "der die das und ist ich nicht ein eine für mit von zu wie was wer wo gibt welche kann man auf im den mein wir es "
    "da dort davon wieviel wieviele bei als auch noch oder wenn hab bin sind einen zum zur nach aus wird werden um in an fürs gibts ne schon vom beim hat denn",
    "en": "the is are and to of for in how what who where can do does i my we a an with you it on there be have not from "
    "which when if or as get into at what show me all any that has by before after since measures measure projects programmes programs schemes "
    "ministry launched end ends ended ending running runs started starts start year years money funding website partners permanent "
    "anything something everything those which without only still every each was were had did between until since more less than "
    "over list many much please ones their they under chambers universities this these "
    "together alone next last permanently temporary latest within during both neither nor except without off through going began kicked valid due",
    "tr": "bir ve için mi mu mı ne nasıl var yok ben benim bu da de ile olarak kim nerede hangi çok gibi daha almak istiyorum "
    "olan misin müyüm kadar hangisi hangileri neler nedir acaba lütfen tamam yani hani işte peki bi yıllık yılda toplam toplamda tam olarak kaç önlem önlemler tedbirler projeler programlar sonra önce veya tüm bütün ya peki bunlardan kümede sadece yalnızca küme kümedekiler kümedeki onlardan bunların hangileri",
    "ar": "وشو وكم ومين ومتى وقديش قديش مين يا ترى هل من في على إلى عن مع و أو ثم طيب تمام بس لو سمحت سمحتم فضلك بالضبط تحديدا لهذا لهذه عليه عليها عنه عنها منه منها فيه فيها كان كانت "
    "سنويا السنوية السنوي سنوي سنوية بالسنة إجمالا الإجمالية الكلية المخصصة المخصص هذا هذه ذلك هو هي شو كم ما",
    "pl": "a jest nie się czy jak na do dla i w z co kto gdzie mogę mam jestem moja mój po od lub oraz są które przez bez za "
    "chcę ale też jakie które których ile we oraz działania projekty programy pokaż wszystkie tylko nich klastra klastrze "
    "ktore jakie dzialania dzialan działań koniec konczy koncza sie kończy kończą ministerstwo ministerstwa maja mają strona strony strone "
    "partnerzy partnerem jeszcze już juz trwa trwają trwaja rok roku lat pieniądze pieniadze wszystko czego gdzieś jakieś ani oprócz powyżej "
    "poniżej więcej wiecej mniej niż niz środków srodkow klaster "
    "razem rocznie stałe wspólnie samo tego tym poza oprocz brak kończące zakończone rozpoczęte działanie dzialanie projektów programów",
    "uk": "і та що як чи для на в у не є мені моя мій хто де можна до з про за або це якщо вже "
    "яких яка який яке якому яким якими програмами якого заходу цього суто зазначений вказаний строк термін скільки чому бере беруть участь коли доки гроші чого мета треба буде будуть вже щось зараз робить роблять відповідає коштує має мають таке перелік роль всього разом чи програм програма року роком щороку нема кошти будь ласка перед поки звідки тому бо якщо кожного тепер таких таке цих саме ще заходи заходах програми усе чого кого цього цей перший перша перше першу першого першому другий другого другому шостого шостому безстроково рік року кінець початок тільки лише",
    "ru": "и что как ли для на в у не есть мне моя мой кто где можно до с о за или это если уже меня какие сколько все меры "
    "чем кто когда зачем нужно будет будут деньги денег участвует участвуют отвечает цель идет стоит нет уже из сейчас кому кого список каких какая какой мер мерах чего кого этого этот первый первая первого первом второй второго втором третьего третьем шестой шестого шестом еще бессрочно год года году конец начало только лишь",
}
_LETTERS = {"de": "äöüß", "tr": "ğışçİöü", "pl": "ąęłśżźćń", "uk": "іїєґ", "ru": "ыэёъ"}
_TELLING = {
    "tr": re.compile(
        r"\b(?:[oö]nlem(?!l)|nedir\b|tedbir|projeler|projesi|k[uü]me(?:de|nin|si)|bakanl[iı][kgğ]|bit(?:en|iyor|ecek|mi[sş])|ba[sş]la(?:yan|t|d|m)|devam ed"
        r"|s[uü]re(?:siz|si\b|yle)|s[uü]r[uü]yor|hangi|i[cç]in\b|listele|g[oö]ster|s[oö]yle\b|ortak|orta[gğ][iı]|olmayan|olan(?:lar)?\b|sona er"
        r"|y[iı]l[iı]n|b[uü]t[cç]e|internet si|web site|sorumlu)|\d['’]?(?:[dt][ea](?:n|ki)?|n?[iıuü]n)\b|\w['’](?:[dt][ea](?:n|ki(?:ler)?)?|y?[ae]|n?[iıuü]n|yl[ae])\b",
        re.IGNORECASE,
    ),
    "pl": re.compile(r"^\W*(?:[ai]\s+)?ile\b|\w(?:ów|ych|acja|acji|owie|cje)\b", re.IGNORECASE),
    "uk": re.compile(r"(?:ють|руть|дуть|жуть|шуть|ого року|ння)\b|\w['’ʼ]\w"),
    "ru": re.compile(r"(?:ют|ого года|ние|ния|ться)\b"),
}  # beginnings and endings of words that only it has
# Words of German that also keywords have ("laufend website MAGS"); they may be of a topic, as little words are not.
_KEYWORDS = {
    "de": frozenset(
        """website start laufend laufende laufenden läuft laufen fehlt fehlen ohne keine kein keinen nur alle allein alleine projekte programme maßnahmen maßnahme
        beginn befristet unbefristet dauerhaft geld mittel jährlich jahr jahre gesamt insgesamt zusammen gemeinsam ressort ministerium dringend sofort liste partner gestartet begonnen abgelaufen ausgelaufen
        lauft laaft lafft uut uutn uppen fief veer twee enne kiek wecke wecken saken loopt löppt lööpt leeft ümmer beie vonnet kumma hömma segg saach getz hät maakt dobei dorbei drvo davun ond mitanand aloa
        amoi scho gwen gwesen wos wat dat koa nix is isn jitt et ick wo'n
        macht machen tut heißt kostet bringt steht stehen kommt geht läufts gehts dann trotzdem danke dank vielen sehr geholfen bitte hallo guten tag morgen abend schönen wiedersehen na hey hej sie ihnen ihr
        jetzt heute link termin wann warum sofort stellen gehalt""".split()
    ),
    "en": frozenset(
        """no web site websites page link links free cost costs up limit hours phone course courses working teachers teacher nurses nurse women apply degree foreign whose ongoing indefinitely permanent indefinite expired expires refugees refugee children childcare
        thanks thank bye hello hi best good great cool how's what's where's who's""".split()
    ),
    "pl": frozenset(
        """start website kiedy jaki jaka jacy ilu tam teraz kosztuje kosztują zarabia potrwa dziękuję dzięki dziekuje dzień dobry witam widzenia procent budżet ma ten ta to tej tego tą mi napisz skoro czy ktoś ktos
        wynosi stoi której którego którym partner izby izba izb urzędy uczelnie""".split()
    ),
    "tr": frozenset(
        "start website web sitesi sayfası adresi teşekkürler teşekkür ederim merhaba selam yeni olmak sitesi hedef meslek ücret maaş yönelik tamam çalışmak bunun ne nerde hangisi".split()
    ),
    "uk": frozenset(
        "дякую вітаю добрий день години роботи курси курс теж мого моєї моїх навчання допомога хто що новий закон для умови привіт".split()
    ),
    "ru": frozenset(
        "спасибо здравствуйте привет часы работы тоже моего моей обучение помощь новый закон для условия добрый день каком какого срок".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_CAPITALS = re.compile(r"\b[A-ZÄÖÜ]{2,}\b")  # an abbreviation is no little word: "KIM" is not Turkish for "who"
_NUMBER = re.compile(r"\b[IVX]+\s?\.\s?\d+")  # of a measure, which is the same in all languages


def detect_language(text: str) -> str:
    """Return the code of the language that a text most likely is in; German when nothing speaks for another."""
    scores = _scores(text)
    return max(scores, key=lambda language: scores[language])


def language_behind(text: str, before: str) -> str:
    """Return the language of a follow-up: that of the question before where nothing speaks more for another.

    A few words of no language ("PerMenti?") are in that one too, in whatever script it is written.
    """
    scores = _scores(text)
    most = max(scores.values())
    is_bare = most == 0 and _GERMAN in scores and len(text.split()) <= _FEW
    return before if is_bare or scores.get(before) == most else detect_language(text)


@lru_cache(maxsize=32)  # each recogniser that reads a question asks for its language
def _scores(text: str) -> dict[str, float]:
    """Return how much speaks for each language that a text may be in, the one first that it is in where all are equal."""
    if re.search(r"[\u0600-\u06ff]", text):
        return {"ar": 1.0}
    said = _NUMBER.sub(" ", text)
    words = [word.lower() for word in _WORD.findall(said if said.isupper() else _CAPITALS.sub(" ", said))]
    lower = text.lower()
    cyrillic = (
        ("uk", "ru") if not set(_LETTERS["uk"]).isdisjoint(lower) else ("ru", "uk")
    )  # hardly a line is without "і"
    candidates = cyrillic if re.search(r"[\u0400-\u04ff]", text) else (_GERMAN, "en", "tr", "pl")
    return {language: _score(language, words, lower) for language in candidates}


@cache
def little_words(language: str) -> frozenset[str]:
    """Return the words of a language that say nothing of a topic; none where nothing is known of it."""
    return frozenset(_LITTLE_WORDS.get(language, "").split())


def _score(language: str, words: list[str], text: str) -> float:
    """Return how much speaks for a language: its little words, and letters that only it has."""
    little = little_words(language) | _KEYWORDS.get(language, frozenset())
    letters = sum(text.count(letter) for letter in _LETTERS.get(language, ""))
    telling = len(sign.findall(text)) if (sign := _TELLING.get(language)) else 0
    return sum(map(little.__contains__, words)) + 1.5 * (letters + telling)
