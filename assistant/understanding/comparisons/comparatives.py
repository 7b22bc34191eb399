"""Whether a comparative holds things against each other, or only bounds one ("länger als ein Jahr") or says "no more"."""

from __future__ import annotations

from assistant.understanding.rows.comparewords import COMPARATIVES, THAN
from assistant.understanding.text.words import Words, folded

# What stands behind a comparative and is nothing that is compared: a number of years or of something else, or an
# expectation ("länger als ein Jahr", "mehr als früher"), with the words that may stand before it.
_BOUNDS = folded(
    """ressort, ressorts, ministerium, ministerien, haus, häuser, ministry, ministries, department, bakanlık*, министерств*, міністерств*, ministerstw*, وزارة, jahr, jahre, jahren, halbes jahr, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, million, millionen, mio, milliarde, milliarden, euro, prozent, hundert, hunderte, tausend, tausende, hälfte, doppelte, dutzend, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, fünfzig, früher, bisher, vorher, vorhin, sonst, geplant, gedacht, erwartet, vorgesehen, angekündigt, üblich, normal, nötig, erlaubt, nur, bloß, damals, heute, jetzt, letztes, voriges, die meisten, andere, anderswo,
    year, years, month, months, week, weeks, day, days, hour, hours, half, millions, billion, percent, hundred, hundreds, thousand, thousands, dozen, two, three, four, five, six, ten, twenty, before, usual, planned, expected, just, only, ever, last, other, others,
    yıl*, ay, aydan, hafta*, gün*, saat*, bin, milyon*, iki, üç, beş, on,
    рік, року, роки, років, місяц*, тижд*, годин*, день, дні, днів, мільйон*, тисяч*, раніше, зазвичай, два, дві, двох, трьох, п'яти, десят*,
    год, года, лет, месяц*, недел*, час, часа, часов, дней, миллион*, тысяч*, раньше, обычно, два, две, двух, трех, пяти, десят*, двадцат*,
    rok*, lat, lata, miesi*, tygod*, dni, godzin*, milion*, tysi*, wcześniej, zwykle, dwa, dwóch, trzy, pięć, dziesię*, سنة, سنوات, عام, أعوام, شهر, أشهر, أسبوع, يوم, أيام, ساعة, مليون, ألف"""
)
_BEFORE_BOUND = frozenset(
    folded(
        "ein, eine, einen, einem, einer, das, die, der, den, dem, noch, rund, etwa, fast, gut, ganze, a, an, one, the, about, almost, bir, один, одна, одного, одной, одну, jeden, jedna"
    )
)
# A comparative behind or before one of these says that something is over, or goes on growing ("nicht mehr", "immer mehr").
_NO_MORE = frozenset(
    folded(
        "nicht, nie, niemand, nichts, kein, keine, keinen, keiner, keinem, immer, no, not, any, ever, не, ні, никто, ніхто, nie, nikt"
    )
)
_REACH = 2  # words behind a comparative among which "than" stands ("mehr Partner als")


def has_open_comparative(words: Words) -> bool:
    """Tell whether a comparative is left open: neither bounded ("länger als ein Jahr") nor no comparison ("nicht mehr")."""
    bounds = set(words.places_everywhere(_BOUNDS))
    told = words.words
    return any(
        not (
            _is_bounded(told, place, bounds)
            or _is_no_more(told, place)
            or (place in bounds and told[place - 1] in THAN)
        )
        for place in words.places_everywhere(COMPARATIVES)
    )


def _is_bounded(words: list[str], place: int, bounds: set[int]) -> bool:
    """Tell whether a number, a time or an expectation stands behind the comparative at a place, with "than" or without."""
    near = range(place + 1, min(place + 1 + _REACH, len(words)))
    first = next((i + 1 for i in near if words[i] in THAN), place + 1)
    behind = next((i for i in range(first, len(words)) if words[i] not in _BEFORE_BOUND), first)
    return behind in bounds or (behind < len(words) and words[behind][:1].isdigit())


def _is_no_more(words: list[str], place: int) -> bool:
    """Tell whether the comparative at a place says that something is over ("nicht mehr") or grows ("immer mehr")."""
    beside = words[max(place - 1, 0) : place] + words[place + 1 : place + 2]
    return not _NO_MORE.isdisjoint(beside) and not any(word in THAN for word in beside)
