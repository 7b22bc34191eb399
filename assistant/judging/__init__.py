"""Whether the report answers a question, and why not."""
