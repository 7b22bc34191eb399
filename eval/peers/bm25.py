"""BM25 by bm25s with German stop words and stems, as its README shows it."""

from __future__ import annotations

from typing import Any

import bm25s
import Stemmer
from serving import DEPTH, Records, Search, serve

_SETTINGS = {"stopwords": "german", "stemmer": "Snowball german", "method": "lucene", "k1": 1.5, "b": 0.75}


def open_search(records: Records, _task: dict[str, Any]) -> Search:
    """Index the records."""
    stemmer = Stemmer.Stemmer("german")

    def tokenized(texts: list[str]) -> Any:
        """Cut texts into stems."""
        return bm25s.tokenize(texts, stopwords="german", stemmer=stemmer, show_progress=False)

    retriever = bm25s.BM25()
    retriever.index(tokenized([record["text"] for record in records]), show_progress=False)

    def search(question: str) -> list[str]:
        """Return the best records."""
        found, _ = retriever.retrieve(tokenized([question]), k=DEPTH, show_progress=False)
        return [records[int(i)]["id"] for i in found[0]]

    return search


if __name__ == "__main__":
    serve(open_search, _SETTINGS, ["bm25s", "PyStemmer"])
