"""What sounds like a field of a measure in other languages, but is the asker's own, a source or part of a name."""

from __future__ import annotations

from assistant.understanding.text.words import Words, folded

_OWN = folded(
    """my partner*, our partner*, his partner, her partner, a partner who, partner firm*, partner compan*, partner school*, looking for a partner, looking for partner*, find a partner, find partner*, need a partner, need partner*, search for a partner, want partner*, my aim, our aim, my aims, my goal, my goals, our goal, our goals, my purpose, my objective, my budget, our budget, our own budget, no budget, my website, our website, my homepage, our homepage, a website that, a website where, my costs, our costs, my expenses, i am responsible, i m responsible, we are responsible, i am in charge, i m in charge, my department, my responsibility, no money, have money, enough money, pays for my, pay for my, pays for me, pay for me, ministry helps me, ministry help me, ministry can help me,
    zapłaci za mój, zapłaci za mnie, mi zapłaci, mi sfinansuje, mój partner, moja partnerka, mojego partnera, mój cel, moim celem, moje cele, naszym celem, nasz cel, szukam partner*, szukamy partner*, potrzebuję partner*, potrzebujemy partner*, znaleźć partner*, mój budżet, nasz budżet, mojego budżetu, nie ma budżetu, nie mam budżetu, nie mamy budżetu, bez budżetu, odpowiadam za, jestem odpowiedzialn*, moja strona, naszą stronę, ministerstwo pomoże, ministerstwo ~ mi odmów*, ministerstwo odmów*, ministerstwo mi, ministerstwo nie,
    оплатит мне, оплатит мой, оплатит мои, заплатит за мой, заплатит за меня, мой партнер, моего партнера, моя партнерша, моя цель, моей целью, наша цель, нашей целью, ищу партнер*, ищем партнер*, нужен партнер, нужны партнер*, найти партнер*, цель то, мой бюджет, наш бюджет, нет бюджета, министерство ~ отказал*, министерство ~ не отвечает, министерство ~ не помог*, министерство ~ сказал*, я отвечаю за, мы отвечаем за,
    оплатить мені, оплатить мій, заплатить за мій, заплатить за мене, мій партнер, мого партнера, моя партнерка, моя мета, моєю метою, наша мета, нашою метою, моя ціль, ціль держави, шукаю партнер*, шукаємо партнер*, потрібен партнер, потрібні партнер*, знайти партнер*, мій бюджет, наш бюджет, нема бюджету, немає бюджету, міністерство ~ відмовил*, міністерство ~ не відповідає, міністерство ~ не допомогл*, міністерство ~ сказал*, міністерства йти, міністерства звертат*, я відповідаю за, ми відповідаємо за,
    kursumu, kursumun, eğitimimi, ortak arıyor*, ortağı arıyor*, partner arıyor*, ortak bulmak, ortak lazım, ortağım, ortağımız, amacım, amacımız, hedefim, hedefimiz, bütçem, bütçemiz, bütçemiz yok, param yok, parası yok, paramız yok, hangi bakanlık bana, bakanlık bana, bakanlık bize, sağlık kasası*, hastalık kasası*, ben sorumluyum, biz sorumluyuz,
    بيدفعلي, يدفع لي, يدفعلي, بدي شريك, بدنا شريك, أبحث عن شريك, نبحث عن شريك, أبحث عن شركاء, نبحث عن شركاء, عم دور على شريك, أدور على شريك, محتاج شريك, شريكي, زوجي شريك, هدفي, هدفنا, برنامج هدفه, مشروع هدفه, ميزانيتي, ميزانيتنا, ما عندي ميزانية, ما عنا ميزانية, الوزارة قالت, الوزارة قالولي, الوزارة رفضت, الوزارة رفضوا, الوزارة ما, الوزارة مو, علاقة بالوزارة, مع مين بحكي, مع مين احكي, مع مين نحكي, مع مين لازم احكي, مع من أتكلم, مع من أتحدث, معي مصاري, معنا مصاري, عندي مصاري, بدي مصاري, ما معي مصاري, معي فلوس, عندي فلوس, عنديش فلوس, بدي فلوس, أنا مسؤول*, نحن مسؤول*"""
)
# Where the asker read of something is no question for what was printed.
_SOURCES = folded(
    """in a brochure, in the brochure, in your brochure, from a brochure, in a leaflet, in the leaflet, from a leaflet, on a leaflet, lost the leaflet, lost the flyer, lost the brochure, have the leaflet, have the flyer, have a leaflet, got the leaflet, got a leaflet, got a flyer, saw a flyer, saw a leaflet, found a leaflet, found a flyer, in a flyer, in the flyer, on a flyer, in an article, in the newsletter, the leaflet says, the flyer says, the brochure says,
    w ulotce, z ulotki, na ulotce, w broszurze, z broszury, w artykule, mam ulotkę, dostałam ulotkę, dostałem ulotkę, zgubiłam ulotkę, zgubiłem ulotkę,
    в брошюре, из брошюры, в листовке, из листовки, на листовке, на флаере, во флаере, в буклете, из буклета, увидел* листовку, получил* листовку, дали листовку, потерял* листовку,
    у брошурі, в брошурі, з брошури, у листівці, в листівці, з листівки, на листівці, на флаєрі, у флаєрі, у буклеті, в буклеті, отримал* листівку, дали листівку, загубил* листівку,
    broşürde, broşürden, broşürünüzde, kitapçıkta, el ilanında, ilanda gör*, makalede, broşürü kaybet*,
    في البروشور, بالبروشور, من البروشور, في المنشور, بالمنشور, في الكتيب, بالكتيب, من الكتيب, شفت بروشور, شفت فلاير, شفت منشور, ضيعت البروشور, قريت بمنشور"""
)
# Names of measures, and idioms, with such a word in them.
_NAMES = folded(
    """chain of responsibility, responsibility chain, end up, ends up, ended up, ending up, łańcuch* ~ odpowiedzialności, łańcuch* odpowiedzialności, цепочк* ответственности, цепь ответственности, цепи ответственности, ланцюг* відповідальності, ланцюжк* відповідальності, ланцюжок відповідальності,
    sorumluluk zincir*, سلسلة المسؤولية, سلسلة المسؤوليات, سلسلة مسؤولية, بسلسلة المسؤولية, لسلسلة المسؤولية"""
)
_UNASKED = (_OWN, _SOURCES, _NAMES)


def unasked_places(words: Words) -> frozenset[int]:
    """Return the places of words that sound like a field, but by which none is asked for ("My partner is a nurse")."""
    return frozenset(place for phrases in _UNASKED for span in words.spans_of(phrases) for place in span)
