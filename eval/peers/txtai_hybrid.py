"""txtai with a hybrid index, sparse and dense, as its documentation recommends; the vectors come from outside."""

from __future__ import annotations

from typing import Any

from bm25s.stopwords import STOPWORDS_GERMAN
from embedding import open_embedding
from serving import DEPTH, Records, Search, serve
from txtai import Embeddings

_SCORING = {"method": "bm25", "terms": True, "normalize": True, "tokenizer": {"stopwords": list(STOPWORDS_GERMAN)}}
_SETTINGS = {"hybrid": "BM25 with German stop words and vectors, half each", "method": "external", "backend": "faiss"}


def open_search(records: Records, task: dict[str, Any]) -> Search:
    """Index the records."""
    embeddings = Embeddings(hybrid=True, scoring=_SCORING, method="external", transform=open_embedding(task))
    embeddings.index((record["id"], record["text"], None) for record in records)

    def search(question: str) -> list[str]:
        """Return the best records."""
        return [id for id, _ in embeddings.search(question, DEPTH)]

    return search


if __name__ == "__main__":
    serve(open_search, _SETTINGS, ["txtai", "faiss-cpu", "torch", "transformers"])
