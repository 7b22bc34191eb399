"""What leads over to a follow-up and asks nothing itself: a correction ("nein, ich meine …"), or thanks and no more."""

from __future__ import annotations

import re

from assistant.language import detect_language
from assistant.understanding.text.words import Words, folded
from index.features import fold

_MARKS = ",.;:!–-… ،؛"
_NOT_TOO = frozenset(folded("لا"))  # "no" only before a mark, and else "not"
# A correction begins so …
_TAKING_BACK = frozenset(
    folded(
        "nein, nee, nö, quatsch, sorry, entschuldigung, entschuldige, moment, stopp, falsch, pardon, kommando, korrektur, irrtum, hoppla, ups, wait, hayır, ні, нет, لا"
    )
)
_MEANING = folded("ich meine, ich meinte, ich mein, ich habe mich vertan, ich habe mich verschrieben, i mean, i meant")
# … and these words of it only lead up to what is meant.
_LEADING_UP = _TAKING_BACK | frozenset(
    folded(
        """ach, oh, halt, doch, so, zurück, fehler, war, das, nicht, no, ich, mich, meine, meinte, mein, gemeint, eher, eigentlich, vertan, verschrieben, habe, i, mean, meant, rather,
        demek, istedim, я, маю, мав, мала, на, увазі, имею, имел, имела, в, виду, chodzi, mi, o, miałem, miałam, myśli, اقصد, أقصد, قصدت"""
    )
)
_MEANT = re.compile(  # … or stand behind it
    r"[,\s]+(?:mein(?:e|te|t)? ich|meinten wir|hab(?:e)? ich gemeint|war gemeint|i meant?|demek istedim|diyecektim|miał[ae]m na myśli|"
    r"я имела? в виду|имела? в виду|я мала на увазі|я мав на увазі|мала на увазі|мав на увазі)[\s.!]*$",
    re.IGNORECASE,
)
_NOT_MEANT = re.compile(
    r",\s(?:und |also |aber )?(?:nicht|net|ned) (?!mehr\b|nur\b)[^,.?!]+(?=[.!\s]*$)", re.IGNORECASE
)
_FIRST_CLAUSE = re.compile(r"\s*([^.,;:!?…–]+)[.,;:!…–]+\s*(.+)", re.DOTALL)
_NO = re.compile(
    r"^\W*(?:ne|nä|nein|no|nope|nie|ні|нет|stop)\s*[,.!;–-]\s*(?=\w)", re.IGNORECASE
)  # "ne" and "nie" alone are other words
_PLAIN_NO = "nein, "
_GOING_ON = {"de": "Und", "en": "And"}  # a measure that is meant instead is asked the same of
_QUESTION_WORDS = folded(
    "wer, wem, wen, was, wo, wann, wie, welche*, wofür, wozu, bis, seit, ab, nur, who, what, when, where, which, how"
)
_LONGEST_MEANT = 7  # words
_INTERJECTIONS = frozenset(
    folded(
        """aha, ah, oh, okay, ok, gut, super, prima, toll, danke, vielen, dank, schön, interessant, verstehe, verstanden, hm, hmm, mhm, so, na, ja, alles, klar, genau, stimmt, ich, moment, klingt, hört, sich, an, gefällt, mir, das, sehr, perfekt, wunderbar, nett, passt, cool, sounds, nice, perfect, güzel, kulağa, hoş, geliyor, звучит, звучить, чудово, отлично, brzmi, świetnie, يبدو, جيد, ممتاز,
        merci, dankeschön, dir, euch, ihnen, herzlichen, besten, thanks, thank, you, great, i, see, alright, right, well, добре, дякую, хорошо, спасибо, понятно, зрозуміло, ага, dobrze, dziękuję, rozumiem, tamam, teşekkürler, anladım, شكرا, حسنا, طيب, تمام"""
    )
)
_INSTEAD = re.compile(
    r"\s*nicht\s+\w+\s*(?:,\s*sondern|[,–—-]+)\s*(\w.*)", re.IGNORECASE | re.DOTALL
)  # "nicht wer – wie viel"
_RATHER = re.compile(  # "…, I mean which businesses does it cover?" asks only what stands behind
    r".*[,;–—]\s*(?:i mean|ich meine?|besser gesagt|sprich|das heißt|will sagen|or rather)[,:]?\s+(?=(?:which|what|who|how|where|when|until|since|welche\w*|was|wie|wer|wo|wann|bis|ab|seit)\b)",
    re.IGNORECASE | re.DOTALL,
)
_PUT_FIRST = re.compile(  # "Und das BMBF, wo ist das Partner?" asks where the BMBF is one
    r"\W*(?:[Uu]nd|[Aa]ber)?\s*(?P<what>(?:[Dd](?:ie|er|as)\s)?[A-ZÄÖÜ][\w.-]*(?:\s(?:[A-ZÄÖÜ][\w.-]*|für|der)){0,3}),"
    r"\s(?P<ask>wo|wobei|bei welchen \w+)\s(?P<verb>ist|sind|macht|machen|steht|stehen|war|waren)\s(?:das|die|der|es|sie)\s+(?P<rest>\w.*)",
    re.DOTALL,
)
_LEADS = folded(
    """bleiben wir, bleib bei, zurück, zurückzukommen, zurückkommen, nochmal, noch mal, noch einmal, noch was, noch etwas, noch eine frage, kurze frage, andere frage, eine frage, nächste frage, zum thema,
    was anderes, letzte frage, back to, one more thing, another question, one more question"""
)
_THANKS = frozenset(
    folded(
        """danke, dank, dankeschön, dankesehr, merci, bedanke, bedanken, tschüss, tschüs, ciao, wiedersehen, wiederhören, thanks, thank, thx, thanx, bye, goodbye, cheers, teşekkür, teşekkürler, sağol, sağolun,
        дякую, спасибі, побачення, спасибо, благодарю, свидания, dziękuję, dzięki, widzenia, شكرا"""
    )
)
_THANKING = folded(
    "sağ ol, sağ olun, sağ olunuz, çok yaşa, eline sağlık, elinize sağlık, allah razı olsun, يعطيك العافية"
)
_PRAISE = frozenset(  # of whoever is thanked
    folded(
        """bist, seid, toll, spitze, spitzenmäßig, großartig, genial, hammer, lieb, beste, der, schatz, engel, ein, are, re, awesome, amazing, wonderful, fantastic, brilliant, best, kind, lovely, really, guys,
        harika, harikasın, harikasınız, süper, süpersin, süpersiniz, mükemmelsin, mükemmelsiniz, mükemmel, sen, siz, iyisin, iyisiniz, ти, ви, супер, чудовий, чудова, чудові, найкращий, найкраща, найкращі, класний, класна, класні, молодець, допоміг, допомогла, допомогли, мені,
        ты, вы, лучший, лучшая, лучшие, молодец, молодцы, отличный, отличная, класс, очень, помог, помогла, помогли, мне, jesteś, jesteście, świetny, świetna, świetni, najlepszy, najlepsza, najlepsi, wspaniały, wspaniała, kochany, kochana, أنت, رائع, رائعة, ممتاز, ممتازة, الأفضل, جدا, كثيرا"""
    )
)
_AROUND_THANKS = _PRAISE | frozenset(
    folded(
        """vielen, vielmals, dir, dich, du, mich, euch, hast, super, tausend, gerne, gern, genau, echt, wirklich, cool, passt, weiterhin, erfolg, gruß, grüße, liebe, freundliche, freundlichen, mit, herzlichen, besten, lieben, schön, schönen, schöne, sehr, recht, das, wars, die, der, hilft, mir, uns, weiter, hat, haben, geholfen, sie, ihnen, ihre, ihr, war, waren, ist, alles, klar, gut, super,
        prima, toll, ok, okay, ja, na, ach, trotzdem, schade, eins, und, für, hilfe, auskunft, auskünfte, info, infos, information, informationen, antwort, antworten, tag, abend, woche, wochenende, noch, einen, ein, eine, auf, bis, bald, dann, erstmal, erst, mal, interessant,
        wunderbar, klasse, perfekt, verstanden, reicht, genügt, nett, hilfreich, schon, so, ich, bin, zufrieden, nein, nee, no, nie, ні, нет, you, very, much, so, cool, nice, day, have, thats, been, it, i, need, perfect, a, lot, that, s, was, is, helpful, great, good, help, for, the, your, all, çok, ederim, yardımınız, için, iyi, günler,
        до, дуже, тобі, велике, вам, за, допомогу, все, большое, вам, помощь, всё, тебе, огромное, bardzo, za, pomoc, wszystko, to, ci, panu, pani, do, jest, جزيلا, لك, لكم"""
    )
)
# Who says no more than this calls for help, greets, or says that a question is to come.
_CALLS = frozenset(
    folded(
        """hallo, hi, hey, moin, servus, hello, merhaba, selam, привіт, привет, здравствуйте, cześć, مرحبا, السلام, hilfe, hilf, helfen, helft, hilfst, help, yardım, yardımcı, допомога, допоможіть, допоможи, допомогу, помощь, помогите, помоги, помощи, pomoc, pomocy, pomóż, pomóżcie, pomóc, مساعدة, ساعدوني, ساعدني, النجدة, مساعدتك,
        frage, fragen, question, questions, sorum, soru, питання, запитання, вопрос, вопросы, pytanie, pytania, سؤال, menü, menu, start, test, testing, тест, меню, старт"""
    )
)
_AROUND_CALLS = frozenset(
    folded(
        """ich, wir, du, ihr, sie, mir, uns, mich, zusammen, morgen, abend, عليكم, bitte, brauche, brauch, brauchen, benötige, kannst, könnt, können, könntest, könnten, habe, hab, hätte, hätt, haben, da, mal, eine, ne, ein, nen, paar, kurze, nur, dringend, hier, doch, guten, tag, würden, gern, gerne, eben, schnell,
        i, we, you, me, us, please, need, can, could, have, got, a, some, my, just, bana, bize, lütfen, bir, var, eder, edin, et, misiniz, olur, musunuz, ihtiyacım,
        мені, нам, будь, ласка, потрібна, потрібно, можете, можеш, у, мене, є, добрий, день, мне, пожалуйста, нужна, нужно, меня, есть, допомогти, помочь, proszę, mi, nam, mam, potrzebuję, możesz, możecie, czy, dzień, dobry, o, من, فضلك, لو, سمحت, عندي, لدي, أحتاج, احتاج, هل, يمكنك"""
    )
)
_ANY_CALL = _CALLS | _AROUND_CALLS


