"""Haystack's hybrid pipeline: BM25 and vectors in memory, joined by reciprocal rank fusion; no re-ranking model."""

from __future__ import annotations

from typing import Any

from embedding import Embed, open_embedding
from haystack import Document, Pipeline, component
from haystack.components.joiners import DocumentJoiner
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
from haystack.document_stores.in_memory import InMemoryDocumentStore
from serving import DEPTH, Records, Search, serve

_SETTINGS = {
    "store": "InMemoryDocumentStore (BM25L, dot product)",
    "join_mode": "reciprocal_rank_fusion",
    "ranker": "none: the model that the tutorial takes has to come from a hub",
}


@component
class Embedder:
    """Turns a question into a vector."""

    def __init__(self, embed: Embed) -> None:
        """Keep what embeds."""
        self._embed = embed

    @component.output_types(embedding=list[float])
    def run(self, text: str) -> dict[str, list[float]]:
        """Return the vector of a text."""
        return {"embedding": self._embed([text])[0].tolist()}


def open_search(records: Records, task: dict[str, Any]) -> Search:
    """Index the records and connect the pipeline."""
    embed = open_embedding(task)
    vectors = embed([record["text"] for record in records]).tolist()
    store = InMemoryDocumentStore()
    store.write_documents(
        [
            Document(id=record["id"], content=record["text"], embedding=vector)
            for record, vector in zip(records, vectors, strict=True)
        ]
    )
    pipeline = Pipeline()
    pipeline.add_component("embedder", Embedder(embed))
    pipeline.add_component("dense", InMemoryEmbeddingRetriever(store, top_k=DEPTH))
    pipeline.add_component("bm25", InMemoryBM25Retriever(store, top_k=DEPTH))
    pipeline.add_component("joiner", DocumentJoiner(join_mode="reciprocal_rank_fusion", top_k=DEPTH))
    pipeline.connect("embedder.embedding", "dense.query_embedding")
    pipeline.connect("dense", "joiner")
    pipeline.connect("bm25", "joiner")

    def search(question: str) -> list[str]:
        """Return the best records."""
        found = pipeline.run({"embedder": {"text": question}, "bm25": {"query": question}})
        return [document.id for document in found["joiner"]["documents"]]

    return search


if __name__ == "__main__":
    serve(open_search, _SETTINGS, ["haystack-ai"])
