"""Words of seven languages that speak for a question being for a verdict on somebody's own case, or against it."""

from __future__ import annotations

from assistant.understanding.text.words import Phrases, folded

# The asker and his or her people and things.
OWN = {
    "de": folded(
        """ich, wir, mein*, unser*, mir, mich, uns, bin, hab, habe, papa, mama, opa, oma, vater, sohnemann, i hab, i bin,
        sohn, tochter, neffe, schwager, ein bekannter, eine bekannte, ein kumpel, ein nachbar, eine nachbarin, ein klient, eine klientin, ein mandant, eine mandantin, eine wie mich, einen wie mich, leute wie mich"""
    ),
    "en": folded("i, my, me, we, our, us, mine, ours, he, she, her, his, son, daughter, husband, wife, dad, mum"),
    "tr": folded(
        """ben, benim, bana, beni, benden, biz, bizim, bize, bizi, eşim*, oğlum*, kızım*, kardeşim*, annem*, babam*, abim*,
        ablam*, arkadaşım*, kuzenim*, amcam*, dayım*, teyzem*, yeğenim*, torunum*, kayınbirader*, firmamız*, şirketimiz*, çırağımız*,
        diplomam*, belgem*, vizem*, yaşındayım, mezunuyum, okudum, bitirdim, çalıştım, dükkânda, öğretmenim, mühendisim"""
    ),
    "uk": folded(
        """я, мій, моя, моє, мої, мого, моєї, мою, моїй, моєму, мене, мені, ми, нас, нам, наш, наша, наше, наші, нашої, нашого, нашу, нашій, нашому, нашим, наших, моїм, моєю, моїх, моїми,
        син, сина, дочка, донька, доньці, чоловік, чоловіка, дружина, дружину, брат, брата, сестра, мама, тато, племінник*, онук*, небіж, її диплом, його диплом"""
    ),
    "ru": folded(
        """я, мой, моя, моё, мои, моего, моей, моему, мою, меня, мне, мы, нас, нам, наш, наша, наше, наши, нашей, нашего, нашу, нашему, нашим, наших, моим, моих, моими,
        сын, сына, сыну, дочь, дочка, дочке, дочери, муж, мужа, мужу, жена, жену, жене, брат, брата, сестра, мама, папа, племянник*, внук*, внучк*, зять"""
    ),
    "pl": folded(
        """ja, mój, moja, moje, moi, mojego, mojej, mojemu, moją, mnie, mi, my, nas, nam, nasz, nasza, nasze, naszego, naszej, naszą, naszemu, naszym, naszych, moim, moich, jestem, jesteśmy,
        mam, mamy, pracuję, mogę, możemy, dostanę, żona, żonę, mąż, męża, syn, syna, synowi, córka, córkę, brat, brata, siostra, mama, tata, kuzyn, wnuk, chcę, mieszkam"""
    ),
    "ar": folded(
        """انا, أنا, نحن, عندي, لدي, لدينا, عندنا, معي, عمري, لي, لنا, مني, منا, علي, زوجتي, زوجي, ابني, ابنتي, بنتي, أختي, أخي, أبي, أمي, والدي, صديقي, صديقتي,
        ابن, شهادتي, دراستي, درست, نجحت, عملت, تخرجت, شركتنا, مدرستنا, المتدرب عندنا, أريد, سأ*"""
    ),
}
# Endings by which words speak of the asker where the language writes him or her into them.
OWN_ENDINGS = {
    "tr": (
        "yim", "yum", "miyim", "muyum", "miyiz", "muyuz", "dim", "dum", "tim", "tum", "dik", "duk", "tik", "tuk", "imiz", "umuz", "rim", "rum", "cagim", "cegim", "ayim", "eyim", "alim", "elim",
    ),
    "pl": ("lam", "lem", "lismy", "lysmy"),
    "ar": ("تي",),
}  # fmt: skip
# Who wants to be told or shown something does not speak of himself or herself yet.
TOLD_TO_ME = folded(
    """sag mir, sagt mir, sagen sie mir, zeig mir, zeigen sie mir, erklär mir, erkläre mir, erklären sie mir, erzähl mir, erzähle mir, erzählt mir, erzählen sie mir, nenn mir, nenne mir, nennen sie mir, gib mir, geben sie mir,
    kannst du mir ~ geben, könntest du mir ~ geben, können sie mir ~ geben, könnten sie mir ~ geben, könnt ihr mir ~ geben, kannst du mir ~ nennen, können sie mir ~ nennen, könnten sie mir ~ nennen, könnt ihr mir ~ nennen, können sie mir ~ mitteilen, könnten sie mir ~ mitteilen,
    kannst du mir ~ schicken, können sie mir ~ schicken, können sie mir ~ zeigen, kannst du mir ~ zeigen, can you give me, could you give me, can you send me, kannst du mir ~ sagen, kannst du mir ~ erzählen, kannst du mir ~ erklären, könnt ihr mir ~ sagen, könnt ihr mir ~ erzählen, könnt ihr mir ~ erklären, können sie mir ~ sagen, können sie mir ~ erzählen, können sie mir ~ erklären,
    könntest du mir ~ sagen, könntest du mir ~ erklären, könnten sie mir ~ sagen, könnten sie mir ~ erzählen, könnten sie mir ~ erklären, ich möchte ~ wissen, ich will ~ wissen, ich möchte mehr ~ erfahren, ich wüsste gern, ich würde gern ~ wissen,
    was sagt der bericht, was steht im bericht, was schreibt der bericht, what does the report say, що сказано у звіті, що каже звіт, что сказано в отчете, что говорит отчет, co mówi raport, co jest w raporcie, raporda ne yazıyor, rapor ne diyor, ماذا يقول التقرير,
    tell me, show me, give me, explain to me, explain ~ to me, explain me, let me know, i want to know about, i d like to know about, i would like to know about, could you tell me, can you tell me,
    bana ~ bilgi ver*, bana ~ anlat*, bana ~ bahset*, bana ~ söyle*, bana ~ açıkla*, bana ~ göster*, скажи мне, скажите мне, расскажи мне, расскажите мне, объясни мне, объясните мне, покажи мне, покажите мне, подскажите мне, расскажи нам, расскажите нам,
    скажи мені, скажіть мені, розкажи мені, розкажіть мені, поясни мені, поясніть мені, покажи мені, покажіть мені, підкажіть мені, розкажіть нам, powiedz mi, proszę mi powiedzieć, proszę mi opowiedzieć, opowiedz mi, wyjaśnij mi, proszę mi wyjaśnić, pokaż mi, powiedzcie mi,
    قل لي, قولي لي, قولوا لي, اشرح لي, اشرحي لي, احكي لي, احك لي, حدثني, أخبرني, اخبرني, أخبروني"""
)
# What is asked for where more than yes or no is.
ASKING_WHAT = {
    "de": folded(
        """was, wer, wie, wo, wann, welche, welcher, welches, welchen, welchem, wohin, woher, wofür, warum, wieso, weshalb, wem, wen, wessen, womit, wovon, woran,
        wozu, worum, wodurch, worin, worauf, wonach, woraus, gibt es, wieviel, wieviele, was für, wat, wia"""
    ),
    "en": folded(
        """what, who, which, where, when, why, whose, whom, how, is there, are there"""
    ),
    "tr": folded(
        """ne, nasıl, nerede, nereden, nereye, kim, kime, kimler, kimin, hangi, hangisi, kaç, neden, niye, niçin, var mı, var mıdır, varmı, yok mu, neler, nedir, ne kadar, ne zaman, oluyor mu, bulunur mu"""
    ),
    "uk": folded(
        """хто, де, який, яка, яке, які, якого, якої, якому, якою, яким, яких, скільки, коли, куди, звідки, чому, що, кого, кому, чи є, чи існує, чи існують, чи буває"""
    ),
    "ru": folded(
        """кто, где, какой, какая, какое, какие, какого, какую, каких, каким, сколько, когда, куда, откуда, почему, что, кого, кому, есть ли, существует ли, существуют ли, зачем"""
    ),
    "pl": folded(
        """kto, gdzie, jaki, jaka, jakie, jakiego, jakiej, ile, kiedy, skąd, dokąd, dlaczego, co, kogo, komu, czy są, czy jest, czy istnieje, czy istnieją, który, która, które, do kiedy, są dopłaty"""
    ),
    "ar": folded(
        """أين, وين, كيف, كم, ما, ماذا, متى, أي, أية, لماذا, ليش, شو, شنو, ايش, هل هناك, هل يوجد, هل توجد, في مشروع, هل في"""
    ),
}  # fmt: skip
# The same, but only where a clause begins with it: elsewhere it means "from" or "of", or "as" ("як фахівець").
ASKING_WHAT_FIRST = {"ar": folded("من"), "uk": folded("як"), "ru": folded("как"), "pl": folded("jak")}
# Who says so asks for what holds for anybody.
GENERAL = {
    "de": folded(
        """man, jemand, jemanden, jemandem, irgend*, grundsätzlich, generell, überhaupt jemand, regel, regelung, gesetz, gesetzlich, vorgesehen, geplant,
        mittlerweile, inzwischen, neuerdings, das land, die schule, die firma, leute, menschen, männer, frauen, jugendliche, stimmt das, stimmt es, etwas, was dagegen, hilfe, unterstützung, zuschuss, geld"""
    ),
    "en": folded("people, anyone, someone, anybody, you, one, true, women, men, the rule, the state, help, support, must, foreign teachers"),
    "tr": folded("insanlar, erkekler, kadınlar, isteyenler, herkes, zorunda mı, şart mı, doğru mu, yardım, destek, biri, kimse, kişi, öğretmenler"),
    "uk": folded("людей, люди, жінок, чоловіків, можна, правда, хтось, допомога, кажуть, підтримка, готують"),
    "ru": folded("людей, люди, женщин, мужчин, можно ли, правда, кто-то, помощь, говорят, берут ли, пускают ли, поддержка, таких"),
    "pl": folded("ludzi, ludzie, kobiety, mężczyzn, można, prawda, ktoś, pomoc, wsparcie, trzeba, muszą"),
    "ar": folded("الناس, اللاجئين, النساء, الرجال, المعلمين, صحيح, أحد, حدا, مساعدة, دعم, يجب أن, لازم, ممكن"),
}  # fmt: skip
# What is decided about somebody, or how it will go.
VERDICT = {
    "de": folded(
        """reicht, reichen, langt, langen, genügt, genügen, zählt, zählen, gilt, gelten, anerkannt, anerkennen, angerechnet, anrechnen, angenommen, aufgenommen, genommen, zugelassen, eingestellt, abgelehnt, ablehnen, aussortiert,
        durchgehen, durch, durchkommen, rein, reinkommen, dabei, infrage, in frage, chance*, aussicht*, karten, anspruch, berechtigt, zusteht, zu alt, zu jung, zu spät, zu wenig, zu schwer, zu viel, realistisch, problem, pech, ärger, hoffnung, scheitert, klappt, klappen, akzeptiert,
        akzeptieren, gültig, erlaubt, zulässig, strich durch, k o kriterium, drückt ~ auge, geht das klar, wird das was, verlangt, verkürzen, zurückzahlen, holen ~ wieder, holt ~ zurück, kürzt, gekürzt, gestrichen, bleiben, schaffe, schaff, schafft, schaffen, passe, passt, passen, eignet, geeignet, tauge, taugt,
        nimmt, nehmen, übernimmt, zahlt, stellt, einstellen, ernst, verrückt, unerwünscht, gezahlt, bezahlt, erlässt, mitnehmen, entfristet, entfristen, verbeamtet, was festes, noch was, ein platz, einen platz, eine stelle, unterkommen, fördergebiet"""
    ),
    "en": folded(
        """enough, count, counts, qualify, eligible, entitled, accepted, accept, admitted, hired, hire, take me, refused, refuse, turned down, chance, chances, too old, too late, too young, problem, valid, recognised, recognized, recognise, recognize, pay back, close enough, gets me, get me, let me, allowed, realistic, reckon, hope, hopeless, fit, suitable, still"""
    ),
    "tr": folded(
        """yeter mi, yetiyor mu, yeterli mi, yetmez mi, geçerli mi, geçer mi, sayılır mı, sayılıyor mu, tanınır mı, tanır mı, tanırlar mı, kabul, alır mı, alırlar mı, alınır mı, girer mi, hakkım, şans*, mümkün mü, boşuna, izin verirler mi, göz yumarlar mı, etkilenir mi, yetişir mi, kaldırır mı, uygun mu, uygun muyum, geç mi, yaşlı mı, sorun olur mu, engel mi, reddedil*, öder mi, keser mi, kesilir mi, olur mu, olabilir mi, alabilir mi, getirebilir miyiz"""
    ),
    "uk": folded(
        """вистачить, достатньо, визнають, визнає, визнано, зарахують, рахується, приймуть, прийме, візьмуть, візьме, відмовлять, відмовити, підійду, підійде, підходжу, підпадаємо, підпадаю, шанс*, пізно, запізно, старий, стара, дозволять, оплатять, оплатить, заплатять, заберуть, дадуть, отримаємо, належить, повертати, повернути, отримаю, отримає, пройде, маю право, годиться, вийде, вдасться, зможу, зможе, будуть проблеми, за це буде, мушу"""
    ),
    "ru": folded(
        """хватит, достаточно, признают, признает, засчитают, зачтут, считается, считают ли, примут, примет, возьмут, возьмет, откажут, отказать, дадут, даст ли, получим, положен*, полагается, подойду, подойдет, подхожу, подпадаю, подпадаем, шанс*, поздно, стар, стара, разрешат, оплатят, заплатят, заберут, возвращать, вернуть, получу, получит, пройдет, прошел, прокатит, годится, годен, выйдет, успею, смогу, сможет, мечта, имею право, дохлый номер, пропустят, пустят, рано"""
    ),
    "pl": folded(
        """wystarczy, starczy, uzna, uznają, uznany, zaliczą, liczy się, przyjmą, przyjmie, wezmą, weźmie, odmówią, odrzucą, nadaję, nadaje, kwalifikuję, łapię, załapię, szans*, za późno, za stara, za stary, pozwolą, zapłacą, zapłacicie, dadzą, zabiorą, oddać, zwrócić, dostanę, dostanie, dostaniemy, należy, przepadło, koniec, przymkną, damy radę, dam radę, wolno, podlegam, mam prawo, przejdzie, spełniam, przysługuje, zatrudnią, mogę, może ona, może on"""
    ),
    "ar": folded(
        """يكفي, تكفي, يكفيني, كافية, كاف, يعترف*, ستعترف, تعترف, معترف, يعادلون, تحسب, تنحسب, يقبل*, سيقبل*, تقبل*, يرفض*, رفض, أصلح, يصلح, مناسب*, أنسب, يستحق, أيستحق, أستحق, يحق لي, فرصته, فرصتي, فرص, حلم, انتهى, متأخر, كبير, أضطر, إعادة, سأحصل, أحصل, سيحصل, يحصل, تحصل, سيأخذ, يأخذونني, يدفع لي, تدفع لي, نطرد*, نصبر, أقدر, أستطيع, بقدر, فيني, راح يقبلو*, يمشي الحال"""
    ),
}  # fmt: skip
# What somebody is to do, which nobody but an adviser can say.
ADVICE = {
    "de": folded(
        """soll ich, sollte ich, sollen wir, sollten wir, soll er, soll sie, soll mein*, soll unser*, an meiner stelle, an unserer stelle, rätst du, raten sie, rät man, rät ihr, empfehlen sie, empfiehlst, empfehlen, lieber, eher, oder doch, oder lieber, oder eher, oder gleich,
        lohnt sich das für, lohnt sich ~ für mich, lohnt es sich für, klug, vernünftig, mehr nach vorn, passt zu mir, passt besser, was sagen sie bei, besser für mich, das richtige für, mehr bringen, bringt mir mehr, was bringt mir, besser beraten, oder pech, oder nicht, ja oder nein"""
    ),
    "en": folded("should i, should we, should my, should he, should she, would you, or hold out, better for me, worth it for me, am i better off, advise me, recommend me, or rather, or just"),
    "tr": folded("bırakayım mı, edeyim mi, yapayım mı, gideyim mi, alayım mı, başlayayım mı, bırakalım mı, tutalım mı, daha iyi, sizce, önerirsiniz, tavsiye, yoksa, değer mi, mantıklı mı, hangisi benim"),
    "uk": folded("чи варто мені, варто, порадите, радите, краще, що мені обрати, чи краще, кинути, чи лишатися, чи почекати"),
    "ru": folded("стоит ли мне, стоит, посоветуете, советуете, лучше, что мне выбрать, бросить, отдавать, или рано, или подождать"),
    "pl": folded("warto, czy mam, czy lepiej, lepiej, doradzicie, radzicie, polecacie, co mi radzicie, czy powinienem, czy powinnam, rzucić"),
    "ar": folded("هل أترك, هل الأفضل, أيهما, أفضل لي, أنسب لي, بماذا تنصح*, تنصحني, تنصحونني, أم نصبر, الأحسن لي, هل يستحق"),
}  # fmt: skip
# What makes somebody's case: age, papers, marks, health, nationality, what went wrong; numbers count besides.
CIRCUMSTANCE = {
    "de": folded(
        """jahre alt, jahre, durchschnitt, schnitt, note, noten, abschluss, ohne, nur, gerade, zeugnis, diplom, vorstrafe*, vorbestraft, haft, gefängnis, schwanger, krank*, diabetes, epilepsie, rollstuhl, legasthenie, behinder*, rücken, knie, brille, asthma, herzschrittmacher, kopftuch, duldung, visum, pass, aus kabul, ausländisch*, gesellenbrief, meisterbrief, gelernt*, ungelernt*,
        abgebrochen*, durchgefallen, gefallen, gekündigt, insolvenz, arbeitslos, minijob, teilzeit, halbtags, monate, wochen, semester, stunden, leute, mitarbeiter, mann, geboren, kinder, b1, b2, c1, a2"""
    ),
    "en": folded("years, year old, degree, diploma, without, only, just, no papers, epilepsy, diabetes, pregnant, record, prison, grade, certificate, months, employees, b1, b2, c1"),
    "tr": folded("yaşında*, yıl, yıldır, diploma*, belge*, kâğıdı, hamile*, hasta*, kaldı, kaldım, vize*, kişi*, sadece, puan*, mezunu*, b1, b2, c1"),
    "uk": folded("років, роки, рік, диплом*, лише, тільки, без, діабет, вагітн*, судим*, хвор*, місяців, b1, b2, c1"),
    "ru": folded("лет, года, год, диплом*, только, без, диабет, беремен*, судим*, болен, месяц*, тройки, ноль, b1, b2, c1"),
    "pl": folded("lat, lata, rok, dyplom*, tylko, bez, ciąży, cukrzyc*, orzeczenie, karany, miesięcy, licencjat, technikum, b1, b2, c1"),
    "ar": folded("سنة, سنوات, عمري, عمره, عمرها, شهادة, شهادتي, فقط, بدون, بلا, حامل, سجن, السجن, مرض, شهر, شهرا, b1, b2, c1"),
}  # fmt: skip
# What one gets without a name: who asks for it asks what there is. And what one has to do, which is a rule.
ANY_HELP = folded(
    """etwas, was vom, was dazu, geld vom, hilfe, unterstützung, einen zuschuss, zuschüsse, förderung vom, eine förderung, finanzielle*, irgend*, jemand, jemanden, dafür geld, geld für, geld dafür, angebot*, möglichkeit*, programm, gibt es"""
)
MUST = folded(
    "muss ich, müssen wir, brauche ich, brauchen wir, brauch ich, muss er, muss sie, muss mein*, müsste ich, muss man, muss unser*, braucht mein*"
)
VERBS = folded(
    """kann, könnte, darf, dürfte, wird, würde, würden, ist, wäre, wären, war, hat, hätte, hätten, kommt, kommen, passt, passen, zählt, zählen, gilt, gelten, bekommt, kriegt, erhält, bekommen, kriegen, gehört, gehören, fällt, reicht, reichen, genügt, genügen,
    langt, langen, geht, klappt, muss, müsste, müssen, müssten, zahlt, zahlen, bezahlt, übernimmt, übernehmen, nimmt, nehmen, stellt, stellen, erkennt, erkennen, genehmigt, bewilligt, lässt, lassen, hilft, fördert, steht, stehen, nützt, bringt, berät, begleitet, vermittelt,
    hält, halten, holt, holen, kürzt, kürzen, erlässt, schafft, schaffen, läuft, laufen, liegt, liegen, drückt, macht, machen, soll, sollte, sollen, werden, sind, haben, können, könnten, dürfen, dürften, scheitert, verlangt, verdient, findet, finden, gibt, verliert, spricht, will, wollen, möchte, lohnt, taugt, eignet,
    deckt, hindert, stört, schadet, spielt, hieße, heißt, wirkt, ändert, bleibt, braucht, brauchen, nimmst, meinst, glauben, denken, meinen, halten, akzeptiert, akzeptieren, legt, berechtigt, befähigt, öffnet, zieht, trifft, betrifft, sieht"""
)
THEIRS = folded(
    "er, sie, es, das, der, die, dies, ihr, ihre, ihren, ihrem, sein, seine, seinen, ihm, ihn, mein*, unser*, mir, mich, uns, man mich, man uns, man mir, man mein*, man ihn, man sie, man ihm, man ihr"
)
WITH_THAT = folded(
    "damit, trotzdem, dennoch, überhaupt, bei mir, für mich, bei uns, für uns, wie mich, wie mir, wie uns, zu mir, zu uns, mit mein*, mit unser*, bei ihm, bei ihr, für ihn, für sie, auch so, so wie ich bin, wenigstens, in meinem, mit dem, mit der"
)
WITHOUT_VERB = folded(
    "realistisch, realistische chancen, richtig, oder pech, pech, problem, aussichtslos, chancenlos, chancen, ärger, zu spät, zu alt, ja oder nein, einer zu viel"
)
INFORMING = folded(
    """nachlesen, erfahren, wenden, anrufen, erklären, nennen, zeigen, schicken, adresse, link, webseite, website, seite, homepage, laufzeit, mittel, ressort, ansprechpartner*, information*, infos, frist, höhe, bis wann, seit wann, ab wann"""
)
NO_VERBS = frozenset(
    Phrases(
        folded(
            """wenn, weil, dass, daß, ob, als, obwohl, falls, nachdem, bevor, während, seit, seitdem, bis, damit, sodass, wie, wo, was, wer, wann, warum, mit, bei, für, von, zu, nach, aus, auf, in, an, um, durch, ohne, gegen, und, oder, aber, sondern,
            denn, die, der, das, den, dem, des, auch, ist, welche, welchen, welcher, welches, wieso, weshalb, womit, wohin, woher, wofür, woran, wovon, da, indem, sobald, solange, je, über, unter, vor, hinter, zwischen, neben, wie viel, hallo, ja, nein, doch, nun"""
        )
    )
) - {"ist"}
