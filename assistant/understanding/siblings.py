"""Things of one kind of which a measure names some and not others: school forms, master craftsmen, daycare jobs."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.understanding.ownwords import PERSONAL
from assistant.understanding.told import asking_part
from assistant.understanding.words import PhraseGroups, Words, folded
from index.features import fold

# Each kind with the beginnings of its members' names; what a question says of one holds of no other.
_KINDS: tuple[dict[str, tuple[str, ...]], ...] = tuple(
    {fold(stem.strip("*")): folded(said) for stem, said in kind}
    for kind in (
        (
            ("grundschul", "grundschul*, primarstufe"),
            ("gymnasi", "gymnasium, gymnasien, gymnasial*"),
            ("real", "realschul*"),
            ("haupt- ", "hauptschul*"),
            ("gesamtschul", "gesamtschul*"),
            ("foerderschul", "förderschul*, sonderschul*"),
            ("berufskolleg", "berufskolleg*"),
            ("volkshochschul", "volkshochschul*, vhs"),
            ("musikschul", "musikschul*"),
        ),
        (
            ("handwerk", "handwerk*"),
            ("industriemeister", "industriemeister*"),
            ("landwirtschaft", "landwirtschaftsmeister*, in der landwirtschaft, bauern, landwirt*"),
            ("techniker", "techniker, technikerin, staatlich geprüft* techniker*"),
            ("fachwirt", "fachwirt, fachwirte, betriebswirt*, handelsfachwirt*"),
        ),
        (
            ("triebfahrzeug", "triebfahrzeug*, lokführer*"),
            ("busfahr", "busfahrer*, busfahrerin*"),
            ("lkw", "lkw*, lastwagenfahrer*, berufskraftfahrer*"),
            ("pilot", "pilot, piloten, pilotin"),
            ("strassenbahn", "straßenbahnfahrer*"),
        ),
        (
            (
                "waermepump",
                "wärmepump*, heat pump*, ısı pomp*, тепловой насос*, теплового насос*, тепловых насос*, теплов* насос*, pomp* ciepła, المضخات الحرارية, مضخة حرارية, مضخات حرارية",
            ),
            (
                "photovoltaik",
                "photovoltaik*, solaranlage*, solarthermie, solar, solarmodul*, solartechnik*, pv, güneş panel*, güneş enerji*, солнечн* панел*, солнечн* батаре*, сонячн* панел*, сонячн* батаре*, fotowoltaik*, paneli słonecznych, panele słoneczne, الطاقة الشمسية, ألواح شمسية",
            ),
            (
                "elektroauto",
                "elektroauto*, e auto*, wallbox*, elektromobilität, ladesäule*, electric car*, electric vehicle*, e car*, elektrikli araba*, электромобил*, електромобіл*, samochod* elektryczn*, سيارات كهربائية",
            ),
            (
                "windkraft",
                "windkraft*, windrad, windräder*, windenergie*, wind turbine*, wind power, rüzgar enerji*, ветрян*, вітрян*, wiatrak*, طاقة الرياح",
            ),
            (
                "oelheizung",
                "ölheizung*, gasheizung*, pelletheizung*, gas boiler*, oil boiler*, gas heating, oil heating",
            ),
        ),
        (
            ("architekt", "architekt*"),
            ("ingenieur", "ingenieur*, bauingenieur*"),
            (
                "aerzt",
                "arzt, ärzte, ärzten, ärztin*, zahnarzt, zahnärzt*, mediziner*, doctor*, physician*, dentist*, doktor*, лікар*, врач*, lekarz*, طبيب",
            ),
            (
                "pflege",
                "pflegekr*, krankenschwester*, krankenpfleg*, nurse*, nursing, hemşire*, медсестр*, pielęgniar*, ممرض*",
            ),
            ("apothek", "apotheker*, pharmazeut*"),
            ("jurist", "jurist*, rechtsanw*, anwält*"),
            ("steuerberat", "steuerberat*"),
        ),
    )
)
_MEMBERS = PhraseGroups({stem: names for kind in _KINDS for stem, names in kind.items()})
_LONGEST = 16  # words; a longer question tells a story, in which a school is a circumstance


def names_sibling(question: str, held: str) -> bool:
    """Tell whether a question is about one thing of a kind, of which the measure has only others."""
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST or words.has_any(PERSONAL):
        return False
    said = set(words.groups_in(_MEMBERS))
    return bool(said) and any(_is_about_another(said.intersection(kind), held, kind) for kind in _KINDS)


def _is_about_another(said: set[str], held: str, kind: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether a question says members of a kind, and the measure has other ones and none of these."""
    told = {stem for stem in kind if stem in held} if said else set()
    return bool(told) and not said & told
