"""Reading criteria beside sentences that only tell of who asks, and whose words may look like criteria."""

from __future__ import annotations

import re
from datetime import date

from assistant.filters import Filters
from assistant.understanding.lists import read_filters
from assistant.understanding.listwords import LIST_ASKING, PLURALS
from assistant.understanding.marks import NO_END
from assistant.understanding.mentions import find_mentions
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Report
from index.features import words_of

_SENTENCE_END = re.compile(  # "Ich war 2023 krank und wüsste gern, was …" tells first, then asks
    rf"(?<=[.!?:]){NO_END}\s+|,?\s(?:und|deshalb|daher|darum|nun|jetzt)\s(?=(?:frag\w*|wüsst\w*|möcht\w* (?:\w+ )?wissen|will (?:\w+ )?wissen|wollen (?:\w+ )?wissen|such\w*|brauch\w*|bräucht\w*|interessier\w*|hätt\w* gern\w*)\b)",
    re.IGNORECASE,
)
_AS, _FOR, _OWN, _ONE = "als", "fuer", ("mein", "unser"), frozenset(words_of("ich wir"))
_SPEAKERS = frozenset(
    words_of("ich wir unser unsere mein meine hallo bin hab habe arbeite sitze schreibe leite wohne studiere")
)
_WANTING = folded(
    """such*, brauch*, bräucht*, möcht*, hätt*, interessier*, wüsst*, frag*, will, wollen, nenn*, zeig*, meine ich, ich meine, mich, uns, will wissen"""
)
# What such a sentence only seems to say ("schaffe ich nicht mehr", "ich arbeite beim Kreis").
_OF_TODAY, _OF_PARTNERS = frozenset({"runs", "ended", "state"}), frozenset({"partners", "every_partner"})
_OF_TIMES = _OF_TODAY | {"starts", "ends", "lasting", "limited", "limited_years"}
# What it may well say of what is asked for ("Ich sitze am Cluster II. Was läuft noch?").
_TELLING = frozenset(
    {
        "clusters",
        "ministries",
        "ministry_mode",
        "least_ministries",
        "most_ministries",
        "sources",
        "every_source",
        "host",
    }
)
_THEN = folded("dann, dann noch, damals, bis dahin")
_THEN_AT = re.compile(  # "damals im Januar 2024" says itself when
    r"\b(?:dann|damals|dahin)(?:,? (?:noch|also|so|im|in|am|ab|seit|zum|etwa|Jahre?|Anfang|Mitte|Ende))*\s+$", re.IGNORECASE
)
# What others said or wrote is no more asked for than what oneself did ("Ein Bekannter meinte, manches gehe bis 2028.").
_HEARD = folded(
    """meint, meinte, meinten, sagt, sagte, sagten, gesagt, erzählt, erzählte, erzählten, behauptet, behauptete, behaupten, heißt es, hieß es, hieß, gehört, gelesen, las, stand in, angeblich, erwähnt, erwähnte, glaubt, glaubte,
    munkelt, schwört, schrieb, geschrieben"""
)
_POINTING = folded(
    "solche*, so etwas, so was, sowas, dafür, dazu, damit, darüber, daran, dabei, davon, da, dort, ihn, ihm, deren, dessen"
)
_OF_SPEAKERS = frozenset(words_of("ich mir mich wir uns mein meine meinen meiner unser unsere unseren unserer"))


def as_asked(filters: Filters, question: str, words: Words, report: Report, as_of: date) -> Filters:
    """Return criteria without those that only the sentences about oneself seem to state ("… schaffe ich nicht mehr.")."""
    sentences = _SENTENCE_END.split(question)
    asked = " ".join(sentence for sentence in sentences if not _tells_of_oneself(sentence))
    if not asked or asked == question:
        return filters
    asking, alone = Words.of(asked), read_filters(Words.of(asked), report, as_of)
    asks_alone = len(asking.words) > 1  # "Wir sind irgendwo als Partner genannt. Wo?"
    points_to_then = words.has_any(_THEN) and not _says_when(asked)
    if alone and not points_to_then and not _points_back(asking) and FieldName.PARTNER not in alone.stated:
        story = " ".join(sentence for sentence in sentences if _tells_of_oneself(sentence))
        told = read_filters(Words.of(story), report, as_of)
        return told.dropping(set(told.names()) - _TELLING).joined(alone)
    told_of = frozenset() if points_to_then else _OF_TODAY
    told_of |= frozenset() if alone.stated or not asks_alone else _OF_PARTNERS  # "… wo ist sie Partner?" points back
    told_of |= (
        _OF_TIMES if _OF_TIMES.intersection(alone.names()) else frozenset()
    )  # "Wir planen bis 2025. Was läuft im …?"
    return filters.dropping((set(filters.names()) - set(alone.names())) & told_of).joined(alone)


def _points_back(asking: Words) -> bool:
    """Tell whether what is asked speaks of who asks, or of what was told before."""
    return asking.has_any(_POINTING) or not _OF_SPEAKERS.isdisjoint(asking.words)


def _says_when(asked: str) -> bool:
    """Tell whether a time stands right behind the word that points to one."""
    return any(_THEN_AT.search(asked[: mention.begin]) for mention in find_mentions(asked))


def _tells_of_oneself(sentence: str) -> bool:
    """Tell whether a sentence begins with who speaks, or says what they or others said, and wants nothing."""
    if sentence.rstrip().endswith("?"):
        return False
    words = Words.of(sentence)
    first, second = (*words.words[:2], "", "")[:2]
    speaks = first in _SPEAKERS or (first == _FOR and second.startswith(_OWN))
    has_one = not _ONE.isdisjoint(words.words) and (first == _AS or not words.has_any(LIST_ASKING))
    return (speaks or has_one or words.has_any(_HEARD)) and not words.has_any(_WANTING) and not words.has_any(PLURALS)
