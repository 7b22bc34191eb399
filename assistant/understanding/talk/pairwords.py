"""The words of seven languages by which several measures that were spoken of are meant together."""

from __future__ import annotations

from assistant.understanding.text.words import folded

BOTH = folded(
    """beide, beiden, beider, beides, beidem, die zwei, der zwei, den zwei, den zweien, both, the two, her iki, her ikisi*, ikisi*, обидва, обидві, обох, обом, обома, оба, обе, обоих, обеих, обоим, обеим, обоими, обеими, oba, obie, obu, obydw*, obojga,
    كلا, كلتا, كليهما, كلتيهما, كلاهما, كلتاهما, كل منهما, لكل منهما, بينهما, الاثنان, الاثنين, الاثنتين"""
)
# As these speak of two only where two stand side by side already.
EACH = folded("jeweils, je, each, respectively, ayrı ayrı, кожн*, каждо*, każd*, لكل, كل واحد")
THREE = folded(
    """alle drei, allen drei, aller drei, die drei, der drei, den drei, den dreien, von dreien, all three, the three, of the three, üçü*, her üçü*, всі три, усі три, всіх трьох, усіх трьох, цих трьох, з трьох, все три, всех трех, этих трех, из трех,
    wszystkie trzy, wszystkich trzech, tych trzech, z trzech, الثلاثة, الثلاث, ثلاثتهم, ثلاثتها"""
)
# What several cost as one sum; for what people do "together" they are not.
TOGETHER = folded(
    "zusammen, zusammengerechnet, zusammengenommen, together, combined, birlikte, beraber, разом, вместе, razem, łącznie, معا, مجموعهما, مجتمعين"
)
TOGETHER_WITH = folded(
    "zusammen mit, together with, combined with, ile birlikte, разом з, разом із, вместе с, вместе со, razem z, razem ze, مع"
)
THAN_BEFORE = folded(  # what was spoken of is held against itself at another time
    "zu früher, als früher, zu vorher, als vorher, zu damals, später noch, noch später, noch früher, than before, from before, later on, ніж раніше, чем раньше, niż wcześniej, niż przedtem, eskisine göre, öncesine göre, من قبل, عن السابق"
)
HOW_MUCH = folded("wie viel, how much, ne kadar, скільки, сколько, ile, كم")
YEARS = folded("jahr*, years, yıl*, рок*, рік, год*, лет, lat*, rok*, سنوات, سنة, عام")  # "für alle Jahre zusammen"
# What one measure has more of than the one spoken of ("Ist PerMenti teurer?", "Und bei PerMenti, ist das mehr?").
HAS_MORE = folded(
    """ist das mehr, ist das weniger, ist es mehr, ist es weniger, is that more, is that less, is it more, is it less, це більше, это больше, to więcej, هل هذا أكثر, teurer, billiger, länger, kürzer, älter, jünger, mehr geld, weniger geld, höheres budget, größeres budget,
    more expensive, cheaper, longer, shorter, older, younger, more money, less money, bigger budget, larger budget, daha pahalı, daha ucuz, daha uzun, daha kısa, daha eski, дорожч*, дешевш*, довше, коротше, старш*, дороже, дешевле, дольше, короче, старше,
    drożs*, tańs*, droższ*, dłużej, krócej, starsz*, أغلى, أرخص, أطول, أقصر, أقدم"""
)
SAME = folded(
    "gleiche*, selbe*, selben, dasselbe, dieselbe*, derselbe*, demselben, denselben, same, aynı, однаков*, одинаков*, той самий, те саме, тот же, то же, та же, ten sam, to samo, ta sama, taki sam, tego samego, نفس"
)
AS_WITH = folded(
    "wie bei, wie beim, wie die, wie der, wie das, wie für, as with, as for, as in, as the, як у, як в, что и у, что и в, как у, как в, co w, co przy, jak w, مثل"
)
# What is told of one of two by its period ("Welche von beiden gibt es schon?").
READY = folded(
    """gibt es schon, gibts schon, gibt es noch, gibts noch, ist schon fertig, ist fertig, ist schon da, ist neuer, ist schon gestartet, ist schon vorbei, already exists, already exist, is newer, is finished, is over already, вже діє, вже є, новіш*, уже есть, уже действует, новее, już jest, już działa, nowsz*, zaten var, daha yeni,
    موجود بالفعل, أحدث"""
)
THOSE = folded("sind die, waren die, werden die, kommen die")  # beside those by which any sentence asks of several
# All rows are set side by side, and not only the one that was asked before.
DIFFERENCE = folded(
    """unterschied*, unterscheid*, anders als, gemeinsamkeit*, gemeinsam haben, haben ~ gemeinsam, vergleich, vergleiche, vergleichen, vergleichst, difference*, differ, differs, compare, in common, fark*, karşılaştır*, різниц*, відрізня*, порівняй*, порівняти, разниц*, отлича*, сравни, сравните, сравнить,
    różni*, porównaj*, porównać, الفرق, قارن, قارني, يختلف"""
)
IN_COMPARISON = folded(
    "im vergleich*, in comparison, zum vergleich*"
)  # with these the row asked before is held against
# With these a question for which of two has more begins.
WHICH_OF = frozenset(
    folded(
        "welche, welcher, welches, welchem, was, which, what, hangisi, hangisinin, що, яка, який, яке, котра, котрий, что, какая, какой, какое, co, która, który, które, أيهما, أيهم"
    )
)
AND = frozenset(folded("und, aber, also, ok, okay, and, so, ve, peki, а, і, та, и, a, i, و"))
# What a measure or its rows may be called in the plural; another noun behind "both" is no measure ("beide Länder").
MEASURES = folded(
    "programme*, projekte*, maßnahmen, angebote*, vorhaben, initiativen, sachen, dinge, förderungen, budgets, laufzeiten, etats, summen, beträge*, prämien, zuschüsse, studien, kampagnen, gesetze"
)
NO_MEASURES = folded(
    """länder*, ministerien, ressorts, seiten, partner*, elternteile*, geschlechter*, gruppen, jahre*, sprachen, anderen, andere, countries, ministries, sides, partners, parties, parents, genders, groups, years, languages, others, others, ülke*, bakanlı*, taraf*, yıl*, країн*, міністерств*, сторон*, рок*, стран*, министерств*, год*,
    kraj*, ministerstw*, stron*, lat*, rok*, البلدين, الدولتين, الوزارتين, الجانبين, الطرفين"""
)
# What neither asks nor tells what is meant, beside the words of ordinary questions.
FILLING = frozenset(
    folded(
        """zusammen, zusammengerechnet, zusammengenommen, zwei, drei, miteinander, untereinander, insgesamt, jeweils, together, combined, two, three, other, each, birlikte, beraber, iki, üç, разом, вместе, двох, трьох, три, два, трех, двух, razem, łącznie, trzy, dwa, dwóch, trzech, ze sobą, sobą, між, собою, между, собой, معا, الثلاثة, اثنين, يكلفان, تكلفان,
        budgets, budget, laufzeiten, beträge, summen, die, them, je, ich, ones, one, nimm, nehmen, take, neuer, fertig, schon, worin, hinter, wodurch, kannst, könntest, können, könnten"""
    )
)
