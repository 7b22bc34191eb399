"""Whether a question sets measures side by side."""
