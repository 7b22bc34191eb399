"""Whether a question sets measures side by side, and its parts that may each mean one."""

from __future__ import annotations

import re

from assistant.understanding.counting import asked_count
from assistant.understanding.fields import asked_fields
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.words import Words, folded
from corpus.types import FieldName
from index.features import fold

# Words that compare whatever else a question says.
COMPARING = folded(
    """stell* ~ neben, leg* ~ neben, nebeneinander*, unterschied*, unterscheid*, vergleich*, gemeinsamkeit*, gemeinsam haben, haben ~ gemeinsam, verglichen, anders als, gegenüberstell*, stell* ~ gegenüber, stelle* ~ gegenüber, gegenübergestellt, versus, vs, im gegensatz zu,
    difference*, differ, compare*, in common, fark*, karşılaştır*, різниц*, відрізня*, порівня*, разниц*, отлича*, сравни*, różni*, porówna*, الفرق, قارن, مقارنة,
    يختلف"""
)
# Words that speak of two at once, in a question that tells no story of the asker.
_BOTH = folded(
    """die eine ~ die andere, der eine ~ der andere, das eine ~ das andere, den einen ~ den anderen, der einen ~ der anderen, beim einen ~ beim anderen,
    die erste ~ die zweite, das erste ~ das zweite, was davon, welche davon, welches davon, welcher davon, wer davon, beide, beiden, beider, beides, beidem, jeweils, jeweilige*, demselben, derselben, dasselbe, dieselben, dieselbe, derselbe, denselben, selbe*, gleiche*, gleich lang*, gleich hoch, gleich hoh*, gleich groß*, gleich teuer*, gleich viele*, gleich früh*, gleich spät*,
    gleich viel, genauso ~ wie, ebenso ~ wie, so ~ wie, both, each, respectively, same, ikisi*, her iki, her ikisi, hangisi, aynı, обидв*, кожн*, обоих, обеих, обе, оба,
    каждо*, одинаков*, oba, obie, obu, każd*, taki sam, to samo, كلا, كل من, نفس, كلاهما"""
)
_TWO = folded("zwei, zweierlei, beide, beiden, zum einen ~ zum anderen, einerseits, two, both")
# Words that ask for a field by themselves where two are compared ("permenti oder kim, was ist älter?").
_FIELD_OF = {
    FieldName.LAUFZEIT: folded(
        """vor oder nach, zuerst gestartet, länger*, kürzer*, früher*, später*, eher, älter*, jünger*, zuerst, gleichzeitig, zur gleichen zeit, zur selben zeit, zeitgleich, zeitlich, parallel, befrist*, unbefristet, dauer,
        longer, shorter, earlier, later, older, younger, довше, раніше, пізніше, дольше, раньше, позже, dłużej, wcześniej, później, أطول, أقدم"""
    ),
    FieldName.MITTEL: folded(
        """mehr drin, mehr rein, steckt mehr, stecken mehr, mehr im jahr, mehr pro jahr, mehr kriegt, kriegt mehr, bekommt mehr, teurer*, billiger*, günstiger*, kostspielig*, mehr geld, weniger geld, ausgestattet, ausstattung, dotiert, summe*, gelder, finanziell*, finanziert, aufwendiger, cheaper, more expensive, pahalı,
        дорожч*, дешевш*, дороже, дешевле, drożs*, tańs*, أغلى, يكلف, تكلف, تكلفة"""
    ),
    FieldName.RESSORT: folded(
        "wem gehör*, haus, hause, häuser*, trägt, tragen, untersteht, unterstehen, hängen ~ an, hängt ~ an, von wem, bei wem, unter wem, wer macht, zuständigkeit*"
    ),
    FieldName.PARTNER: folded("dabei, mitmach*, im boot, beteilig*, unterstützt von"),
    FieldName.ZIEL: folded(
        "zweck*, absicht*, bezweck*, anspruch, vorhaben ~ gleiche, das gleiche ~ erreichen, dasselbe ~ erreichen, wollen ~ erreichen, will ~ erreichen"
    ),
}
_COMPARATIVES = folded(
    """vor oder nach, besser ausgestattet, besser dotiert, besser finanziert, länger*, kürzer*, früher*, später*, eher, mehr, weniger, teurer*, billiger*, günstiger*, größer*, höher*, kleiner*, niedriger*, älter*, jünger*, zuerst, longer, shorter, earlier,
    later, first, more, less, bigger, older, cheaper, daha, довше, більше, менше, раніше, пізніше, дорожч*, дешевш*, дольше, больше, меньше, раньше, позже, дороже, дешевле,
    dłużej, więcej, mniej, wcześniej, później, drożs*, tańs*, أطول, أكثر, أقل, أقدم, أغلى"""
)
_THAN = folded("als, oder, than, or, yoksa, den, dan, ніж, чи, або, чем, или, niż, czy, lub, من, أو, أم")
_WHICH = folded(
    """welche*, welches, welcher, welchem, wer, was, wo, wofür, which, who, what, hangi*, який, яка, яке, що, какой, какая, какое, что, który, która, które, co, أي*, ما"""
)
_ORDERS = folded(
    "gib mir, meine frage, mir geht es um, ich möchte wissen, ich will wissen, ich wüsste gern*, wir möchten wissen, dürft* ich, darf ich, kann ich bitte, könnt* ich, informier* ich mich, informier* wir uns, lese ich, sag mir, sagen sie mir, zeig mir, zeigen sie mir, nenn mir, nennen sie mir, geben sie mir, wo finde ich, wo find ich, was finde ich, wo kann ich, wo lese ich, tell me, give me, show me"
)
_JOINING = folded(
    "und, oder, sowohl, bzw, sowie, plus, samt, gegen, gegenüber, and, or, ve, ile, і, й, та, чи, або, и, или, i, oraz, czy, lub, a, و, أو"
)
_LIST_NOUNS = folded(
    """maßnahmen, programme, projekte, angebote, vorhaben, initiativen, förderprogramme, sachen, kapitel*, cluster*, measures, programmes, programs, projects"""
)
_OWN = folded(
    """ich, mein*, mir, mich, wir, unser*, uns, i m, i am, i have, i need, i want, my, me, we, our, ben, benim, bana, biz, я, мені, мій, моя, ми, мне,
    мой, мы, mój, moja, mam, jestem, أنا, لدي"""
)
# Words of a part that neither ask nor tell what is meant.
_EMPTY_WORDS = folded(
    """neben, außer, vergleich*, zwischen, länger, kürzer, mehr, weniger, früher, später, teurer, billiger, günstiger, größer*, kleiner*, höher*, eher, welche*, jeder, jede, jedes,
    einzeln*, start*, ende, start, beginn, between, longer, more, less, earlier, later, which, arasında*, daha, між, між собою, більше, довше, между, больше, дольше, między,
    więcej, dłużej, który, która, które, بين, كل, منهما, أكثر, أطول, maßnahme*, programm*, projekt*, abschluss, bericht*, nrw"""
)
_JOINTS = re.compile(
    r"(?<!-)\s+(?:und|oder|bzw\.?|sowie|plus|samt|gegen|gegenüber|neben|versus|vs\.?|als|wie|mit|verglichen|im Vergleich|im Gegensatz|im Unterschied|and|or|than|against|"
    r"ve|ile|veya|yoksa|та|і|й|чи|або|ніж|проти|з|и|или|чем|против|с|i|oraz|czy|lub|niż|z|od|a|أو|أم|مقارنة)\s+"
    r"|\s+و(?!زار)\s?|\s*[;:/&+?!–—]\s+|\s+[-–—/&+]\s+"
    # half a word that its other half follows with an article ("der Indien- und der Indonesien-Maßnahme")
    r"|(?<=-)\s+(?:und|oder|wie)\s+(?=(?:der|die|das|dem|den|beim|vom|zum|zur)\s)"
    # a comma, but none before a clause that tells more of what stands before it ("die Helfer, die Listen führen")
    r"|\s*,\s+(?!(?:(?:in|mit|für|von|auf|bei|zu|an|aus|durch)\s+)?(?:die|der|das|dem|den|deren|dessen|denen|wo)\s+[a-zäöü])",
    re.IGNORECASE,
)
_DIFFERS = folded("unterscheid* ~ von")
_FROM = re.compile(r"\s+von\s+")
_CAPITAL = re.compile(r"\b\w*[A-ZÄÖÜ]\w*")
# Question words that stand twice where the same is asked of two ("wie viel kriegt …, wie viel …?").
_TWICE = frozenset(
    folded(
        "wer, wem, wo, wann, welcher, welche, welches, welchem, wieviel, who, which, when, where, кто, хто, когда, коли, kto, kiedy"
    )
)
_SENTENCE = re.compile(r"(?<=\w\w\w[.!?؟])\s+")  # no end behind "vs."
_LONGEST = 30  # words; a longer question tells a story
_MOST_JOINTS = 6  # at which a question is halved
_LONGEST_JOINED = 20  # words of a question that only joins what it asks for


