"""Reading that a follow-up wants the earlier list once more, its size, or the same with one value in the place of another."""

from __future__ import annotations

from assistant.selection.filters import Filters
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Phrases, Words, folded

_HOW_MANY = folded(
    """wie viele bleiben, wie viel bleiben, wie viel bleibt, wie viele sind, wie viele waren, wie viele wären, wie viele insgesamt, wie viele denn, wie viele gibt es da, wie viele gibt es, und wie viele, wie viele maßnahmen,
    welche sind das, welche waren das, welche maßnahmen sind das, welche programme sind das, welche projekte sind das, welche maßnahmen waren das, um welche maßnahmen, also wie viele, wie viele macht das, wie viele ergibt das, how many are there, how many are they, how many are that, how many is that, how many in total, how many of those is that, how many of those are there, how many of them are there, how many does that make, how many do we have, how many have we got, how many would that be, how many is it, what number is that, which measures are they, which ones are they, which are they,
    kaç tane, kaç tanesi, kaç tane ediyor, kaç ediyor, kaç tane eder, kaç eder, kaç tane oldu, kaç oldu, kaç etti, kaç tane etti, kaç yapıyor, kaç tane yapıyor, bu kaç tane yapıyor, kaç çıktı, kaç tane çıktı, kaç tane var, kaç tane bunlar, bunlar kaç tane, toplamda kaç, toplamda kaç tane, sayısı kaç, sayısı nedir, kaç tane yapar, toplam kaç, bunlar hangileri, сколько их, сколько всего, сколько это, сколько это всего, сколько получилось, сколько получается, сколько вышло, сколько их вышло, какие это, скільки їх, скільки всього, скільки це, скільки це всього, скільки вийшло, скільки їх вийшло, скільки виходить, які це, ile ich jest, ile ich, ile to jest, ile to razem, ile to daje, ile tego jest, ile wyszło, ile ich wyszło, ile jest razem, które to, كم عددها, كم عددهم, كم عددهن, كم هي, كم صار, كم صاروا, كم صارت, كم طلع, كم طلعوا, كم يبلغ عددها, كم المجموع, كم مجموعها, قديش صاروا, قديش عددها, قديش عددهم, قديش هن, كام واحد, كام واحدة, كام واحد دول, عددها كم, عددهم كم, عددها كام, شقد عددها, شكد عددها, ما هي هذه,
    liste ~ auf, listen sie ~ auf, liste sie, zähl ~ auf, zähle ~ auf, zählen sie ~ auf, aufzählen, auflisten, nenne sie, nenn sie, nenne mir alle, zeig sie, zeig sie mir, zeig mir die, zeig mir alle, zeig alle, welche maßnahmen sind da drin, welche maßnahmen sind darin, welche sind da drin, was ist da drin, was ist da alles drin, welche maßnahmen gehören dazu, welche gehören dazu, was gehört dazu, was gehört da alles dazu,
    list them, list them all, show them, show them all, show me all of them, name them, which measures are in it, which measures are in there, which ones are in it, what is in it, what s in it, bunları listele, hepsini listele, listele, hepsini göster, onları göster, içinde hangi tedbirler var, içinde neler var, перечисли их, перечислите их, перечисли, перечислите, покажи их, покажите их, покажи все, какие меры туда входят, что туда входит, какие туда входят, перелічи їх, перелічіть їх, перелічи, перелічіть, перерахуй їх, перерахуйте їх, покажи їх, покажіть їх, які заходи туди входять, що туди входить, які туди входять,
    wymień je, wymień wszystkie, wypisz je, wylicz je, pokaż je, pokaż wszystkie, jakie działania tam są, które działania tam należą, co tam jest, co do tego należy, اذكرها, عددها لي, اسردها, أدرجها, اعرضها, أظهرها, ما الإجراءات الموجودة فيه, ما الإجراءات التي يضمها, ماذا يوجد فيه,
    sortiert nach, sortiere, sortier, geordnet nach, gruppiert nach, sort by, sorted by, group by, grouped by, alle zusammen wie viele, anzahl, noch mal alle, nochmal alle"""
)
_POLITE = frozenset(
    folded(
        "please, kindly, lütfen, пожалуйста, будь, ласка, proszę, من, فضلك, لو, سمحت, mir, mal, bitte, me, mi, мне, мені"
    )
)
_REMAINING = folded("wie viele bleiben, wie viel bleiben, wie viel bleibt")
_BARE = (["wie", "viele"], ["und", "wie", "viele"], ["how", "many"], ["and", "how", "many"])
# "MSB statt MAGS" names what the list was asked by only to put another in its place.
_IN_PLACE_OF = folded(
    "statt*, anstatt, anstelle, an stelle, instead of, rather than, swap, replace, switch, exchange, yerine, вместо, замість, zamiast, بدل, بدلا من, استبدل*, بدلي, بدلوا"
)


def asks_the_same(question: str, narrowing: Phrases) -> bool:
    """Tell whether a question wants the earlier list once more, or its size ("Wie viele sind das?").

    With one of the words `narrowing` it wants some of it.
    """
    words = Words.of(question)
    is_counted = words.take_any(_HOW_MANY) and not words.rest(NO_TOPIC | _POLITE)
    return is_counted and (words.has_any(_REMAINING) or not words.has_any(narrowing))


def only_counts(words: Words) -> bool:
    """Tell whether a question is nothing but how many."""
    return words.words in _BARE


def only_swapped(words: Words, criteria: Filters, earlier: Filters) -> Filters:
    """Return criteria without what they leave out, where that is what the earlier list was asked by ("MSB statt MAGS")."""
    if not criteria.without or not words.has_any(_IN_PLACE_OF):
        return criteria
    names = {name for each in criteria.without for name in each.criteria()}
    is_swapped = all(
        getattr(criteria, name) and set(getattr(each, name)) <= set(getattr(earlier, name))
        for each in criteria.without
        for name in each.criteria()
        if isinstance(getattr(earlier, name), tuple)
    )
    is_of_values = all(isinstance(getattr(earlier, name), tuple) for name in names)
    return criteria.dropping({"without"}) if is_swapped and is_of_values else criteria