def without_lead(question: str) -> str:
    """Return a question without what only leads up to it: an interjection ("Aha.") or a correction ("nein, ich meine …")."""
    first = _FIRST_CLAUSE.match(question)
    if first and _INTERJECTIONS.issuperset(Words.of(first[1]).words) and Words.of(first[2]).words:
        question = first[2]
    if (instead := _INSTEAD.match(question)) is not None:
        return instead[1]
    question = _PUT_FIRST.sub(r"\g<ask> \g<verb> \g<what> \g<rest>", question, count=1)
    return _RATHER.sub("", _without_correction(question))


def after_lead(question: str) -> str:
    """Return what stands behind a colon, where the words before it only lead up to it ("Bleiben wir beim Thema: …")."""
    before, _, behind = question.partition(":")
    is_lead = bool(behind.strip()) and Words.of(before).has_any(_LEADS)
    return behind.strip() if is_lead else question


def _without_correction(question: str) -> str:
    """Return a question without the words that take an earlier one back ("nein, ich meine Indonesien")."""
    if Words.of(question).has_any(_MEANING):
        question = _NOT_MEANT.sub("", question)  # "ich meinte das MKW, nicht das MSB"
    is_meant = _MEANT.search(question) is not None
    question = _NO.sub(_PLAIN_NO, _MEANT.sub("", question))
    written, words = question.split(), Words.of(question)
    is_not = not _NOT_TOO.isdisjoint(words.words[:1]) and written[0][-1] not in _MARKS
    takes_back = not is_not and not _TAKING_BACK.isdisjoint(words.words[:1])
    if not takes_back and not is_meant and 0 not in words.places_of(_MEANING):
        return question
    plain = [fold(word.strip(_MARKS)) for word in written]
    first = next((i for i, word in enumerate(plain) if word and word not in _LEADING_UP), 0)
    meant = _NOT_MEANT.sub("", " ".join(written[first:]))
    going_on = _GOING_ON.get(detect_language(question), "")
    is_bare = len(written) - first <= _LONGEST_MEANT and not Words.of(meant).has_any(_QUESTION_WORDS)
    return (
        f"{going_on} {meant.rstrip(_MARKS)}?"
        if (first or is_meant) and going_on and is_bare and "?" not in meant
        else meant
    )


def only_thanks(text: str) -> bool:
    """Tell whether a text thanks or says good-bye and asks nothing."""
    said = Words.of(text)
    thanks = said.take_any(_THANKING) or not _THANKS.isdisjoint(said.words)
    rest = [word for place, word in enumerate(said.words) if place not in said.taken]
    return "?" not in text and thanks and _AROUND_THANKS.union(_THANKS).issuperset(rest)


def only_calls(text: str) -> bool:
    """Tell whether a text greets, calls for help, or says that there is a question, and asks nothing."""
    words = Words.of(text).words
    return any(word in _CALLS for word in words) and _ANY_CALL.issuperset(words)
