"""Any sentence-transformers model serves as encoder; tried with a tiny real one that is made and saved here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import StaticEmbedding
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from corpus import parse_report
from index import BrokenIndexError, SearchIndex, build_index
from index.bag import NgramBag
from index.embedded import EmbeddedEncoder, TrainedFrom
from index.features import words_of
from index.transformer import TransformerEncoder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model with a random vector for each word of the report, and a query prompt."""
    report = parse_report()
    words = sorted({w for m in report.measures for w in words_of(m.title.text + " " + m.description.text)})
    tokenizer = Tokenizer(
        WordLevel({"[UNK]": 0} | {word: i for i, word in enumerate(words, start=1)}, unk_token="[UNK]")
    )
    tokenizer.pre_tokenizer = Whitespace()
    vectors = np.random.default_rng(5).normal(size=(len(words) + 1, 32)).astype(np.float32)
    module = StaticEmbedding(tokenizer, embedding_weights=vectors)
    model = SentenceTransformer(modules=[module], device="cpu", prompts={"query": "frage ", "document": ""})
    path = tmp_path_factory.mktemp("model")
    model.save(str(path))
    return path


def test_prompts_come_from_the_models_configuration(folder: Path) -> None:
    """Questions get the query prompt, passages the document prompt; vectors have unit length."""
    encoder = TransformerEncoder.load(str(folder))
    query, passage = encoder.encode_queries(["kita"])[0], encoder.encode_passages(["kita"])[0]
    assert not np.allclose(query, passage)
    np.testing.assert_allclose(query, encoder.encode_passages(["frage kita"])[0], rtol=1e-5)
    assert np.linalg.norm(query) == pytest.approx(1, rel=1e-5)


def test_no_texts_give_no_rows(folder: Path) -> None:
    """The library's own shape for nothing is (0,); ours is (0, d)."""
    assert TransformerEncoder.load(str(folder)).encode_queries([]).shape == (0, 32)


def test_index_is_built_and_searched_with_it(folder: Path, tmp_path: Path) -> None:
    """Building, calibrating and searching work with another model, and the manifest names it."""
    manifest = build_index(out=tmp_path, model=str(folder))
    assert manifest.encoder.name == str(folder)
    assert manifest.encoder.dimension == 32
    ranking = SearchIndex.open(tmp_path).search("Wie bekomme ich die Meisterprämie?")
    assert ranking.measures[0].measure == "IV.1"


def test_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    """The message says that it is no model and what to give instead."""
    with pytest.raises(BrokenIndexError, match="--model"):
        TransformerEncoder.load(str(tmp_path))


def test_numpy_serves_what_the_module_trained() -> None:
    """The embedded encoder's vectors are the training module's, up to 8-bit rounding."""
    module = NgramBag(buckets=512, dimension=16)
    texts = ["Meisterprämie im Handwerk", "كيف أصبح معلما", "x", ""]
    model = SentenceTransformer(modules=[module], device="cpu")
    wanted = model.encode(texts)
    prototypes = np.eye(2, 16, dtype=np.float32)
    served = EmbeddedEncoder.from_table(module.weighted_table(), module.settings, TrainedFrom("", "", {}), prototypes)
    np.testing.assert_allclose(served.encode_queries(texts), wanted, atol=0.02)


def test_training_module_can_be_saved_and_loaded(tmp_path: Path) -> None:
    """Configuration and weights survive."""
    module = NgramBag(buckets=64, dimension=8, pairs=False)
    module.save(str(tmp_path))
    loaded = NgramBag.load(str(tmp_path))
    assert loaded.settings == module.settings
    np.testing.assert_array_equal(loaded.weighted_table(), module.weighted_table())