def compared_fields(question: str) -> tuple[FieldName, ...]:
    """Return the fields by which a question compares: those that it asks for, else what its comparatives are about."""
    words = Words.of(question)
    surely = asked_fields(words.unshared())
    plainly = asked_fields(words.unshared(), is_named=True)
    if surely or len(plainly) > 1:
        return plainly
    return tuple(name for name, phrases in _FIELD_OF.items() if words.has_any(phrases)) or plainly


def compares(question: str, *, has_fields: bool, are_named: bool = False) -> bool:
    """Tell whether a question compares by its words: outright ("Unterschied"), or a field of two ("länger als").

    Where it asks for a field (`has_fields`) and surely names several measures (`are_named`) it may also tell a story.
    """
    words = Words.of(question)
    if len(words.words) > _LONGEST and not are_named:
        return False
    if words.has_any(COMPARING):
        return True
    if not has_fields or (_is_own(words) and not are_named):
        return False
    is_held_against = words.has_any(_COMPARATIVES) and words.has_any(_THAN + _WHICH)
    if is_held_against or (_asks_twice(words) and len(compared_fields(question)) == 1):
        return True
    return words.has_any(_BOTH) and (are_named or not words.has_any(_LIST_NOUNS))


def _asks_twice(words: Words) -> bool:
    """Tell whether a question word stands twice, with something else between."""
    return any(words.words.count(word) > 1 for word in _TWICE) or words.raw.lower().count("wie viel") > 1


