"""What has befallen somebody, and what is asked about it: together, not each alone, they tell an own case."""

from __future__ import annotations

from assistant.understanding.owncases.ownsigns import Sign, signs_of
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Phrases, Words, folded

# Somebody was dismissed or refused, or something was taken away from somebody.
_LOSS = folded(
    """gekündigt, kündigung, rausgeworfen, hinausgeworfen, rausgeschmissen, geworfen, rausgeflogen, gefeuert, entlassen, abgelehnt, ablehnt, abgewiesen, zurückgewiesen, verweigert, weigert, weigern, will nicht, will sie nicht, will ihn nicht, will mich nicht, weggenommen, gekürzt, gestrichen, gesperrt,
    fired, dismissed, sacked, laid off, thrown out, kicked out, expelled, terminated, refused, refuses, turned down, rejected, denied, took my, took our, took his, took her, kept my, kept his, kept her, cut my, cut our, cut his, cut her,
    atıldı*, attılar, attı, çıkarıldı*, çıkardı*, kovuldu*, kovdu*, reddedil*, reddetti*, kesildi, kesti, kestiler, pasaportum*,
    вигнали, вигнав, звільнили, звільнив, звільнила, звільнення, відрахували, виключили, відмовив, відмовила, відмовили, відмовило, відмову, забрали, забрало, забрав, відхилили, не продовжу*,
    уволили, уволил, уволила, увольнение, выгнали, выгнал, отчислили, исключили, отказал, отказала, отказали, отказало, отказ, забрали, забрало, забрал, отклонили, не продлева*,
    wypowiedzenie, wyrzucono, wyrzucili, wyrzucił*, zwolnili, zwolniono, zwolnił, zwolniła, skreślono, odmówił, odmówiła, odmówili, odmówiono, odmówiło, odmowę, odrzucono, odrzucił*, zabrali, zabrał, zabrała, zabrało,
    فصل*, فصلت*, طرد*, رفض*, رفضت*, أخذوا, أخذت, سحبوا, سحبت"""
)
# Whether that was right, and what one can do against it.
_REMEDY = folded(
    """rechtens, rechtmäßig, legal, erlaubt, zulässig, durfte, durften, dürfen die, dürfen sie, darf das, darf die, darf der, darf er, darf sie, darf mein*, hatte ~ recht, hat ~ recht, im recht, kann er das, kann sie das, können die das, kann sie sich, kann er sich, widerspruch, klagen, dagegen, wehren, anfechten, abfindung, gerecht,
    was nun, was jetzt, was tun, was soll ich, was sollen wir, was mache ich, was mach ich, was machen wir, was kann ich, was können wir, was muss ich, wie geht es weiter, wie weiter, in seinem fall, in ihrem fall, in meinem fall, in unserem fall,
    legal, lawful, unlawful, allowed to, had the right, have the right, had a right, have a right, has the right, entitled to, within their rights, appeal, contest it, challenge, sue, can he do that, can she do that, can they do that, what now, what can i do, what can we do, what do i do, what do we do, what should i do, what should we do, in her case, in his case, in my case, in our case, in my situation,
    hakkı var*, hakları var*, hakkı mı, haklı mı, haklılar mı, yasal mı, itiraz*, dava, mahkeme*, ne yapmalı*, ne yapabilir*, ne yapayım, ne yapalım, ne yapacağ*, onun durumunda, benim durumumda,
    мав право, мали право, мала право, має право, мають право, чи мав, чи мали, законно, оскаржити, оскарження, що робити, що ~ робити, що тепер, у його випадку, в його випадку, у її випадку, в її випадку, у моєму випадку, до суду,
    имел право, имели право, имела право, имеет право, имеют право, имел ли, имели ли, имела ли, законно, законно ли, обжаловать, обжалован*, что делать, что ~ делать, что теперь, в его случае, в её случае, в моём случае, в суд,
    miał prawo, miało prawo, miała prawo, mieli prawo, ma prawo, mają prawo, czy mógł, czy mogło, czy mogła, czy mogli, legaln*, zgodne z prawem, odwołać, odwołanie, zaskarży*, co robić, co ~ zrobić, co ~ robić, co teraz, co możemy, w jego przypadku, w jej przypadku, w moim przypadku, tak zrobić,
    من حق, من حقهم, لهم الحق, له الحق, لها الحق, الحق في ذلك, قانوني, قانونيا, الطعن, نطعن, أطعن, الاعتراض, نعترض, أعترض, ماذا أفعل, ماذا نفعل, ماذا علي, أن أفعل, أن نفعل, ما العمل, في حالته, في حالتها, في حالتي"""
)
# Somebody may have to leave the country, or no longer has a paper for it: which office decides what is told by no measure.
_STAY = folded(
    """abschiebung, abschieben, abgeschoben, ausweisung, ausgewiesen, aufenthaltserlaubnis ~ läuft, aufenthalt ~ läuft, aufenthaltstitel ~ läuft, duldung ~ läuft, visum ~ läuft ~ ab, aufenthaltserlaubnis ~ endet, duldung ~ endet,
    deportation, deport, deported, deporting, send me back, send him back, send her back, sending me back, permit ~ expires, permit ~ runs out, permit ~ ends, visa ~ expires, visa ~ runs out,
    sınır dışı, oturma izn* ~ bit*, vizem ~ bit*, pasaportum*, депортац*, депортув*, депортир*, посвідк* ~ закінчу*, вид на жительство ~ заканч*, вид на жительство ~ истека*, забрал* ~ паспорт,
    deportacj*, deportow*, karta pobytu ~ kończy, pobyt ~ kończy, zabrał* ~ paszport, ترحيل, الترحيل, ترحيلي, ترحيله, ترحيلها, إقامتي, إقامته, إقامتها"""
)
_WHETHER = folded(
    """kann, können, könnte, darf, dürfen, muss, wird, werden, werde, geht, can, could, may, will, do, does, must, am, are, is, mi, mı, mu, mü, miyim, mıyım, чи, ли, czy, هل"""
)
# A payment, a paper or a visa has not come.
_MISSING = folded(
    """fehlt ~ rate, fehlt ~ zahlung, fehlt ~ geld, fehlt ~ auszahlung, fehlt ~ prämie, fehlt ~ zuschuss, fehlt ~ bescheid, fehlt ~ überweisung, fehlen ~ raten, fehlen ~ euro, fehlt ~ abschlag, fehlt ~ erstattung, noch nicht da, nicht angekommen, noch nicht eingegangen, nicht überwiesen, nicht ausgezahlt, nichts gehört, funkstille, wartet auf sein*, wartet auf ihr*, warte auf mein*, warte auf die zahlung, warten auf die zahlung, warten auf unser*,
    still missing, still not received, have not received, haven t received, has not received, have not been paid, haven t been paid, has not been paid, not yet received, still haven t received, still waiting for my, still waiting for our, waiting for his, waiting for her, waiting for my, not arrived, hasn t arrived, hasn t come, hâlâ gelmedi, hala gelmedi, hâlâ geçmedi, hala geçmedi, hâlâ yatmadı, hala yatmadı, henüz gelmedi, henüz yatmadı,
    досі не прийш*, ще не прийш*, досі не отрим*, досі нема*, до сих пор не приш*, ещё не приш*, до сих пор не получ*, всё ещё нет, brakuje nam, brakuje mi, nadal brakuje, jeszcze nie przysz*, wciąż nie przysz*, nadal nie przysz*, nadal nie dosta*,
    لم تصلنا, لم تصلني, لم يصلنا, لم يصلني, لم تصل, لم نستلم, لم أستلم"""
)
_WHEN = folded(
    """wann, wie lange, wo bleibt, wo hängt, wo steckt, woran liegt, when, how long, where has, where is, ne zaman, ne kadar sür*, daha ne kadar, коли, скільки чекати, когда, сколько ждать, kiedy, jak długo, متى, كم سننتظر"""
)
# Who says so asks for the time of a measure, whatever he or she waits for.
_OF_MEASURE = folded(
    """start, starts, started, begin, begins, began, ended, ends, run, runs, startet, startete, gestartet, beginnt, begann, läuft, lief, endet, endete, başla*, bitiyor, bitti, почал*, починає*, тривает, триває, длится, начал*, начнёт*, закончи*, ruszy*, rozpocz*, zaczę*, trwa, بدأ, بدأت, يبدأ, تبدأ, ينتهي"""
)
# A term is over.
_TOO_LATE = folded(
    """frist ~ verpasst, frist ~ versäumt, frist ~ verschlafen, anmeldung ~ verschlafen, anmeldung ~ verpasst, termin ~ verpasst, stichtag ~ verpasst, tag zu spät, tage zu spät, woche zu spät, wochen zu spät, zu spät abgegeben, zu spät eingereicht, zu spät abgeschickt,
    missed the deadline, missed ~ deadline, missed ~ closing date, day late, days late, week late, weeks late, tarihini kaçır*, tarihi kaçır*, süreyi kaçır*, günü kaçır*, geç kaldık, geç kaldım, geciktik, geciktim,
    пропустили ~ термін, пропустив ~ термін, пропустила ~ термін, пропустили ~ строк, запізнилися, запізнилась, запізнився, пропустили ~ срок, пропустил ~ срок, пропустила ~ срок, опоздали, опоздал, опоздала, просрочили,
    spóźniliśmy, spóźniłam, spóźniłem, przegapiliśmy ~ termin, przegapiłam ~ termin, przegapiłem ~ termin, فاتني ~ موعد, فاتنا ~ موعد, تأخرنا, تأخرت"""
)
# What somebody gets is set off against what he or she gets already.
_BENEFIT = folded(
    """bürgergeld, jobcenter, sozialamt, sozialhilfe, arbeitslosengeld, wohngeld, bafög, elterngeld, rente, citizen s benefit, benefit, benefits, job centre, job center, jobcentre, housing benefit, vatandaşlık parası, iş bulma kurumu, işsizlik parası, джобцентр, джобцентру, допомог*, джобцентра, пособи*, zasiłek, zasiłku, zasiłki, urząd pracy, مكتب العمل, الجوب سنتر, إعانة"""
)
_SET_OFF = folded(
    """zieht mir, zieht ~ mir, ziehen ~ mir, zieht uns, zieht ~ ihm, zieht ~ ihr, mir ~ abgezogen, mir ~ angerechnet, mir ~ gekürzt, rechnet ~ mir, deduct*, set off, take it away, taken off, cut my, keser mi, kesilir mi, düşülür mü, düşer mi, відрахує, відніме, зніме, врахує, вычтет, вычтут, снимет, снимут, учтёт, удержит, potrąci, odliczy, odejmie, zabierze mi, سيخصم, يخصم, هل تخصم, ستخصم"""
)
# Whether somebody will manage.
_MANAGING = folded(
    """würde er das schaffen, würde sie das schaffen, schafft er das, schafft sie das, packt er das, packt sie das, schaffe ich das, would he cope, would she cope, will he cope, will she cope, would i cope, will i cope, would he manage, would she manage, will he manage, will she manage, would i manage, başarabilir mi, başarabilir miyim, yapabilir mi, becerebilir mi,
    чи впорається, чи впораюся, чи подужає, чи потягне, справится ли, справлюсь ли, потянет ли, потяну ли, осилит ли, czy poradzi sobie, czy poradzę sobie, czy sobie poradzi, czy da radę, czy dam radę, هل سينجح, هل ستنجح, هل سأنجح, هل يستطيع النجاح"""
)
# Words with the asker in them that the signs do not know.
_MINE = folded(
    "torunum*, حفيدي, حفيدتي, iznim, vizem, pasaportum*, edilmemi, edilmem, yardımcımız, فصلتني, فصلوني, فصلني, طردوني, طردني, طردتني, فاتني, فاتنا, تأخرنا, تأخرت, لم تصلنا, لم تصلني, لم يصلنا, لم يصلني, لم نستلم, لم أستلم, إقامتي"
)
# What befell somebody, and what is asked about it.
_FATES: tuple[tuple[Phrases, Phrases], ...] = (
    (_LOSS, _REMEDY),
    (_STAY, _WHETHER),
    (_MISSING, _WHEN),
    (_TOO_LATE, _WHETHER),
    (_BENEFIT, _SET_OFF),
    (_MANAGING, _MANAGING),
)
# The asker was refused: an own case, unless he or she then asks for something else.
_REFUSED = folded(
    """mein* antrag ~ wurde abgelehnt, unser* antrag ~ wurde abgelehnt, mein* antrag ~ abgelehnt worden, mein* bewerbung ~ wurde abgelehnt, mein* bewerbung ~ abgelehnt worden, ich wurde ~ abgelehnt, wurde ich ~ abgelehnt, wir wurden ~ abgelehnt, wurden wir ~ abgelehnt, bin ~ abgelehnt worden,
    i was rejected, i was turned down, why was i rejected, мне отказали, нам отказали, мені відмовили, нам відмовили, odmówiono mi, odmówili mi, reddedildim, رفضوني, رفضوا طلبي, رفض طلبي"""
)
_WHY = folded(
    "warum, wieso, weshalb, why, neden, niye, niçin, чому, почему, dlaczego, لماذا, ليش, wann, when, ne zaman, коли, когда, kiedy, متى"
)


def tells_fate(question: str, language: str) -> bool:
    """Tell whether somebody tells what befell him or her, or one of theirs, and asks what comes of it."""
    words = Words.of(question)
    if words.has_any(_REFUSED):
        return not _asks_for_other_way(question, language)
    about = [asked for befallen, asked in _FATES if words.has_any(befallen)]
    if not about or not (Sign.OWN in signs_of(question, language) or words.has_any(_MINE)):
        return False
    asking = Words.of(asking_part(question))
    if asking.has_any(_OF_MEASURE) or _asks_for_other_way(question, language):
        return False
    return any(asking.has_any(asked) for asked in about)


def _asks_for_other_way(question: str, language: str) -> bool:
    """Tell whether more than yes or no is asked, and neither what to do against a decision nor why or when."""
    asking = Words.of(asking_part(question))
    is_of_it = asking.has_any(_REMEDY) or asking.has_any(_WHY) or asking.has_any(_WHEN)
    return Sign.WHAT in signs_of(question, language) and not is_of_it
