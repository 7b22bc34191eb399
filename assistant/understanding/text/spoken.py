"""Spoken and written-together forms of German words, brought to the form that phrases are written in."""

from __future__ import annotations

import re

from index.features import fold, words_of

# As people speak and text, in several regions; folded ("läufts" is "laeufts").
_FORMS: dict[str, tuple[str, ...]] = {
    form: tuple(words.split())
    for form, words in {
        "wat": "was", "wos": "was", "wonn": "wann", "wannehr": "wann", "wi": "wie", "wieveel": "wie viel", "wievui": "wie viel", "huat": "hut", "vo": "von", "gaeid": "geld", "goed": "geld", "diridari": "geld", "penunzen": "geld", "penunsen": "geld", "zaster": "geld", "euronen": "euro",
        "kriagt": "kriegt", "stickt": "steckt", "guad": "gut", "gwen": "gewesen", "gwesn": "gewesen", "gwest": "gewesen", "debei": "dabei", "kamma": "kann man", "nachlesn": "nachlesen", "wea": "wer", "wia": "wie", "vui": "viel", "vill": "viel", "viu": "viel", "wiavui": "wie viel", "leit": "leute", "leude": "leute", "losst": "laesst", "koschta": "kosten", "lafft": "laeuft", "laaft": "laeuft", "hod": "hat", "san": "sind", "scho": "schon",
        "woechas": "welches", "woeche": "welche", "woelches": "welches", "woelche": "welche", "welkes": "welches", "welke": "welche", "skolko": "сколько", "скока": "сколько", "скоко": "сколько", "сколька": "сколько", "скок": "сколько", "када": "когда", "скіки": "скільки", "скіко": "скільки", "скильки": "скільки",
        "dat": "das", "dit": "das", "det": "das", "is": "ist", "isn": "ist", "ischt": "ist", "isch": "ich", "ick": "ich", "s": "es",
        "gibts": "gibt es", "gibbet": "gibt es", "jibbet": "gibt es", "jibts": "gibt es", "gips": "gibt es", "jibt": "gibt", "jitt": "gibt", "zoin": "zahlen", "nekadar": "ne kadar", "nezaman": "ne zaman", "gitt": "gibt",
        "laeufts": "laeuft es", "lauft": "laeuft", "loift": "laeuft", "kostets": "kostet es", "koscht": "kostet", "koss": "kostet", "jutachte": "gutachten", "koschtet": "kostet", "kost": "kostet",
        "gehts": "geht es", "jeht": "geht", "ists": "ist es", "isses": "ist es", "hats": "hat es", "wieviel": "wie viel", "wieviele": "wie viele", "wievielen": "wie vielen",
        "wievill": "wie viel", "wielange": "wie lange", "wielang": "wie lang", "jut": "gut", "jelaufen": "gelaufen", "ausjelaufen": "ausgelaufen", "abjelaufen": "abgelaufen", "jestartet": "gestartet", "bejonnen": "begonnen", "bejinnt": "beginnt", "jemeinsam": "gemeinsam", "jehoert": "gehoert", "jehoeren": "gehoeren", "jefoerdert": "gefoerdert",
        "jeld": "geld", "nix": "nichts", "ned": "nicht", "net": "nicht", "nich": "nicht",
        "ham": "haben", "sin": "sind", "wern": "werden", "wolln": "wollen", "solln": "sollen", "un": "und", "kriegste": "kriegst du", "haste": "hast du", "kannste": "kannst du", "fuern": "fuer ein",
        "heist": "heisst", "solte": "sollte", "solten": "sollten", "konte": "konnte", "wan": "wann", "wiviel": "wie viel", "wivil": "wie viel", "wievil": "wie viel", "wiviele": "wie viele",
        "wivile": "wie viele", "welchr": "welcher", "welcer": "welcher", "wecher": "welcher", "welchs": "welches", "welchn": "welchen", "welce": "welche", "giebt": "gibt", "leuft": "laeuft", "leufts": "laeuft es", "felt": "fehlt", "felen": "fehlen", "patner": "partner", "patnern": "partnern",
        "alloi": "allein", "alloa": "allein", "alloan": "allein", "allaa": "allein", "alleene": "allein", "aleine": "alleine", "alaine": "alleine", "allane": "allein", "ellei": "allein", "davo": "davon", "dovo": "davon", "dovun": "davon", "davun": "davon", "ond": "und", "onn": "und",
        "koi": "kein", "kei": "kein", "keis": "kein", "koine": "keine", "koa": "kein", "koane": "keine", "keene": "keine", "keener": "keiner", "kaane": "keine", "nimmer": "nicht mehr", "nimma": "nicht mehr", "nemme": "nicht mehr", "nit": "nicht", "vun": "von", "vum": "vom", "zamme": "zusammen", "zsamme": "zusammen", "zamm": "zusammen", "tosamen": "zusammen", "zesamme": "zusammen",
        "unger": "unter", "unner": "unter", "unta": "unter", "ueba": "ueber", "oever": "ueber", "oewer": "ueber", "iwwer": "ueber",
        "aufm": "auf dem", "inner": "in der", "johr": "jahr", "johre": "jahre", "johren": "jahren", "joahr": "jahr", "joahre": "jahre", "jaar": "jahr", "jaohr": "jahr",
        "hoern": "hoeren", "laufn": "laufen", "endn": "enden", "startn": "starten", "fangn": "fangen", "gehn": "gehen", "stehn": "stehen", "machn": "machen", "kriegn": "kriegen", "gebn": "geben", "kostn": "kosten", "habn": "haben", "jar": "jahr", "jare": "jahre", "jaren": "jahren",
        "dovon": "davon", "alleen": "allein", "ooch": "auch", "ook": "auch", "zsamm": "zusammen", "zamma": "zusammen", "zusamma": "zusammen",
        "koste": "kosten", "koster": "kostet", "kostt": "kostet", "koestet": "kostet", "kostot": "kostet", "jekoss": "gekostet", "jezahlt": "gezahlt", "betalt": "bezahlt", "betahlt": "bezahlt", "betohlt": "bezahlt", "zoid": "zahlt", "zoit": "zahlt", "zoat": "zahlt", "zohlt": "zahlt", "zahle": "zahlen", "jibb": "gibt", "jeit": "geht", "kriecht": "kriegt", "jesteckt": "gesteckt", "ausjejeben": "ausgegeben", "ausgebn": "ausgeben",
        "duert": "dauert", "duuert": "dauert", "duurt": "dauert", "duart": "dauert", "dauat": "dauert", "daured": "dauert", "loeppt": "laeuft", "loept": "laeuft", "looeft": "laeuft", "leeft": "laeuft", "lafd": "laeuft", "laufd": "laeuft", "ophoert": "aufhoert", "uphoert": "aufhoert", "losjeht": "losgeht", "losjejange": "losgegangen", "anjefangen": "angefangen", "anjefange": "angefangen", "ogfanga": "angefangen", "agfange": "angefangen", "faengtn": "faengt", "fangt": "faengt", "jueltig": "gueltig", "lanke": "lange", "langk": "lang",
        "twee": "zwei", "zwoi": "zwei", "zwee": "zwei", "zwo": "zwei", "dree": "drei", "droi": "drei", "fief": "fuenf", "fuemf": "fuenf",
        # Arabic as it is spoken in the Maghreb, Iraq and the Gulf
        "شحال": "كم", "بشحال": "بكم", "قداش": "قديش", "قداه": "قديش", "شكد": "قديش", "شقد": "قديش", "اشكد": "قديش", "اشقد": "قديش", "شنو": "شو", "اشنو": "شو", "شنوه": "شو", "شنوا": "شو", "وش": "شو", "ايش": "شو", "واش": "هل", "علاش": "ليش", "علاه": "ليش", "لاش": "ليش", "شكون": "مين",
        "اشكون": "مين", "منو": "مين", "فين": "وين", "فاين": "وين", "وقتاش": "امتي", "فوقاش": "امتي", "امتاش": "امتي", "شوكت": "امتي", "شوقت": "امتي", "ايمته": "امتي", "ايمتي": "امتي", "امتين": "امتي", "ايمتا": "امتي",
    }.items()
}  # fmt: skip

