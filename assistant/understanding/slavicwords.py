"""More of the Ukrainian, Russian and Polish words by which people ask for a field of a measure, or for a fact."""

from __future__ import annotations

from assistant.understanding.words import Phrases, folded
from corpus.types import FieldName

# Phrases as in the table of the seven languages: * stands for any ending, ~ for up to ten words.
SLAVIC: dict[FieldName, Phrases] = {
    FieldName.LAUFZEIT: folded(
        """допоки, до коли, скільки триватиме, скільки триватимуть, скільки тривав, скільки тривала, скільки тривало, скільки часу, скільки діє, скільки діятиме, скільки ще трива*, скільки ще буде, скільки ще діят*, ще діє, ще діють,
        ще триває, ще тривають, ще йде, ще існує, ще працює, досі діє, досі триває, досі працює, досі йде, чи триває, чи діє, уже скінчи*, вже скінчи*, уже закінчи*, вже закінчи*, уже заверши*, вже заверши*, на який час, на який строк, на який термін,
        на скільки років, на скільки, строк дії, строки, термін*, які строки, з якого моменту, з якої дати, з котрого, з яких пір, до яких пір, по який, по яке, до котрого, якого місяця, якому місяці, якого числа, безстроков* чи, безстроков* або, тимчасов* чи,
        постійн* чи, наскільки довго, чи надовго, надовго, дата запуску, початок і кінець, який строк, яка тривалість, у якому році, в якому році, якої дати, коли саме,
        до каких пор, докуда, сколько продлится, сколько продлятся, сколько длит*, сколько продолжа*, сколько времени, сколько еще будет, сколько еще продл*, сколько еще действ*, еще действует, еще действуют, еще идет, еще идут, еще работает, еще существует, до сих пор действует, до сих пор идет,
        уже закончи*, уже заверши*, уже кончи*, уже прошл*, на какой срок, на сколько лет, на сколько, с какого момента, с какой даты, по какое, по какой год, до какой даты, в каком месяце, какого числа, бессрочн* или, временн* или, постоянн* или,
        надолго ли, надолго, долго ли, дата запуска, начало и конец, какова длительность, длительность, продолжительность, когда именно, по какой срок,
        ile potrwa, ile będzie trwać, ile trwał*, ile lat trwa, na jak długo, na ile lat, na ile, jaki okres, jaki termin, jakie terminy, do którego, od którego, jeszcze trwa, jeszcze trwają, jeszcze działa, jeszcze działają, jeszcze obowiązuje, nadal trwa, nadal działa, czy trwa,
        wciąż trwa, już się skończył*, już się zakończył*, już zakończon*, już wygasł*, bezterminow* czy, na stałe czy, czasow* czy, w jakim czasie, do jakiego roku, do jakiego czasu, od jakiego roku, od jakiego czasu, w którym miesiącu, którego dnia, jakiego dnia,
        jaka data, kiedy dokładnie, data startu, data końca, od kiedy do kiedy, długość trwania, jak długi, początek i koniec, czas obowiązywania, okres obowiązywania"""
    ),
    FieldName.MITTEL: folded(
        """у скільки обій*, у скільки обходит*, в скільки обій*, в скільки обходит*, скільки йде на, скільки іде на, скільки ~ йде на, скільки ~ іде на, скільки пішло, скільки ~ пішло, скільки ~ витрат*, скільки витрат*, скільки ~ грошей, скільки ~ коштів, скільки закладено, скільки ~ закладено,
        скільки передбач*, скільки ~ передбач*, скільки вклал*, скільки вклад*, скільки вкладен*, скільки ~ вкладен*, скільки мільйон*, скільки ~ мільйон*, скільки на рік, скільки щороку, скільки ~ щороку, скільки ~ на рік іде, скільки ~ євро, яка вартість, вартіст*, вартіс*, яка ціна, ціна,
        звідки гроші, звідки ~ гроші, звідки кошти, звідки ~ кошти, звідки беруть*, звідки фінанс*, за чий рахунок, за чий кошт, за чиї гроші, за які гроші, за які кошти, чиїм коштом, чиї гроші, хто дає гроші, хто дає кошти, хто виділя*, хто виділив, хто спонсор*, хто покрива*, хто сплач*, хто заплат*,
        хто дає на, якого фонду, якого бюджету, яких коштів, який обсяг, який кошторис, кошторис*, які витрати, витрати на, асигнуван*, у яку суму, в яку суму, яку суму, якої суми, суму, сума, який розмір, якого розміру, якому розмірі, яка величина, який грошов*, які фінанс*,
        во сколько обо*, во сколько обх*, сколько уходит, сколько ~ уходит, сколько ушло, сколько ~ ушло, сколько идет на, сколько ~ идет на, сколько пошло, сколько ~ пошло, сколько ~ денег, сколько ~ средств, сколько заложено, сколько ~ заложено, сколько предусмотр*, сколько ~ предусмотр*,
        сколько вложи*, сколько ~ вложи*, сколько вложен*, сколько вкладыв*, сколько миллион*, сколько ~ миллион*, сколько в год, сколько ежегодно, сколько ~ ежегодно, сколько ~ евро, сколько потра*, сколько ~ потра*, какая стоимость, какова стоимость, стоимость, стоимости, какая цена, цена,
        откуда деньги, откуда ~ деньги, откуда средства, откуда ~ средства, откуда берут*, откуда финанс*, за чей счет, за чьи деньги, на какие деньги, на какие средства, на чьи деньги, чьи деньги, кто дает деньги, кто дает средства, кто выделя*, кто выделил, кто спонсор*, кто покрыва*, кто заплат*,
        кто дает на, какого фонда, какого бюджета, каких средств, какой объем средств, какова смета, смета, какие расходы, какие затраты, затраты на, расходы на, ассигнован*, какую сумму, какой размер, каков размер, каком размере, какова величина, сумму, сумма,
        ile poszło, ile ~ poszło, ile idzie na, ile ~ idzie na, ile rocznie, ile ~ rocznie idzie, ile ~ pieniędzy, ile ~ środków, ile ~ euro, ile milion*, ile ~ milion*, ile włoż*, ile ~ włoż*, ile zaplanowano, ile przewidzian*, ile ~ przewidzian*, ile ~ pochłon*, ile pochłon*, ile wydał*, ile wydano,
        za ile, jaki koszt, jaka cena, jaka wartość, skąd pieniądze, skąd są pieniądze, skąd ~ pieniądze, skąd środki, skąd ~ środki, skąd finans*, z czyich, za czyje, za jakie pieniądze, kto finansuje, kto sponsor*, kto daje pieniądze, kto wykłada, kto pokrywa, kto opłaca, kto zapłac*, kto ponosi koszty,
        kto dokłada, finansuj*, z jakiego funduszu, z którego funduszu, z jakiego budżetu, z jakich środków, jakie fundusze, jakie finans*, jaka jest wysokość, jaka wysokość, jakiej wysokości, jaka suma, jaką kwotę, jaką sumę, jakiej kwoty, kwota, kwotę, kosztował*, nakłady, wydatki, jakie nakłady"""
    ),
    FieldName.RESSORT: folded(
        """хто опіку*, хто курує, хто займа*, хто цим займа*, хто за це, хто за цим, яке відомство, які відомства, якого відомства, якому відомству, чиє відомство, хто стоїть за, стоїть за, хто координу*, чиєму віданні, чиїй компетенції, під чиїм, до кого звернут*, до кого звертат*,
        хто організ*, хто запровад*, хто запустив, хто веде, хто завіду*, хто відає, хто головний, хто влаштов*, хто провів, хто ініціат*, чия це програма, чия програма, чия це, чий це проєкт, чий проєкт, чий проект, кому підпорядк*, чия відповідальність, яке мін*, хто в уряді, підпорядков*,
        кто курирует, кто занимается, кто этим занимается, кто за это, кто за этим, какие ведомства, какого ведомства, какому ведомству, чье ведомство, кто стоит за, стоит за, кто координирует, чьем ведении, чьей компетенции, под чьим, к кому обращ*, к кому обрат*, кто организ*, кто ввел,
        кто запустил, кто ведет, кто заведует, кто ведает, кто главный, кто устроил, кто провел, кто инициат*, чья это программа, чья программа, чья это, чей это проект, чей проект, кому подчин*, чья ответственность, какой мин*, кто в правительстве, подведомств*,
        kto się zajmuje, kto zajmuje się, kto się tym zajmuje, kto nadzoruje, kto kieruje, kto koordynuje, jaki resort, który resort, jakie resorty, które resorty, jakiego resortu, jakiemu resortowi, resortu, resorty, kto stoi za, stoi za, komu podlega, czyjej gestii, w gestii, pod czyim, do kogo się zwróc*, do kogo mam się,
        kto organiz*, kto zorganizował, kto wprowadził, kto uruchomił, czyj projekt, czyj to projekt, czyj program, czyj to program, czyja, kto dowodzi, kto jest gospodarzem, kto zainicjował, kto w rządzie"""
    ),
    FieldName.INTERNET: folded(
        """посилання, лінк, лінка, вебадрес*, веб адрес*, гіперпосиланн*, вебпортал*, сторінк* в інтернеті, сторінк* в мережі, адрес* в мережі, де ~ прочитати, де ~ почитати, де прочитати, де почитати, де ~ дізнатися більше, де ~ більше інформації, де ~ детальн*, де ~ подробиц*, є ~ сторінк*, яка сторінка, яка адреса, за якою адресою,
        у мережі, онлайн сторінк*, домашн* сторінк*, офіційн* сторінк*, якій сторінці,
        ссылка, ссылку, ссылки, ссылкой, линк, веб адрес*, гиперссылк*, адрес* в интернете, адрес* в сети, где ~ прочитать, где ~ почитать, где прочитать, где почитать, где ~ узнать больше, где ~ узнать подробн*, где ~ подробн*, где ~ больше информации, есть ~ страниц*, какой адрес, какая страница, по какому адресу,
        в сети, домашн* страниц*, официальн* страниц*, какой странице,
        linku, linka, linki, witryn*, gdzie ~ przeczytać, gdzie przeczytać, gdzie ~ poczytać, gdzie poczytać, gdzie ~ dowiem się więcej, gdzie ~ dowiedzieć się więcej, gdzie ~ więcej informacji, gdzie ~ szczegół*, w sieci, adres* w internecie, adres* w sieci, swoją stronę, własną stronę, ma ~ stronę, jaka strona, jaką stronę,
        jakiej stronie, jaki adres, pod jakim adresem, strony internetowe, stronka, stronkę"""
    ),
    FieldName.PARTNER: folded(
        """хто долуч*, хто залуч*, хто задія*, хто співпрацю*, з ким співпрацю*, з ким працю*, хто допомага*, хто підтриму*, з ким разом, разом з ким, спільно з ким, разом із ким, із ким, за участі кого, хто ~ участь, хто учасник*, хто є учасник*, хто входить, хто ~ входить до, хто в команді, хто викону*, хто втілю*, хто впровадж*, співвиконав*, хто виконав*, які організації,
        які компанії, які фірми, які каси, які палати, які університети, які виші, які заклади, які установи, якими організаціями, якими установами, якими фірмами, які спілки, яка фундація, який фонд,
        кто вовлеч*, кто задейств*, кто сотрудничает, с кем сотруднич*, с кем работа*, кто помога*, кто поддержива*, вместе с кем, совместно с кем, при участии кого, кто участвовал*, кто принимает участие, кто принимал*, кто участник*, кто входит, кто в команде, кто исполн*, кто воплощ*, кто внедря*, соисполнител*, какие организации,
        какие компании, какие фирмы, какие кассы, какие палаты, какие университеты, какие вузы, какие учреждения, с какими организациями, с какими фирмами, с какими учреждениями, какие союзы, какой фонд участв*,
        kto współprac*, z kim współprac*, z kim się współprac*, kto jest zaangażowan*, kto zaangażowan*, kto brał udział, kto pomaga, kto wspiera, razem z kim, wspólnie z kim, kto wykonuje, kto wdraża, kto wchodzi, kto jest w, uczestnicy, współwykonawc*, kto jeszcze, jakie organizacje, jakie firmy, jakie kasy, jakie izby, jakie uczelnie, jakie instytucje,
        jakie związki, z jakimi organizacjami, z jakimi firmami, z jakimi instytucjami, która fundacja, kto współdział*"""
    ),
    FieldName.ZIEL: folded(
        """чого хоч*, чого прагн*, чого планую*, чого намага*, яке призначення, для чого, заради чого, нащо, з якою метою, яке завдання, які завдання, що має дати, що хочуть, що це дає, до чого прагн*, на що спрямован*, на що націлен*, який сенс, який задум, яка ідея, яких цілей, які цілі, в чому сенс, у чому сенс, що мають досягти, чого мають досяг*, має досягти,
        чего хотят, чего хочет, чего добива*, чего стрем*, чего пыта*, для чего, ради чего, с какой целью, какая задача, каковы задачи, какие задачи, какие цели, каковы цели, какая цель, что должно дать, что должна дать, что хотят, что это дает, к чему стрем*, на что направлен*, на что нацелен*, в чем смысл, какой смысл, в чем цель, каков замысел, каково назначение, чего должн* достич*,
        co chce się, co chcą osiągnąć, co chce osiągnąć, co ma dać, co ma przynieść, czego chce się, do czego służy, do czego ma służyć, do czego dąży, do czego się dąży, w jakim celu, jakie cele, jakie jest zadanie, jakie są cele, czemu służy, czemu ma służyć, jaki sens, jaki ma sens, jaki jest zamysł, na co ukierunkowan*, po co powstał*, po co jest, po co to"""
    ),
    FieldName.TITEL: folded(
        """як повністю назива*, як офіційно назива*, як точно назива*, повністю називається, яка назва, яка повна назва, повною назвою, що означає абревіатура, що означає скорочення, як розшифр*, розшифр*, повний заголовок,
        как полностью называ*, как официально называ*, как точно называ*, какое название, каково название, полное имя, полного названия, что означает аббревиатура, что означает сокращение, как расшифр*, расшифр*, полный заголовок,
        jak dokładnie nazywa, jak w pełni nazywa, jak oficjalnie nazywa, jak brzmi nazwa, jak brzmi pełna, jaka jest nazwa, jaka jest pełna nazwa, jak brzmi tytuł, pełną nazwę, pełnej nazwy, oficjalną nazwę, rozwinięcie skrótu, co oznacza skrót, od czego skrót, jak rozwin*"""
    ),
    FieldName.VEROEFFENTLICHUNG: folded(
        """публікаці*, видавництв*, де вийшл*, де купити ~ дослідж*, де ~ дослідження, публикаци*, издательств*, где вышл*, где купить ~ исслед*, где ~ исследование, publikacj*, wydawnictw*, gdzie ukazał*, gdzie kupić ~ bada*, gdzie ~ badanie"""
    ),
}

