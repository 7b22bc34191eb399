"""Dialect and hasty spellings of the words by which German lists are asked for, put into standard German.

Recognisers read written German; what people of the Ruhr, the Rhine, Westphalia, Bavaria, Swabia, Saxony or Berlin write
as they speak is turned into it word by word. A word that is one of standard German too is changed only beside another
that shows a dialect.
"""

from __future__ import annotations

import re

from index.features import fold

# Standard words with the ways in which they are written; none of these is a standard word itself.
_DIALECT = """
ist denn: is'n | sind denn: sind'n, san'n | ist: issn, isset, üss | sind: sünd | war: woar, wor | hat: hät, hett, häd, hots, hods, hod | haben: hebbt, hebben, hend, hänt, hobn, hebbn, habm, hänn, homma | was: wot, wadd, waas, woas, wos, wat | wer: wä, wea, wäa | welche: wekke, weckn, weche, wella, welli, wellet, wöiche, wölle | welches: wecket, welket | wo: woo | alle: älle | alles: älles, ois, allens, ollens, ales, allet, oalles
noch: noh, nochn | jetzt: jetz, jez, getz, jetzat, jetza, jetzad, iatz, etza, itza, jetzad, jetzert | schon: schunn, schonn, scho | heute: heint, hück, hüüt, heit, heid, hoit | nicht: ned, nüt, nüch, neet, nedd, nisch, nich, net | nichts: nüscht, nischt, nixn, nix | auch: ooch, och, ouch | nur: nua, blots, bloots, blos | und: ond, unn, onn, unt | oder: odda, odder, oddr, odr, orer, oda | aber: awer, awwer, abr, oba, owa, ower, avver
von: vun, vunn, vonn | vom: vum, vunet, vonnet, vonnem | von den: vonne, vunne, vonnen | in dem: innem, innet | in der: inna, inner | auf den: uff'n, auf'n, up'n | auf dem: uppem, aufm, uffm, upm | auf: uff, uf, upp | bei den: beie, beidie | beim: bäm | aus dem: ausm, ussem, uut'n, ut'n, aus'm, usm | aus: uut | mit: mitt, midm, middm, midd, mim | für: foa, vör, füa, fürn, fia, för | ein: een, oan, oa, oin, aan | einen: oan', oinen, eenen, nen | eine: oane, oine, eene | kein: koin, keen, koan, kee, koa, kaan, koi | keine: koina, koine, keene, koane
dabei: dobei, debei, dorbei, drbei, dabi, derbei | davon: drvo, dovo, dovon, davun, dovun, drvon, dorvon, dervo, devun, davo | dran: droa, drahn, draan | drin: drinne, dinne, drinna, dren | dabeisteht: drbeisteht, dobeisteht, drbeistoht, dabeistoht, derbeisteht, dobeistoht | dransteht: drahnsteiht, dransteiht, drosteht, drostoht | drinsteht: drinsteiht, drinstoht, drinnesteht | steht: steiht, steit, stoht, stehd, schteht, stoit, staht | stehen: stengan, stonn, schdehn | gibt: jitt, gitt, gifft, jibt, gibd | gibt es: gibbet, jibbet, gibts, jibbts, giebts
geht: jeht, goht, gaht, gehd, geiht, jeiht | gehen: gengan, gengand, jonn | läuft: läff, läuf, lööpt, löppt, loopt, leeft, lauft, laaft, looft, loift, lafft, laufd | laufen: laafn, laafa, laufa, loofen, loofn, laufet, lopen | gelaufen: gelaufn, jelaufen, jelaufe, gloffen, gloffa, gloffn, jeloofen, gelofen | weiter: wigger, weida, weiderd, wieter, weidr | aufgehört: aufghert, ufghört, aufghört, opjehoot, opjehürt, uffjehört, ophöört | aufhört: aufhert, ufhört, ophöt, uffhört, uphört, ophürt | hört auf: hert auf, hört op | Ende: Enne, Enn | zu Ende: zend | vorbei: vabei, verbei, vorbi, vörbi | fertig: ferdich, ferdig, fertich, färdsch, feddich, feddig | angefangen: ogfanga, aagfange, anjefangen, anjefange, agfanga, oagfangt, ogfangt | anfängt: ofangt, aafangt, ofangd, agfangt | begonnen: bejonne, bejonnen, begunnt | dauert: duurt, duert, dauat, dauret, dauerd | immer: ümmer, emmer, ümma, oiwei, allweil, allerweil, immä
kostet: koscht, koschd, koschtet, kösst, koss | mitzahlt: mitzoid, mitzoit, mitzahld, mitbetohlt | bezahlt: bezoid, bezoit, betahlt, betohlt, bezahld, bezalt, bezohlt | Geld: Jeld, Göld, Göid, Goid, Penunzen, Penunze, Diridari, Zaster | Euro: Eiro, Oiro, Euronen | Million: Milljon, Milion, Millijon, Milljoon, Mülljon, Millon | Millionen: Milljonen, Milionen, Milljoonen, Mülljonen, Millonen | Betrag: Bedrag, Betrach, Bedrach | mehr als: mehr wia, mehra wia, mea wia, mehra als, mehra ois, mehr ois, mehr as | mehr: mehra | weniger: wenger, winniger, wenicher, weniga
Jahr: Johr, Joahr, Joar, Jaohr | Jahre: Johre, Joahre, Jaohre | Jahren: Johren, Joahren | Sachen: Saache, Saachen, Sacha, Saken, Sochn, Sachn, Sochan, Sachan | Liste: Lischt, Listn, Lischde | Maßnahmen: Moßnahma, Maßnahma, Maßnahmn, Moßnahmen, Maßnohmen, Maatnahmen | Partner: Partna, Pardner, Paatner, Bardner, Padner | Internetseite: Internetsick, Internetseit, Internetseitn, Internetsiet, Indernetseit, Hoimseit, Homeseit, Hompätsch, Hompäitsch, Homepäitsch, Webseit, Websick, Netzseit, Hompage, Hompeitsch | eigene: eijene, eegene, oagene, oigene | allein: alleen, aloa, alloa, alloi, alloan, elleen, alleenig, alloanig, alleyn | ganz: janz, gonz, goanz, janze | zusammen: zesamme, tosamen, tosammen, zsamm, zsamma, zamma, zesammen, mitanand, midnand, mitenanner, mitnanner
Hochschulen: Hochschula, Hochschuln, Hoochschulen | Kammern: Kammera, Kamman | Jobcenter: Jobcenta, Jobzenter, Dschobcenter | Ministerium: Ministerjum, Minischderium, Minischterium, Minsterium, Minischteri | anderes: andret, anneret, anderet, anners, anderscht | andere: annere, annre | einzige: oanzige, enzije, eenzige, oinzige
drei: dree, drai, droi, dräi | zwei: zwo, twee, zwoa, zwee, zwoi | vier: veer, fiere, viere | fünf: fiev, fief, fümf, fimf, fünfe | sechs: söss, seggs, sechse | ersten: eerschten, erschten, erschta, eersten, easchten, easten | zweiten: zwoata, zwoatn, zwoite, tweten, tweeten, zwoita, zwette | dritten: dritta, drüdden, dridden, drette, drittn | vierten: vierta, veerten, viertn, veerte, vierde | fünften: fünfta, fünftn, foften, füften, fünfde | sechsten: sechsta, sechstn, sösten, sechsde
weißt: woisch, woischt, woascht, woaßt, waasch, weischt, weest, weeßt, waaßt, woasst | weißt du: weeßte, waaßte, weeste | kannst du: kannste, konnst, kannsch, kannscht | möchtest du: mogst, mechst, magsch | sagen: song, soong, saan, seggen, sogn, saga, saren, sajen | mitmachen: mitschaffet, mitschaffe, mitschaffen, midschaffe, mitmachet, mitdoen, mitdohn, middun | mitmacht: mitschafft, midschafft, mitdeit | arbeiten: schaffet, schaffed | Laufzeit: Looptiet, Looptied, Laafzeit, Laufzait, Looftiet, Lööptiet, Loopzeit | Endjahr: Ennjahr, Ennjohr, Endjohr | stehen: stahn, stohn | bezahlen: betahlen, bezohln, bezoln, bezaln | Bund: Bunn | Schulministerium: Schoolministerium, Schuulministerium
bitte: biddschee, bittschee, bittschön, bidde, bitteschön | sag: saach, segg, soag | sag mal: sach ma, sach mal, sach an, sachma, samma, sachmal, sagma, sogama, saach ens, segg mi äs, sag ens | schau mal: kumma, kuckma, kiekma, guckma, schaugma, kiek äs, kiek mal, kiek ens, gugge mal, guggma, luur ens, schau her, schaug her | hör mal: hömma, hörma, hörmal, heerma, horch amol, hör ens | mal: amol, emol, amoi, emal, amal | brauche: brauchad, brauchet, bräucht, brauchert, bruuk | möchte: mechad, miecht | überhaupt: überhaupts, iwwerhaupt, ibahaupt | nächstes: näxtes, nächschtes, negschts | letztes: letschtes, letzdes | sonst: sunst, sonscht | das: dat, det, dit, dess | den: däm, dän | denen: dene, deane | gehört: jehöört, ghört, ghert, jehört
macht: maakt, mescht, machd, mäht | machen: machn, maken, maache, mocha, macha, mochn | mitmacht: mitmaakt, mitmocht, midmacht, metmäht | abgelaufen: abjeloofen, ogloffa, abgloffe, abgloffa, abgelaufn, abgloffn | ausgelaufen: ausjeloofen, ausgloffa, ausgloffe, ausgelaufn, ausgloffn
"""
# What also is a word of standard German or of another language, and stands for this only beside a dialect's own words.
_BESIDE_ANOTHER = """
ist: is, isch | in der: inne | da: do | noch: no | im: em | nicht: nit | ein: en, ene, a | auch: au, ook | das: des | bei: bi, bie | und: un | für: fer | und: on | mal: mo, ma, ens, äs, moi | aus: ut | hat: hot | welche: wecke | haben: han, ham | zu: to | mir: mr, mi, mia | die: dee | nachher: nao, nachad | gell: gelle
"""
_HASTY = """
und: u | Maßnahmen: maßn, massn, maßnahm, massnahm, mn | Projekte: proj | Programme: progr | Internetseite: hp, inetseite | Cluster: clustr, custer, cluter, clster, clusta, kluster, klaster, cluser, clusetr, lcuster | ohne: onhe, ohen, onne | nicht: nciht, nihct, nicth, nict | welche: welhe, welce, wlche, welceh, wleche | mit: mti | haben: habn, hbaen | gestartet: gestrtet, gestartt | noch: nohc, ncoh, nochh, nocj | alle: ale, alel | läuft: läfut | Jahr: jhar, jarh | schon: shcon, schn
"""
_ARTICLE = re.compile(
    r"\b(?P<verb>(?:mach|läuf|geh|kost|steh|gib|heiß|ha|is)t)n(?=\s)", re.IGNORECASE
)  # "machtn die …"
_BEFORE_THINGS = re.compile(r"\bone (?=(?:die|den|das|der|de|geld|partner|web|inter|end|angab|befrist)\w*)")
_ABBREVIATED = re.compile(  # "wirtschaftsmin.", but no "Termin."
    r"(?P<area>(?:schul|bildung|arbeit|sozial|gesundheit|familien?|kinder|jugend|integration|wirtschaft|wissenschaft|kultur|bau|heimat|kommunal|umwelt|verkehr|innen|finanz|justiz)s?)(?:minst|ministr?|min)\.(?=\s|$|[,?!])",
    re.IGNORECASE,
)
_IS = re.compile(r"(?P<asks>\b[Ww](?:o|er|at|as)) es (?=(?:d(?:at|et|ie|e|är)|das)\b)")  # "Wo es dat Ministerium dran?"
_HAS = re.compile(r"(?P<asks>\b[Ww](?:o|er|at|as)) hätt(?= (?!ich|gern))")  # "wat hätt dann die …"
_THE = re.compile(r"\b[Dd]['’`´](?=[A-ZÄÖÜ])")  # "d'Kammern"
_ALL_OVER = re.compile(r"\b(?:all|ald|allt) (?:to|zu|ze|te) (?=En(?:n|d)e\b|Eng\b)", re.IGNORECASE)  # "all to Enne"
_WORD = re.compile(r"(?<!['’])[^\W\d_]+(?:['’][^\W\d_]+)?")


