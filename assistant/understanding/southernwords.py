"""More of the Turkish, Arabic and English words by which people ask for a field of a measure."""

from __future__ import annotations

from assistant.understanding.words import Phrases, folded
from corpus.types import FieldName

# Phrases as in the table of the seven languages: * stands for any ending, ~ for up to ten words.
SOUTHERN: dict[FieldName, Phrases] = {
    FieldName.LAUFZEIT: folded(
        """hangi ay*, hangi gün*, kaç yıllığına, kaç yıllık, kaç yıla, kaç yıldan*, kaç yılından*, kaç yılına*, kaç yıldır, kaç yıl daha, kaç yılında, kaç ay, kaç aylık, kaç sene*, kaçıncı yıl*, ne zamandan*, ne zamandan beri, ne zamana*, ne zamana kadar, ne zamana dek, hangi tarihe kadar, hangi yıla kadar,
        hangi yıldan beri, ne zamanki, ne vakit*, ne kadar süre*, ne kadar süreyle, ne kadarlık, daha ne kadar, ne kadar daha, ne kadar zaman*, süre ne*, süre, başlangıç tarih*, bitiş tarih*, başlama tarih*, bitme tarih*, tarih aralığı*, tarihleri, hangi dönem*, hangi zaman*, zaman dilimi, geçerlilik süre*,
        vadesi, son tarih*, takvimi, bitti mi, bitmiş mi, sona erdi mi, sona ermiş mi, tamamlandı mı, hala var mı, hala devam*, hala sürü*, halen sürü*, halen devam*, devam ediyor mu, devam edecek mi, devam ediyo mu, sürüyor mu, sürecek mi, yürürlükte mi, hala aktif*, hala açık*, kalıcı mı, süreli mi,
        süresiz mi, başladı mı, geçici mi, sınırlı mı, ne zamandan beri ~ yetkili*, ne zamandan beri ~ sorumlu*, ne zamandır, ne zamandır ~ sorumlu*, hangi zamana kadar, nezaman*, ne zmn, kaçta bit*, kaçta başla*, ne zamanlar, من إمتى, إمتى, إيمتى, ايمتا, امتا, لإمتى, لايمتى, لمتى, من متى, أي سنة, أي عام,
        بأي سنة, لأي سنة, بأي عام, أي تاريخ, بأي تاريخ, أي يوم, بأي يوم, أي شهر, بأي شهر, أي فترة, كم سنة, لكم سنة, بكم سنة, كم عاما, كم عام, كم شهر*, لكم شهر, كم مدت*, قديش مدت*, شو مدت*, كم دام*, كم يدوم, كم تدوم, كم ستستمر, كم سيستمر, كم بيستمر, كم بتستمر, قديش بيستمر, قديش بتستمر, قديش بضل, بتضل, بيضل,
        لا يزال, لا تزال, ما زال, ما زالت, مازال*, لسا شغال*, لسه شغال*, لسا ماشي*, لسه ماشي*, لسا موجود*, لسه موجود*, لسا ~ شغال*, لسا ~ ماشي*, لسا ~ موجود*, لسه ~ شغال*, خلص ولا, خلصت ولا, هل انته*, هل خلص*, هل بدأ*, تاريخ البدء, تاريخ الانتهاء, تاريخ بد*, تاريخ انته*, تاريخ نهاي*, بداية ونهاية, بدايته,
        بدايتها, نهايته, نهايتها, موعد البدء, موعد الانتهاء, موعد انته*, موعد بد*, صلاحيته, صلاحيتها, إلى أي, حتى أي, لغاية أي, طول المدة, على مدى كم, مدة التنفيذ, دائم أم, دائمة أم, مؤقت أم, مؤقتة أم, منذ أي, من أي تاريخ, ساري*, المدى الزمني, الإطار الزمني, لأي وقت, لأي تاريخ, لحد أي, منذ متى ~ مسؤول*, من
        متى ~ مسؤول*, من إمتى ~ مسؤول*, سنة البداية, سنة الانتهاء, how long has, been around, be around, the dates, what dates, dates of, dates for, which day, what day, which date, what date, which month, what month, still going, still active, still available, still in place, still in force, still exist*,
        still open, still live, over yet, finished yet, over already, already over, already finished, ended yet, time span, timespan, timeline, what years, from when, come to an end, comes to an end, came to an end, lifespan, run for, last for, lasted, got going, get started, got started, get going, got off
        the ground, permanent or, temporary or, or permanent, or temporary, open ended, time limit*, time limited, running time, running period, how much longer, wrap up, wraps up, up and running since, in place since, till what, since when ~ responsible, how long ~ responsible, since
        when ~ in charge, by when, as of when, how soon"""
    ),
    FieldName.MITTEL: folded(
        """parayı kim, parasını kim, paralar kim*, masrafını kim, kim karşıl*, kim finanse*, finanse ed*, kim fonlu*, kim destekl*, kimin parası*, kimin cebi*, kimin bütçesi*, paranın kaynağı, parası nere*, para nere*, parası ner*, kaynağı nere*, fon nere*, kaynağı ne*, kaça patl*, kaça çık*, kaça otur*, kaça
        geliyor, kaça, kaç lira, kaç milyon*, kaç bin euro*, kaç avro, ne kadar verdi*, ne kadar veriyor*, ne kadar verecek, ne kadar tut*, ne kadar gid*, ne kadar yatır*, ne kadar öngör*, ne kadar planlan*, ne kadar tahsis*, ne kadar fon, ne kadar euro*, ne kadar avro*, ne kadar ~ ayrıl*, ne kadar ~
        harca*, ne kadar ~ para, ne kadar ~ gidiyor, ne kadar ~ öngör*, ne kadarlık bütçe, ayrılan para*, ayrılan bütçe*, ayrılan kaynak*, ayrılan ödenek*, ayrılan tutar*, ayrılan pay, ayrılan fon*, hangi fon*, hangi kaynak*, hangi bütçe*, hangi para*, mali kaynak*, toplam tutar*, tutarı, tutar ne*, bedeli,
        harcanan*, parasal, maddi kaynak*, ödeneği, ödenekler*, kasası*, kim üstlen* ~ masraf, sponsor*, kac para, ne kdr para, مين بيدفع, مين بدفع, مين عم يدفع, مين دفع, مين يدفع, مين بيمول, مين يمول, مين ممول*, من ممول, من يتحمل التكاليف, من يتحمل تكاليف, من يتكفل, مين بيتحمل, على حساب مين, على حساب من,
        على نفقة, مصاري, المصاري, مصاريها, مصاريه, فلوس, الفلوس, فلوسه, فلوسها, قديش بكلف, قديش بتكلف, قديش بيكلف, قديش كلف*, قديش تكل*, شو كلف*, شو تكل*, شو بكلف, كلفة, الكلفة, كلفته, كلفتها, تكلفته, تكلفتها, التكاليف, بكلف, بيكلف, بتكلف, المبلغ المخصص, المبالغ المخصص*, مبلغ ~ مخصص*, مبلغ ~ رصد*, أي مبلغ,
        ما المبلغ, ما هو المبلغ, ما هي المبالغ, ما المبالغ, شو المبلغ, ميزاني*, موازن*, الموازنة, تمويل*, وين التمويل, من وين ~ تمويل, مصدر التمويل, مصدر تمويل*, مصدر المال, مصدر الأموال, ممول من, المخصصات, مخصصات, اعتمادات, رصد, رصدت, المرصود*, كم أعط*, كم منح*, كم دفع*, كم تدفع, كم يدفع, مين داعم, مين
        بيدعم, كم رصد, كم أنفق, كم صرف*, كم ~ صرف*, كم ينصرف, كم ثمن, كم مليون*, كم ألف يورو, كم ~ يورو, كم ~ أموال, كم ~ المال, كم يبلغ تمويل*, كم قيمة, حجم التمويل, قيمة التمويل, أي صندوق, أي أموال, بأي أموال, كم تم تخصيص*, كم خصصت, كم خصص*, كم ~ مصاري, كم ~ فلوس, قديش ~ مصاري, قديش ~ فلوس, قديش المصاري, قديش المصاري المخصص*, كم الأموال المخصص*, المصاري المخصص*, الأموال المخصص*, الميزانية المخصص*, المال المخصص*,
        قديش ~ المصاري, كم المصاري, شو المصاري, قديش الفلوس, قديش ~ مبلغ, قديش المبلغ, قديش ~ يورو, foots the bill, foot the bill, foots the bill for, footing the bill, who funds, who is funding, who s funding, who is paying, who s paying, who finances, who covers the cost, picks up the tab, pick up the tab, picking up the
        tab, where does the money, where ~ money come*, where ~ money ~ come*, source of funding, source of the money, funding source*, how pricey, how big is the pot, how large is the pot, in the pot, how large is the budget, how well funded, how pricey, how much cash, how much ~ cash, how much goes into,
        how much goes to, how much ~ goes into, how much went into, how much ~ spent, how much ~ spend, how much ~ spending, how much ~ put into, how much ~ put aside, how much ~ set aside, how much ~ invest*, how much ~ budget, how much money ~, how much ~ available, how much ~ earmarked, how much ~
        pumped, how much is being, what sum, which sum, what amount, amount of money, at whose expense, whose money, financial volume, bankroll*, paid for by, paid by, what will it cost, how many euros, how many million*, who sponsors, what budget, which budget, financial resources, financial means, which
        pot, what pot, what money, which money"""
    ),
    FieldName.RESSORT: folded(
        """kim bakıyor, kim ilgilen*, kimin işi, kimin elinde, kimin yetki*, kimin görev*, kimin sorumlu*, kime bağlı, nereye bağlı, hangi bakanlığa bağlı, bakanlığa bağlı, hangi bakanlık bakıyor, kim düzenle*, kim organize*, kim başlat*, kim çıkar*, arkasında kim, kim var arkasında, kim üstlen*, muhatap*,
        muhatab*, hangi makam*, kimin projesi, kimin programı, kim sahip, sahibi kim, kim koordine*, kim yürütü*, kim idare*, kim yapıyo*, hangi bak*, مين المسؤول*, مين مسؤول*, مين ماسك*, مين بيدير*, مين بدير*, مين الوزارة, أي وزار*, بأي وزار*, لأي وزار*, وزارات, وزارتها, وزارته, ماسكة, مين بيشرف, من يشرف,
        من تشرف, من يتولى, من تتولى, مين وراء, مين ورا, من وراء, من ينظم, مين نظم, من نظم, من أطلق, مين أطلق, الجهة المعنية, الجهة المختصة, الجهة الحكومية, جهة حكومية, تابع لمين, تابعة لمين, تابع لمن, تابعة لمن, تتبع لمن, لمين تابع*, تحت إشراف, بيد من, بإيد مين, من صاحب, مسؤولية من, مسؤولية مين, من يدير*,
        من يقود, مين بيقود, لمين أتوجه, إلى من أتوجه, بمن أتصل, من المعني, who takes care, come under, comes under, falls under, fall under, reports to, who looks after, who takes care, who is taking care, who handles, who oversees, who manages, who coordinates, who co ordinates, whose responsibility,
        responsibility for, got responsibility, has responsibility, who set up, who organised, who organized, who organises, who launched, whose remit, who has the lead, has the lead, takes the lead, under whom, whose project, whose programme, whose program, whose initiative, whose job, who can i ask, who
        do i contact, who do i turn to, who should i contact, whom do i contact, contact person, who is accountable, lead ministry, who owns, who s behind, who s responsible, who s in charge, who s running, who is running, who introduced, who answers for, belongs to which"""
    ),
    FieldName.INTERNET: folded(
        """internette ~ bul*, webde, web adres*, web link*, sitesi, sitesini, sitesine, site adres*, websitesi*, link*, linki, linkini, nereden oku*, nerede oku*, nerede ~ okuyabil*, daha fazla bilgi, fazla bilgi*, online adres*, ana sayfası*, çevrimiçi, url, hangi site*, hangi sayfa*, hangi adres*, internet
        sayf*, نت, النت, عالنت, بالنت, على النت, الويب, ويب, لينك, اللينك, موقعه, موقعها, موقعهم, صفحته, صفحتها, صفحة ويب, صفحة إنترنت, صفحة إلكترونية, صفحة الإنترنت, رابطه, رابطها, أي صفحة, بأي صفحة, أي موقع, وين بقرأ, وين بلاقي معلومات, أين أقرأ, أين أجد معلومات, أين يمكن* القراءة, أين يمكن* معرفة,
        معلومات أكثر, معلومات إضافية, مزيد من المعلومات, المزيد عن, عنوان الويب, عنوان إلكتروني, العنوان الإلكتروني, وين ~ عالنت, وين ~ النت, أين ~ الإنترنت, على الانترنت, بالانترنت, web presence, internet presence, web address*, more information, more info, where can i find ~ online, where do i find ~
        online, where is ~ online, read up, where ~ sign up, where ~ apply, a link, the link, link for, link to, website, homepage, page on the web, where can i look, look it up, webpage"""
    ),
    FieldName.PARTNER: folded(
        """ortağı*, ortakları*, paydaş*, partner*, kimler var, kimler dahil, kimler görev al*, kim katıl*, kimle, kimle birlikte, kiminle*, kimlerle*, kimle çalış*, kimin iş birliği*, kimin desteğiyle, kimin katkısı*, kim hayata geçir*, hayata kim geçir*, yanında kim*, hangi kuruluş*, hangi
        kurumlar*, hangi odalar*, hangi üniversite*, hangi kasa*, hangi vakıf*, hangi dernek*, hangi birlik*, hangi eyalet*, hangi şirket*, hangi firma*, içinde kim*, kimlerin katılımı*, masada kim*, masada otur*, masada yer al*, masasında kim*, kimler otur*, kimler çalış*, ekipte kim*, شركاؤ*, شركائ*,
        شركاه*, شركا, الشركا, مين شركا*, مين الشركا*, مين بيشارك*, مين مشارك*, مين يشارك*, مين شارك*, من شارك*, من يشترك, من تشارك, من المشارك*, المشاركون, المشاركين, الجهات المشارك*, الجهات الشريك*, الجهات المنفذ*, جهات أخرى, مع مين, بالتعاون مع, يتعاون مع, تتعاون مع, يتعاون, تتعاون, من يتعاون, مين
        بيتعاون, مين داخل*, مين قاعد, قاعد على طاولة, على طاولة, على الطاولة, من ينفذ*, مين بينفذ*, أي جامعات, أي غرف, أي شركات, أي مؤسسات, أي منظمات, أي جمعيات, أي صناديق, أي جهات, أي ولايات, بمشاركة من, بمشاركة مين, إلى جانب من, مين عم يشتغل, مع من يعمل, مع من تعمل, شريكة, s on board with, is on board
        with, who works together, who ~ works with, who ~ work with, whom ~ work with, who ~ cooperate with, who ~ collaborate with, which ~ on board, which other states, which states, which federal states, which ~ take part, which ~ participat*, who ~ on board, work together with, works together with, worked together with, who is working with, works alongside, alongside whom, alongside who, who cooperates, who
        collaborates, with whom, who carries out, who carries it out, who implements, who is implementing, who sits, who has a seat, has a seat at, seat at the table, who participates, participates in, participating in, who joined, who has joined, who joins, who belongs to, who contributes, who contributed,
        which organisations, which organizations, which chambers, which universities, which companies, which institutions, which associations, which insurers, which foundation, which bodies, besides the ministry, apart from the ministry, teamed up, partnered, joined forces, hand in hand with, who is all in,
        who else, together with whom, who with, who is part of"""
    ),
    FieldName.ZIEL: folded(
        """amaçl*, neyi amaç*, neyi hedef*, hedefl*, ne hedef*, ne için, niye var, neden var, ne uğruna, ne işe yara*, ne işe yarı*, neye yara*, neye yarı*, ne elde et*, neyi başar*, neye ulaş*, ulaşılmak iste*, başarılmak iste*, elde edilmek iste*, yapılmak iste*, ne sağla*, gayesi, gaye, maksadı, maksat,
        ulaşmak iste*, hangi amaç*, anlamı ne*, mantığı ne*, شو الهدف, هدفه, هدفها, شو هدف*, ما هدف*, الهدف من, يهدف, تهدف, بيهدف, بتهدف, يهدفون, غرضه, غرضها, لشو, لأي غرض, لأي هدف, بأي هدف, غايته, غايتها, ما الفائدة, شو الفايدة, شو الفائدة, ماذا يريد*, ماذا تريد*, شو بدهم, شو بده يحقق, المراد من, المقصود
        من, من أجل ماذا, لأجل ماذا, ما جدوى, ما الجدوى, تحقيقه, تحقيقها, set out to, trying to achieve, trying to do, what is the point, what s the point, the point of, point behind, the idea behind, the idea of, meant to do, hope* to achieve, hoping to achieve, what is it good for, accomplish*, seek* to,
        seeking to, what does ~ seek, what does ~ want, what do ~ want, want to reach, hoped to achieve, hoped for, what ~ meant to, supposed to bring, supposed to do"""
    ),
    FieldName.TITEL: folded(
        """tam ismi, resmi ismi, tam başlığı, başlığı ne*, açılımı*, neyin kısaltması*, kısaltması*, tam olarak adı, adı tam, nasıl adlandır*, resmi başlığı, شو اسم*, اسمه الكامل, اسمها الكامل, اسم كامل, العنوان الرسمي, عنوانه الكامل, عنوانها الكامل, ما معنى اختصار, معنى الاختصار, ماذا يعني اختصار, اختصار,
        التسمية الرسمية, التسمية الكاملة, بالاسم الكامل, ما عنوان, the full name, title of, complete title, complete name, proper name, proper title, abbreviation, spelled out, short for, full heading, what does it say on"""
    ),
    FieldName.VEROEFFENTLICHUNG: folded(
        """nerede yayınlan*, nerede ~ yayınlan*, yayınlandı, nerede çıktı, yayınevi, nereden satın*, في أي دار, دار نشر, أين نشر*, وين نشر*, where ~ published, publisher, where did ~ appear"""
    ),
}