# Words that ask for a field only where it is clear of which measure.
SLAVIC_OF_A_NAMED: dict[FieldName, Phrases] = {
    FieldName.LAUFZEIT: folded(
        """триватиме, тривав, діє, діють, діятиме, чинн*, закінчи*, закінчу*, заверши*, завершу*, почал*, почат*, початок, кінець, старт, стартувал*, дата, дати, період, актуальн*,
        действует, действуют, закончи*, заканчива*, заверши*, заверша*, начал*, начало, конец, стартовал*, идет, идут, даты, период, актуальн*,
        trwał*, potrwa, działa, obowiązuje, skończ*, kończy, zakończ*, rozpocz*, zaczę*, początek, koniec, ruszył*, termin, daty"""
    ),
    FieldName.MITTEL: folded(
        """коштів, коштами, витрат*, оплата, оплачу*, платить, платять, обсяг, мільйон*, ресурс*, средства, расход*, затрат*, оплата, платит, платят, оплачива*, объем, миллион*,
        pieniędzmi, środkami, wydatk*, opłac*, płaci, płacą, milion*, nakład*, suma, sumę"""
    ),
    FieldName.RESSORT: folded(
        "відомств*, курує, керує, чий, чия, чиє, ведомств*, курирует, руководит, чей, чья, чье, zarządza, kieruje, czyj"
    ),
    FieldName.INTERNET: folded("онлайн, мереж*, адрес*, сети, адрес, linki, adres, sieci, witryna"),
    FieldName.PARTNER: folded(
        "учасник*, співпрац*, разом з, участник*, сотруднич*, вместе с, uczestnic*, razem z, udział, wspólnie"
    ),
    FieldName.ZIEL: folded(
        "сенс, призначення, завдання, смысл, назначение, задача, задачи, sens, przeznaczenie, zadanie"
    ),
    FieldName.TITEL: folded("назву, название, наименование, nazwa, nazwę"),
}

