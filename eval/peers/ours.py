"""The project itself, measured as its peers are: the bare search, or the whole answer with its quotes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from serving import DEPTH, Records, Search, serve

_SETTINGS = {"index": "as built by `python -m index build`"}


def open_search(_records: Records, task: dict[str, Any]) -> Search:
    """Open the built index; the records are in it."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    if task["vectors"] == "search":
        from index import SearchIndex

        index = SearchIndex.open(Path(task["index"]))
        return lambda question: [score.measure for score in index.search(question).measures[:DEPTH]]
    from assistant import Assistant

    assistant = Assistant.open(Path(task["index"]))

    def search(question: str) -> list[str]:
        """Return the measures of the answer, those shown as related behind them; none of a refusal."""
        answer = assistant.ask(question, DEPTH).to_dict()
        matches = [*answer["matches"], *answer["related"]] if answer["status"] == "answered" else []
        return [match["measure"] for match in matches]

    return search


if __name__ == "__main__":
    serve(open_search, _SETTINGS, ["faiss-cpu", "bm25s"])
