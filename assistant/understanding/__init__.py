"""Reading questions: fields, criteria of lists, measures named."""
