"""Whether a time is asked that something within a measure takes, or at which it is each year."""

from __future__ import annotations

from assistant.understanding.rows.comparewords import BOTH
from assistant.understanding.text.words import Phrases, Words, folded

# Each year's dates are those of its courses.
_EACH_YEAR = folded(
    """wann im jahr, wann jedes jahr, jedes jahr wann, wann jährlich, beginnt ~ jedes jahr, beginnen ~ jedes jahr, startet ~ jedes jahr, starten ~ jedes jahr, fangen ~ jedes jahr, fängt ~ jedes jahr, in welchem monat ~ jedes jahr, in welchem monat ~ jährlich, welche* jahreszeit, kursbeginn*, kursstart*, kursanfang*, lehrgangsbeginn*, lehrgangsstart*, seminarbeginn*, unterrichtsbeginn*,
    wann beginnen ~ kurse, wann starten ~ kurse, wann fangen ~ kurse, wann gehen ~ kurse, wann beginnen ~ lehrgänge, wann starten ~ lehrgänge, wann fangen ~ lehrgänge, beginnen ~ kurse wann, starten ~ kurse wann, when ~ courses start, when ~ courses begin, time of year, when in the year, month ~ courses, month ~ course, month ~ each year, month ~ every year, wann beginnt jeweils ~ kurs, wann startet jeweils ~ kurs, wann beginnt jeweils ~ lehrgang, miesiącu ~ kursy, miesiącu ~ kurs, месяце ~ курсы, місяці ~ курси, hangi ay ~ kurs*, شهر ~ الدورات, when each year, when every year,
    yılın hangi, her yıl ne zaman, kurslar ne zaman, коли ~ починаються ~ курси, коли щороку, починаються ~ щороку, починається ~ щороку, у яку пору року, когда ~ начинаются ~ курсы, начинаются ~ ежегодно, начинаются ~ каждый год, начинается ~ каждый год, в какое время года, kiedy ~ zaczynają ~ kursy, zaczynają ~ co roku, zaczyna ~ co roku, kiedy w roku, jakiej porze roku, متى تبدأ ~ الدورات, أي وقت من السنة"""
)
# How long somebody must or may do something, and how long a course lasts, stand there too.
_INNER_TIME = folded(
    """in welcher zeit ~ man, in welchem zeitraum ~ man, in wie viel zeit, in wie vielen jahren, in wie vielen monaten, wie lange muss, wie lang muss, wie lange müssen, wie lange darf, wie lange dürfen, wie lange soll man, wie lange sollte, wie lange braucht man,
    wie viele jahre muss, wie viele jahre müssen, wie viele monate muss, wie viele monate müssen, wie viele jahre ~ braucht, wie viele jahre ~ brauche*, wie viele jahre ~ nachweisen, wie viele jahre ~ vorweisen, wie viele jahre ~ mitbring*, wie viele jahre ~ nötig, wie viele jahre ~ voraus*, wie viele jahre unterrichtserfahrung, wie viele jahre berufserfahrung, wie viele jahre erfahrung, wie viele jahre praxis, wie viele jahre berufspraxis, wie viel erfahrung,
    wie lange bin ich, wie lange ist man, wie lange ~ gearbeitet, wie lange ~ unterrichtet, how long do you have to, how long must, how long do i have to, how much ~ experience, years of experience, how many years ~ experience,
    kaç yıl ~ deneyim*, kaç yıllık deneyim*, kaç yıl ~ gerek*, kaç yıl ~ çalış*, ne kadar deneyim*, كم سنة خبرة, كم سنة ~ خبرة, كم سنوات ~ خبرة, كم سنة يجب, كم سنة لازم"""
)
_WITHIN = Phrases(_INNER_TIME + _EACH_YEAR)
_STILL = folded("wie lange ~ noch, wie lang ~ noch")  # asked of all of it
_LASTING = folded(
    "auf welche dauer, von welcher dauer, welche dauer, auf wie viele tage, auf wie viele wochen, auf wie viele monate, wie viele jahre dauert, wie viele monate dauert, wie viele wochen dauert, wie viele stunden dauert, wie lange dauert, wie lang dauert, wie lange dauern, wie lange geht, wie lang geht, wie lang ist, wie lange ist, wie lang sind, wie lange sind, wie lang ~ sind, wie lange ~ sind, wie lang ~ dauern, wie lange ~ dauern, wie lang ~ dauert, wie lange ~ dauert, wie lange ~ geht, wie viele tage dauert, how long does, how long is, kaç saat sür*, kaç hafta sür*, kaç ay sür*, kaç gün sür*, ne kadar sür*, kaç yıl sür*, كم يستغرق, كم تستغرق, كم مدة, قديش مدة"
)
_LESSONS = folded(
    """fos, bfs, kurs*, lehrgang*, lehrgänge*, praktikum*, praktika, studium*, prüfung*, schulung*, seminar*, vorbereitungsdienst*, weiterbildung*, fortbildung*,
    ausbildung, fachoberschule*, berufsfachschule*, fachschule*, bildungsgang*, studiengang*, umschulung*, beratung, verfahren, course*, training, internship, kurs*, kursu*, staj*, sınav*, seminer*, دورة, الدورة, التدريب, تدريب, امتحان, الامتحان"""
)


def is_inner_time(words: Words) -> bool:
    """Tell whether the time is asked that something within a measure takes ("Wie lange dauert der Lehrgang?")."""
    if words.has_any(_STILL):
        return False
    return words.has_any(_WITHIN) or (words.has_any(_LASTING) and words.has_any(_LESSONS) and not words.has_any(BOTH))
