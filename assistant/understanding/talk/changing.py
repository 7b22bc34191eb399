"""Reading what a follow-up changes of a list: what is taken out, how sums are counted, or that the other end is meant."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.selection.filters import Filters
from assistant.selection.states import Utmost
from assistant.selection.sums import Extreme
from assistant.types import Kind
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.sumbasis import with_basis_meant
from assistant.understanding.criteria.topk import read_places
from assistant.understanding.reading import Reading
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.types import AmountBasis, Report

_REMOVING = folded(
    """hau ~ raus, kick ~ raus, filter* ~ raus, streich* ~ raus, tu ~ weg, tu ~ raus, pack ~ weg, mach ~ weg, mach ~ raus, lösch*, kürz* ~ raus, nimm ~ weg, nehm* ~ weg, klammer* ~ aus, spar dir, spar mir, weglass*, wegläss*, weggelass*, wegnehm*, wegmach*, wegstreich*, rausnehm*, rauslass*, rauswerf*, rausschmeiß*, rausstreich*, rausfilter*, rauskürz*, rausgenommen, rausgestrichen, rausgeworfen, rausgeschmissen, aussortier*, ausklammer*, ausblend*, abzieh*, abgezogen, lass ~ weg, lassen ~ weg, lasse ~ weg, weglassen, streich*, wirf ~ raus, werf* ~ raus, schmeiß* ~ raus, nimm ~ raus, nehm* ~ raus, sortier* ~ raus, sortier* ~ aus, sortiere raus, lass ~ raus, lassen ~ raus, entfern*, blend* ~ aus, schließ* ~ aus,
    herauszunehmen, auszunehmen, auszuschließen, wegzulassen, auszusortieren, auszuklammern, herausgenommen, ausgenommen, weggelassen, aussortiert, ausgeklammert, ausgeschlossen, unberücksichtigt, abzüglich, ohne die, ohne das, ohne den, leave out, leaving out, remove, exclude, excluding, kick out, take out, hariç, çıkar, çıkart, убери*, убрать, исключ*, кроме, прибер*, виключ*, окрім, крім, usuń, wyłącz, pomiń, bez tych,
    احذف*, استثن*, باستثناء, استبعد*, أزل, أزيل*, شيل*, شيلي, شيلو, اشطب*, امسح*, أسقط*, أخرج*, اطرح*, كب, نستبعد, نستثني, نحذف, ما عدا, drop, skip, ditch, bin, delete, discard, chuck out, throw out, toss out, weed out, get rid of, strike out, strike off, filter out, cut out, strip out, rule out, cross out,
    cross off, knock out, screen out, lose the ones, scrap, leave aside, çıkarın*, çıkartın*, çıkarır*, çıkartır*, çıkaralım, çıkarsak, çıkarılsın, ele, eleyin*, eleyelim, eler, elensin, ayıkla*, sil, silin*, siler, silelim, atın, atar, atalım, sayma, saymayın, saymayalım, saymazsak, olmasın, olmasınlar, bulunmasın, dışarıda bırak*, dışında bırak*, istemiyorum"""
)
# A verb takes out what stands behind it ("streich die ohne Webseite"), where "ohne" belongs to that.
_BY_VERB = re.compile(
    r"\b(?:streich\w*|wirf|werf\w*|schmei\w+|hau|kick|filter\w*|lösch\w*|tu|pack|mach|nimm|nehm\w*|sortier\w*|lass\w*|weglass\w*|(?:raus|aus|ab|weg)(?:nehm|lass|werf|schmeiß|streich|filter|sortier|klammer|blend|zieh)\w*|entfern\w*|blend\w*|schlie[ßs]\w+"
    r"|remove|exclud\w+|leave|leaving|take|kick|drop|skip|ditch|bin|delete|discard|chuck|throw|toss|weed|get rid|strike|filter|cut|strip|rule|cross|knock|screen|lose|scrap"
    r"|çıkar\w*|ele|eley\w*|eler|elensin|sil\w*|at(?:ın|ar|alım)|ayıkla\w*|احذف\w*|استثن\w*|استبعد\w*|أزل|أزيل\w*|شيل\w*|اشطب\w*|امسح\w*|أسقط\w*|أخرج\w*|اطرح\w*)\b",
    re.IGNORECASE,
)
_OHNE = re.compile(r"\bohne\b", re.IGNORECASE)
_KEEPS = re.compile(r"\W*(?:und )?nur mit\b", re.IGNORECASE)  # as what lacks something is taken out in other languages
_LACKING = re.compile(  # the same as a question says it
    r"\b(?:ohne|without|(?:have|has|having|with|got|is|are) no|(?:not|n[’']t) (?:have|got|named?|stated?|given?)|lack\w*|missing|blank|empty|olmayan\w*|bulunmayan\w*|belirtilme\w*|verilme\w*|yazma\w*|yok\w*|boş\w*"
    r"|без|bez|нет|нема|немає|brak\w*|nie ma\w*|не (?:указ|вказ)\w*)\b|بدون|دون|بلا|ليس|فارغ|مالها|مافي|ما (?:عند|في|إل|ال)|(?:^|\s)(?:لا|لم) ",
    re.IGNORECASE,
)
_REMOVAL = re.compile(
    r"\b(?:schmei\w+|hau|kick|filter\w*|lösch\w*|tu|pack|mach|rechn\w*|klammer\w*|(?:raus|heraus|aus|ab|weg)(?:ge)?(?:nehm|nimm|nomm|lass|läss|werf|worf|schmeiß|schmiss|streich|strich|filter|sortier|klammer|blend|zieh|zog|mach)\w*|streich\w*|wirf|werf\w*|schmei\w+|nimm|nehm\w*|sortier\w*|lass\w*|weg|weglassen|entfern\w*|blend\w*|schlie\w+|abzüglich|außer|raus|heraus|aus(?=\W*$)|leave|leaving|out|remove|exclud\w+|kick|take|bitte|mal)\b",
    re.IGNORECASE,
)
_BASES = {
    AmountBasis.PER_YEAR: folded("pro jahr, im jahr, jährlich*, je jahr, per year, a year, yearly, yılda, yıllık, в год, ежегодно, на рік, щороку, rocznie, na rok, سنويا, في السنة"),
    AmountBasis.TOTAL: folded("insgesamt, in summe, alles zusammen, in total, overall, altogether, toplamda, всего, в сумме, загалом, всього, łącznie, w sumie, إجمالا"),
}  # fmt: skip
_LEAST = folded(
    """kleinste*, niedrigste*, geringste*, wenigsten, wenigste, billigste*, günstigste*, least, smallest, lowest, cheapest, en az, en küçük, en düşük, наименьш*, меньше всего, меньше всех, найменш*, najmniej*, الأقل, الأصغر"""
)
_MOST = folded(
    """größte*, höchste*, meisten, meiste, teuerste*, most, largest, biggest, highest, en çok, en büyük, en yüksek, наибольш*, больше всего, больше всех, найбільш*, najwięcej, najwięk*, الأكثر, الأكبر"""
)
_SHORT = folded("kürzeste*, am kürzesten, shortest, en kısa, короче всех, самая короткая, найкоротш*, najkrót*, الأقصر")
_LONG = folded("längste*, am längsten, longest, en uzun, дольше всех, самая длинная, найдовш*, najdłuż*, الأطول")
_EARLY = folded(
    "früheste*, zuerst, älteste*, als erste*, earliest, first, oldest, en erken, ilk, раньше всех, самая ранняя, найраніш*, najwcześniej*, الأقدم, الأبكر"
)
_LATE = folded(
    "späteste*, zuletzt, jüngste*, neueste*, neuste*, als letzte*, latest, last, newest, en geç, en son, позже всех, самая поздняя, найпізніш*, najpóźniej*, الأحدث"
)
# The other end of what was asked for, by which it is said.
_OTHER_ENDS: dict[Utmost, tuple[tuple[Phrases, Utmost], ...]] = {
    **dict.fromkeys((Utmost.LONGEST, Utmost.SHORTEST), ((_SHORT, Utmost.SHORTEST), (_LONG, Utmost.LONGEST))),
    **dict.fromkeys((Utmost.EARLIEST_START, Utmost.LATEST_START), ((_EARLY, Utmost.EARLIEST_START), (_LATE, Utmost.LATEST_START))),
    **dict.fromkeys((Utmost.EARLIEST_END, Utmost.LATEST_END), ((_EARLY, Utmost.EARLIEST_END), (_LATE, Utmost.LATEST_END))),
}  # fmt: skip
_LONGEST_BARE = 6  # words of a question that only names another basis or the other end
_LONGEST_REMOVING = 9  # words of one that takes something out
_LONGEST_TO_REMOVE = 16  # the same where it ends in the verb ("die mit … sind herauszunehmen")
_TO_REMOVE = re.compile(
    r"\b(?:her)?(?:auszunehmen|auszuschließen|wegzulassen|auszusortieren|auszuklammern|zu streichen|zu entfernen|herausgenommen|ausgenommen|weggelassen|gestrichen|aussortiert|ausgeklammert|unberücksichtigt|ausgeschlossen)(?: (?:werden|bleiben|sein|sind|haben|lassen))?(?=\W*$)|\bbitte (?:lieber |eher )?nicht(?: (?:dabei|mit|mit rein|mitnehmen|aufnehmen|aufführen))?(?=[\s.!]*$)",
    re.IGNORECASE,
)
_TO_REMOVE_LEFT = re.compile(
    r"\b(?:sind|ist|wären|wäre|sollen|sollten|müssen|können|bleiben|werden|bitte|möchte ich|habe ich gern|hätte ich gern)\b",
    re.IGNORECASE,
)
# What is left is asked for beside what is taken out ("Lass den ESF weg, was bleibt dann?").
_LEFT_OVER = folded(
    """bleiben welche, bleibt was, bleibt noch, bleibt da noch, bleibt etwas, bleiben noch, bleiben da noch, was bliebe, welche blieben, was steht dann, welche stehen dann, was hätten wir, wie viele bleiben, welche wären, was bleibt, was bleiben, welche bleiben, wer bleibt, was ist dann, was ist ~ übrig, was wäre ~ übrig, was haben wir dann, what is left, what s left, what remains, which remain, which ones remain, which are left, geriye ne kal*, geriye kalan*, що залиш*, що лиш*, які залиш*,
    что оста*, какие оста*, co zosta*, co pozosta*, które zosta*, ماذا يبقى, ما الذي يبقى, شو بيبقى, ماذا بقي"""
)
_CLAUSE = re.compile(r"\s*[,;.!?:–—،؛؟]\s+|\s-\s")
# Neither of several that the earlier list was asked by ("umgekehrt: nur die, wo keins von beiden …").
_NEITHER = folded(
    """keins von beiden, keines von beiden, keine von beiden, keiner von beiden, keins der beiden, keines der beiden, keine der beiden, keiner der beiden, keins davon, keines davon, keiner davon, keins von denen, keiner von denen, weder das eine noch das andere, weder der eine noch der andere,
    weder die eine noch die andere, weder noch, neither, neither of them, neither of the two, none of them, none of these, hiçbiri*, ikisi de olma*, ни одного из, ни одно из, ни один из, ни тот ни друг*, ни то ни друг*, ни тех ни друг*, жодного з, жодне з, жоден з, ні того ні іншого, ні те ні інше,
    żadnego z, żadne z, żaden z, żadna z, ani jednego ani drugiego, أي منهما, أي واحد منهما, أيا منهما, لا هذا ولا ذاك"""
)
_OF_SEVERAL = {
    "ministries": ("ministry_mode", "least_ministries", "most_ministries"),
    "partners": ("every_partner",),
    "sources": ("every_source",),
}
_SEVERAL = 2  # values of which neither may be meant


def changed(question: str, stated: str, earlier: Filters, report: Report, as_of: date) -> Filters | None:
    """Return the earlier criteria as a follow-up changes them; None where it does not.

    `stated` is the question as criteria are read.
    """
    words = Words.of(question)
    meant = Words.of(with_basis_meant(question))
    if min(len(words.words), len(meant.words)) <= _LONGEST_BARE and (measured := _measured(meant, earlier)):
        return measured
    if words.has_any(_NEITHER) and (neither := _neither(stated, earlier, report, as_of)):
        return neither
    return _without(words, stated, earlier, report, as_of)


def is_of_list(question: str, reading: Reading) -> bool:
    """Tell whether a question that may name measures is for a list, or takes something out of one ("Lass den ESF weg")."""
    return reading.kind is Kind.LIST or (not reading.measures and Words.of(question).has_any(_REMOVING))


def _neither(stated: str, earlier: Filters, report: Report, as_of: date) -> Filters | None:
    """Return the earlier criteria with the values of one sort left out; None where several sorts, or none, may be meant."""
    names = [name for name in _OF_SEVERAL if len(getattr(earlier, name)) >= _SEVERAL]
    if len(names) != 1 or read_filters(Words.of(stated), report, as_of).dropping({"without", "missing"}):
        return None
    name = names[0]
    left_out: dict[str, Any] = {name: getattr(earlier, name)}
    return earlier.dropping({name, *_OF_SEVERAL[name]}).joined(Filters(without=(Filters(**left_out),)))


def _measured(words: Words, earlier: Filters) -> Filters | None:
    """Return the criteria with sums a year or in all, or with the other end, where a question says no more than that."""
    if earlier.extreme and (words.has_any(_LEAST) or words.has_any(_MOST)):
        places = read_places(words).filters.places
        extreme = Extreme.SMALLEST if words.has_any(_LEAST) else Extreme.LARGEST
        return replace(earlier, extreme=extreme, places=places if places > 1 else earlier.places)
    ends = _OTHER_ENDS.get(earlier.utmost, ()) if earlier.utmost else ()
    if utmost := next((which for phrases, which in ends if words.has_any(phrases)), None):
        return replace(earlier, utmost=utmost)
    basis = next((basis for basis, phrases in _BASES.items() if words.has_any(phrases)), None)
    if basis is None or any(word.isdecimal() for word in words.words) or not (earlier.sum or earlier.extreme):
        return None
    if earlier.sum:
        return replace(earlier, sum=replace(earlier.sum, basis=basis))
    return replace(earlier, basis=basis)


def _without(words: Words, stated: str, earlier: Filters, report: Report, as_of: date) -> Filters | None:
    """Return the criteria without what a question takes out ("sortier raus, was vorbei ist")."""
    clauses = [clause for clause in _CLAUSE.split(stated) if clause and not Words.of(clause).has_any(_LEFT_OVER)]
    is_left = len(clauses) == 1 and Words.of(stated).has_any(_LEFT_OVER)
    stated = clauses[0] if is_left else stated
    to_remove = _TO_REMOVE.search(stated)
    longest = _LONGEST_TO_REMOVE if to_remove else _LONGEST_REMOVING
    if len(Words.of(stated).words if is_left else words.words) > longest:
        return None
    removes = bool(to_remove) or words.has_any(_REMOVING)
    if not removes or read_filters(Words.of(stated), report, as_of).without:
        return None  # else it is read as such already
    if to_remove:
        stated = _TO_REMOVE_LEFT.sub(" ", _TO_REMOVE.sub(" ", stated))
    if _KEEPS.match(stated) or (_LACKING.search(words.raw) is None) != (_OHNE.search(stated) is None):
        return None  # "ohne die, bei denen keine Webseite steht" is "mit Webseite"
    is_verb = to_remove is not None or _BY_VERB.search(f"{stated} {words.raw}") is not None
    told = Words.of(f"{_OHNE.sub(' ' if not is_verb else 'ohne', _REMOVAL.sub(' ', stated))} Maßnahmen")
    taken = read_filters(told, report, as_of)
    denies = bool(taken.missing) or taken.site is False
    if not taken or (denies and not is_verb) or topic_words(told):
        return None
    return earlier.joined(Filters(without=(taken,)))
