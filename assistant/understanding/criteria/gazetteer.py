"""Towns and regions of North Rhine-Westphalia, as people write them."""

from __future__ import annotations

from assistant.understanding.text.words import folded
from index.features import fold

# The larger towns, and those that the report names; a measure that is in one of them is not in another.
TOWNS = folded(
    """köln*, kölner*, düsseldorf*, dortmund*, essen, essener*, duisburg*, bochum*, wuppertal*, bielefeld*, bonn, bonner*, münster, münsteraner*, mönchengladbach*, gelsenkirchen*,
    aachen, aachener*, krefeld*, oberhausen*, hagen, hagener*, hamm, hammer, mülheim*, leverkusen*, solingen*, herne, herner*, neuss, neusser*, paderborn*, bottrop*, recklinghausen*,
    remscheid*, siegen, siegener*, moers, gütersloh*, iserlohn*, lüdenscheid*, minden, mindener*, detmold*, herford*, arnsberg*, soest, lemgo*, löhne, lippstadt*, marl, unna, witten"""
)
_SMALLER = folded(
    """ahlen, beckum, bergheim, bocholt, borken, brühl, bünde, castrop rauxel, coesfeld, dinslaken, dormagen, dorsten, düren, emsdetten,
    erftstadt, erkelenz, erkrath, eschweiler, euskirchen, frechen, geldern, gevelsberg, gladbeck, goch, grevenbroich, greven, gronau,
    gummersbach, haan, haltern, hamminkeln, hattingen, heinsberg, hemer, hennef, herten, herzogenrath, hilden, höxter, hürth, ibbenbüren,
    jülich, kaarst, kamen, kamp lintfort, kempen, kerpen, kleve, königswinter, langenfeld, lohmar, lünen, meerbusch, menden, meschede,
    mettmann, monheim, nettetal, niederkassel, oelde, olpe, overath, porta westfalica, pulheim, ratingen, rheda wiedenbrück, rheinbach,
    rheinberg, rheine, rietberg, rösrath, sankt augustin, schwelm, schwerte, selm, siegburg, sprockhövel, steinfurt, stolberg, sundern,
    troisdorf, velbert, viersen, voerde, waltrop, warburg, warendorf, warstein, werl, wermelskirchen, werne, wesel, wesseling, wetter,
    wiehl, willich, wipperfürth, wülfrath, würselen, xanten, zülpich"""
)
# A region is named by its own words or by those of its towns.
_REGIONS = {
    "ruhrgebiet, ruhrpott, revier, metropole ruhr": "ruhrgebiet, ruhr, dortmund, bochum, essen, duisburg, gelsenkirchen, oberhausen, herne, bottrop, recklinghausen, hagen, mülheim, meo, westfälisches ruhr",
    "ostwestfalen*, owl, lippe": "ostwestfal, owl, lippe, bielefeld, paderborn, gütersloh, detmold, lemgo, löhne, herford, minden, höxter",
    "münsterland*": "münsterland, münster, steinfurt, borken, coesfeld, warendorf",
    "südwestfalen*, sauerland*, siegerland*": "südwestfal, sauerland, siegerland, siegen, arnsberg, soest, lüdenscheid, iserlohn, olpe",
    "niederrhein*": "niederrhein, krefeld, mönchengladbach, duisburg, moers, wesel, kleve, viersen",
    "bergisch* land, bergische*": "bergisch, wuppertal, solingen, remscheid",
    "rheinland*, rheinisch* revier": "rheinland, rheinische, köln, bonn, düsseldorf, aachen, leverkusen",
}
# Towns as other languages write them, by the German name.
_ABROAD = {
    "köln": "cologne, kolonya*, kolonia, kolonii, kolonią, кельн*, кёльн*, كولونيا", "düsseldorf": "dusseldorf*, дюссельдорф*, دوسلدورف", "dortmund": "дортмунд*, دورتموند", "essen": "эссен*, ессен*, إيسن",
    "duisburg": "дуйсбург*, дуісбург*, دويسبورغ", "bochum": "бохум*, بوخوم", "bielefeld": "билефельд*, білефельд*, بيليفيلد", "bonn": "бонн, бонне, бонні, bonie, بون", "münster": "munster*, мюнстер*, مونستر",
    "aachen": "ахен*, аахен*, akwizgran*, آخن", "wuppertal": "вупперталь*, вуперталь*, فوبرتال", "gelsenkirchen": "гельзенкирхен*, гельзенкірхен*", "krefeld": "крефельд*, كريفيلد", "hagen": "хаген*, гаген*", "paderborn": "падерборн*, بادربورن", "lemgo": "лемго, ليمغو",
}  # fmt: skip
TOWNS_ABROAD = {fold(town): folded(names) for town, names in _ABROAD.items()}
PLACES = folded(", ".join((*TOWNS, *_SMALLER)))
REGIONS = tuple((folded(names), folded(parts)) for names, parts in _REGIONS.items())
AMBIGUOUS = frozenset(
    folded(
        "essen, hammer, wetter, siegen, kamen, menden, löhne, haltern, minden, hagen, marl, moers, werne, brühl, kempen, haan"
    )
)