def _table(rows: str) -> dict[str, str]:
    """Return standard words by the folded ways in which they are written."""
    pairs = (row.split(":", 1) for line in rows.strip().splitlines() for row in line.split("|"))
    return {fold(way.strip()): standard.strip() for standard, ways in pairs for way in ways.split(",") if way.strip()}


_OWN, _BESIDE, _TYPED = _table(_DIALECT), _table(_BESIDE_ANOTHER), _table(_HASTY)
_PAIRS = [way for row in _DIALECT.replace("\n", "|").split("|") for way in row.partition(":")[2].split(",")]
_OF_SEVERAL = re.compile(rf"\b(?:{'|'.join(way.strip() for way in _PAIRS if ' ' in way.strip())})(?!\w)", re.IGNORECASE)


def in_standard_german(question: str) -> str:
    """Return a German question with its dialect and hastily typed words as they are written."""
    is_typed = question == question.lower()
    question = _BEFORE_THINGS.sub("ohne ", question) if is_typed else question
    question = _THE.sub("die ", question)
    question = _ABBREVIATED.sub(r"\g<area>ministerium", _ARTICLE.sub(r"\g<verb>", question))
    question = _OF_SEVERAL.sub(lambda match: _written(match[0], _OWN, is_typed), question)
    words = {_bare(match[0]) for match in _WORD.finditer(question)}
    is_dialect = not words.isdisjoint(_OWN)
    if is_dialect:
        question = _ALL_OVER.sub("schon zu ", _IS.sub(r"\g<asks> ist ", _HAS.sub(r"\g<asks> hat", question)))
    table = {**_OWN, **(_BESIDE if is_dialect else {}), **(_TYPED if is_typed else {})}
    if words.isdisjoint(table):
        return question
    return _WORD.sub(lambda match: _written(match[0], table, is_typed), question)


def _written(word: str, table: dict[str, str], is_typed: bool) -> str:
    """Return the standard word for one of a table, small where all is; any other word as it is."""
    standard = table.get(_bare(word))
    if standard is None or (word.isupper() and len(word) > 1):  # an abbreviation ("MID") is none
        return word
    if is_typed:
        return standard.lower()
    return standard[:1].upper() + standard[1:] if word[:1].isupper() else standard


def _bare(word: str) -> str:
    """Return a word as the tables have it."""
    return fold(word).replace("’", "'")
