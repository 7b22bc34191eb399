"""Which rows of a measure, and which facts of its description, a question asks for."""