def joins(question: str, *, has_fields: bool, are_named: bool = False) -> bool:
    """Tell whether a question may ask the same field of several things that it only joins ("A und B: wie lange?")."""
    words = Words.of(question)
    is_joined = are_named or words.has_any(_JOINING) or any(mark in question for mark in ",/:&+–")
    if not is_joined or len(words.words) > _LONGEST_JOINED:
        return False
    if not are_named and (words.has_any(_LIST_NOUNS) or _is_own(words)):
        return False
    return has_fields or asked_count(question) is not None


def halves_of(question: str) -> list[tuple[str, str]]:
    """Return what stands before and behind each of the first joints of a question."""
    joints = list(_JOINTS.finditer(question))[:_MOST_JOINTS]
    return [(question[: joint.start()], question[joint.end() :]) for joint in joints]


def asks_of_both(question: str) -> bool:
    """Tell whether a question speaks of two things and then asks for something of them ("Zwei … gibt es. Seit wann laufen die?")."""
    return Words.of(question).has_any(_TWO)


def _is_own(words: Words) -> bool:
    """Tell whether somebody speaks of him- or herself, orders to the assistant aside."""
    own = words.places_of(_OWN)
    if not own:
        return False
    told = Words.of(words.raw)
    told.take_any(_ORDERS)
    return not told.taken.issuperset(own)


def asking_part(question: str) -> str:
    """Return the sentences that ask; all of them where none has a question mark."""
    sentences = _SENTENCE.split(question)
    return " ".join(s for s in sentences if s.rstrip().endswith(("?", "؟"))) or question


def parts_of(question: str) -> list[str]:
    """Return what stands between the joints of a question."""
    parts = [part for part in _JOINTS.split(question) if part]
    if not Words.of(question).has_any(_DIFFERS):
        return parts
    return [piece for part in parts for piece in _FROM.split(part)]


def writes_nouns_large(question: str) -> bool:
    """Tell whether a question has a capital behind its first word, so that its nouns can be told."""
    return any(word[:1].isupper() for word in question.split()[1:])


def content_of(part: str, has_capitals: bool) -> list[str]:
    """Return the words of a part that neither ask nor compare: its nouns, where the question writes them large."""
    words = Words.of(part)
    asked_fields(words, is_named=True)
    words.take_any(_EMPTY_WORDS + _BOTH + COMPARING)
    rest = words.rest(ORDINARY)
    nouns = {fold(word) for word in _CAPITAL.findall(part)}
    return [word for word in rest if not has_capitals or not word.isascii() or word in nouns]
