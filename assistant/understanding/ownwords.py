"""Phrases of seven languages by which people ask for the state of their own case, or for a verdict on it."""

from __future__ import annotations

from assistant.understanding.words import folded

# The state of the asker's own application, paper or payment; hardly anybody says these words for anything else.
OWN_AFFAIR = folded(
    """wann wird mein*, wann wird unser*, wann werden mein*, wann werden unser*, wann kommt mein*, wann kommt unser*,
    wann kommt das geld, wann kommt endlich, wann bekomme ich mein*, wann bekommen wir unser*, wann krieg ich mein*,
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
    czy mam prawo, czy mam szans*, czy należy mi się, czy mogę dostać, czy mogę wziąć udział, czy przyjmą mnie, czy mnie przyjmą,
    czy kwalifikuję się, czy się kwalifikuję, czy nadaję się, czy się nadaję, czy spełniam, czy załapię się, czy się załapię, czy należy mi, czy wezmą mnie, czy moja ~ może, czy mój ~ może, هل يحق لي, هل أحصل, هل سأحصل, هل أستحق, هل أنا مؤهل*, هل أستوفي, هل يقبلون, هل تنطبق علي, هل يمكنني الحصول,
    هل يمكنني المشاركة, هل يقبلونني, هل سيقبلونني, هل تستطيع زوجتي, هل يستطيع زوجي, схвалили мою, чи схвалили"""
)