# Words that may stand between the others of a phrase and say nothing ("Хто цим займається?").
FILLERS: dict[str, frozenset[str]] = {
    "uk": frozenset(
        folded(
            """це, цим, цього, цьому, цю, ця, цей, ці, цих, цією, цієї, тут, там, же, ж, саме, взагалі, власне, він, вона, воно, вони, його, її, їх, їй, йому, нею, ним, програма, програму, програми, програмі,
            програмою, проєкт, проєкту, проєкті, проєктом, проект, проекту, проектом, захід, заходу, заходом, заході, ініціатива, ініціативу, ініціативи, було, був, була, буде, загалом, приблизно"""
        )
    ),
    "ru": frozenset(
        folded(
            """это, этим, этого, этому, эту, эта, этот, эти, этих, этой, тут, там, же, именно, вообще, собственно, он, она, оно, они, его, ее, их, ей, ему, ею, им, программа, программу, программы, программе,
            программой, проект, проекта, проекту, проекте, проектом, мера, меру, меры, мере, мерой, инициатива, инициативу, инициативы, было, был, была, будет, примерно"""
        )
    ),
    "pl": frozenset(
        folded(
            """to, tym, tego, temu, tę, ta, ten, te, tych, tej, tu, tam, właśnie, on, ona, ono, one, jego, jej, ich, je, się, program, programu, programie, programem, projekt, projektu, projekcie,
            projektem, działanie, działania, działaniem, działaniu, inicjatywa, inicjatywę, inicjatywy, było, był, była, będzie, jest, są"""
        )
    ),
}
