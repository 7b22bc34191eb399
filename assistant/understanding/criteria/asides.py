"""Leaving out what a question of another language says of who asks, where another sentence asks something by itself."""

from __future__ import annotations

import re

from assistant.understanding.text.marks import has_question_mark

_SENTENCE_END = re.compile(r"(?<=[.!?:؟])\s+")
# How sentences begin or end that tell of who asks, or only announce a question.
_TELLING = {
    language: re.compile(pattern)
    for language, pattern in {
        "en": r"^(?:I|I['’](?:m|ve|d|ll)|We|We['’](?:re|ve)|My|Our|As an?|For (?:my|our)|(?:A |Just a )?(?:[Qq]uick|[Ss]hort|[Bb]rief|[Ll]ast) question|One more question|Question)\b",
        "ru": r"^(?:Я|Мы|Мой|Моя|Моё|Мои|Наш\w*|У (?:меня|нас)|Для (?:моей|моего|нашей|нашего)|(?:Быстрый |Короткий |Ещё один |Последний )?[Вв]опрос)\b",
        "uk": r"^(?:Я|Ми|Мій|Моя|Моє|Мої|Наш\w*|У (?:мене|нас)|Для (?:моєї|мого|нашої|нашого)|(?:Коротке |Швидке |Ще одне )?(?:[Пп]итання|[Зз]апитання))\b",
        "pl": r"\b\w{3,}(?:łem|łam|liśmy|łyśmy)\b|^[A-ZŁŚŻĆ]\w+(?:am|uję|amy|ujemy)\b|^(?:Ja|My|Jestem|Jesteśmy|Piszę|Pracuję|Mam|Mamy|Nie (?:znal|mog|wiem|wiemy)\w*|Mój|Moja|Moje|Nasz\w*|Do (?:mojej|mojego|naszej|naszego)|(?:Szybkie |Krótkie |Jeszcze jedno )?[Pp]ytanie)\b",
        "tr": r"\w(?:yorum|yoruz|(?<!ar)[dt][ıiuü][mk]|y[ıiuü]m|y[ıiuü]z)\b|\bvardı\b|^(?:Ben|Biz|Benim|Bizim|Kızım|Oğlum|Eşim|Kocam|Annem|Babam)\b|^(?:Kısa|Hızlı|Son)? ?(?:bir )?soru\b",
        "ar": r"^(?:أنا|نحن|كنت|كنا|(?:عم )?[نأب](?:كتب|عد|حضر|جهز|راجع|ناقش|خطط|فكر|رتب|شتغل|جمع|حرر|درس|عمل|نظم)|لم أجد|لدي|لدينا|عندي|عندنا|زوجي|زوجتي|ابني|ابنتي|أعيش|أسكن|وصلت|حصلت|عملت|أعمل|أدرس|سؤال|\w{3,}نا)\b",
    }.items()
}
# What others said is no more asked for ("A friend told me that some of it goes on until 2028.").
_HEARD = re.compile(
    r"\b(?:told (?:me|us)|said|says|claims?|claimed|heard|read (?:that|in|about)|reckons?|mentioned|apparently|rumou?r|swears?|swore|insists?|insisted|assures?|assured|thinks|thought|believes|argues|maintains|bets|doubts)\b"
    r"|сказал|говорил|говорит|говорят|слыша|утвержда|рассказ|прочита|читал|пишут|писали|якобы|утверд|казал|кажуть|каже\b|почув|чув\b|чула|чули|розпов|стверджу|начебто"
    r"|mówi|powiedzia|słysza|twierdz|czyta[łl]|podobno|rzekomo|wspomnia|söyled|söylüyor|söylen|\bdedi|duydu|duymuş|okudu|diyor|anlatt|iddia|inanm|sanıyor"
    r"|(?<!\w)[وف]?(?:قيل|قال|قالت|قالوا|[بي]*[يت]?قول|سمعت|سمعنا|قرأت|قرأنا|أخبر|ذكر لي|يقال|زعم|يزعم|حكى|حكت|خبرن)",
    re.IGNORECASE,
)
# What is asked for may well be told so ("I am reading about cluster IV. What is still running?").
_TELLING_OF = re.compile(
    r"cluster|chapter|\b(?-i:M(?!INT)[A-Z]{2,6})\b|ministr|кластер|раздел|розділ|министерств|\bмин(?:эконом|соц|образ|труд|сем|здрав|строй|науки|школ)|міністерств|klast|rozdzia|küme|bölüm|bakanl|محور|فصل|وزار",
    re.IGNORECASE,
)
# Who wants something says what; what points back needs what was told.
_WANTING = re.compile(
    r"\b(?:need(?!s? to )|want(?!(?:s|ed)? to (?!know|see|find|get|have|list|look|hear|ask|learn))|looking for|interested|would like|show|list|search)|нужн|хочу|хотим|хотел|ищу|ищем|интерес|потрібн|хоч[уе]|шука|цікав|szuka|potrzeb|chc[eęi]|chciał|interes|istiyor(?:um|uz)|(?:gör|bil|öğren|al|bul)m[ae]k istiyor|(?<!m[ae]k )istiyor|arıyor|lazım|ilgilen|أريد|أبحث|أحتاج|نريد",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:there|then|that (?:grant|programme|program|scheme|project|measure|offer|course|money|fund\w*|subsidy|support|year|one)|such an?|those|them|this|it|is that|does that|our|we|us|my|это|этот|эта|эти|це|цей|ця|ці|to|bu|bunlar|bunu|там|тогда|тоді|нас|нам|наш\w*|мой|моей|него|неё|нём|ней|них|нього|неї|ньому|ній|nim|niej|nich|ondan|onda|tam|wtedy|nas|nam|nasz\w*|orada|o zaman|bizim|bize|هناك|حينها|لنا|هذا|هذه|ذلك)\b",
    re.IGNORECASE,
)


def without_asides(question: str, language: str) -> str:
    """Return a question without the sentences that only tell of who asks ("I work for the city of Essen. …")."""
    telling, sentences = _TELLING.get(language), _SENTENCE_END.split(question)
    if telling is None or len(sentences) < 2:
        return question
    kept = [sentence for sentence in sentences if not _is_aside(sentence, telling)]
    asked = " ".join(kept)
    asks = len(kept) < len(sentences) and any(map(has_question_mark, kept))
    return asked if asks and not _POINTING.search(asked) else question


def _is_aside(sentence: str, telling: re.Pattern[str]) -> bool:
    """Tell whether a sentence tells of who asks, and neither asks nor wants anything."""
    tells = (telling.search(sentence) or _HEARD.search(sentence)) is not None and not _TELLING_OF.search(sentence)
    return not has_question_mark(sentence) and tells and not _WANTING.search(sentence)
