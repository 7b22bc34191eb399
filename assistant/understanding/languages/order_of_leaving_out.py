"""What is left out by what it has or lacks ("leave out those with a web page"), as a German says what is left."""

from __future__ import annotations

from assistant.understanding.languages.orderparts import GROUP, HOUSE, rules

_CELL = r"(?:Internetseite|Partner|Mittel|Summe|Betrag)"
_OUT = r"(?:außer|exclude)(?: (?:auch|alle|davon|denen|welche|Maßnahmen))*,?"
_NO_OTHER = rf"(?! (?:{GROUP}|{HOUSE}|von|vom|Cluster|ESF|EFRE|JTF|mags|[a-z]+\.[a-z]))"
_STATED = r"(?:nicht angegeben|ohne Angabe(?: zu)?)"
# The word for "without" stands before what is left out.
OF_LEAVING_OUT = rules(
    (r"(?P<out>außer|exclude) (?:davon|denen)", r"\g<out>"),
    (
        rf"{_OUT} (?:mit )?(?:eine[mn]? )?(?P<what>{_CELL})(?: (?:Internetseite|angegeben))?{_NO_OTHER}",
        r"ohne \g<what>",
    ),
    (r"ohne (?:davon |denen |welche )*gemeinsam mit anderen", "allein"),
    (rf"{_OUT} ohne (?:Angabe zu )?(?P<what>{_CELL})(?: angegeben)?{_NO_OTHER}", r"mit \g<what>"),
)
# In Turkish it stands behind.
OF_LEAVING_OUT_BEHIND = rules(
    (rf"ohne Angabe zu (?P<what>{_CELL}|Laufzeit) außer", r"mit Angabe zu \g<what>"),
    (rf"(?P<what>(?:(?:{_CELL}|Laufzeit) )+){_STATED} außer", r"mit Angabe zu \g<what>"),
    (rf"ohne (?P<what>{_CELL}) außer{_NO_OTHER}", r"mit \g<what>"),
    (rf"(?:mit )?(?P<what>Internetseite|Partner) (?:angegeben )?außer{_NO_OTHER}", r"ohne \g<what>"),
)
