"""Making Turkish questions ready for their table, and leaving out the verbs that it does not know."""

from __future__ import annotations

import re

# An ending stands apart from a name or a number ("MAGS'ın", "2027'de"), in haste it does not ("MAGSın", "2027de").
_ENDING = re.compile(
    r"(?<=\w)['’ʼ]\w+|(?:(?<=\d)|(?<=[A-Z]{2}))(?:n?[iıuü]n|[dt][ea](?:n|ki\w*)?|y?l[ea]|y?[iıuüea]|nc[iıuü])\b"
)
_LACKING = re.compile(r"(?<=[A-Z]{3})['’ʼ]?s[ıiuü]z\b")  # "MAGS'sız"
_GLUED = re.compile(r"(?<!\S)([1-6])\.(?=[^\W\d])")  # "2.tema"
_NUMBERED = re.compile(r"\b(?P<number>VI|IV|V|I{1,3}|[1-6])\.? alan(?!y)\w*", re.IGNORECASE)  # "VI. alandaki"
# Endings of verbs, folded as questions are, that hardly a noun has: "yürütüyor", "olduğu", "gidecek", "ödenen".
_VERB = re.compile(
    r"""\b[a-z]{3,}(?:yor\w*|m[ae]kt[ae]\w*|[dt](?:i|ue?)(?:g(?:i|ue?)|kl[ae]r)\w*|[ae]c[ae][kg]\w*|m(?:i|ue?)s(?:t(?:i|ir|ur)|l[ae]r\w*)?
    |[ae]r[ae]k|m[ae]d[ae]n|m[ae]z|m[ae]l[iu]|[aeioulmnryz]d(?:i|ue?)|(?<!kis)(?<!ins)[bcfghklnprsvyz][ae]n|y(?:i|ue?)p|y[iu]nc[ae]|[ae]bil\w+|(?:i|ue?)[ln][ae]n|l[ae]n[ae]n|l[ae]y[ae]n|ed[ae]n)(?:l[ae]r\w*)?\b""",
    re.VERBOSE,
)


_LONG = re.compile(
    r"\b(?:bu |o |şu )?liste\w{0,4}(?: [^.,!?]{0,30})? uzun[^.,!?]{0,20}[.,!]", re.IGNORECASE
)  # "The list is so long."
_AREA = r"(?:Çalışma|Ekonomi|Okul|Eğitim|Aile|Bilim|Kültür|Çevre|Ulaştırma|Tarım|İmar|İnşaat|Adalet|Maliye)(?:\s?[-–/]\s?[A-ZÇĞİÖŞÜ]\w+)?"
# Two areas of ministries, of which the sentence tells that they are ministries: "Tarım mı Çevre mi, iki bakanlıktan …"
_TWO = re.compile(
    rf"\b(?P<one>{_AREA})(?P<asks> m[ıiuü])?(?P<link>,| ile| ve| veya| ya da)? (?P<two>{_AREA})(?: m[ıiuü])?\b(?=[,:;]? (?!\w*bakan)[^.?!]*\b(?:bakanlık\w*|ikisi\w*))"
)


def _named(match: re.Match[str]) -> str:
    """Return two areas as those of ministries, one or the other where a question asks so."""
    link = "veya" if match["asks"] or match["link"] in {" veya", " ya da"} else "ve"
    return re.sub(r"\s?[-–/]\s?", " ve ", f"{match['one']} {link} {match['two']} bakanlığı")


def prepared(question: str) -> str:
    """Return a question whose names and numbers have no endings, and a numbered field is a cluster."""
    return _NUMBERED.sub(
        r"Cluster \g<number>",
        _ENDING.sub(" ", _LACKING.sub(" olmadan", _TWO.sub(_named, _LONG.sub("", _GLUED.sub(r"\1. ", question))))),
    )


def without_verbs(text: str, german: frozenset[str]) -> str:
    """Return a text whose known words are `german` without the verbs left, which are no topic of a list."""
    return " ".join(_VERB.sub(lambda match: match[0] if match[0] in german else "", text).split())
