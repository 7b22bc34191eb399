"""LlamaIndex with FAISS: a vector index over documents, as its example shows it, with an embedding of our own."""

from __future__ import annotations

from typing import Any

import faiss
from embedding import open_embedding
from llama_index.core import Document, StorageContext, VectorStoreIndex
from llama_index.core.embeddings import BaseEmbedding
from llama_index.vector_stores.faiss import FaissVectorStore
from pydantic import PrivateAttr
from serving import DEPTH, Records, Search, serve

_SETTINGS = {"faiss": "IndexFlatL2", "chunks": "SentenceSplitter, 1024 tokens (the default)"}


class Embedding(BaseEmbedding):
    """The given vectors as LlamaIndex wants them."""

    _embed: Any = PrivateAttr()

    def __init__(self, embed: Any) -> None:
        """Keep what embeds."""
        super().__init__()
        self._embed = embed

    def _get_query_embedding(self, query: str) -> list[float]:
        """Return the vector of a question."""
        return list(self._embed([query])[0].tolist())

    def _get_text_embedding(self, text: str) -> list[float]:
        """Return the vector of a text."""
        return self._get_query_embedding(text)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        """Return the vector of a question."""
        return self._get_query_embedding(query)


def open_search(records: Records, task: dict[str, Any]) -> Search:
    """Index the records."""
    embed = open_embedding(task)
    store = FaissVectorStore(faiss_index=faiss.IndexFlatL2(embed(["x"]).shape[1]))
    index = VectorStoreIndex.from_documents(
        [Document(id_=record["id"], text=record["text"]) for record in records],
        storage_context=StorageContext.from_defaults(vector_store=store),
        embed_model=Embedding(embed),
    )
    retriever = index.as_retriever(similarity_top_k=2 * DEPTH)  # a long record may be two chunks

    def search(question: str) -> list[str]:
        """Return the best records, each once."""
        return list(dict.fromkeys(found.node.ref_doc_id for found in retriever.retrieve(question)))

    return search


if __name__ == "__main__":
    serve(open_search, _SETTINGS, ["llama-index-core", "llama-index-vector-stores-faiss", "faiss-cpu"])
