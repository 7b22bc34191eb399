"""Things of one kind of which a measure names some and not others: school forms, health insurers, professions."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.understanding.owncases.ownwords import PERSONAL
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import PhraseGroups, Words, folded
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
                "elektroauto*, e auto*, wallbox*, elektromobilität, ladesäule*, electric car*, electric vehicle*, e car*, elektrikli araba*, электромобил*, електромобіл*, samochod* elektryczn*, aut elektryczn*, auta elektryczn*, autach elektryczn*, hybryd*, elektrofahrzeug*, hochvolt*, high voltage, سيارات كهربائية",
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
            ("aok", "aok*"),
            ("barmer", "barmer"),
            ("techniker krankenkasse", "techniker krankenkasse, techniker kk, tk"),
            ("dak", "dak, dak gesundheit"),
            ("ikk", "ikk"),
            ("knappschaft", "knappschaft"),
            ("bkk", "bkk, betriebskrankenkasse*"),
        ),
        (
            ("architekt", "architekt*, architect*, mimar*, архітект*, архитект*, معماري*, المعماري*, مهندس*, المهندس*"),
            ("ingenieur", "ingenieur*, bauingenieur*, engineer*, mühendis*, інженер*, инженер*, inżynier*"),
            (
                "aerzt",
                "arzt, ärzte, ärzten, ärztin*, zahnarzt, zahnärzt*, mediziner*, doctor*, physician*, dentist*, doktor*, diş hekim*, лікар*, стоматолог*, врач*, lekarz*, dentyst*, طبيب, أطباء, الأطباء",
            ),
            (
                "tieraerzt",
                "tierarzt, tierärzt*, veterinär*, veterinarian*, vet, vets, veteriner*, ветеринар*, weterynarz*, طبيب بيطري, الأطباء البيطريين",
            ),
            (
                "pflege",
                "pflegekr*, krankenschwester*, krankenpfleg*, nurse*, nursing, hemşire*, медсестр*, pielęgniar*, ممرض*, الممرض*",
            ),
            (
                "apothek",
                "apotheker*, pharmazeut*, pharmacist*, eczacı*, фармацевт*, аптекар*, провізор*, провизор*, farmaceut*, aptekarz*, صيدلي*, صيادلة, الصيادلة, صيدلان*",
            ),
            (
                "jurist",
                "jurist*, rechtsanw*, anwält*, lawyer*, solicitor*, avukat*, юрист*, адвокат*, prawnik*, adwokat*, محامي*, محامين, المحامين",
            ),
            ("psycholog", "psycholog*, psychotherap*, psikolog*, психолог*, психотерап*, نفسي"),
            (
                "zahntechnik",
                "zahntechnik*, dental technician*, diş teknisyen*, зубн* технік*, зубн* техник*, technik* dentystyczn*",
            ),
            (
                "pilot",
                "pilot, piloten, pilotin, pilotinnen, pilots, pilotlar, пілот*, пилот*, pilotów, pilotom, طيار*, الطيارين",
            ),
            (
                "steuerberat",
                "steuerberat*, tax advis*, mali müşavir*, податков* консульт*, налогов* консульт*, doradc* podatkow*",
            ),
        ),
    )
)
# What somebody is trained for: who asks how to find people for it does not ask for that training alone.
_TRAINED: dict[str, tuple[str, ...]] = {
    fold(stem): folded(said)
    for stem, said in (
        ("kinderpfleg", "kinderpfleg*, pia k, childcare assistant*, nursery assistant*"),
        ("erzieher", "erzieher, erzieherin*, erziehern, kindergarten teacher*"),
        ("heilerziehungspfleg", "heilerziehungspfleg*"),
        ("tierpfleg", "tierpfleg*"),
        ("therap", "logopäd*, ergotherap*, physiotherap*"),
        ("sozialassist", "sozialassist*"),
        ("altenpfleg", "altenpfleg*, pflegefachfrau, pflegefachmann, pflegefachkr*"),
        ("sozialpaedagog", "sozialpädagog*, sozialarbeiter*"),
    )
}
_CRAFTS = frozenset(_KINDS[3])  # whoever asks for such work asks for nothing else, whichever measure is near
_MEMBERS = PhraseGroups({stem: names for kind in (*_KINDS, _TRAINED) for stem, names in kind.items()})
_DENYING = frozenset(
    folded(
        "nicht, kein, keine, keinen, außer, statt, ohne, not, except, instead of, не, кроме, крім, nie, oprócz, ليس, غير"
    )
)
# Words of a question, and of one that names a measure: a longer one tells a story, in which a school is a circumstance.
_LONGEST, _LONGEST_NAMING = 16, 20


def names_sibling(question: str, held: str, *, is_named: bool) -> bool:
    """Tell whether a question is about one thing of a kind, of which the measure has only others.

    `is_named` says that it names the measure.
    """
    words = Words.of(asking_part(question))
    if len(words.words) > (_LONGEST_NAMING if is_named else _LONGEST) or words.has_any(PERSONAL):
        return False
    said = {member for member, places in words.spans_in(_MEMBERS) if not _is_denied(words, places[0])}
    if (crafts := said.intersection(_CRAFTS)) and not any(craft in held for craft in crafts):
        return True
    kinds = (*_KINDS, _TRAINED) if is_named else _KINDS
    return bool(said) and any(_is_about_another(said.intersection(kind), held, kind) for kind in kinds)


def _is_denied(words: Words, place: int) -> bool:
    """Tell whether the word before a place says that the thing there is not meant ("nicht Kinderpflege")."""
    return bool(place) and words.words[place - 1] in _DENYING


def _is_about_another(said: set[str], held: str, kind: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether a question says members of a kind, and the measure has other ones and none of these."""
    told = {stem for stem in kind if stem in held} if said else set()
    return bool(told) and not said & told
