"""Phrases of seven languages by which people ask for the state of their own case, or for a verdict on it."""

from __future__ import annotations

from assistant.understanding.words import folded

PERSONAL = folded("ich, wir, mein*, unser*, mir, mich, uns, i, my, we, our")  # who says so speaks of himself or herself
# The state of the asker's own application, paper or payment; hardly anybody says these words for anything else.
OWN_AFFAIR = folded(
    """wann wird mein*, wann wird unser*, wann werden mein*, wann werden unser*, wann kommt mein*, wann kommt unser*,
    wann kommt das geld, wann kommt endlich, wann bekomme ich bescheid, wann bekomm ich bescheid, wann kriege ich bescheid, wann krieg ich bescheid, wann erhalte ich bescheid, wann bekommen wir bescheid, wann kriegen wir bescheid, when will i hear, when will we hear, когда мне ответят, когда нам ответят, коли мені дадуть відповідь, kiedy dostanę decyzję, kiedy dostanę odpowiedź, wann bekomme ich mein*, wann bekommen wir unser*, wann krieg ich mein*,
    wann kriege ich mein*, wann kriegen wir unser*, wann erhalte ich mein*, wann erhalten wir unser*, wann habe ich mein*,
    wann ist mein*, wann werde ich, wann wird mir, wann wird uns, wann bin ich dran, wann sind wir dran, wurde mein*,
    wurde unser*, wurden mein*, wurden unser*, mein bescheid, meinen bescheid, meinem bescheid, unser bescheid,
    unseren bescheid, unserem bescheid, meine unterlagen, aktenzeichen, meine akte, meiner akte, mein fall, meinem fall,
    meinen fall, unserem fall, meinem antrag, meine bewerbung ~ angekommen, mein* bewerbungsverfahren, unser* bewerbungsverfahren,
    wo bleibt mein*, wo bleibt unser*, wo bleibt das geld, stand meine*, stand unsere*, wie ist da der stand, wie weit ist mein*,
    wie weit ist unser*, was ist aus mein* ~ geworden, was ist mit meinem, entscheidung über mein*, entscheidung über unser*, wann entscheidet ~ über mein*, wann entscheidet ~ über unser*,
    über mein* ~ entschieden, über unser* ~ entschieden, bescheid über mein*, my application, our application, my case, my claim, my file,
    our file, my payment, has my, has our, did i pass, was i accepted, have i been accepted, when will i get my,
    when do i get my, where is my, başvurum*, başvurumuz*, dosyam ne, kabul edildim mi, kazandım mı, моя заява, моєї заяви,
    мою заяву, моїй заяві, нашу заяву, моя заявка, мою заявку, моя справа, моєї справи, мене взяли, мене прийняли,
    моё заявление, моего заявления, нашего заявления, моя заявка, моей заявке, моё дело, моего дела, меня приняли, приняли ли меня,
    взяли ли меня, mój wniosek, mojego wniosku, moim wniosku, nasz wniosek, naszego wniosku, moje podanie, moja sprawa,
    mojej sprawy, moją sprawę, przyjęli mnie, zostałem przyjęt*, zostałam przyjęt*, طلبي, ملفي, على طلبي, معاملتي, تم قبولي"""
)
# Said anywhere, in whichever language, of what others decide about the asker, or of what is due to him or her.
TAKING_ANYWHERE = folded(
    """wie stehen meine chancen, wie stehen unsere chancen, wie gut stehen meine chancen, wie sind meine chancen, wie groß sind meine chancen, wie hoch sind meine chancen,
    welcher betrag steht mir, welche summe steht mir, wie viel geld steht mir, wie viel steht mir, welcher betrag steht uns, welche summe steht uns, wie viel geld steht uns, wie viel steht uns,
    können die mich zwingen, können sie mich zwingen, kann man mich zwingen, darf man mich zwingen, dürfen die mich zwingen, kann mich ~ zwingen, werde ich gezwungen,
    can they force me, can they make me, can they refuse me, will they hire me, would they hire me, will they recognise my, will they recognize my, what are my chances, how good are my chances,
    beni ~ alır mı, beni ~ alırlar mı, beni ~ kabul eder mi, diplomamı ~ tanır mı, diplomam ~ tanınır mı, şansım ne, şansım var mı, beni zorlayabilir*,
    могут ли меня, могут ли нас, заставят ли меня, признают ли мой, признают ли мне, признают ли моё, засчитают ли мне, какие у меня шансы, есть ли у меня шанс*,
    чи можуть мене, чи можуть нас, чи змусять мене, чи визнають мій, чи визнають мені, чи зарахують мені, які в мене шанси, які мої шанси, чи є в мене шанс*,
    czy mogą mnie, czy ~ uzna mi, czy ~ uzna mój, czy ~ uznają mi, czy ~ uznają mój, czy ~ zmusić mnie, czy zaliczą mi, jakie mam szanse, czy ~ przyjmie mnie, czy ~ mnie zatrudni,
    هل سيقبلونني, هل يقبلونني, هل سيقبلني, هل يجبرونني, هل يمكنهم إجباري, هل سيعترفون بشهادتي, هل يعترفون بشهادتي, ما هي فرصي, ما فرصي, هل سيوظفونني"""
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
            """will ~ recognise it, will ~ recognize it, will ~ recognise my, will ~ recognize my, will ~ recognise her, will ~ recognise his, is that enough, is it enough, is this enough, is that sufficient, will that be enough,
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
            """geçerli olur mu, geçerli mi, geçer mi, sayılır mı, tanınır mı, tanır mı, yeterli mi, yeterli olur mu, yeter mi, kabul eder mi, kabul edilir mi, kabul ederler mi, alırlar mı,
            gelebilir miyim, girebilir miyim, geçebilir miyim, gelebilir mi, öder mi, karşılar mı, denkliği verilir mi"""
        ),
        folded("mi, mı, mu, mü, miyim, mıyım, muyum, müyüm, miyiz, mıyız"),
        folded("var mı, var mıdır, yok mu, bulabilir*, öğrenebilir*, nasıl, nerede, kim, hangi, ne kadar, kaç"),
    ),
    (
        folded("я, мій, моя, моє, мого, моєї, мою, моїй, моєму, мене, мені, нас, нам, наш, наша, нашої"),
        folded(
            """чи визнають його, чи визнають її, чи визнають мій, чи визнає палата, чи вистачить, чи достатньо, чи зарахують, чи може вона, чи може він, чи може моя, чи може мій, чи оплатять мені, чи переведуть мене, чи залишать мене,
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
            """признают ли его, признают ли мой, признают ли её, признает ли палата, хватит ли, достаточно ли, этого достаточно, этого хватит, может ли она, может ли он, может ли моя, может ли мой,
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
            """czy to wystarczy, czy wystarczy, czy to starczy, czy izba uzna, czy uznają, czy uzna, czy zaliczą, czy może ona, czy ona może, czy on może, czy moja ~ może, czy mój ~ może, czy zapłacą mi,
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
            """هل ستعترف, هل سيعترف, هل تعترف, هل يعترف, هل هذا يكفي, هل يكفي, هل تكفي, هل يكفيني, هل سأقبل, هل يقبلون, هل سيقبلون, هل سأحصل, هل تدفع لي, هل يدفع لي, هل ستدفع, هل يمكنها,
            هل تستطيع أختي, هل أستطيع أنا, هل أقدر أنا, هل استطيع انا, هل اقدر انا"""
        ),
        folded("هل"),
        folded("هل هناك, هل يوجد, هل توجد, من, أين, كيف, كم, ما, هل يساعد, هل تساعد"),
    ),
)
