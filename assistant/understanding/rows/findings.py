"""How people ask where they get a study, in seven languages: what was found out, and how one gets hold of it."""

from __future__ import annotations

from itertools import product

from assistant.understanding.text.words import Phrases, folded

_AFTER = (  # what is got, before the verb
    (
        "studie studien analyse datenanalyse untersuchung auswertung erhebung gutachten befragung expertise machbarkeitsstudie bedarfsanalyse fachkräfteanalyse bestandsaufnahme bestandserhebung",
        "bestellen bestellbar kaufen herunterladen herunterzuladen runterladen runterzuladen downloaden download erwerben nachlesen ausleihen",
    ),
    ("study analysis survey evaluation", "download downloadable downloaded bought purchased ordered available"),
    ("analiz* araştırma* inceleme* rapor*", "sipariş* indir* satın*"),
    ("аналіз* дослідж* звіт* експертиз*", "завантаж* замов* купити скачати придбати"),
    ("анализ* исследован* отчет* экспертиз*", "скачать заказать купить загрузить приобрести"),
    ("analiz* badani* studium ekspertyz* opracowani*", "pobrać zamówić kupić ściągnąć nabyć"),
    ("تحليل التحليل الدراسة التقرير تقرير", "تحميلها تحميله تنزيلها تنزيله شراؤها شراؤه شراءها شراءه طلبها طلبه"),
)
_BEFORE = (  # and behind it
    ("download buy purchase", "study analysis survey evaluation"),
    ("завантаж* замовити купити скачати придбати", "аналіз* дослідж* звіт* експертиз*"),
    ("скачать заказать купить загрузить приобрести", "анализ* исследован* отчет* экспертиз*"),
    ("pobrać zamówić kupić ściągnąć nabyć", "analiz* badani* studium ekspertyz* opracowani* raport*"),
    ("تحميل تنزيل شراء أحمل أنزل أشتري نحمل", "تحليل التحليل دراسة الدراسة تقرير التقرير"),
)
_WHERE = (
    "where can i order, where can we order, where can you order, where can one order, where to order, where do i order"
)
GOTTEN: Phrases = folded(
    ", ".join(
        [_WHERE, "طلب ~ تحليل"]
        + [
            f"{one} ~ {other}"
            for first, second in (*_AFTER, *_BEFORE)
            for one, other in product(first.split(), second.split())
        ]
    )
)
