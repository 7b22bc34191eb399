"""Folding, features, German analysis, names and BM25 do with words what their docstrings say."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from index.analysis import GermanAnalyser
from index.features import FeatureSettings, features_of, fold, words_of
from index.lexical import LexicalIndex
from index.names import NameIndex
from index.noise import with_typos
from index.spelling import Speller
from index.types import BrokenIndexError

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Maßnahme für Fachkräfte", "massnahme fuer fachkraefte"),
        ("ÖFFNUNG", "oeffnung"),
        ("Ferienpraktikum", "ferienpraktikum"),
        ("İstanbul ığüşç", "istanbul igueesc".replace("uees", "ues")),
        ("ćwiczenie łódź", "cwiczenie lodz"),
        ("ещё", "еще"),
        ("أهلا", "اهلا"),
    ],
)
def test_spellings_are_folded_alike(text: str, folded: str) -> None:
    """Umlauts are spelled out, accents dropped, capitals lowered, in every language."""
    assert fold(text) == folded


def test_words_with_umlauts_stay_whole() -> None:
    """Words are cut at what is no letter or digit, never at ä, ö, ü or ß."""
    assert words_of("Maßnahme für Fachkräfte!") == ["massnahme", "fuer", "fachkraefte"]


def test_features_are_words_pairs_and_letter_ngrams() -> None:
    """ "ab cd" gives two words, one pair and the 3- and 4-grams of <ab> and <cd>."""
    settings = FeatureSettings(buckets=1 << 20, shortest=3, longest=4)
    assert len(features_of("ab cd", settings)) == 2 + 1 + (2 + 1) + (2 + 1)
    assert set(features_of("AB", settings)) <= set(features_of("ab cd", settings))


@pytest.mark.parametrize("text", ["", "   ", "?!…", "\u200b"])
def test_texts_without_letters_have_no_features(text: str) -> None:
    """Nothing comes of nothing."""
    assert len(features_of(text, FeatureSettings())) == 0


def test_compounds_are_split_by_the_reports_own_words() -> None:
    """Parts are found also behind a linking s, and unknown words stay whole."""
    analyser = GermanAnalyser(["Arbeit Markt Kinder Betreuung Helfer Kita"])
    assert analyser.parts("arbeitsmarkt") == ("arbeit", "markt")
    assert analyser.parts("kinderbetreuung") == ("kinder", "betreuung")
    assert analyser.parts("raumschiff") == ()


def test_stop_words_are_no_terms() -> None:
    """What only opens a question is not searched for."""
    analyser = GermanAnalyser(["Meister"])
    assert analyser.terms("Gibt es eine Prämie für Meister?") == [analyser.stem("praemie"), "meist", "+meist"]


def test_bm25_follows_its_formula() -> None:
    """The score of a single-term query is idf * tf / (tf + k1 (1 - b + b dl / avgdl)), shared by idf."""
    index = LexicalIndex.build([["a", "a", "b"], ["c"], ["b", "c"]])
    tf, dl, average, k1, b = 2, 3, 2.0, 1.2, 0.6
    wanted = tf / (tf + k1 * (1 - b + b * dl / average))
    assert index.scores(["a"])[0] == pytest.approx(wanted, rel=1e-4)
    assert index.scores(["a"])[1] == 0
    assert index.weight("a") == pytest.approx(math.log(1 + (3 - 1 + 0.5) / 1.5))


@pytest.mark.parametrize("terms", [[], ["unknown"], ["a", "unknown"]])
def test_unknown_terms_lower_the_score_and_never_fail(terms: list[str]) -> None:
    """A term that no document has counts as one that was not found."""
    index = LexicalIndex.build([["a"], ["b"]])
    scores = index.scores(terms)
    assert scores.shape == (2,)
    assert scores.max() <= index.scores(["a"]).max()


def test_saved_postings_are_the_same(tmp_path: Path) -> None:
    """Saving and loading changes no score."""
    index = LexicalIndex.build([["a", "b"], ["b", "c"], ["ä"], []])
    index.save(tmp_path / "lexical")
    loaded = LexicalIndex.load(tmp_path / "lexical")
    for asked in (["b", "ä"], ["a", "a", "c"], ["unknown"], []):
        np.testing.assert_array_equal(loaded.scores(asked), index.scores(asked))
    assert loaded.documents() == index.documents()


@pytest.mark.parametrize("file", ["frequencies.tsv", "starts.npy", "documents.npy", "weights.npy"])
@pytest.mark.parametrize("content", [b"nonsense", b"", b"\x93NUMPY\x01\x00\x10\x00{'descr': (('<f4'"])
def test_damaged_postings_are_named_with_their_mend(tmp_path: Path, file: str, content: bytes) -> None:
    """Whichever file is damaged, one line says how to mend it."""
    LexicalIndex.build([["a", "b"], ["b"]]).save(tmp_path)
    (tmp_path / file).write_bytes(content)
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        LexicalIndex.load(tmp_path)


def test_postings_of_other_terms_are_refused(tmp_path: Path) -> None:
    """Postings belong to the terms that they were saved with."""
    LexicalIndex.build([["a", "b"], ["b"]]).save(tmp_path)
    (tmp_path / "frequencies.tsv").write_text("2\na\t1")
    with pytest.raises(BrokenIndexError, match="do not belong together"):
        LexicalIndex.load(tmp_path)


def test_a_question_does_not_bring_scipy_along() -> None:
    """What only building needs is not loaded by those who ask, so that a cold start is quick."""
    code = "import sys, assistant; print({'scipy', 'bm25s', 'torch', 'sklearn'} & sys.modules.keys())"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("word", "mended"),
    [
        ("meisterpraemei", "meisterpraemie"),
        ("meisterprmie", "meisterpraemie"),
        ("kitta", "kitta"),
        ("raumschiff", "raumschiff"),
        ("майстер", "майстер"),
    ],
    ids=["swapped", "missing", "too short", "unlike any", "another script"],
)
def test_mistyped_words_are_mended_by_the_reports_own(word: str, mended: str) -> None:
    """One error in five letters is forgiven, two at most."""
    assert Speller(["meisterpraemie", "kita", "raumordnung"]).mended(word) == mended


def test_names_are_found_also_with_a_typing_error() -> None:
    """Abbreviations and names of one title identify it; short ones must be exact, ordinary words are none."""
    titles = {"A": "Kommunales Integrationsmanagement (KIM)", "B": "PerMenti NRW", "C": "Neue Wege"}
    names = NameIndex(titles, ["Ein Weg ist ein Weg"] * 9)
    assert names.scores("Was ist KIM?")[0] == 1
    assert names.scores("permnti")[1] > 0.7
    assert names.scores("kin")[0] == 0
    assert names.scores("NRW neue").max() == 0


def test_typos_come_only_from_the_random_generator() -> None:
    """The same seed gives the same errors; most letters stay."""
    text = "Welche Förderung gibt es für Quereinsteiger in Kitas?" * 3
    first = with_typos(text, np.random.default_rng(3))
    assert first == with_typos(text, np.random.default_rng(3))
    assert first != text
    assert abs(len(first) - len(text)) < 0.2 * len(text)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("die Homepage von zdi", "A"),
        ("Gleichwertigkeitsgesetz", "B"),
        ("eine Kita-Helferin", "C"),
        ("den Kitahelfern", "C"),
        ("Zentren Frau und Beruf", "D"),
        ("am runden Tisch", "E"),
        ("was kostet KIM", "F"),
    ],
)
def test_measures_are_named_by_parts_and_compounds_of_their_titles(question: str, named: str) -> None:
    """Abbreviations in brackets, words with another ending, pairs of words and compounds of a title are its names."""
    names = NameIndex(
        {
            "A": "Gemeinschaft Zukunft durch Innovation.NRW (zdi.NRW)",
            "B": "Gesetz zur Stärkung der Gleichwertigkeit",
            "C": "Kita-Helferinnen und Kita-Helfer",
            "D": "Kompetenzzentren Frau und Beruf",
            "E": "Runde Tische zur Vermittlung Geflüchteter",
            "F": "Kommunales Integrationsmanagement (KIM)",
        },
        [],
    )
    assert names.named(question) == (named,)
    assert names.named("Wer sorgt hier dafür (Turkish: kim)?") == ()


def test_a_verb_is_no_name_of_those_who_do_it() -> None:
    """Whoever helps is named by the person's ending only."""
    names = NameIndex({"A": "Alltagshelferinnen", "B": "Beraterinnen in Betrieben"}, [])
    assert names.named("die Beraterin") == names.named("mit Beratern") == ("B",)
    assert names.named("Wer darf hier beraten?") == ()
