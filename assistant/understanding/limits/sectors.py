"""Trades and branches for which something is asked that is there for them alone."""

from __future__ import annotations

from collections.abc import Collection

from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import PhraseGroups, Words, folded
from index.features import fold

_NEAR = 4  # words
# How one asks for what is there for somebody alone, and not for everybody.
_ALONE = folded(
    """speziell*, eigens, extra, ausschließlich, explizit, eigenes programm, eigene förderung, eigenes förderprogramm, eigenen zuschuss, nur für, allein für, maßgeschneidert*,
    specifically, specially, especially, particularly, exclusively, dedicated, tailored, just for, only for, özel olarak, özellikle, özel, sadece, yalnızca, спеціальн*, окрем*, саме для, тільки для, лише для, специальн*, отдельн*, именно для, только для,
    specjaln*, konkretnie, osobn*, właśnie dla, tylko dla, wyłącznie, خصيصا, خصيصًا, خاص, خاصة, تحديدا, تحديدًا, فقط"""
)
# What somebody gets month by month is for those of a trade alone too.
_MONTHLY = folded(
    """monatlich*, im monat, pro monat, jeden monat, every month, each month, a month, per month, monthly, her ay, ayda, aylık, щомісяця, щомісячн*, на місяць, ежемесячн*, каждый месяц, в месяц, miesięcznie, co miesiąc, na miesiąc, شهريا, كل شهر, في الشهر"""
)
# Each by the beginnings under which a German report has it.
_SECTORS = PhraseGroups(
    {
        tuple(map(fold, held.split())): folded(said)
        for held, said in (
            ("hotel gastst gastro gastgewerbe restaurant tourism", """hotel*, gaststätte*, gastwirt*, gastro*, gastgewerbe, restaurant*, wirtschaften, kneipe*, café*, cafe*, catering*, kellner*, köche, köchinnen, tourismus*, pension, pensionen, hospitality, cooks, chefs, waiters, otel*, lokanta*, aşçı*,
             turizm*, готел*, отел*, гостиниц*, ресторан*, кафе, кухар*, повар*, туризм*, gastronomi*, kuchar*, kelner*, turysty*, hotelarz*, فندق, فنادق, الفنادق, للفنادق, مطعم, مطاعم, المطاعم, للمطاعم, والمطاعم, طهاة, سياحة"""),
            ("friseur kosmetik", "friseur*, frisör*, friseursalon*, kosmetik*, barbier*, nagelstudio*, hairdresser*, barber*, beauty salon*, kuaför*, berber*, перукар*, парикмахер*, барбер*, fryzjer*, kosmetyczn*, حلاق*, صالون*, صالونات"),
            ("baecker konditor", "bäcker*, konditor*, bakery, bakeries, baker, bakers, fırın*, fırıncı*, пекар*, кондитер*, piekar*, cukierni*, مخبز, مخابز, المخابز, خباز*"),
            ("metzger fleischer schlacht", "metzger*, fleischer*, schlachter*, schlachthof*, schlachthöfe, butcher*, kasap*, м ясник*, мясник*, rzeźni*, masarni*, جزار*"),
            ("landwirt agrar gaerten gartenbau", "landwirt*, bauernhof*, bauernhöfe*, bauern, agrar*, winzer*, gärtner*, gartenbau*, florist*, farmer*, farming, agricultur*, çiftçi*, tarım*, фермер*, аграр*, сільськ* господарств*, сельск* хозяйств*, rolnik*, rolnictw*, مزارع*, زراعة, الزراعة"),
            ("forst", "forst*, förster*, waldarbeit*, forestry, ormancı*, лісник*, лесник*, leśnik*"),
            ("kfz autoh automobil fahrzeug", "kfz*, autowerkstatt*, autowerkstätten, autohaus*, autohäuser*, automobil*, mechatroniker*, car repair*, garages, car dealer*, oto tamir*, автосервис*, автосервіс*, автомеханик*, warsztat* samochod*, mechanik* samochod*, ورش السيارات"),
            ("einzelhandel handel", "einzelhandel*, einzelhändler*, supermarkt*, supermärkte*, buchhand*, kaufhaus*, läden, ladenbesitzer*, verkäufer*, retail*, shops, shop owners, mağaza*, perakende*, магазин*, роздріб*, рознич*, торговл*, sklep*, handel detaliczn*, متاجر, المتاجر, محلات, المحلات"),
            ("logisti spedit transport", "logisti*, spedition*, spediteur*, paketbot*, lkw*, fernfahrer*, trucker*, haulage, truck*, lojistik*, nakliye*, логист*, логіст*, дальнобойщик*, перевозчик*, перевізник*, spedyc*, kierowc*, لوجست*, شاحنات"),
            ("bank versicherung finanz", "banken, bankangestellt*, sparkassen, versicherung*, versicherungsmakler*, finanzberat*, banks, insurance compan*, bankalar*, sigortacı*, банк*, страхов*, banków, ubezpieczyc*, بنوك, البنوك, تأمين"),
            ("apothek", "apotheke*, apotheker*, pharmac*, eczane*, аптек*, aptek*, صيدليات, الصيدليات"),
            ("arztprax arzt aerzt zahnaerzt", "arztpraxen, arztpraxis, zahnarztpraxen, hausärzt*, zahnärzt*, tierärzt*, medical practices, doctors, dentists, doktor*, muayenehane*, лікар*, врач*, стоматолог*, lekarz*, dentyst*, عيادات, أطباء, الأطباء"),
            ("gebaeudereinig reinigung", "gebäudereinig*, reinigungsfirm*, reinigungskr*, putzfirm*, cleaning compan*, cleaners, temizlik şirket*, temizlik firma*, клинин*, прибиральн*, уборщиц*, sprzątając*, تنظيف"),
            ("sicherheitsgewerbe wachschutz", "wachdienst*, wachschutz*, sicherheitsdienst*, security firm*, security guard*, güvenlik görevlisi, охранник*, охоронц*, ochroniarz*, حراس الأمن"),
            ("kuenstler musik theater kultur", "künstler*, musiker*, theater*, orchester*, schauspieler*, artist*, musicians, actors, sanatçı*, müzisyen*, художник*, музыкант*, музикант*, актер*, актор*, artyst*, muzyk*, aktor*, فنان*, موسيقي*"),
            ("taxi", "taxi*, taksi*, такси, таксі, taksówk*, سيارات الأجرة"),
            ("textil mode", "textil*, modebranche, schneider*, näherei*, textile*, tailors, tekstil*, terzi*, текстил*, швей*, кравц*, tekstyl*, krawc*, خياط*, النسيج"),
            ("chemie pharma", "chemiebranche, chemieindustrie, chemische industrie, chemiebetrieb*, pharmaindustrie, pharmabranche, chemical industry, kimya sanayi*, химическ* промышленн*, хімічн* промислов*, przemysł* chemiczn*"),
            ("stahl metall", "stahlindustrie, stahlwerk*, stahlbranche, gießerei*, steel industry, steelworks, çelik sanayi*, сталелитейн*, металлург*, металург*, hutnict*, hut stali"),
            ("bergbau", "bergbau*, bergleute, bergmann, mining, miners, madenci*, шахтер*, шахтар*, górnik*, górnict*"),
            ("maler lackier", "malerbetrieb*, malermeister*, maler und lackierer, painters, boyacı*, маляр*, malarz*"),
            ("dachdeck", "dachdecker*, roofers, çatıcı*, кровельщик*, покрівельник*, dekarz*"),
            ("tischler schreiner moebel", "tischler*, schreiner*, carpenter*, joiner*, marangoz*, столяр*, stolarz*, نجار*"),
        )
    }
)  # fmt: skip


def asks_for_other_sector(question: str, held: str) -> bool:
    """Tell whether a question is for what is there for one trade or branch alone, or month by month, of which a measure has no word."""
    words = Words.of(asking_part(question))
    alone, is_monthly = words.places_of(_ALONE), words.has_any(_MONTHLY)
    if not (alone or is_monthly):
        return False
    found = [stems for stems, places in words.spans_in(_SECTORS) if is_monthly or _stands_near(places[0], alone)]
    return any(not any(stem in held for stem in stems) for stems in found)


def _stands_near(place: int, alone: Collection[int]) -> bool:
    """Tell whether a trade stands right before or behind the words that say "for them alone"; a story has others."""
    return any(abs(place - other) <= _NEAR for other in alone)
