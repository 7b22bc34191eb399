"""Reading questions: fields, criteria of lists, measures named.

Its parts, each built on those before it: `text`, `languages`, `owncases`, `criteria`, `rows`, `comparisons`, `limits`,
then `reading.py`, which puts them together, and `talk` for what follows up an answer.
"""
