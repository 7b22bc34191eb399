"""Questions in the format of OMoS-QA are read as the published data are, or refused with the line."""

import json

import pytest
from collections_elsewhere import SENTENCES, write_omos

from eval.omos import SentenceQuestion, read_omos


def test_an_omos_file_is_read(tmp_path):
    """Sentences keep the numbers of their lines, blank ones are none; other keys do not matter."""
    first, second = read_omos(write_omos(tmp_path))
    assert first == SentenceQuestion("Wie lange?", {0: "Drei Jahre.", 2: "Im Betrieb."}, frozenset({0}))
    assert second.answers == frozenset()
    assert len(read_omos(tmp_path / "omos.jsonl", limit=1)) == 1


PUBLISHED = {
    "id": 113,
    "question": "Was kostet die Beratung?",
    "answers": [2, 3],
    "context": "Beratung\nBeratung\nDie Beratung ist kostenfrei.\nSie brauchen kein Geld.\nMontag 9:00 - 12:00",
    "city": "musterstadt",
    "language": "de",
    "jaccard": 0.8333333333,
    "sourceLanguage": None,
    "pageId": 42,
}


def test_answers_count_from_0_as_in_the_published_data(tmp_path):
    """The title stands twice, as it does there; the sentences that answer are those that a reader would choose."""
    (found,) = read_omos(write_omos(tmp_path, [PUBLISHED]))
    chosen = [found.sentences[i] for i in sorted(found.answers)]
    assert chosen == ["Die Beratung ist kostenfrei.", "Sie brauchen kein Geld."]
    assert len(found.sentences) == 5


@pytest.mark.parametrize(
    ("answers", "read"),
    [([], set()), (None, set()), ([3, 2, 3], {2, 3}), (["2"], {2}), ([2.0], {2})],
    ids=str,
)
def test_answers_as_other_programs_write_them(tmp_path, answers, read):
    """Null is none, order and repetition do not count, and a number may stand in quotes."""
    assert read_omos(write_omos(tmp_path, [PUBLISHED | {"answers": answers}]))[0].answers == read


@pytest.mark.parametrize("indent", [None, 1])
def test_one_json_array_is_read_as_well(tmp_path, indent):
    """The published data lie in both forms beside each other."""
    file = tmp_path / "omos.json"
    file.write_text(json.dumps([*SENTENCES, PUBLISHED], indent=indent), encoding="utf-8-sig")
    assert read_omos(file) == read_omos(write_omos(tmp_path, [*SENTENCES, PUBLISHED]))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('[{"question": "?"', "line 1: a JSON array begins"),
        ('[{"question": "?", "context": "a", "answers": []}, 5]', "line 2: "),
        ("[]", "there is no question"),
    ],
)
def test_a_faulty_array_is_refused(tmp_path, text, where):
    """With the member's number for a line."""
    file = tmp_path / "omos.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=rf"omos\.json.*{where}.*expected"):
        read_omos(file)


@pytest.mark.parametrize(
    ("row", "where"),
    [
        ("[", r"line 3: "),
        ({"question": "?", "context": "a"}, r"line 3: .*answers"),
        ({"question": "?", "context": ["a"], "answers": []}, r"line 3: .*context"),
        ({"question": "?", "context": "a", "answers": ["a"]}, r"line 3: .*answers"),
        ({"question": "?", "context": "a\nb", "answers": [2]}, r"line 3: answer 2 .*2 lines counted from 0"),
        ({"question": "?", "context": "a\nb", "answers": [-1]}, r"line 3: answer -1"),
        ({"question": "?", "context": "a\n\nb", "answers": [1]}, r"line 3: answer 1 is no sentence"),
        ({"question": "?", "context": " \n", "answers": []}, r"line 3: the context has no sentence"),
    ],
)
def test_a_faulty_omos_line_is_named(tmp_path, row, where):
    """Indices beyond the context would silently lower every score."""
    with pytest.raises(ValueError, match=rf"omos\.jsonl, {where}.*expected"):
        read_omos(write_omos(tmp_path, [*SENTENCES, row]))


def test_an_empty_or_missing_omos_file_is_refused(tmp_path):
    """A folder is none either."""
    for file in (write_omos(tmp_path, []), tmp_path / "gone.jsonl", tmp_path):
        with pytest.raises(ValueError, match="expected"):
            read_omos(file)
