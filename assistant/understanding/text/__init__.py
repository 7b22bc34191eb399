"""Questions as text: words, sentences, spelling, and what of a text is the question."""
