"""Phrases of seven languages by which people ask for the state of their own case, or for a verdict on it."""

from __future__ import annotations

from assistant.understanding.text.words import folded

PERSONAL = folded("ich, wir, mein*, unser*, mir, mich, uns, i, my, we, our")  # who says so speaks of himself or herself
# The state of the asker's own application, paper or payment; hardly anybody says these words for anything else.
OWN_AFFAIR = folded(
    """когда мне прид*, когда нам прид*, коли мені прий*, коли нам прий*, kiedy przyjdzie moja, kiedy przyjdzie mój, kiedy przyjdzie nasz*, bana ne zaman gelecek, bize ne zaman gelecek, when will the decision on my, متى يصلني القرار, متى يصلنا القرار, wann wird mein*, wann wird unser*, wann werden mein*, wann werden unser*, wann kommt mein*, wann kommt unser*,
    wann kommt das geld, wann kommt endlich, wann bekomme ich bescheid, wann bekomm ich bescheid, wann kriege ich bescheid, wann krieg ich bescheid, wann erhalte ich bescheid, wann bekommen wir bescheid, wann kriegen wir bescheid, when will i hear, when will we hear, когда мне ответят, когда нам ответят, коли мені дадуть відповідь, kiedy dostanę decyzję, kiedy dostanę odpowiedź, wann bekomme ich mein*, wann bekommen wir unser*, wann krieg ich mein*,
    wann kriege ich mein*, wann kriegen wir unser*, wann erhalte ich mein*, wann erhalten wir unser*, wann habe ich mein*,
    wann ist mein*, wann werde ich, wann wird mir, wann wird uns, wann bin ich dran, wann sind wir dran, wurde mein*,
    wurde unser*, wurden mein*, wurden unser*, mein bescheid, meinen bescheid, meinem bescheid, unser bescheid,
    unseren bescheid, unserem bescheid, meine unterlagen, aktenzeichen, meine akte, meiner akte, mein fall, meinem fall,
    meinen fall, unserem fall, meinem antrag, meine bewerbung ~ angekommen, mein* bewerbungsverfahren, unser* bewerbungsverfahren,
    wo bleibt mein*, wo bleibt unser*, wo hängt mein*, wo hängt ~ unser*, wo steckt mein*, wo steckt ~ unser*, wo liegt mein* antrag, wo liegt ~ unser* antrag, got stuck, wo bleibt das geld, stand meine*, stand unsere*, wie ist da der stand, wie weit ist mein*,
    wie weit ist unser*, was ist aus mein* ~ geworden, was ist mit meinem, verbindliche zusage, verbindlichen zusage, verbindlich zusagen, auf mein konto, auf meinem konto, auf unser konto, auf unserem konto, wann landet ~ konto, wann ist ~ auf dem konto, schauen sie sich mein*, sehen sie sich mein*, schauen sie ~ mein* ~ an, prüfen sie mein*, prüfen sie bitte mein*, prüfen sie ~ unser*, bitte prüfen sie mein*,
    look at my, check my, assess my, review my, tell me whether i, tell me if i, in my account, into my account, to my account, in our account, into our account, hesabıma, hesabımıza, belgelerime bak*, diplomama bak*, на мой счет, на наш счет, на мій рахунок, на наш рахунок, посмотрите мой, посмотрите мои, проверьте мой, проверьте мои, перевірте мій, перевірте мої, гляньте мій, na moje konto, na nasze konto, sprawdźcie mój, sprawdźcie moje, proszę sprawdzić mój, proszę sprawdzić moje, على حسابي, إلى حسابي, في حسابي, إلى حسابنا, انظروا إلى شهادتي, راجعوا شهادتي, warum wurde sein antrag, warum wurde ihr antrag, his application, her application, başvurusu neden, başvurumuz neden, başvurusu ne zaman, его заявление, её заявление, його заява, його заяву, її заяву, jego wniosek, jej wniosek, jego wniosku, jej wniosku, طلبها, antragsstatus, antrag status, status abfragen, status antrag, bewerbungsstatus, application status, status of my, başvuru durumu, статус моєї, статус моей, статус моего, stan mojego wniosku, status mojego wniosku, stan wniosku, حالة طلبي, أين وصل طلب,
    mein* förderbescheid, unser* förderbescheid, mein* bewilligungsbescheid, unser* bewilligungsbescheid, mein* anerkennungsbescheid, mein* zusage, unser* zusage, was ist mit unser* akte, was ist mit unser* antrag*, was ist mit unser* visum*, was ist mit unser* vorgang*, was ist mit unser* verfahren*, was ist mit unser* unterlagen, was ist mit unser* anfrage, was ist mit unser* bewerbung*, was ist mit unser* anmeldung,
    was ist mit mein* akte, was ist mit mein* antrag*, was ist mit mein* visum*, was ist mit mein* vorgang*, was ist mit mein* verfahren*, was ist mit mein* unterlagen, was ist mit mein* anfrage, was ist mit mein* bewerbung*, was ist mit mein* anmeldung, unser* akte, unser* aktenzeichen, unser* visumantrag*, unser* visumsantrag*, unser* visaantrag*, mein* visumantrag*, mein* visumsantrag*,
    mein* vorgang, unser* vorgang, was passiert ~ mit mein* antrag*, was passiert ~ mit unser* antrag*, was wird ~ aus mein*, was wird ~ aus unser*, unser* fall, unser* bewerbung ~ angekommen, status ~ antrag*, our visa application, my visa application, what about our application, what about my application,
    dosyam*, dosyamız*, vize başvurum*, наша справа, нашої справи, нашій справі, з нашою справою, моєю справою, що з нашою заяв*, що з моєю заяв*, наше дело, нашего дела, нашему делу, с нашим делом, с моим делом, с нашей заявк*, с моей заявк*, с нашим заявлением, с моим заявлением,
    nasza sprawa, naszej sprawy, naszą sprawą, moją sprawą, naszym wnioskiem, moim wnioskiem, co z naszym, co z naszą, co z moim, co z moją, طلبنا, ملفنا, معاملتنا, wer ist mein* coach, wer ist mein* übergangslots*, wer ist mein* mentor*, wer ist mein* sachbearbeiter*, wer ist mein* berater*, wer ist mein* talentscout, wer ist mein* case, who is my coach, who is my mentor, who is my case,
    when will i get paid, when do i get paid, when will i get the money, when do i get the money, when will i receive, when will the money arrive, when does my money, where is the money, where s my, param nerede, paramı ne zaman, param ne zaman, ne zaman para alacağım, paramız ne zaman,
    коли мені виплат*, коли мені заплат*, коли нам виплат*, коли прийдуть гроші, коли я отримаю гроші, коли отримаю гроші, де мої гроші, когда мне выплат*, когда мне заплат*, когда нам выплат*, когда придут деньги, когда я получу деньги, когда получу деньги, где мои деньги,
    kiedy mi wypłac*, kiedy nam wypłac*, kiedy dostanę pieniądze, kiedy dostaniemy pieniądze, kiedy przyjdą pieniądze, kiedy otrzymam pieniądze, gdzie są moje pieniądze, متى تصلني الفلوس, متى يصلني المال, متى أستلم المال, متى استلم الفلوس, متى تدفعون لي, أين مالي, entscheidung über mein*, entscheidung über unser*, wann entscheidet ~ über mein*, wann entscheidet ~ über unser*,
    über mein* ~ entschieden, über unser* ~ entschieden, bescheid über mein*, my application, our application, my case, my claim, my file,
    our file, my payment, has my, has our, did i pass, was i accepted, have i been accepted, when will i get my,
    when do i get my, where is my, başvurum*, başvurumuz*, dosyam ne, kabul edildim mi, kazandım mı, моя заява, моєї заяви,
    мою заяву, моїй заяві, нашу заяву, моя заявка, мою заявку, моя справа, моєї справи, мене взяли, мене прийняли,
    моё заявление, моего заявления, нашего заявления, моя заявка, моей заявке, моё дело, моего дела, меня приняли, приняли ли меня,
    взяли ли меня, mój wniosek, mojego wniosku, moim wniosku, nasz wniosek, naszego wniosku, moje podanie, moja sprawa,
    mojej sprawy, moją sprawę, przyjęli mnie, zostałem przyjęt*, zostałam przyjęt*, طلبي, ملفي, على طلبي, معاملتي, تم قبولي"""
)
# What somebody has done to get something from an office, and what he or she then waits for: together, not each alone,
# they tell the state of an own application ("I applied in March. When will the money come?").
APPLIED = folded(
    """bewerbung ~ läuft seit, antrag ~ läuft seit, anmeldung ~ läuft seit, bewerbung ~ liegt, antrag ~ liegt, unser* ~ hat ~ beantragt, mein* ~ hat ~ beantragt, mein* ~ hat ~ eingereicht, unser* ~ hat ~ eingereicht, habe ~ beantragt, hab ~ beantragt, haben wir ~ beantragt, wir haben ~ beantragt, habe ~ eingereicht, hab ~ eingereicht, haben wir ~ eingereicht, wir haben ~ eingereicht, eingereicht haben wir, eingereicht hab, haben ~ eingereicht, haben ~ abgegeben,
    habe ~ abgegeben, hab ~ abgegeben, habe ~ angemeldet, hab ~ angemeldet, haben uns ~ angemeldet, bin ~ angemeldet, sind wir ~ angemeldet, habe ~ beworben, hab ~ beworben, haben uns ~ beworben, habe ~ geschickt, hab ~ geschickt, haben wir ~ geschickt, wir haben ~ geschickt,
    habe ~ abgeschickt, hab ~ abgeschickt, haben ~ abgeschickt, habe ~ hingeschickt, habe ~ losgeschickt, habe ~ eingeschickt, habe ~ eingesandt, haben ~ eingesandt, habe ~ gestellt, hab ~ gestellt, haben ~ gestellt, hat ~ antrag gestellt, hat ~ gestellt, habe mich ~ gemeldet, hab mich ~ gemeldet, habe ~ registriert, hab ~ registriert, habe ~ hochgeladen, war ~ bei ~ anmeldung, war ~ anmeldung,
    unterlagen ~ abgegeben, unterlagen ~ eingereicht, unterlagen ~ geschickt, papiere ~ abgegeben, papiere ~ eingereicht, papiere ~ geschickt, antrag ~ eingereicht, antrag ~ abgegeben, liegt ihnen ~ vor, liegt euch ~ vor, liegt ~ bei ihnen, ist ~ bei ihnen, liegt seit,
    wollte ~ zurückrufen, wollte ~ anrufen, wollte ~ melden, i applied, i have applied, i ve applied, i had applied, we applied, we have applied, we ve applied, i submitted, i ve submitted, i have submitted, we submitted, we have submitted, we ve submitted, i sent, i ve sent, i have sent, we sent, we ve sent, we have sent, i registered, i ve registered, i have registered, i signed up, i ve signed up, i have signed up, we signed up, i filed, we filed, we have filed, i handed in, we handed in,
    başvurdum, başvurduk, başvurmuştum, başvuru yaptım, başvuru yaptık, gönderdim, gönderdik, yolladım, yolladık, kayıt oldum, kaydoldum, kaydımı yaptır*, kayıt yaptır*, teslim ettim, teslim ettik, verdim, verdik, ilettim, подав, подала, подали, надіслав, надіслала, надіслали, відправив, відправила, відправили, зареєструвався, зареєструвалася, зареєструвались, записався, записалася, здав документи, здала документи,
    подал, подала, подали, отправил, отправила, отправили, послал, послала, послали, зарегистрировался, зарегистрировалась, записался, записалась, сдал документы, сдала документы, сдали документы, złożyłem, złożyłam, złożyliśmy, złożyłyśmy, wysłałem, wysłałam, wysłaliśmy, wysłałyśmy, zarejestrowałem, zarejestrowałam, zapisałem, zapisałam, zgłosiłem, zgłosiłam, zgłosiliśmy, oddałem, oddałam, aplikowałem, aplikowałam,
    قدمت, قدمنا, تقدمت, تقدمنا, أرسلت, ارسلت, أرسلنا, ارسلنا, بعثت, بعثنا, سجلت, سجلنا, سلمت, سلمنا"""
)
AWAITED = folded(
    """was ist nun, was ist jetzt, was nun, was ist nu, wie geht es weiter, wie geht das weiter, warum dauert, wieso dauert, weshalb dauert, why is it taking, what now, what happens now, neden bu kadar uzun, чому так довго, почему так долго, dlaczego to tak długo, dlaczego tak długo, لماذا يتأخر, wann ~ mich, wann ~ mir, wann ~ uns, wann ~ mein*, wann ~ unser*, wann kommt, wann kommen, wann bekomm*, wann krieg*, wann erhalt*, wann erfahr*, wann hör*, wann ist ~ da, wann ist ~ fertig, wann ist ~ durch, wann gibt es ~ antwort, wann gibt es ~ bescheid, wann gibt es ~ geld, wann darf ich, wann dürfen wir, wann können wir ~ rechnen, wann kann ich ~ rechnen, wann wird ~ entschieden, wann wird ~ ausgezahlt, wann wird ~ überwiesen, wann meldet, wann tut, wann ruft,
    bis wann habe ich, bis wann bekomme*, bis wann haben wir, bis wann ist, bis wann wird, wie lange ~ warten, wie lange noch, wie lange dauert ~ noch, wie lange dauert ~ bei, wie lange dauert das, wie lange dauert es, wie lange braucht, bearbeitungsstand, sachstand, wie ist der stand, wie ist der aktuelle stand, welchen stand, was ist der stand, wie sieht es aus, wie siehts aus, wie steht es, wie weit ist, wie weit sind, wie viel wird uns, wie viel wird mir, wie viel bewillig*, liegt ~ entscheidung, ist ~ entschieden, wurde ~ entschieden, schon entschieden, gibt es schon, gibt es ~ neuigkeiten, tut sich,
    when will, when is my, when are you, when can i, when can we, when do i, when do we, when does my, when is our, when ~ going to, how long will, how long does it, how long until, how long do i, how long do we, how long before, how much longer, what s the status, what is the status, any news, how far along, is it decided, how much will i, how much will we, how much will you,
    ne zaman ~ alacağ*, ne zaman gel*, ne zaman çık*, ne zaman yat*, ne zaman ara*, beni ne zaman, bana ne zaman, ne zaman cevap, ne zaman sonuç*, ne zaman öğren*, ne zaman belli, ne zaman haber, ne zaman öde*, ne zaman hesab*, ne kadar bekle*, daha ne kadar, ne kadar sür*, ne durumda, ne aşamada, hangi aşamada,
    коли ~ мені, коли ~ нам, коли ~ мене, коли прий*, коли чекати, коли буде, коли отрим*, коли я отрим*, коли відпов*, коли подзвон*, коли вирішать, скільки ~ чекати, як довго ~ чекати, на якому етапі, який стан, яке рішення, чи є рішення, скільки ~ нам, когда ~ мне, когда ~ нам, когда ~ меня, когда прид*, когда ждать, когда будет, когда получ*, когда я получ*, когда ответ*, когда позвон*, когда решат, сколько ~ ждать, как долго ~ ждать, на каком этапе, какой статус, есть ли решение, сколько ~ нам,
    kiedy dosta*, kiedy otrzym*, kiedy będzie, kiedy przyjdzie, kiedy przyjdą, kiedy ~ mnie, kiedy ~ nam, kiedy ~ mi, kiedy odpow*, kiedy zadzwon*, kiedy wpłyn*, kiedy zapadnie, ile ~ czekać, jak długo ~ czekać, na jakim etapie, jaki jest status, czy jest decyzja, ile nam, ile ~ nam, متى ~ يصلني, متى يصل*, متى سيصل*, متى تصل*, متى ستصل*, متى أحصل, متى سأحصل, متى نحصل, متى سنحصل, متى سيتصل*, متى يتصل*, متى ستتصل, متى يرد*, متى سيرد*, متى الرد, متى يأتي, متى سيأتي, متى يصدر, متى سيصدر, متى أستلم, متى استلم, كم ~ أنتظر, كم ~ انتظر, كم سأنتظر, إلى أي مرحلة"""
)
# How one asks whether what was applied for is granted.
GRANTED = folded(
    """wird ~ bewilligt, wird ~ genehmigt, wird ~ angenommen, wird ~ anerkannt, wird ~ abgelehnt, werden ~ bewilligt, werden ~ anerkannt, werden ~ angenommen, bekomme ich, bekommen wir, kriege ich, krieg ich, kriegen wir, klappt das, geht das durch, kommt das durch, kommt da noch, wird das was,
    will it be, will they be, will that be, will this be, is it going to be, will i get, will we get, do i get it, do we get it, onaylan*, kabul edilecek*, kabul edilir*, kabul olur*, çıkar mı, çıkacak mı, alacak mıyım, alabilecek miyim,
    чи схвалять, чи схвалить, чи затвердять, чи приймуть, чи її, чи його, чи їх, чи отримаю, чи отримаємо, чи дадуть, схвалять, одобрят, утвердят, примут ли, дадут ли, признают ли, одобрят ли, получу ли, получим ли,
    czy zostanie, czy zostaną, czy dostanę, czy dostaniemy, czy przyjmą, czy przyznają, czy uznają, czy ją, czy go, czy je, zostanie przyzn*, zostanie przyjęt*, zostanie uznan*, هل ستتم, هل سيتم, هل يتم, هل تتم, هل سيوافق*, هل سأحصل, هل سنحصل, هل ستقبل, هل سيقبل, هل تقبل"""
)
# Said anywhere, in whichever language, of what others decide about the asker, or of what is due to him or her.
TAKING_ANYWHERE = folded(
    """wie stehen meine chancen, wie stehen unsere chancen, wie gut stehen meine chancen, wie sind meine chancen, wie groß sind meine chancen, wie hoch sind meine chancen,
    welcher betrag steht mir, welche summe steht mir, wie viel geld steht mir, wie viel steht mir, wie viel steht ihr als, wie viel steht ihr zu, wie viel steht ihr da*, wie viel steht ihm, welcher betrag steht ihr, welcher betrag steht ihm, welcher betrag steht uns, welche summe steht uns, wie viel geld steht uns, wie viel steht uns, welcher zuschuss steht, welche förderung steht uns, welche förderung steht mir, welche summe wird uns, welche summe wird mir, welcher betrag wird uns, welcher betrag wird mir, wie viel wird uns, wie viel wird mir, mit welchem betrag, mit welcher summe können wir, mit welcher summe kann ich, mit welcher summe darf ich,
    können die mich zwingen, können sie mich zwingen, kann man mich zwingen, darf man mich zwingen, dürfen die mich zwingen, kann mich ~ zwingen, werde ich gezwungen,
    does my ~ count, will my ~ count, do we still fall, do i still fall, do we ~ fall under, do i ~ fall under, do we still qualify, do i still qualify, can they force me, can they make me, can they refuse me, will they hire me, would they hire me, will they still let me, will they let me, going to let me, would they let me, will ~ let me in, will the embassy, will the consulate, will they recognise my, will they recognize my, what are my chances, how good are my chances,
    beni ~ alır mı, beni ~ alırlar mı, beni ~ alacaklar mı, beni ~ alacak mı, beni ~ kabul eder mi, diplomamı ~ tanır mı, diplomam ~ tanınır mı, mi olayım, mı olayım, mu olayım, mü olayım, mi seçeyim, mı seçeyim, mi gideyim, mı gideyim, şansım ne, şansım var mı, beni zorlayabilir*,
    могут ли меня, могут ли нас, заставят ли меня, признают ли мой, признают ли мне, признают ли моё, засчитают ли мне, меня примет, меня примут, меня возьмёт, примет ли меня, возьмёт ли меня, возьмёт ли её, возьмёт ли его, какие у меня шансы, есть ли у меня шанс*,
    чи можуть мене, чи можуть нас, чи змусять мене, чи визнають мій, чи визнають мені, чи зарахують мені, чи візьме мене, мене візьме, чи прийме мене, мене прийме, чи пустять мене, які в мене шанси, які мої шанси, чи є в мене шанс*,
    czy mogą mnie, czy ~ uzna mi, czy ~ uzna mój, czy ~ uznają mi, czy ~ uznają mój, czy ~ zmusić mnie, czy zaliczą mi, czy ~ mnie przyjmie, czy ~ mnie weźmie, czy ~ weźmie mnie, czy wpuszczą mnie, czy mnie wpuszczą, czy dopuszczą mnie, jakie mam szanse, czy ~ przyjmie mnie, czy ~ mnie zatrudni,
    هل سيقبلونني, هل يقبلونني, هل سيقبلني, هل يقبلني, هل ستقبلني, هل تقبلني, هل سيأخذونني, هل يأخذونني, هل ستأخذني, هل تأخذني, هل سيأخذني, هل ستوظفني, هل سيوظفني, هل يجبرونني, هل يمكنهم إجباري, هل سيعترفون بشهادتي, هل يعترفون بشهادتي, ما هي فرصي, ما فرصي, هل سيوظفونني"""
)
# The wish for a verdict in the other languages; it is one where a certain measure is named.
IN_OTHER_LANGUAGES = folded(
    """am i eligible, are we eligible, is my ~ eligible, am i entitled, do i qualify, do we qualify, does my ~ qualify, would i qualify,
    am i suitable, would i be accepted, would they take me, will they accept me, do i meet, is my ~ enough, does my ~ count, can i get the, could i get the, can my ~ get the, will i get, would i get, do i get, will we get, will my, am i too old, will they take me, will they take my, alabilir miyim,
    alabilir miyiz, alır mıyım, alacak mıyım, hakkım var mı, hakkımız var mı, katılabilir miyim, katılabilir mi, kabul edilir miyim,
    faydalanabilir miyim, alınır mı, uygun muyum, başvurabilir miyim, şartları karşılıyor muyum, hakkım olur mu, alınır mıyım, yararlanabilir miyim, beni alırlar mı, чи маю я право, чи маю право, чи отримаю, чи отримає мій, чи отримає моя,
    чи можу я отримати, чи можу я взяти участь, чи візьмуть мене, чи візьмуть її, чи візьмуть його, чи маємо ми право,
    мені належить, чи підійду, чи підходжу, чи зможу я, чи приймуть, чи дадуть мені, чи візьмуть, имею ли я право, имеем ли мы право, получу ли, могу ли я получить, могу ли я участвовать, положена ли мне,
    положено ли мне, полагается ли мне, возьмут ли, подойду ли, подхожу ли, смогу ли я, дадут ли мне, примут ли меня, одобрили ли, прошла ли моя, czy dostanę, czy dostaniemy, czy przysługuje mi,
    czy mam prawo, czy mam szans*, czy należy mi się, czy mogę dostać, czy mogę wziąć udział, czy może ona, czy ona może, czy on może, czy moja ~ może, czy mój ~ może, czy zapłacą mi, może ją zatrudnić, może mnie zatrudnić, może go zatrudnić, czy przyjmą mnie, czy mnie przyjmą,
    czy kwalifikuję się, czy się kwalifikuję, czy nadaję się, czy się nadaję, czy spełniam, czy załapię się, czy się załapię, czy należy mi, czy wezmą mnie, czy moja ~ może, czy mój ~ może, هل يحق لي, هل أحصل, هل سأحصل, هل أستحق, هل أنا مؤهل*, هل أستوفي, هل يقبلون, هل تنطبق علي, هل يمكنني الحصول,
    هل يمكنني المشاركة, هل يقبلونني, هل سيقبلونني, هل تستطيع زوجتي, هل يستطيع زوجي, схвалили мою, чи схвалили"""
)
# Of each other language: words by which a question speaks of the asker or of his or her people; what an office, a chamber
# or an employer decides about such a one; how a question for yes or no about somebody begins; how one for what there is.
BY_LANGUAGE = (
    (
        folded("i, i'm, my, me, we, our"),
        folded(
            """do i still, will i still, do i get into, would i get into, am i personally, am i ~ allowed to work, do i ~ have the right, do i ~ have a right, will he get, will she get, will he be given, will she be given, does he get, does she get, will you find, can you find her, can you find him, will they find, when will he, when will she, when will they, will you take, will ~ recognise it, will ~ recognize it, will ~ recognise my, will ~ recognize my, will ~ recognise her, will ~ recognise his, is that enough, is it enough, is this enough, is that sufficient, will that be enough,
            does that count, does it count, will it count, does my ~ count, does that qualify, am i still eligible, would i be accepted, will i be accepted, would she be accepted, would he be accepted, will they accept, would they accept,
            will my ~ be made, will ~ pay for me, will ~ pay my, would ~ pay for my, can ~ be made permanent, will they take, would they take, will they hire, would they hire, allowed to hire me, allowed to take me, did i miss,
            is my ~ valid, is my ~ recognised, is my ~ recognized, would my ~ be accepted, will my ~ be recognised, would my ~ be recognised, is it too late for me, am i too late"""
        ),
        folded(
            """can i, could i, may i, will i, would i, do i, am i, did i, can he, can she, could he, could she, may he, may she, will he, will she, would he, would she, does he, does she,
            is he, is she, can we, could we, will we, would we, do we, are we, can my, could my, may my, will my, would my, does my, is my, do my, can our, will our, does our, is our, will they, would they, does it, is it, will it"""
        ),
        folded("is there, are there, find, read, learn more, who, what, where, which, until when, how"),
    ),
    (
        folded(
            """ben, benim, bana, beni, diplomam, diplomamı, eşim, oğlum, kızım, kardeşim, annem, babam, arkadaşım, müvekkilim, danışanım, okudum, bitirdim, mezunuyum, firmam, çalıştım, öğretmenim, yaşındayım,
            miyim, mıyım, muyum, müyüm"""
        ),
        folded(
            """hâlâ alınır mıyım, yine de alınır mıyım, hakkım var mı, hakkım olur mu, hakkı var mı, ona ~ verilecek mi, ona ~ verilir mi, bulur musunuz, bulabilir misiniz ona, ne zaman iş bulacak*, ne zaman yer bulacak*, geçerli olur mu, geçerli mi, geçer mi, sayılır mı, tanınır mı, tanır mı, yeterli mi, yeterli olur mu, yeter mi, kabul eder mi, kabul edilir mi, kabul ederler mi, alırlar mı,
            gelebilir miyim, girebilir miyim, geçebilir miyim, gelebilir mi, öder mi, karşılar mı, denkliği verilir mi"""
        ),
        folded("mi, mı, mu, mü, miyim, mıyım, muyum, müyüm, miyiz, mıyız"),
        folded("var mı, var mıdır, yok mu, bulabilir*, öğrenebilir*, nasıl, nerede, kim, hangi, ne kadar, kaç"),
    ),
    (
        folded("я, мій, моя, моє, мого, моєї, мою, моїй, моєму, мене, мені, нас, нам, наш, наша, нашої"),
        folded(
            """мене ще візьмуть, чи мене ще, чи маю я ~ право, чи маю право, чи має він право, чи має вона право, йому дадуть, їй дадуть, чи дадуть йому, чи дадуть їй, він отримає, вона отримає, чи отримає він, чи отримає вона, чи знайдете, чи знайдуть йому, чи знайдуть їй, коли йому, коли їй, чи візьмете, чи визнають його, чи визнає його, чи визнає її, чи визнають її, чи визнають мій, чи визнає палата, чи вистачить, чи достатньо, чи зарахують, чи може вона, чи може він, чи може моя, чи може мій, чи оплатять мені, чи переведуть мене, чи залишать мене,
            чи приймуть мене, чи візьмуть мене, чи підійду, чи отримаю"""
        ),
        folded("чи"),
        folded(
            "чи є, чи існує, чи існують, хто, де, як, який, яка, які, скільки, допомагає, допоможе, знайти, дізнатися"
        ),
    ),
    (
        folded("я, мой, моя, моё, моего, моей, моему, меня, мне, нас, нам, наш, наша, нашей"),
        folded(
            """меня еще возьмут, меня ещё возьмут, имею ли я ~ право, имею ли право, имеет ли он право, имеет ли она право, ему дадут, ей дадут, дадут ли ему, дадут ли ей, он получит, она получит, найдете ли, найдут ли ему, найдут ли ей, когда ему, когда ей, возьмете ли, признают ли его, признает ли его, признает ли мой, признает ли её, признают ли мой, признают ли её, признает ли палата, хватит ли, достаточно ли, этого достаточно, этого хватит, может ли она, может ли он, может ли моя, может ли мой,
            оплатят ли мне, подтвердит ли палата, подтвердят ли мой, подтвердят ли мне, примут ли меня, возьмут ли меня, возьмут меня, меня возьмут, зачтут ли, получу ли, получит ли он, получит ли она"""
        ),
        folded("ли, можно мне, могу я, смогу я"),
        folded(
            "есть ли, существует ли, помогает ли, поможет ли, кто, где, как, какой, какая, какие, сколько, найти, узнать"
        ),
    ),
    (
        folded(
            """ja, mój, moja, moje, mojego, mojej, mojemu, mnie, nas, nam, nasz, nasza, jestem, mam, skończyłam, skończyłem, pracuję, ukończyłam, ukończyłem, zdałam, zdałem, żona, mąż, syn, córka, brat, siostra, mogę, dostanę"""
        ),
        folded(
            """czy mnie jeszcze, czy jeszcze mnie, czy mam ~ prawo, czy ja mam, czy ma ~ prawo, dostanie jednego, dostanie jedną, dostanie teraz, czy on dostanie, czy ona dostanie, on dostanie, ona dostanie, dadzą mu, dadzą jej, czy znajdziecie, czy znajdą, kiedy mu, kiedy jej, czy weźmiecie, czy przyjmiecie, czy izba go uzna, czy go uzna, czy ją uzna, czy to wystarczy, czy wystarczy, czy to starczy, czy izba uzna, czy uznają, czy uzna, czy zaliczą, czy może ona, czy ona może, czy on może, czy moja ~ może, czy mój ~ może, czy zapłacą mi,
            może ją zatrudnić, może mnie zatrudnić, może go zatrudnić, czy przyjmą mnie, czy mnie przyjmą, czy dostanę, czy dostanie, czy zostanie uznany, czy dostaniemy"""
        ),
        folded("czy"),
        folded(
            "czy są, czy jest, czy istnieje, czy istnieją, kto, gdzie, jak, jaki, jaka, jakie, ile, pomaga, pomoże, znaleźć, dowiedzieć"
        ),
    ),
    (
        folded("انا, أنا, عندي, لدي, عمري, شهادتي, زوجتي, زوجي, ابني, ابنتي, درست, أختي, أخي, لي, نجحت, عملت, ابن"),
        folded(
            """هل لي ~ الحق, هل لي ~ حق, هل لدي ~ الحق, هل عندي حق, هل يحق لي, هل يحق له, هل يحق لها, هل سيحصل على, هل ستحصل على, هل يعطونه, هل سيعطونه, هل ستجدون, هل تجدون, متى يجدون, متى سيجدون, هل ستعترف, هل سيعترف, هل تعترف, هل يعترف, هل هذا يكفي, هل يكفي, هل تكفي, هل يكفيني, هل سأقبل, هل يقبلون, هل سيقبلون, هل سأحصل, هل تدفع لي, هل يدفع لي, هل ستدفع, هل يمكنها,
            هل تستطيع أختي, هل أستطيع أنا, هل أقدر أنا, هل استطيع انا, هل اقدر انا"""
        ),
        folded("هل"),
        folded("هل هناك, هل يوجد, هل توجد, من, أين, كيف, كم, ما, هل يساعد, هل تساعد"),
    ),
)