# Words that ask for a field only where it is clear of which measure.
SOUTHERN_OF_A_NAMED: dict[FieldName, Phrases] = {
    FieldName.LAUFZEIT: folded(
        """runs out, run out, expire*, tarih*, bitiş*, başlangıç*, bitiyo*, bitecek*, başladı*, başlıyo*, sürüyo*, sürecek, devam, dönemi, süresi*, geçerli, yürürlük*,
        بدأ*, بدأت, يبدأ, تبدأ, خلص*, بيخلص, بتخلص, شغال*, ماشي*, تاريخ, موعد, مستمر*, نهاية, بداية, فترت*, متوفر, دام, سنة, عام,
        dates, date, going, kick off, kicked off, launched, started, began, begin, begins, starts, ends, finish, finishes, finished, active, exist, existed, expire, term, year, years"""
    ),
    FieldName.MITTEL: folded(
        """masraf*, harcama*, maddi destek, price, expensive, sponsored, pay for, pays for, the budget, ماديا, ماليا, تكاليف*, paralar*, paray*, parayla, euro*, milyon*, harcı*, harcan*, ayrılan, fon, fonu, fonlar*, kaynak*, masraf, ödeme*, ödeniyor, ödüyor, kuruş*,
        مال, أموال*, مبلغ*, مبالغ, يورو, مليون, ملايين, صرف, يصرف, ينصرف, دفع, يدفع, نفق*, مخصص*, سعر*,
        euros, amount, sum, spending, price, fund, funder, funders, sponsor, bill, financially, million, millions"""
    ),
    FieldName.RESSORT: folded("kim yapıyor, kimin, yetki*, مين, تابع*, تتبع, إدارة, whose, who does, who led, lead"),
    FieldName.INTERNET: folded(
        "site, siteyi, sayfası, adres, linkler*, online, صفحه*, رابط*, عنوان*, url, link, address"
    ),
    FieldName.PARTNER: folded("kimler destekl*, kimlerden, katılan*, مشارك*, تعاون*, شراكة, سوا, together"),
    FieldName.ZIEL: folded(
        "niye, niçin, good for, ne işe, hedef, gaye, فايدة, فائد*, ليش, لشو, لأجل, why, point, idea, intention"
    ),
    FieldName.TITEL: folded("ismi, isim, başlık, başlığı, عنوانه, تسمية, title"),
}

# Words that may stand between the others of a phrase and say nothing ("Bunun için kim ödüyor?").
SOUTHERN_FILLERS: dict[str, frozenset[str]] = {
    "tr": frozenset(
        folded(
            "bu, şu, o, bunun, bunu, buna, onun, onu, ona, acaba, peki, ya, ki, tam, tam olarak, aslında, şimdi, artık, da, de, proje, projenin, projesi, projeye, program, programın, programı, önlem, önlemin, önlemi, tedbir, tedbirin, girişim, girişimin"
        )
    ),
    "ar": frozenset(
        folded(
            "هذا, هذه, هاد, هاي, هاذا, هو, هي, هوي, هيي, هل, يا, ترى, بالضبط, تحديدا, أصلا, عم, المشروع, مشروع, البرنامج, برنامج, التدبير, تدبير, المبادرة, مبادرة, كان, كانت, يكون, تكون, فيه, فيها"
        )
    ),
    "en": frozenset(
        folded(
            "exactly, actually, currently, now, roughly, then, anyway, the, this, that, project, programme, program, scheme, measure, initiative"
        )
    ),
}