_IS = "isch"
_BEFORE_IS = frozenset("wer was wann wo wie wem des das dat es ministerium projekt programm".split())
_ARABIC_AND = "و"  # written together with the word behind it
_NO_AND = (
    "وزار",
    "وظ",
    "وق",
    "ور",
    "وين",
    "وكال",
    "ولايه",
    "ولايات",
    "وحد",
    "واح",
    "وسائ",
)  # beginnings of words that begin with this letter by themselves


_SHORTENED = re.compile(r"\b(who|what|where|when|how|it|that|there)['’]s\b", re.IGNORECASE)  # "who's" is "who is"


def plain_words(text: str) -> list[str]:
    """Return the folded words of a text, spoken forms replaced ("Wat jibbet" is "was gibt es")."""
    words = words_of(_SHORTENED.sub(r"\1 is", text) if "'" in text or "’" in text else text)
    if words and words[0].startswith(_ARABIC_AND) and not words[0].startswith(_NO_AND):
        words[0] = words[0].removeprefix(_ARABIC_AND)
    if _FORMS.keys().isdisjoint(words):
        return words
    if _IS in words:  # "wer isch zuständig", but "isch habe gehört"
        words = ["ist" if word == _IS and i and words[i - 1] in _BEFORE_IS else word for i, word in enumerate(words)]
    return [plain for word in words for plain in _FORMS.get(word, (word,))]


def plain(word: str) -> str:
    """Return one word folded, a spoken form replaced."""
    return as_written(fold(word))


def as_written(folded: str) -> str:
    """Return a folded word, a spoken form replaced."""
    return " ".join(_FORMS[folded]) if folded in _FORMS else folded
