"""Countries as people of seven languages write them, by the name under which a German report has them."""

from __future__ import annotations

from assistant.understanding.text.words import folded
from index.features import fold

# A measure that tells of one is about it; those from which many have come are left out, since they are circumstances.
COUNTRIES = {
    fold("vietnam"): folded("vietnam*, вєтнам*, فيتنام, вьетнам*, wietnam*"),
    fold("philippinen"): folded("philippinen, philippines, філіппін*, الفلبين, филиппин*, filipin*, philippinisch*"),
    fold("thailand"): folded("thailand, tayland*, таїланд*, تايلاند, таиланд*, tajland*, thailändisch*"),
    fold("malaysia"): folded("malaysia, malezya*, малайз*, ماليزيا, malezj*"),
    fold("japan"): folded("japan, япон*, اليابان, japon*, japanisch*, japanese"),
    fold("china"): folded(
        "china, çin, китай, китая, китаем, китаю, китае, китаї, китайськ*, китайск*, الصين, chiny, chin, chinach, chinami, chińsk*, chinesisch*, chinese"
    ),
    fold("korea"): folded(
        "südkorea, south korea, güney kore, південна корея, كوريا الجنوبية, республика корея, korea*, южн* коре*, півден* коре*, كوريا"
    ),
    fold("mongolei"): folded("moğolistan*, монгол*, منغوليا, mongol*"),
    fold("bangladesch"): folded("bangladesch, bangladesh, bangladeş*, бангладеш*, بنغلاديش, bangladesz*"),
    fold("pakistan"): folded("pakistan*, пакистан*, باكستان"),
    fold("nepal"): folded("nepal*, непал*, نيبال"),
    fold("sri lanka"): folded("sri lanka, шрі ланка, سريلانكا, шри ланка, sri lance, sri lanki"),
    fold("kambodscha"): folded("kambodscha, cambodia, kamboçya*, камбодж*, كمبوديا, kambodż*"),
    fold("usbekistan"): folded("usbekistan, özbekistan*, узбекистан*, أوزبكستان, uzbekistan*"),
    fold("kasachstan"): folded("kasachstan, kazakhstan, kazakistan*, казахстан*, كازاخستان, kazachstan*, kasachisch*"),
    fold("kirgisistan"): folded("kirgisistan, kyrgyzstan, kırgızistan*, قيرغيزستان, киргиз*, kirgistan*"),
    fold("tadschikistan"): folded("tadschikistan, tajikistan, tacikistan*, таджикистан*, طاجيكستان, tadżykistan*"),
    fold("turkmenistan"): folded("türkmenistan*, туркменістан*, تركمانستان, туркменистан*, turkmenistan*"),
    fold("aserbaidschan"): folded("aserbaidschan, azerbaijan, azerbaycan*, азербайджан*, أذربيجان, azerbejdżan*"),
    fold("georgien"): folded(
        "georgien, gürcistan*, грузия, грузии, грузию, грузія, грузії, грузію, جورجيا, gruzj*, gruzin*, грузин*, gürcü, gürcüler*, georgian, georgians, georgier*"
    ),
    fold("armenien"): folded("ermenistan*, вірмен*, أرمينيا, армен*, armeni*"),
    fold("jordanien"): folded("ürdün*, йордан*, الأردن, иордан*, jordan*"),
    fold("saudi-arabien"): folded(
        "saudi arabien, saudi arabia, suudi arabistan, المملكة العربية السعودية, arabia saudyjska, саудівськ*, саудовск*, السعودية"
    ),
    fold("jemen"): folded("yemen*, ємен*, اليمن, йемен*, jemen*"),
    fold("kuwait"): folded("kuwait, kuveyt*, кувейт*, الكويت, kuwejt*"),
    fold("ägypten"): folded(
        "ägypten, egypt, mısır*, єгипет, єгипту, مصر, египет, египта, egipt*, ägyptisch*, egyptian*"
    ),
    fold("marokko"): folded("morocco, fas, fastan, марокк*, المغرب, marok*, moroccan*"),
    fold("tunesien"): folded("tunesien, tunisia, tunus*, туніс*, تونس, тунис*, tunezj*, tunesisch*, tunisian*"),
    fold("algerien"): folded("algerien, algeria, cezayir*, алжир*, الجزائر, algier*"),
    fold("libyen"): folded("libyen, libya*, лівія, лівії, ليبيا, ливия, ливии, libia, libii"),
    fold("sudan"): folded("sudan, sudandan, sudanu, судан*, السودان"),
    fold("äthiopien"): folded("äthiopien, ethiopia, etiyopya*, ефіоп*, إثيوبيا, эфиоп*, etiop*"),
    fold("kenia"): folded("kenia, kenya*, кенія, кенії, كينيا, кения, кении, kenianisch*"),
    fold("uganda"): folded("уганд*, أوغندا, ugand*"),
    fold("tansania"): folded("tansania, танзан*, تنزانيا, tanzan*"),
    fold("ruanda"): folded("ruanda*, руанд*, رواندا, rwand*"),
    fold("nigeria"): folded("nigeria, nijerya*, нігері*, نيجيريا, нигери*, nigerii"),
    fold("ghana"): folded("ghana, gana, ganadan, ganali*, гана, гани, ганы, غانا, ghany"),
    fold("kamerun"): folded("cameroon, kamerun*, камерун*, الكاميرون"),
    fold("senegal"): folded("senegal*, сенегал*, السنغال"),
    fold("angola"): folded("angola*, ангол*, أنغولا, angoli"),
    fold("mosambik"): folded("mosambik, mozambique, mozambik*, мозамбік*, موزمبيق, мозамбик*"),
    fold("sambia"): folded("sambia, zambia, zambiya*, замби*, замбі*, زامبيا, zambii"),
    fold("simbabwe"): folded("simbabwe, zimbabve*, зімбабв*, زيمبابوي, зимбабв*, zimbabw*"),
    fold("südafrika"): folded(
        "südafrika, south africa, güney afrika, південно африканська республіка, جنوب أفريقيا, южно африканская республика, republika południowej afryki, südafrikan*, південн* африк*, южн* африк*"
    ),
    fold("madagaskar"): folded("madagascar, madagaskar*, мадагаскар*, مدغشقر"),
    fold("brasilien"): folded("brasilien, brazil, brezilya*, бразил*, البرازيل, brazyl*, brasilianisch*, brazilian*"),
    fold("mexiko"): folded("mexiko, mexico, meksika*, мексик*, المكسيك, meksyk*, mexikanisch*, mexican*"),
    fold("kolumbien"): folded("colombia, kolombiya*, колумб*, كولومبيا, kolumb*"),
    fold("argentinien"): folded("argentinien, argentina, arjantin*, аргентин*, الأرجنتين, argentyn*"),
    fold("chile"): folded("şili*, чилі, تشيلي, чили, chile"),
    fold("bolivien"): folded("bolivien, bolivia, bolivya*, болів*, بوليفيا, болив*, boliw*"),
    fold("ecuador"): folded("ecuador, ekvador*, еквадор*, الإكوادور, эквадор*, ekwador*"),
    fold("venezuela"): folded("venezuela*, венесуел*, فنزويلا, венесуэл*, wenezuel*"),
    fold("uruguay"): folded("uruguay*, уругва*, أورغواي, urugwaj*"),
    fold("kuba"): folded("kuba, cuba, küba*, كوبا"),
    fold("costa rica"): folded("costa rica, kosta rika, коста рика, كوستاريكا, kostaryk*"),
    fold("vereinigte staaten"): folded(
        "vereinigte staaten, united states, сполучені штати, الولايات المتحدة, соединенные штаты, stany zjednoczone, usa, сша, abd, abdden, amerik*"
    ),
    fold("kanada"): folded("canada, kanada*, канад*, كندا, kanady, kanadzie"),
    fold("australien"): folded("australien, australia, avustralya*, австрал*, أستراليا, australii"),
    fold("neuseeland"): folded(
        "neuseeland, new zealand, yeni zelanda, нова зеландія, نيوزيلندا, новая зеландия, nowa zelandia"
    ),
    fold("frankreich"): folded("frankreich, france, fransa*, франц*, فرنسا, francj*"),
    fold("italien"): folded("italien, italy, italya*, італ*, إيطاليا, итал*, włoch*"),
    fold("spanien"): folded("spanien, spain, ispanya*, іспан*, إسبانيا, испан*, hiszpan*"),
    fold("portugal"): folded("portekiz*, португал*, البرتغال, portugal*"),
    fold("griechenland"): folded("griechenland, greece, yunanistan*, грец*, اليونان, grecja, grecji"),
    fold("belgien"): folded("belgien, belgium, belçika*, бельг*, بلجيكا, belgia, belgii"),
    fold("niederlande"): folded("niederlande, netherlands, нідерланд*, هولندا, нидерланд*, holand*, holland*"),
    fold("dänemark"): folded("dänemark, denmark, danimarka*, данія, данії, الدانمرك, дания, дании, dania, danii"),
    fold("schweden"): folded("schweden, sweden, isveç*, швец*, السويد, szwec*"),
    fold("norwegen"): folded("norway, norveç*, норвег*, النرويج, norweg*"),
    fold("finnland"): folded("finnland, фінлянд*, فنلندا, финлянд*, finland*"),
    fold("tschechien"): folded(
        "tschechien, czechia, çekya*, чехія, чехії, التشيك, чехия, чехии, czechy, czech, czechach"
    ),
    fold("ungarn"): folded("ungarn, hungary, macaristan*, угорщин*, هنغاريا, венгр*, węgr*"),
    fold("rumänien"): folded("rumänien, romania, romanya*, румун*, رومانيا, румын*, rumuni*"),
    fold("bulgarien"): folded("bulgarien, bulgaria, bulgaristan*, болгар*, بلغاريا, bułgar*"),
    fold("estland"): folded("estland, estonya*, естон*, إستونيا, эстон*, estoni*"),
    fold("lettland"): folded("lettland, latvia, letonya*, латв*, لاتفيا, łotw*"),
    fold("litauen"): folded("litauen, lithuania, litvanya*, литва, литви, литвы, ليتوانيا, litwa, litwy, litwie"),
    fold("irland"): folded("irland, ireland, irlanda*, ірланд*, أيرلندا, ирланд*, irlandia, irlandii"),
    fold("großbritannien"): folded(
        "vereinigtes königreich, united kingdom, birleşik krallık, велика британія, المملكة المتحدة, великобритан*, wielka brytania, england, großbritannien, great britain, ingiltere, англі*, англи*, anglii, britisch*"
    ),
    fold("luxemburg"): folded("luxemburg, lüksemburg*, люксембург*, لوكسمبورغ, luksemburg*"),
}
