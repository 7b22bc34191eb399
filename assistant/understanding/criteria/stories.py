"""Reading criteria beside sentences that only tell of who asks, and whose words may look like criteria."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.selection.filters import Filters
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.listwords import FIRST_PERSON, LIST_ASKING, PLURALS, POINTING_BACK, SPEAKERS
from assistant.understanding.criteria.mentions import find_mentions
from assistant.understanding.criteria.together import read_manner
from assistant.understanding.text.marks import NO_END, has_question_mark
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.types import FieldName, Report
from index.features import words_of

_ANNOUNCING = re.compile(
    r"[;,.–-]?\s*(?:und |aber |nun |jetzt |also |daher |deshalb |hier )*(?:meine |unsere |die |eine |folgende |kurze |noch |ne )*Frage(?: dazu| ist| lautet| wäre)?(?=:)",
    re.IGNORECASE,
)
_ARISING = re.compile(  # "… und beim Kaffee kam die Frage auf:"
    r"[;,.–-]?\s*(?:und |aber |nun |jetzt |da |dabei |dann |(?:beim|bei|am|im|in) (?:\w+ )?\w+ )*(?:kam|kommt|tauchte|stellt\w*|ergab|ergibt|steht|stand)(?: \w+){0,3} (?:die|eine) Frage(?: auf| im Raum)?(?=:)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(  # "Ich war 2023 krank und wüsste gern, was …" tells first, then asks
    rf"(?<=[.!?:]){NO_END}\s+|,?\s(?:und|deshalb|daher|darum|nun|jetzt)\s(?=(?:frag\w*|wüsst\w*|möcht\w* (?:\w+ )?wissen|(?:will|wollen|muss|müssen|soll|sollen) (?:\w+ )?wissen|such\w*|brauch\w*|bräucht\w*|interessier\w*|hätt\w* gern\w*)\b)",
    re.IGNORECASE,
)
_AS, _OWN, _ONE = "als", ("mein", "unser"), frozenset(words_of("ich wir"))
_AT = frozenset(words_of("für in an bei von aus auf mit zu seit"))  # "An unserer Schule hängen zwei Stellen daran."
_AT_OURS = re.compile(
    r"^\W*(?:bei|mit|von) (?:uns|mir)\b|\b(?:fehl\w+|gibt es|gab es|hat man|hat es) (?:uns|mir)\b", re.IGNORECASE
)
_WANTING = folded(
    """such*, brauch*, bräucht*, möcht*, hätt*, interessier*, wüsst*, frag*, will, wollen, nenn*, zeig*, meine ich, ich meine, mich, uns, will wissen, rausfinden, herausfinden, raussuchen, heraussuchen, rauszufinden, herauszufinden, zusammenstell*, zusammentragen, auflisten, aufschreiben"""
)
# What somebody does not want to begin says nothing of what is to run when ("Ich will auf nichts setzen, was bald aus ist.").
_SHUNNING = Phrases(
    f"{wish} ~ {none}"
    for wish in ("will", "wollen", "moechte", "moechten", "mag", "kann", "darf")
    for none in ("nicht", "nichts", "kein*", "ungern")
) + folded("nicht einlassen, nichts anfangen, nicht umsonst, angst, sorge, ungern")
# What such a sentence only seems to say ("schaffe ich nicht mehr", "ich arbeite beim Kreis").
_OF_TODAY, _OF_PARTNERS = frozenset({"runs", "ended", "state"}), frozenset({"partners", "every_partner"})
_OF_TIMES = _OF_TODAY | {"starts", "ends", "lasting", "limited", "limited_years"}
# What it may well say of what is asked for ("Ich sitze am Cluster II. Was läuft noch?").
_TELLING = frozenset(
    {
        "clusters",
        "ministries",
        "ministry_mode",
        "least_ministries",
        "most_ministries",
        "sources",
        "every_source",
        "host",
    }
)
_THEN = folded("dann, dann noch, damals, bis dahin")
_THEN_AT = re.compile(  # "damals im Januar 2024" says itself when
    r"\b(?:dann|damals|dahin)(?:,? (?:noch|also|so|im|in|am|ab|seit|zum|etwa|Jahre?|Anfang|Mitte|Ende))*\s+$",
    re.IGNORECASE,
)
# What others said or wrote is no more asked for than what oneself did ("Ein Bekannter meinte, manches gehe bis 2028.").
_HEARD = folded(
    """meint, meinte, meinten, sagt, sagte, sagten, gesagt, erzählt, erzählte, erzählten, behauptet, behauptete, behaupten, heißt es, hieß es, hieß, gehört, gelesen, las, stand in, stand dass, war zu lesen, zeitung stand, bericht stand, angeblich, erwähnt, erwähnte, glaubt, glaubte,
    munkelt, schwört, schrieb, geschrieben"""
)
# Who sent somebody, or told them of the report, is no partner that is asked for.
_SENT_BY = folded(
    "hat mich hergeschickt, hat mich geschickt, hat uns geschickt, hat uns hergeschickt, schickt mich, schickt uns, schickte mich, hat mir geraten, hat uns geraten, hat mir empfohlen, hat uns empfohlen, hat mir ~ geschickt, hat mich ~ verwiesen, hat uns ~ verwiesen, hat mich angerufen, hat mich eingeladen"
)
_ORDERING = folded(
    "such*, brauch*, bräucht*, möcht*, hätt*, interessier*, wüsst*, frag*, nenn*, zeig*, gib, geben sie, welche, liste*, will, wollen"
)
_DENYING = folded("nicht, kein, keine, keinen, ohne, nirgends, nie")
# What is only a rumour, whatever it speaks of ("es kursiert das Gerücht, die Regelungen seien abgelaufen").
_RUMOUR = folded(
    "gerücht*, kursiert, kursieren, angeblich, es heißt, heißt es, hieß es, munkelt, gemunkelt, behauptet, behaupten, behauptete, im umlauf, geht um, geistert, erzählen sich, erzählt sich, tratsch*"
)
# What asks for measures that meet what was told ("Welche Vorhaben erfüllen das?").
_MEETING = folded(
    """erfüllen das, erfüllt das, das erfüllen, das erfüllt, erfüllen diese bedingung*, erfüllen die bedingung*, erfüllen dieses kriterium, erfüllen das kriterium, erfüllen die kriterien, erfüllen diese kriterien, erfüllen die vorgabe*, erfüllen diese vorgabe*, trifft das zu, treffen das zu, trifft das alles zu, stimmt das, gilt das, gilt dies, das gilt,
    kommen infrage, kommen in frage, kommen da infrage, kommen da in frage, kommen dafür infrage, kommen dafür in frage, kommt infrage, kommt in frage, kommt da infrage, kommt da in frage, entsprechen dem, entspricht dem, genügen dem, passen da, passen dazu, passt dazu, passt da, fallen darunter, fällt darunter, wären das, wäre das, ist das so, ist das der fall, ist dies der fall, sind so, halten das ein, sind solche"""
)
_POINTING = Phrases(POINTING_BACK + folded("dabei, davon, da, dort, ihn, ihm, deren, dessen"))
# What somebody wants to be told says nothing of who asks ("Jetzt will ich wissen: Welche …").
_ORDERS = folded(
    """will ich wissen, wollen wir wissen, möchte ich wissen, möchten wir wissen, wüsste ich gern*, wüssten wir gern*, frag* ich mich, frag* ich, frag* wir, interessiert mich, interessieren mich, interessiert uns, interessieren uns, such* ich, suchen wir,
    brauch* ich, brauchen wir, bräuchte ich, hätte ich gern*, hätten wir gern*, gib mir, gebt mir, geben sie mir, nenn mir, nennt mir, nennen sie mir, nennen sie uns, zeig mir, zeigen sie mir, sag mir, sagen sie mir, sagen sie uns,
    können sie mir, könnten sie mir, können sie uns, kannst du mir, könntest du mir, mich interessier*, uns interessier*, ich such*, wir such*, ich brauch*, ich bräuchte, wir brauch*, ich möchte, wir möchten, ich will wissen, wir wollen wissen,
    ich wüsste, ich frag*, wir frag*, frag mich, frage mich, fragen uns, mir geht es um, uns geht es um, ich hätte, wir hätten, schick mir, schicken sie mir"""
)
# What somebody had or was once is none of what is asked for ("Ich hatte 2023 ein ESF-Projekt.").
_LIVED = folded(
    """hatte, hatten, war, waren, bekam*, erhielt*, arbeitete*, hab ~ gehabt, habe ~ gehabt, haben ~ gehabt, hab ~ bekommen, habe ~ bekommen, haben ~ bekommen, hat ~ bekommen, hab ~ erhalten, habe ~ erhalten, haben ~ erhalten, hat ~ erhalten,
    hab ~ gemacht, habe ~ gemacht, haben ~ gemacht, hat ~ gemacht, hab ~ gearbeitet, habe ~ gearbeitet, haben ~ gearbeitet, hat ~ gearbeitet, hab ~ gelernt, habe ~ gelernt, hab ~ studiert, habe ~ studiert, hab ~ beantragt, habe ~ beantragt, haben ~ beantragt"""
)


def as_asked(filters: Filters, question: str, words: Words, report: Report, as_of: date) -> Filters:
    """Return criteria without those that only the sentences about oneself seem to state ("… schaffe ich nicht mehr.")."""
    sentences = _SENTENCE_END.split(
        _ANNOUNCING.sub("", _ARISING.sub("", question)) if "Frage" in question else question
    )
    asked = " ".join(s for s in sentences if not (_tells_of_oneself(s) or _shuns(s, sentences[-1], report, as_of)))
    if not asked or asked == question:
        return filters
    asking, alone = Words.of(asked), read_filters(Words.of(asked), report, as_of)
    if alone and not alone.ministries:  # "Bei uns redet das MSB mit. Was in Cluster II verantwortet es allein?"
        alone = alone.joined(read_manner(asking, filters))
    if asking.has_any(_MEETING) and not words.has_any(_RUMOUR):
        return filters
    asks_alone = len(asking.words) > 1  # "Wir sind irgendwo als Partner genannt. Wo?"
    points_to_then = words.has_any(_THEN) and not _says_when(asked)
    if alone and not points_to_then and not _points_back(asking) and FieldName.PARTNER not in alone.stated:
        story = " ".join(s for s in sentences if _tells_of_oneself(s) and not Words.of(s).has_any(_LIVED))
        told = read_filters(Words.of(story), report, as_of)
        return told.dropping(set(told.names()) - _TELLING).joined(alone)
    if not alone and filters.without and _is_contradicted(sentences, asking):
        filters = filters.dropping({"without"}).joined(filters.without[0])
    told_of = frozenset() if points_to_then else _OF_TODAY
    told_of |= frozenset() if alone.stated or not asks_alone else _OF_PARTNERS  # "… wo ist sie Partner?" points back
    told_of |= frozenset({"extreme", "utmost"}) if alone.sum or alone.basis else frozenset()
    told_of |= (
        _OF_TIMES if _OF_TIMES.intersection(alone.names()) else frozenset()
    )  # "Wir planen bis 2025. Was läuft im …?"
    dropped = (set(filters.names()) - set(alone.names())) & told_of
    if "ends" in told_of and filters.either and not alone.either and _are_of_times(filters.either):
        dropped.add("either")  # "… den Haushalt für 2027 und müssen wissen, was 2026 endet"
    return filters.dropping(dropped).joined(alone)


def _shuns(sentence: str, asking: str, report: Report, as_of: date) -> bool:
    """Tell whether somebody says what they would not begin, by a time only, before they ask what happens at another."""
    words = Words.of(sentence)
    if sentence == asking or words.words[:1] == [] or words.words[0] not in SPEAKERS or not words.has_any(_SHUNNING):
        return False
    said, asked = (read_filters(Words.of(part), report, as_of).names() for part in (sentence, asking))
    return _OF_TIMES.issuperset(said) and not _OF_TIMES.isdisjoint(asked)


def _is_contradicted(sentences: Sequence[str], asking: Words) -> bool:
    """Tell whether it is asked where that is so which others said is nowhere ("…, es sei nie dabei. Wo ist es dabei?")."""
    heard = any(Words.of(sentence).has_any(_HEARD + _RUMOUR) for sentence in sentences)
    return heard and not asking.has_any(_DENYING)


def _are_of_times(pieces: Sequence[Filters]) -> bool:
    """Tell whether criteria of which one is to be met are all of times."""
    return all(_OF_TIMES.issuperset(piece.names()) for piece in pieces)


def _points_back(asking: Words) -> bool:
    """Tell whether what is asked speaks of who asks, or of what was told before."""
    plain = Words.of(asking.raw)
    plain.take_any(_ORDERS)
    speaks = any(word in FIRST_PERSON for i, word in enumerate(plain.words) if i not in plain.taken)
    return speaks or asking.has_any(_POINTING)


def _says_when(asked: str) -> bool:
    """Tell whether a time stands right behind the word that points to one."""
    return any(_THEN_AT.search(asked[: mention.begin]) for mention in find_mentions(asked))


def _tells_of_oneself(sentence: str) -> bool:
    """Tell whether a sentence begins with who speaks, or says what they or others said, and wants nothing."""
    if has_question_mark(sentence):
        return False
    words = Words.of(sentence)
    first, second = (*words.words[:2], "", "")[:2]
    is_at_ours = _AT_OURS.search(sentence) is not None
    speaks = is_at_ours or first in SPEAKERS or (first in _AT and second.startswith(_OWN))
    words = Words.of(_AT_OURS.sub(" ", sentence)) if is_at_ours else words
    has_one = not _ONE.isdisjoint(words.words) and (first == _AS or not words.has_any(LIST_ASKING))
    if words.has_any(_RUMOUR + _SENT_BY) and not words.has_any(_ORDERING):
        return True
    return (speaks or has_one or words.has_any(_HEARD)) and not words.has_any(_WANTING) and not words.has_any(PLURALS)
