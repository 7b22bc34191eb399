"""Events that people take for granted of a measure, by beginnings of words in seven languages."""

from __future__ import annotations

from assistant.understanding.text.words import folded
from index.features import fold

# Events that people take for granted; one that a measure's text does not tell of is no premise to answer from.
EVENTS = (
    ("abgeschafft", "abschaff", "abolish", "scrapped", "kaldırıl", "скасува", "скасов", "отмен", "zlikwid", "ألغى", "ألغي", "ألغت", "إلغاء"),
    ("eingestampft", "gestoppt", "gestopt", "stopped", "durduru", "зупин", "остано", "wstrzym", "أوقف", "إيقاف"),
    ("gestrichen", "streichung", "cancel", "iptal", "abgesagt", "odwołan"),
    ("gekürzt", "kürzung", " kürzt", " kürzen", "zusammengestrichen", "halbiert", "reduziert", "gesenkt", "cut in half", "скороч", "сократ", "obcięt", "خفض"),
    ("erhöht", "erhöhung", "angehoben", "verdoppelt", "verdreifacht", "vervierfacht", "aufgestockt", "raised", "doubled", "tripled",
     "artırıl", "збільш", "увелич", "podwyższ", "podwojon", "رفع"),
    ("verboten", "untersagt", "verbot", "verhindert", "blockiert", "banned", "forbidden", "yasak", "заборон", "запре", "zakaz"),
    ("gescheitert", "scheitern", "geplatzt", "failed", "провал", "abgelehnt", "rejected", "reddedil", "відхил", "отклон", "odrzuc"),
    ("verschoben", "verzögert", "postponed", "delayed", "ertelen", "відкла", "отлож", "przełoż"),
    ("umbenannt", "verlegt", "umgezogen", "entzogen", "zurückgefordert", "ausgelagert", "moved to", "renamed", "przeniesion"),
    ("entlassen", " gekündigt", "kündigung", "gefeuert", "verhaftet", "abgesetzt", "fired", "dismissed", "laid off", "sacked", "звільн", "уволи", "zwolnion"),
    ("privatisiert", "verkauft", "übernommen von", "zurückgetreten", "rücktritt", "skandal", "betrug", "verklagt", "klagt", "klage gegen",
     "geklagt", "abgebrannt", "insolvent", "pleite", "bankrott", "privatized", "sold to", "sprzedan"),
    (" streit ", " streits ", "weiger", "boykott", "отказыва", "відмовля", "odmawia"),
    ("dichtgemacht", "dichtmach", "zugemacht", "shut down", "closed down", "zamkną", "zamknęł", "zamknię", "закрыл", "закрил", "kapattı", "kapatıl", "أغلق", "إغلاق"),
    ("decided to end", "put an end to", "zrezygnował", "zakończono", "sonlandır", "son verdi", "отказался от", "відмовився від", "покончил"),
    ("stop paying", "stopped paying", "hörte auf zu", "aufgehört zu", "перестал", "перестав", "припинив", "припинила", "прекратил", "przestał"),
)  # fmt: skip
# Words that mean other things too ("eingestellt" is hired as well): only in a question for the reason they are events.
VAGUE_EVENTS = (
    ("vorzeitig beendet", "abgebrochen", "eingestellt", "einstellung", "beendet worden", "vorzeitiges ende"),
    ("verlassen", "ausgestiegen", "ausgetreten", "ausstieg", "zurückgezogen", "rückzug", "withdrew", "вийш", "вышл", "wycofał"),
    ("geschlossen", "schließung", "dichtgemacht", "aufgelöst", "auflösung", "closed", "закрил", "закрыл", "zamknię", "kapatıl",
     "إغلاق", "أغلق"),
    ("ersetzt", "replaced", "замін", "заменил", "zastąpion"),
)  # fmt: skip
# The same where German parts the verb: how it stands in the question, and how a measure that tells of it has it.
PARTED_EVENTS = tuple(
    (folded(asked), tuple(fold(stem) for stem in held.split()))
    for asked, held in (
        ("schaffte ~ ab, schafften ~ ab, schafft ~ ab, schaffen ~ ab", "abgeschafft abschaff"),
        ("trat ~ zurück, traten ~ zurück, tritt ~ zurück", "zurückgetreten rücktritt"),
        ("lehnte ~ ab, lehnten ~ ab, lehnt ~ ab", "abgelehnt ablehn"),
        ("zog ~ zurück, zogen ~ zurück, zieht ~ zurück, stieg ~ aus, stiegen ~ aus, steigt ~ aus", "zurückgezogen rückzug ausgestiegen ausstieg"),
        ("zog ~ um, zogen ~ um, zieht ~ um, ziehen ~ um", "umgezogen umzug verlegt"),
        ("hat ~ verlassen, haben ~ verlassen, verließ, verließen", "verlassen ausgestiegen"),
        ("löste ~ auf, löst ~ auf, brach ~ ab, brachen ~ ab, sagte ~ ab, sagten ~ ab", "aufgelöst auflösung abgebrochen abgesagt"),
    )
)  # fmt: skip
TOLD_OTHERWISE = {  # "24 weitere Stellen"; reasons that stand against an approval
    "aufgestockt": ("weitere", "zusätzliche"),
    "abgelehnt": ("entgegensteh",),
}
