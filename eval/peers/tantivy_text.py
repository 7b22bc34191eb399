"""Tantivy, the search engine library: BM25 over title and text, with German stop words and stems."""

from __future__ import annotations

from typing import Any

import tantivy
from serving import DEPTH, Records, Search, serve

_SETTINGS = {"tokenizer": "simple, lower case, German stop words, German stems", "fields": "title and text, alike"}


def open_search(records: Records, _task: dict[str, Any]) -> Search:
    """Index the records in memory."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for name in ("title", "text"):
        builder.add_text_field(name, tokenizer_name="german")
    index = tantivy.Index(builder.build())
    index.register_tokenizer("german", _analyzer())
    writer = index.writer()
    for record in records:
        writer.add_document(tantivy.Document(**record))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def search(question: str) -> list[str]:
        """Return the best records; what the query language cannot read in a question is passed over."""
        query, _ = index.parse_query_lenient(question, ["title", "text"])
        return [searcher.doc(address)["id"][0] for _, address in searcher.search(query, DEPTH).hits]

    return search


def _analyzer() -> Any:
    """Return how German is cut into terms."""
    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.stopword("german"))
        .filter(tantivy.Filter.stemmer("german"))
        .build()
    )


if __name__ == "__main__":
    serve(open_search, _SETTINGS, ["tantivy"])
