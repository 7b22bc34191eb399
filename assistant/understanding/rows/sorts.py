"""Sorts of things that are counted, by the beginnings of their words in seven languages."""

from __future__ import annotations

from index.features import fold

# Beginnings of words for the same sort of thing, in the seven languages.
_SORTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(fold(stem) for stem in group.split())
    for group in (
        "frau wom kadın жін женщ kobiet نساء امرا",
        "betrieb unternehmen firm compan business enterprise şirket işletme firma شركة منشا підприємств предприят firm przedsiębior фірм фирм компан شركات",
        "schul school okul مدرسه шкіл школ szkół szkoł مدارس",
        "hochschul universität uni universit üniversite універс универс uczelni виш вуз uczeln wyższ جامع",
        "kommun kreis stadt städt gemeind ort district county counties ilçe il kent semt منطق بلدة دائر محافظ مقاطع بلديه مدين округ район powiat municip cit town belediye şehir громад міст город gmin міськ округ повіт powiat miast بلدي مدن",
        "standort orte location place miejsc місц мест site branch şube lokasyon موقعا локац пункт майданч площадк placów lokacj yer місц мест lokaliz موقع مواقع",
        "stelle posten personal arbeitsplatz job position post staff personel персонал kadro pozisyon посад должност stanowisk etat ставк ставок وظيف وظائف",
        "platz plätz place spot seat kontenjan yer koltuk مقعد مكان اماكن місц мест miejsc مقاعد",
        "kurs lehrgang lehrgäng course class kurs دوره курс دورات",
        "antrag anträg application başvur طلبات заяв заявлен wniosk طلب",
        "netzwerk network ağlar şebeke мереж сет sieci شبك",
        "tag day gün дн dni يوم",
        "coach trainer koç antrenör eğitmen مدرب коуч тренер",
        "gruppe group grup مجموع груп",
        "region bölge اقليم اقاليم منطقه مناطق регіон регион",
        "schüler lernend jugendl kinder pupil schoolchild öğrenci تلميذ تلاميذ طالب طلاب учн школяр ученик учащ школьник uczni uczący",
        "lehrkr lehrer teacher öğretmen معلم مدرسين вчител учител педагог nauczyciel",
        "student studier üniversiteli طالب طلاب студент",
        "auszubild azubi lernend apprentice trainee çırak stajyer متدرب стажер учень",
        "partner ortak شريك شركاء партнер",
        "sitzung meeting toplantı oturum جلس اجتماع засідан заседан posiedze",
        "scout كشاف скаут",
        "lots guide rehber kılavuz مرشد лоцман провідник проводник pilot",
        "fachkraft fachkräft fachleut specialist kalifiye uzman كفاء خبير خبراء фахівц специалист fachow specjalist",
        "erzieher educator вихователь вихователів воспитател wychowawc مربي مربيات",
        "pflegekr pflegefachkr nurse hemşire медсест pielęgniar ممرض",
        "triebfahrzeug lokführer driver makinist машиніст машинист maszynist سائق",
        "visum visa vize віз виз wiz تأشير",
        "kita kindergärten kindergarten kreş садоч садик детсад przedszkol رياض روض",
        "modul module modül وحدات модул",
    )
)
# Words for people in general, and beginnings of words for people of some kind, whom those may mean.
_PEOPLE = tuple(
    fold(stem)
    for stem in """leut person mensch народ besuch visitor guest attend ziyaretçi відвідувач посетител odwiedzaj زوار زائر teilnehm jemand mitarbeit people participant person kişi insan katılım birey люд осіб особ людин человек участник osób osob ludzi
    uczestnik شخص اشخاص""".split()
)
_STAFF = "personal"  # which is counted by posts
KINDS = tuple(
    fold(stem)
    for stem in """schüler student studierend lernend fachkraft fachkräft mitarbeit beschäftig jugend azubi auszubild frau lehr coach absolvent geflücht interessent
    teilnehm person mensch leut innen""".split()
)


def sort_of(word: str) -> tuple[str, ...]:
    """Return the beginnings of words for the same sort of thing as a word; nothing where none is known."""
    if word.startswith(_PEOPLE) and not word.startswith(_STAFF):
        return KINDS
    groups = (group for group in _SORTS if word.startswith(group))
    return tuple(stem for group in groups for stem in group)
