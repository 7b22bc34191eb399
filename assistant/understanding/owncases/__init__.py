"""Whether a question is for a verdict on the asker's own case."""
