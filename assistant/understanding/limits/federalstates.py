"""The other fifteen federal states, towns of theirs, and neighbouring lands, as people of seven languages and of dialects write them."""

from __future__ import annotations

from assistant.understanding.text.words import folded
from index.features import fold

# Each by the beginning under which a German report has it, and not by a shorter one: "niederschwellig" is no place.
FEDERAL_STATES = {
    fold("bayer"): folded(
        """bayern*, bayerisch*, bayrisch*, niederbayern, oberbayern, bayan, bavaria, bavarian, bavyera*, бавари*, баварі*, баварськ*, баварск*, bawari*, bawarsk*, بافاريا, البافارية,
        münchen, münchner*, munich, münih*, мюнхен*, monachium, ميونخ, nürnberg*, nuremberg, нюрнберг*, norymber*, نورنبرغ, augsburg*, würzburg*, regensburg*, аугсбург*, аугсбурґ*"""
    ),
    fold("baden-württemberg"): folded(
        """baden württemberg*, württemberg*, bawü, ba wü, badisch*, schwabenland, baden wurttemberg, вюртемберг*, вюртемберґ*, wirtemberg*, badenii, بادن فورتمبيرغ, فورتمبيرغ,
        stuttgart*, штутгарт*, شتوتغارت, karlsruhe*, карлсруе, карлсруэ, mannheim*, мангейм*, мангайм*, freiburg*, фрайбург*, heilbronn*, ulm"""
    ),
    fold("hess"): folded(
        """hessen*, hessisch*, hesse, hessian, гессен*, hesji, hesja, hesję, hesją, heski*, هسن, هيسن, ولاية هسه,
        frankfurt*, франкфурт*, frankfurci*, فرانكفورت, wiesbaden*, вісбаден*, висбаден*, kassel, kasseler, кассель, касселе, kassel de, darmstadt*"""
    ),
    fold("niedersachs"): folded(
        """niedersachsen*, niedersächsisch*, neddersass*, nedersass*, lower saxony, aşağı saksonya*, нижня саксонія, нижній саксонії, нижньої саксонії, нижню саксонію, нижньою саксонією,
        нижняя саксония, нижней саксонии, нижнюю саксонию, dolna saksonia, dolnej saksonii, dolną saksonię, dolnosaksońsk*, ساكسونيا السفلى, سكسونيا السفلى,
        hannover*, hanover, hanower*, ганновер*, هانوفر, braunschweig*, брауншвейг*, osnabrück*, оснабрюк*, oldenburg*, göttingen*, wolfsburg*"""
    ),
    fold("sachsen-anhalt"): folded(
        """sachsen anhalt*, saxony anhalt, saksonya anhalt, саксонія ангальт, саксонії ангальт, саксония анхальт, саксонии анхальт, saksonia anhalt, saksonii anhalt, ساكسونيا أنهالت,
        magdeburg*, магдебург*, halle an der saale"""
    ),
    fold("sachsen"): folded(
        """sachsen, sächsisch*, saxony, saxon, saksonya*, саксоні*, саксони*, саксонськ*, саксонск*, saksoni*, saksońsk*, ساكسونيا, سكسونيا,
        dresden*, drezno, dreźnie, дрезден*, دريسدن, leipzig*, лейпциг*, лейпциґ*, lipsk, lipsku, لايبزيغ, chemnitz*"""
    ),
    fold("brandenburg"): folded("brandenburg*, бранденбург*, brandenburgi*, براندنبورغ, potsdam*, потсдам*, poczdam*, cottbus*"),
    fold("hamburg"): folded("hamburg, hamburger, hamborg, hamburg da, hamburg un, гамбург*, hamburgu, hamburga, هامبورغ"),
    fold("bremen"): folded("bremen, bremer, bremerhaven, бремен*, bremie, bremy, brema, بريمن"),
    fold("saarland"): folded(
        "saarland*, saarländisch*, саар, саара, сааре, саарі, саарланд*, saary, saara, kraj saary, سارلاند, saarbrücken*, саарбрюкен*"
    ),
    fold("rheinland-pfalz"): folded(
        """rheinland pfalz, rheinland pfälzisch*, rhineland palatinate, rheinland palatinate, palatinate, pfälzer*, renanya palatina, rheinland pfalz ta, рейнланд пфальц*, рейнланд пфальц, пфальц*,
        nadrenia palatynat, nadrenii palatynacie, nadrenii palatynatu, palatynat*, راينلاند بالاتينات, راينلاند بفالتس, mainz*, майнц*, moguncj*, koblenz*, кобленц*, trier, kaiserslautern"""
    ),
    fold("thüring"): folded("thüring*, thuringia*, türingiya*, turingiya*, тюринг*, тюрінг*, turyngi*, تورينغن, تورينجيا, erfurt*, эрфурт*, ерфурт*, jena"),
    fold("schleswig-holstein"): folded(
        "schleswig holstein*, sleswig holsteen, sleswig holstein, шлезвиг гольштейн*, шлезвіг гольштейн*, szlezwik holsztyn*, szlezwiku holsztyn*, شليسفيغ هولشتاين, kiel, kieler, кіль, киль, lübeck*, flensburg*"
    ),
    fold("mecklenburg"): folded(
        "mecklenburg*, meck pomm, meckpomm, mv, vorpommern, мекленбург*, meklemburgi*, pomorze przednie, مكلنبورغ, rostock*, росток, ростоке, ростоку, schwerin*"
    ),
    fold("berlin"): folded("berlin*, берлин*, берлін*, berlinie, برلين"),
}  # fmt: skip
# Neighbouring lands of the same language, which are asked for as the states are.
NEIGHBOURS = folded(
    "steiermark, kärnten, tirol, tiroler*, südtirol, vorarlberg, burgenland, niederösterreich, oberösterreich, graz, innsbruck, linz, basel, genf, bern, elsass, wien, österreich*, schweiz, zürich, austria, switzerland, avusturya*, isviçre*, австри*, австрі*, швейцар*, austri*, szwajcari*, النمسا, سويسرا"
)
